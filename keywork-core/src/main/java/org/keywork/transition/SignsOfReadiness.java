package org.keywork.transition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.IndependenceReading;
import org.keywork.family.MemberId;
import org.keywork.plan.Meeting;
import org.keywork.rule.Basis;
import org.keywork.style.Kept;
import org.keywork.team.Matter;

/**
 * What a case file shows of how ready the members of a family are to be their own key worker.
 *
 * @param own who does it already, and what the family wants
 * @param seen what they were seen to do, in any order
 * @param meetings the meetings about the family
 * @param matters the matters in which it was or is spoken for
 * @since 0.1
 */
public record SignsOfReadiness(
    OwnKeyWorkers own, List<ReadinessSeen> seen, List<Meeting> meetings, List<Matter> matters) {

  /** Refuses a missing part. */
  public SignsOfReadiness {
    Objects.requireNonNull(own, "own");
    seen = Kept.list(seen);
    meetings = Kept.list(meetings);
    matters = Kept.list(matters);
  }

  /**
   * How ready each of those is who could take the step on the day of the basis: the disabled children
   * and young people who live, then the parents of one of them. Nobody is asked about while the family
   * is not on the active list, and age alone says nothing.
   */
  public List<Readiness> each(Basis basis) {
    return own.active().includes(basis.asOf())
        ? whoCouldTakeTheStep(own.family(), basis.asOf())
            .map(who -> readiness(who, basis))
            .toList()
        : List.of();
  }

  private static Stream<MemberId> whoCouldTakeTheStep(Family family, LocalDate day) {
    List<MemberId> children =
        family.childrenLivingOn(day).stream().map(Child::id).toList();
    Stream<MemberId> parents = family.members().stream()
        .filter(member ->
            children.stream().anyMatch(child -> member.isParentOf(child).orElse(false)))
        .map(FamilyMember::id);
    return Stream.concat(children.stream(), parents);
  }

  private Readiness readiness(MemberId member, Basis basis) {
    List<PartOfReadiness> parts = Arrays.stream(ReadinessPart.values())
        .map(part -> PartOfReadiness.of(
            part, seen(member, part, basis.asOf()), occasions(member, part, basis.asOf())))
        .toList();
    return new Readiness(member, basis.asOf(), parts, step(member, parts, basis));
  }

  private List<ReadinessSeen> seen(MemberId member, ReadinessPart part, LocalDate day) {
    return seen.stream()
        .filter(each -> each.whose().equals(member) && each.part() == part)
        .filter(each -> !each.seenOn().isAfter(day))
        .distinct()
        .sorted(Comparator.comparing(ReadinessSeen::seenOn).thenComparing(ReadinessSeen::how))
        .toList();
  }

  private List<LocalDate> occasions(MemberId member, ReadinessPart part, LocalDate day) {
    Stream<LocalDate> days = switch (part) {
      case CONTRIBUTION_TO_MEETINGS ->
        meetings.stream()
            .filter(meeting -> meeting.familyAttended().contains(member))
            .map(Meeting::heldOn);
      case KNOWLEDGE_OF_RIGHTS ->
        matters.stream().map(Matter::rightsExplainedOn).flatMap(Optional::stream);
      default -> Stream.empty();
    };
    return days.filter(each -> !each.isAfter(day)).distinct().sorted().toList();
  }

  private OwnStep step(MemberId member, List<PartOfReadiness> parts, Basis basis) {
    if (own.on(basis.asOf()).contains(member)) {
      return OwnStep.TAKEN;
    }
    if (isNotAimedAt(basis)) {
      return OwnStep.NOT_AIMED_AT;
    }
    Optional<Boolean> wished = own.isWishedFor(member, basis.asOf());
    if (wished.isEmpty()) {
      return OwnStep.WISH_NOT_KNOWN;
    }
    return wished.get() ? wished(member, parts, basis.asOf()) : OwnStep.NOT_WISHED_FOR;
  }

  private boolean isNotAimedAt(Basis basis) {
    return own.family().hasLifeLimitedChild(basis.asOf())
        && basis.value(IndependenceReading.READING).orElseThrow()
            == IndependenceReading.NOT_FOR_LIFE_LIMITED_CHILDREN;
  }

  private OwnStep wished(MemberId member, List<PartOfReadiness> parts, LocalDate day) {
    if (own.isJudgedNotFeasible(member, day)) {
      return OwnStep.NOT_FEASIBLE;
    }
    return parts.stream().allMatch(each -> each.standing() == PartStanding.YES)
        ? OwnStep.OPEN
        : OwnStep.SUPPORT_FIRST;
  }
}
