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
import org.keywork.style.Among;
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

  /** The part of the service's area in which it lives; empty where the service does not divide it. */
  public abstract Optional<LocalityId> locality();

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
    return Among.any(
        children(), day, (child, on) -> child.isLifeLimitedOn(on) && !child.hasDiedBy(on));
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
    return Among.any(
        children(), day, (child, on) -> child.mayHaveAShortLifeOn(on) && !child.hasDiedBy(on));
  }

  /** Everybody in the family, the children first. */
  public List<MemberId> memberIds() {
    return Stream.concat(
            children().stream().map(Child::id), members().stream().map(FamilyMember::id))
        .toList();
  }

  /** Whether one of the disabled children has not died by a day. */
  public boolean hasChildLivingOn(LocalDate day) {
    return !Among.all(children(), day, Child::hasDiedBy);
  }

  /** The disabled children who have not died by a day. */
  public List<Child> childrenLivingOn(LocalDate day) {
    return Among.none(children(), day, Child::hasDiedBy)
        ? children()
        : children().stream().filter(child -> !child.hasDiedBy(day)).toList();
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
    for (int i = 0; i < children().size(); i++) {
      if (children().get(i).id().equals(who)) {
        return children().get(i).hasDiedBy(day);
      }
    }
    for (int i = 0; i < members().size(); i++) {
      if (members().get(i).id().equals(who)) {
        return members().get(i).hasDiedBy(day);
      }
    }
    return false;
  }

  /** The child with this id, if there is one. */
  public Optional<Child> child(MemberId id) {
    for (int i = 0; i < children().size(); i++) {
      if (children().get(i).id().equals(id)) {
        return Optional.of(children().get(i));
      }
    }
    return Optional.empty();
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
    Answer answer = Answer.NO;
    for (int i = 0; i < children().size(); i++) {
      Child child = children().get(i);
      if (!child.hasDiedBy(asOf)) {
        answer = answer.or(Answer.of(child.prefersOneSharedMeeting()));
      }
    }
    return answer;
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
