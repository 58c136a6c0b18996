package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.keywork.rule.Answer;
import org.keywork.rule.Consistency;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.style.Kept;

/**
 * Who is, and who was, in a group that steers or sets up a service, and what can be told from that.
 *
 * <p>A list that nobody went through may leave somebody out. One that somebody went through on 1 March
 * leaves out nobody who was in the group then; of a place that became free on 1 March or later it does
 * not tell whether somebody took it.
 *
 * @param members everybody whose time in the group is recorded
 * @param askedOn the day on which somebody went through them
 * @since 0.1
 */
public record Membership(List<GroupMember> members, Optional<LocalDate> askedOn) {

  private static final String MEMBERS = "members";

  /** Refuses two members with one id, and whoever takes the place of nobody here or of themselves. */
  public Membership {
    members = Kept.list(members);
    Objects.requireNonNull(askedOn, "askedOn");
    requireKnown(
        members, Consistency.requireDistinct(MEMBERS, members, GroupMember::id, "members"));
  }

  private static void requireKnown(List<GroupMember> members, Set<GroupMemberId> ids) {
    for (int i = 0; i < members.size(); i++) {
      Location at = Location.at(MEMBERS, i).then("replaces");
      GroupMember member = members.get(i);
      member.replaces().ifPresent(each -> Consistency.requireKnown(at, each, ids, "member"));
      if (member.replaces().filter(member.id()::equals).isPresent()) {
        throw new InvalidRecordException(at, "Nobody takes their own place.");
      }
    }
  }

  /** Those who are in the group on a day. */
  public List<GroupMember> on(LocalDate day) {
    return members.stream().filter(each -> each.isMemberOn(day)).toList();
  }

  /** Whether somebody had gone through the members by a day. */
  public boolean isAskedBy(LocalDate day) {
    return askedOn.filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /**
   * Whether somebody of a kind is in the group on a day. It is no only where the members were gone
   * through since the last of that kind left.
   *
   * @param such whether a member is of the kind
   */
  public Answer has(Function<GroupMember, Answer> such, LocalDate day) {
    Answer recorded = anyOf(on(day), such);
    if (recorded == Answer.YES) {
      return Answer.YES;
    }
    Answer leftSince = anyOf(
        members.stream()
            .filter(each -> hasLeft(each, day) && !isAskedAfterLeaving(each, day))
            .toList(),
        such);
    return isAskedBy(day) && leftSince == Answer.NO ? recorded : Answer.CANNOT_TELL;
  }

  /**
   * The places of agencies that became free before a day, in the order of the record. Parents and young
   * people sit there for no organisation that could send another.
   */
  public List<Replacement> replacements(LocalDate day) {
    return IntStream.range(0, members.size())
        .filter(i -> hasLeft(members.get(i), day))
        .filter(i -> !members.get(i).role().isOfFamilies())
        .mapToObj(i -> new Replacement(this, i, isAskedAfterLeaving(members.get(i), day)))
        .toList();
  }

  private static Answer anyOf(List<GroupMember> members, Function<GroupMember, Answer> such) {
    return members.stream().map(such).reduce(Answer.NO, Answer::or);
  }

  private static boolean hasLeft(GroupMember member, LocalDate day) {
    return member.leftOn().filter(day::isAfter).isPresent();
  }

  private boolean isAskedAfterLeaving(GroupMember member, LocalDate day) {
    return isAskedBy(day)
        && askedOn.filter(member.leftOn().orElseThrow()::isBefore).isPresent();
  }
}
