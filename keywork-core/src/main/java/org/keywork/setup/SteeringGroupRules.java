package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * A group that sets up a service is small enough to work, runs on neutral ground, and leaves a body behind
 * that goes on.
 *
 * @since 0.1
 */
public final class SteeringGroupRules {

  private static final Citation ESTABLISHING =
      PACK.at("ch.5 / Establishing a multi-agency steering group");

  /** How many can work together. */
  public static final Parameter<Integer> MOST_MEMBERS = Parameter.count(
          "steering-group.most-members",
          "the number of members that a group that sets up a service has at most")
      .preset(12, ESTABLISHING)
      .between(4, 50)
      .strictestWhenSmall();

  /** Whoever else wants to take part is involved in another way. */
  public static final Rule<SteeringGroup> SMALL_ENOUGH = rule("steering-group.small-enough")
      .from(ESTABLISHING, restating(448))
      .says(
          SHOULD,
          "The group that sets up the service has at most {steering-group.most-members} members.")
      .reading(MOST_MEMBERS)
      .appliesTo(
          SteeringGroup.class,
          "steering groups whose members are recorded",
          group -> !group.members().isEmpty())
      .isMetWhen(SteeringGroupRules::smallEnough)
      .otherwise("The group has {members} members; {most} can work together.")
      .remedy("Find other ways for some to take part, such as sub-groups and consultation.");

  /** Whoever helps the group to decide does not decide. Best is somebody from outside. */
  public static final Rule<SteeringGroup> FACILITATOR_NEUTRAL =
      rule("steering-group.facilitator-neutral")
          .from(PACK.at("Introduction"), restating(451))
          .says(
              SHOULD, "The facilitator of the group is neutral and takes no part in its decisions.")
          .appliesTo(
              SteeringGroup.class,
              "steering groups whose facilitator is recorded",
              group -> group.facilitator().isPresent())
          .isMetWhen(SteeringGroupRules::facilitatorNeutral)
          .otherwise("The facilitator of the group takes sides or takes part in its decisions.")
          .remedy("Ask somebody from outside the agencies, or tell the group that the facilitator"
              + " helps it to decide and does not decide.");

  /** The service is not to be seen as that of one agency. */
  public static final Rule<SteeringGroup> NEUTRAL_VENUE =
      rule("steering-group.meets-on-neutral-ground")
          .from(PACK.at("Introduction"), restating(452))
          .says(SHOULD, "The group meets at a neutral venue.")
          .appliesTo(SteeringGroup.class, "steering groups")
          .isMetWhen(SteeringGroupRules::neutralVenue)
          .otherwise("The group meets at a venue of one of the agencies.")
          .remedy("Find a place away from everybody's daily work, such as a community hall.");

  /** Parents can come. */
  public static final Rule<SteeringGroup> PARENTS_HELPED =
      rule("steering-group.parents-helped-to-attend")
          .from(PACK.at("ch.5 / Involving service users"), restating(463))
          .says(
              SHOULD,
              "Parents and young people in the group can come: at times that suit them, with their"
                  + " travel paid and their children cared for.")
          .appliesTo(SteeringGroup.class, "steering groups with parents or young people")
          .isMetWhen(SteeringGroupRules::parentsHelped)
          .otherwise(
              "Nothing is done for the parents and young people in the group about {missing}.")
          .remedy("Ask them what keeps them from coming, and find the money for it.");

  /** When the group has done its work, the service does not stand alone. */
  public static final Rule<SteeringGroup> SUCCESSOR = rule("steering-group.successor-arranged")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(465))
      .says(MUST, "The group has arranged how the body that follows it will supervise the service.")
      .appliesTo(SteeringGroup.class, "steering groups")
      .isMetWhen((group, basis) -> successor(group))
      .otherwise("It is not arranged which body follows the group and supervises the service.")
      .remedy("Settle who will sit in that body, how often it meets and what it answers for.");

  private SteeringGroupRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SMALL_ENOUGH, FACILITATOR_NEUTRAL, NEUTRAL_VENUE, PARENTS_HELPED, SUCCESSOR);
  }

  private static Verdict smallEnough(SteeringGroup group, Basis basis) {
    if (group.isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    int members = group.membersOn(basis.asOf()).size();
    int most = basis.value(MOST_MEMBERS).orElseThrow();
    return members <= most
        ? Verdict.met()
        : Verdict.notMet(Location.at("members"), fact("members", members).and("most", most));
  }

  /** Whoever is from outside counts as neutral unless the record says otherwise. */
  private static Verdict facilitatorNeutral(SteeringGroup group, Basis basis) {
    if (group.isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Facilitator facilitator = group.facilitator().orElseThrow();
    Location at = Location.at("facilitator");
    Optional<Boolean> neutral =
        facilitator.neutral().or(() -> facilitator.external().filter(Boolean::booleanValue));
    if (facilitator.votes().orElse(false) || !neutral.orElse(true)) {
      return Verdict.notMet(at);
    }
    return facilitator.votes().isPresent() && neutral.isPresent()
        ? Verdict.met()
        : Verdict.cannotTell(
            at, "whether the facilitator of the group is neutral and takes no part in decisions");
  }

  private static Verdict neutralVenue(SteeringGroup group, Basis basis) {
    if (group.isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("venue");
    return group
        .venue()
        .map(venue -> Verdict.metIf(venue.neutral(), at))
        .orElseGet(() -> Verdict.cannotTell(at, "whether the group meets at a neutral venue"));
  }

  private static Verdict parentsHelped(SteeringGroup group, Basis basis) {
    if (group.membersOn(basis.asOf()).stream().noneMatch(each -> each.role().isOfFamilies())) {
      return Verdict.notApplicable();
    }
    Set<AttendanceMeasure> missing = EnumSet.allOf(AttendanceMeasure.class);
    group.supportToAttend().ifPresent(support -> missing.removeAll(support.measures()));
    if (missing.isEmpty()) {
      return Verdict.met();
    }
    Location at = Location.at("supportToAttend");
    return group.supportToAttend().filter(each -> each.isAskedBy(basis.asOf())).isPresent()
        ? Verdict.notMet(at, Facts.none().andCodes("missing", missing))
        : Verdict.cannotTell(at, "which help parents and young people have to come to meetings");
  }

  /** That the body begins its work only later is no matter: it is arranged. */
  private static Verdict successor(SteeringGroup group) {
    Location at = Location.at("successorBody");
    return group
        .successorBody()
        .map(body -> Verdict.metIf(body.inPlace(), at))
        .orElseGet(() -> Verdict.cannotTell(at, "which body follows the steering group"));
  }
}
