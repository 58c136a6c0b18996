package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.rule.Answer;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * What became of the place of somebody who left a group: whether somebody else of the same agency took it
 * (PACK ch.1 / Planning the service). How long that may take, no source says; so a place counts as not
 * taken once somebody went through the members after it had become free.
 *
 * @param membership the group
 * @param place where in its record whoever left stands, counted from 0
 * @param askedSince whether the members were gone through since
 * @since 0.1
 */
public record Replacement(Membership membership, int place, boolean askedSince) {

  /** Who left. */
  public GroupMember left() {
    return membership.members().get(place);
  }

  /** Who is recorded as having taken the place, or as going to take it. */
  public List<GroupMember> successors() {
    return others()
        .filter(each -> each.replaces().filter(left().id()::equals).isPresent())
        .toList();
  }

  /**
   * Whether somebody of the same agency took the place. It cannot be told where nobody recorded for which
   * agency whoever left sat there.
   */
  public Answer isBySameAgency() {
    List<GroupMember> successors = successors();
    if (!successors.isEmpty()) {
      return successors.stream().map(this::isOfSameAgency).reduce(Answer.NO, Answer::or);
    }
    return askedSince && left().agency().isPresent() && others().noneMatch(this::mayHaveFollowed)
        ? Answer.NO
        : Answer.CANNOT_TELL;
  }

  /**
   * Met where somebody of the same agency took the place; a miss names the agency as {@code agency}.
   *
   * @param members where the members are recorded
   */
  public Verdict verdict(Location members) {
    Location at = members.then(place);
    return switch (isBySameAgency()) {
      case YES -> Verdict.met();
      case CANNOT_TELL ->
        Verdict.cannotTell(at, "who of the same agency took the place of the member who left");
      case NO -> Verdict.notMet(at, Facts.fact("agency", left().agency().orElseThrow()));
    };
  }

  private Stream<GroupMember> others() {
    return membership.members().stream().filter(each -> !each.id().equals(left().id()));
  }

  private Answer isOfSameAgency(GroupMember other) {
    return Answer.of(left().agency().flatMap(agency -> other.agency().map(agency::equals)));
  }

  /** Somebody who came later, of whom nobody wrote down whose place they took. */
  private boolean mayHaveFollowed(GroupMember other) {
    return other.replaces().isEmpty()
        && isOfSameAgency(other) != Answer.NO
        && !other.role().isOfFamilies()
        && left().replaces().filter(other.id()::equals).isEmpty()
        && !cameNoLater(other)
        && other.leftOn().filter(left().leftOn().orElseThrow()::isAfter).isEmpty();
  }

  private boolean cameNoLater(GroupMember other) {
    Optional<LocalDate> joinedOn = left().joinedOn();
    return joinedOn.isPresent()
        && other.joinedOn().filter(day -> !day.isAfter(joinedOn.get())).isPresent();
  }
}
