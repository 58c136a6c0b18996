package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/**
 * A disabled child, or several, and the people who belong to them.
 *
 * <p>A family is what it says it is: close friends and people of the community may belong to it
 * (GUIDE 1), and it need not be a household.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Family implements WithFamily {

  Family() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract FamilyId id();

  /** The disabled children and young people; at least one. */
  public abstract List<Child> children();

  /** Everybody else who belongs to the family. */
  public abstract List<FamilyMember> members();

  /** What anybody in it needs or needed. */
  public abstract List<Need> needs();

  /** What it does well. */
  public abstract List<Strength> strengths();

  /** Members who were asked and had no need to record. */
  public abstract Set<MemberId> askedAndWithoutNeeds();

  /** How it prefers to cope. */
  @Value.Redacted
  public abstract List<String> waysOfCoping();

  /** The tasks that cost it most time and energy. */
  public abstract List<TimeConsumingTask> timeConsumingTasks();

  /** What it needs so that language or culture keep nobody out; empty when nobody asked. */
  public abstract Optional<LanguageAndCulture> languageAndCulture();

  /** What it wants; empty when nobody asked. */
  public abstract Optional<Preferences> preferences();

  /** Whether it was offered a chance to meet other parents. */
  public abstract Optional<Boolean> offeredToMeetOtherParents();

  /** Wishes of single members. */
  public abstract List<Wish> wishes();

  /** Where members want different things. */
  public abstract List<DifferenceOfWishes> differences();

  /** Whether a child who lives on a day is known on it to be life-limited. */
  public boolean hasLifeLimitedChild(LocalDate day) {
    for (Child child : children()) {
      if (child.isLifeLimitedOn(day) && !child.hasDiedBy(day)) {
        return true;
      }
    }
    return false;
  }

  /** The days on which a child who lives is known to be life-limited, run by run. */
  public List<DateSpan> daysWithLifeLimitedChild() {
    List<LocalDate> turns = children().stream()
        .flatMap(child ->
            Stream.concat(child.outlooks().stream().map(OutlookOnDay::on), child.diedOn().stream()))
        .distinct()
        .sorted()
        .toList();
    return IntStream.range(0, turns.size())
        .filter(i -> hasLifeLimitedChild(turns.get(i)))
        .mapToObj(i -> DateSpan.builder()
            .firstDay(turns.get(i))
            .lastDay(turns.stream().skip(i + 1L).findFirst().map(next -> next.minusDays(1)))
            .build())
        .toList();
  }

  /** Whether a child who lives on a day is known to have a condition that limits or threatens life. */
  public boolean hasChildWhoMayHaveAShortLife(LocalDate day) {
    for (Child child : children()) {
      if (child.mayHaveAShortLifeOn(day) && !child.hasDiedBy(day)) {
        return true;
      }
    }
    return false;
  }

  /** Everybody in the family, the children first. */
  public List<MemberId> memberIds() {
    return Stream.concat(
            children().stream().map(Child::id), members().stream().map(FamilyMember::id))
        .toList();
  }

  /** Whether one of the disabled children has not died by a day. */
  public boolean hasChildLivingOn(LocalDate day) {
    for (Child child : children()) {
      if (!child.hasDiedBy(day)) {
        return true;
      }
    }
    return false;
  }

  /** The disabled children who have not died by a day. */
  public List<Child> childrenLivingOn(LocalDate day) {
    return children().stream().filter(child -> !child.hasDiedBy(day)).toList();
  }

  /** The children and the others of the family who had died by a day. */
  public Set<MemberId> thoseWhoDiedBy(LocalDate day) {
    return Stream.concat(
            children().stream().filter(child -> child.hasDiedBy(day)).map(Child::id),
            members().stream().filter(member -> member.hasDiedBy(day)).map(FamilyMember::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether somebody in the family is known to have a need on a day. What somebody needed is over when
   * they have died; what the others need, in their grief, is not.
   */
  public boolean feels(Need need, LocalDate asOf) {
    return need.isKnownAndFeltOn(asOf) && !hasDiedBy(need.whose(), asOf);
  }

  private boolean hasDiedBy(MemberId who, LocalDate day) {
    return children().stream().anyMatch(child -> child.id().equals(who) && child.hasDiedBy(day))
        || members().stream().anyMatch(each -> each.id().equals(who) && each.hasDiedBy(day));
  }

  /** The child with this id, if there is one. */
  public Optional<Child> child(MemberId id) {
    return children().stream().filter(child -> child.id().equals(id)).findFirst();
  }

  /** The brothers and sisters of the children; disabled ones are among {@link #children()}. */
  public List<FamilyMember> siblings() {
    return members().stream().filter(FamilyMember::isSibling).toList();
  }

  /**
   * The parents of a child: those with parental responsibility for it, living together or not. Whose
   * responsibility nobody recorded is left out.
   */
  public List<FamilyMember> parentsOf(MemberId child) {
    return members().stream()
        .filter(member -> member.isParentOf(child).orElse(false))
        .toList();
  }

  /**
   * Whether one meeting of everybody suits the children better than telling the same to each in turn:
   * yes where one of those who live on a day prefers it. What the parents want of meetings is told by
   * the {@link Preferences}.
   *
   * @return no where each of them would rather not
   */
  public Answer childrenPreferOneSharedMeeting(LocalDate asOf) {
    return childrenLivingOn(asOf).stream()
        .map(child -> Answer.of(child.prefersOneSharedMeeting()))
        .reduce(Answer::or)
        .orElse(Answer.NO);
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    if (children().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("children"), "A family needs at least one disabled child or young person.");
    }
    FamilyReferences.requireSound(this);
  }

  /** Collects the parts of a {@link Family}. */
  public static class Builder extends ImmutableFamily.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
