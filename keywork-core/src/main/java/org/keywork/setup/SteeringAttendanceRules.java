package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.governance.GroupMember;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * The members of a group that sets up a service come to its meetings, and stay.
 *
 * @since 0.1
 */
public final class SteeringAttendanceRules {

  private static final Citation PLANNING = PACK.at("ch.1 / Planning the service");
  private static final int ENOUGH_TO_TELL = 2;

  /** How many meetings a member may miss one after the other. */
  public static final Parameter<Integer> MOST_MISSED = Parameter.count(
          "steering-group.most-meetings-missed-running",
          "the number of meetings running that a member of a steering group may miss")
      .open("PACK ch.1 wants members to come regularly and gives no figure.")
      .between(0, 20)
      .strictestWhenSmall();

  /** Whoever never comes is a member in name. One meeting does not tell. */
  public static final Rule<SteeringGroup> ATTENDING = rule("steering-group.members-attend")
      .from(PLANNING, restating(450))
      .says(SHOULD, "Every member of the group comes to its meetings.")
      .appliesTo(SteeringGroup.class, "steering groups")
      .isMetWhen(SteeringAttendanceRules::attending)
      .otherwise(
          "The member {member} came to none of the {meetings} {meetings?meeting|meetings} held"
              + " since joining.")
      .remedy("Ask what keeps them away, or ask their agency for somebody else.");

  /** How long they may stay away is for the group to settle. */
  public static final Rule<SteeringGroup> REGULARLY =
      rule("steering-group.members-attend-regularly")
          .from(PLANNING, restating(450))
          .says(
              SHOULD,
              "No member of the group misses more meetings running than"
                  + " {steering-group.most-meetings-missed-running}.")
          .reading(MOST_MISSED)
          .appliesTo(
              SteeringGroup.class, "steering groups for which it is set how many may be missed")
          .isMetWhen(SteeringAttendanceRules::regularly)
          .otherwise("The member {member} missed {missed} {missed?meeting|meetings} running.")
          .remedy("Ask what keeps them away, and agree dates that they can keep.");

  /** A group of which nobody is left is another group. */
  public static final Rule<SteeringGroup> STABLE = rule("steering-group.stays-stable")
      .from(PLANNING, restating(450))
      .says(SHOULD, "Those who begin the work of the group stay with it.")
      .appliesTo(
          SteeringGroup.class,
          "steering groups that met at least twice",
          group -> group.meetings().size() >= ENOUGH_TO_TELL)
      .isMetWhen(SteeringAttendanceRules::stable)
      .otherwise("Of those who sat in the group on {first}, nobody was left on {last}.")
      .remedy("Ask the agencies to release the same people until the service stands.");

  private SteeringAttendanceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ATTENDING, REGULARLY, STABLE);
  }

  private static Verdict attending(SteeringGroup group, Basis basis) {
    if (group.isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    List<SteeringMeeting> meetings = group.meetingsBy(basis.asOf());
    if (meetings.size() < ENOUGH_TO_TELL) {
      return Verdict.cannotTell(
          Location.at("meetings"), "who was at two or more meetings of the steering group");
    }
    Verdict verdict = Verdict.met();
    for (int i = 0; i < group.members().size(); i++) {
      MembersAttendance each = attendance(group, i, meetings);
      if (each.member().isMemberOn(basis.asOf()) && each.isNone()) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("members", i),
            fact("member", each.member().id()).and("meetings", each.meetings().size())));
      }
    }
    return verdict;
  }

  /** Whoever never came is missed once, by {@link #ATTENDING}, which asks who came, too. */
  private static Verdict regularly(SteeringGroup group, Basis basis) {
    Optional<Integer> most = basis.value(MOST_MISSED);
    List<SteeringMeeting> meetings = group.meetingsBy(basis.asOf());
    if (most.isEmpty() || meetings.size() < ENOUGH_TO_TELL || group.isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Verdict verdict = Verdict.met();
    for (int i = 0; i < group.members().size(); i++) {
      MembersAttendance each = attendance(group, i, meetings);
      int missed = each.longestRunMissed();
      if (each.member().isMemberOn(basis.asOf()) && !each.isNone() && missed > most.get()) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("members", i), fact("member", each.member().id()).and("missed", missed)));
      }
    }
    return verdict;
  }

  private static MembersAttendance attendance(
      SteeringGroup group, int index, List<SteeringMeeting> meetings) {
    GroupMember member = group.members().get(index);
    return new MembersAttendance(
        member,
        meetings.stream().filter(meeting -> member.isMemberOn(meeting.on())).toList());
  }

  /** Where it is not known who sits in the group at all, the rule on its roles asks. */
  private static Verdict stable(SteeringGroup group, Basis basis) {
    List<LocalDate> days = group.meetings().stream()
        .map(SteeringMeeting::on)
        .filter(day -> !day.isAfter(basis.asOf()))
        .sorted()
        .toList();
    if (days.size() < ENOUGH_TO_TELL || group.members().isEmpty()) {
      return Verdict.notApplicable();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    List<GroupMember> beginners = group.membersOn(first);
    if (beginners.isEmpty()) {
      return Verdict.cannotTell(Location.at("members"), "who sat in the group when it first met");
    }
    return beginners.stream().anyMatch(member -> member.isMemberOn(last))
        ? Verdict.met()
        : Verdict.notMet(Location.at("members"), fact("first", first).and("last", last));
  }
}
