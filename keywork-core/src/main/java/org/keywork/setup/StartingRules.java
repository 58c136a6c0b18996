package org.keywork.setup;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The setting up of a service does not begin on empty ground.
 *
 * @since 0.1
 */
public final class StartingRules {

  /** What must be there first. */
  public static final Rule<SetUp> READY = rule("set-up.ready-to-start")
      .from(PACK.at("checklist"), restating(462))
      .says(
          MUST,
          "Before the start the agencies work together at a strategic level, somebody facilitates,"
              + " it is known how many disabled children live there and which services there are,"
              + " senior managers stand behind the service, and families take part.")
      .appliesTo(SetUp.class, "services that are, or were, set up")
      .isMetWhen(StartingRules::ready)
      .otherwise("Missing for the start: {missing}.")
      .remedy("See to what is missing before the group begins to plan.");

  private StartingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(READY);
  }

  private static Verdict ready(SetUp setUp, Basis basis) {
    Set<StartingPoint> missing = missing(setUp);
    if (missing.isEmpty()) {
      return Verdict.met();
    }
    Location at = Location.at("startingChecklist");
    return setUp
            .startingChecklist()
            .filter(each -> each.isAskedBy(basis.asOf()))
            .isPresent()
        ? Verdict.notMet(at, Facts.none().andCodes("missing", missing))
        : Verdict.cannotTell(at, "which of the things that the start calls for were there");
  }

  /** A facilitator who is on record is there. */
  private static Set<StartingPoint> missing(SetUp setUp) {
    Set<StartingPoint> missing = EnumSet.allOf(StartingPoint.class);
    setUp.startingChecklist().ifPresent(list -> missing.removeAll(list.points()));
    if (setUp.steeringGroup().flatMap(SteeringGroup::facilitator).isPresent()) {
      missing.remove(StartingPoint.FACILITATOR);
    }
    return missing;
  }
}
