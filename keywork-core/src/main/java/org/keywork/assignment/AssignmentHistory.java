package org.keywork.assignment;

import static org.keywork.assignment.AssignmentKind.KEY_WORKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Location;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/**
 * Who is or was a family's key worker, and what follows from it: who is the single point of contact
 * on a day, when nobody is, when key workers overlap and when there is none.
 *
 * <p>With a key worker from 1 September who hands over on 18 December, and the next from 1 December,
 * who takes the lead on 7 December:
 *
 * <pre>{@code
 * history.contactsOn(LocalDate.of(2026, 12, 6)); // the first
 * history.contactsOn(LocalDate.of(2026, 12, 7)); // the second
 * history.overlaps();                            // 2026-12-01/2026-12-18, both
 * }</pre>
 *
 * <p>Questions about a day may be asked of any day. Stretches cover the days on the active list and
 * no others; the last one is open-ended while the family stays on it. People are told by id, and the
 * order of the assignments changes no answer.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AssignmentHistory implements WithAssignmentHistory {

  private static final Comparator<PractitionerId> BY_ID =
      Comparator.comparing(PractitionerId::value);

  AssignmentHistory() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is or was assigned, as what, and when. */
  public abstract List<KeyWorkerAssignment> assignments();

  /** The days on which somebody assigned is not there for the family. */
  public abstract List<AbsenceFromFamily> absences();

  /** The days on which a parent or the young person does the key working. */
  public abstract List<DateSpan> ownKeyWorking();

  /** The days on which the family is on the active list; empty when there are none. */
  public abstract Optional<DateSpan> active();

  /** Whether the family is on the active list on a day. */
  public boolean isActiveOn(LocalDate day) {
    Optional<DateSpan> days = active();
    return days.isPresent() && days.get().contains(day);
  }

  /** Whether a parent or the young person does the key working on a day. */
  public boolean isOwnKeyWorkingOn(LocalDate day) {
    return Among.any(ownKeyWorking(), day, DateSpan::contains);
  }

  /**
   * Who is the single point of contact on a day: those whose assignment says so; where none does, the
   * only key worker, unless each of their assignments that day states other days for it. More than one
   * is a mistake, and none may be.
   */
  public List<PractitionerId> contactsOn(LocalDate day) {
    List<PractitionerId> stated = people(day, KeyWorkerAssignment::isStatedContactOn);
    return stated.isEmpty() && isOnlyKeyWorkerLeftOpenOn(day) ? keyWorkersOn(day) : stated;
  }

  /** Whether somebody is the single point of contact on a day, be it one person or several. */
  public boolean hasContactOn(LocalDate day) {
    return isContactStatedOn(day) || isOnlyKeyWorkerLeftOpenOn(day);
  }

  /** Whether two people or more are the single point of contact on a day, which is a mistake. */
  public boolean hasSeveralContactsOn(LocalDate day) {
    return areSeveral(day, KeyWorkerAssignment::isStatedContactOn);
  }

  private boolean isContactStatedOn(LocalDate day) {
    return Among.any(assignments(), day, KeyWorkerAssignment::isStatedContactOn);
  }

  /** Whether there is one key worker, who is left open to be the contact. */
  private boolean isOnlyKeyWorkerLeftOpenOn(LocalDate day) {
    return Among.any(assignments(), day, KeyWorkerAssignment::isLeftOpenOn)
        && !hasSeveralKeyWorkersOn(day);
  }

  /** Who is a key worker of the family on a day; neither cover nor back-up. */
  public List<PractitionerId> keyWorkersOn(LocalDate day) {
    return people(day, KeyWorkerAssignment::isOfKeyWorkerOn);
  }

  /** Whether the family has a key worker on a day, be it one or several. */
  public boolean hasKeyWorkerOn(LocalDate day) {
    return Among.any(assignments(), day, KeyWorkerAssignment::isOfKeyWorkerOn);
  }

  /** Whether two people or more are key workers of the family on a day. */
  public boolean hasSeveralKeyWorkersOn(LocalDate day) {
    return areSeveral(day, KeyWorkerAssignment::isOfKeyWorkerOn);
  }

  /** Whether anybody had been a key worker of the family by a day. */
  public boolean hadKeyWorkerBy(LocalDate day) {
    return Among.any(
        assignments(),
        day,
        (each, by) -> each.kind() == KEY_WORKER && !each.during().startsAfter(by));
  }

  /** Whether somebody is a key worker of the family on a day. */
  public boolean isKeyWorkerOn(PractitionerId who, LocalDate day) {
    for (int i = 0; i < assignments().size(); i++) {
      KeyWorkerAssignment each = assignments().get(i);
      if (each.isOfKeyWorkerOn(day) && each.practitioner().equals(who)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is, was or will be a key worker of the family. */
  public boolean hasAsKeyWorker(PractitionerId who) {
    return Among.any(
        assignments(),
        who,
        (each, person) -> each.kind() == KEY_WORKER && each.practitioner().equals(person));
  }

  /** Whether somebody had been a key worker of the family by a day. */
  public boolean wasKeyWorkerBy(PractitionerId who, LocalDate day) {
    for (int i = 0; i < assignments().size(); i++) {
      KeyWorkerAssignment each = assignments().get(i);
      if (each.kind() == KEY_WORKER
          && !each.during().startsAfter(day)
          && each.practitioner().equals(who)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose load the family adds to on a day: key workers, two of them during an overlap (GUIDE 5c),
   * and whoever covers.
   */
  public List<PractitionerId> carriersOn(LocalDate day) {
    return people(day, KeyWorkerAssignment::isOfCarrierOn);
  }

  /** Whether somebody is among these on a day. */
  public boolean isCarriedBy(PractitionerId who, LocalDate day) {
    for (int i = 0; i < assignments().size(); i++) {
      KeyWorkerAssignment each = assignments().get(i);
      if (each.isOfCarrierOn(day) && each.practitioner().equals(who)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the family may turn to next on a day: its back-ups. */
  public List<PractitionerId> backUpsOn(LocalDate day) {
    return people(day, KeyWorkerAssignment::isOfBackUpOn);
  }

  /** Who leads on a day: the contacts; where the record names none, the key workers. */
  public List<PractitionerId> leadsOn(LocalDate day) {
    return isContactStatedOn(day) ? contactsOn(day) : keyWorkersOn(day);
  }

  /** Whether anybody leads on a day. */
  public boolean hasLeadOn(LocalDate day) {
    return isContactStatedOn(day) || hasKeyWorkerOn(day);
  }

  /** Whether somebody leads, or is one of those who lead, on a day. */
  public boolean isLedBy(PractitionerId who, LocalDate day) {
    boolean stated = isContactStatedOn(day);
    for (int i = 0; i < assignments().size(); i++) {
      KeyWorkerAssignment each = assignments().get(i);
      if ((stated ? each.isStatedContactOn(day) : each.isOfKeyWorkerOn(day))
          && each.practitioner().equals(who)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the family has a back-up on a day who does not lead. */
  boolean hasBackUpBesidesLeadsOn(LocalDate day) {
    for (int i = 0; i < assignments().size(); i++) {
      KeyWorkerAssignment each = assignments().get(i);
      if (each.isOfBackUpOn(day) && !isLedBy(each.practitioner(), day)) {
        return true;
      }
    }
    return false;
  }

  /** The days on the active list, cut by who is the single point of contact. */
  public List<Stretch> contacts() {
    return stretches(
        Stream.concat(
                during().stream(), assignments().stream().flatMap(each -> each.contact().stream()))
            .toList(),
        this::contactsOn);
  }

  /** The days on the active list, cut by who is key worker. */
  public List<Stretch> keyWorkerStretches() {
    return stretches(during(), this::keyWorkersOn);
  }

  /** The days on the active list on which nobody is the single point of contact. */
  public List<DateSpan> daysWithoutContact() {
    return contacts().stream()
        .filter(stretch -> stretch.who().isEmpty())
        .map(Stretch::days)
        .toList();
  }

  /** The days on the active list on which two people or more are the single point of contact. */
  public List<Stretch> daysWithSeveralContacts() {
    return contacts().stream().filter(stretch -> stretch.who().size() > 1).toList();
  }

  /** The days on the active list on which two key workers or more carry the family. */
  public List<Stretch> overlaps() {
    return keyWorkerStretches().stream()
        .filter(stretch -> stretch.who().size() > 1)
        .toList();
  }

  /** The days on the active list on which the family has no key worker and is not its own. */
  public List<DateSpan> gaps() {
    return daysWhen(day -> !hasKeyWorkerOn(day) && !isOwnKeyWorkingOn(day));
  }

  /**
   * The days on the active list on which nobody carries the family: neither a key worker nor whoever
   * covers nor the family itself.
   */
  public List<DateSpan> daysUncarried() {
    return daysWhen(day -> !isCarriedOn(day) && !isOwnKeyWorkingOn(day));
  }

  private boolean isCarriedOn(LocalDate day) {
    return Among.any(assignments(), day, KeyWorkerAssignment::isOfCarrierOn);
  }

  /** The days on the active list on which something holds of who carries the family. */
  private List<DateSpan> daysWhen(Predicate<LocalDate> holds) {
    Optional<DateSpan> days = active();
    if (days.isEmpty()) {
      return List.of();
    }
    List<DateSpan> changes = during();
    changes.addAll(ownKeyWorking());
    return Timeline.where(days.get(), changes, holds);
  }

  /**
   * Who is there for the family on a day: whoever carries it and is not on leave. A back-up is somebody to
   * turn to, and no cover.
   */
  public List<PractitionerId> thereOn(LocalDate day) {
    return new Presence(this).thereOn(day);
  }

  /** Whether somebody is on leave on a day; who is out of the office is not. */
  public boolean isAwayOn(PractitionerId who, LocalDate day) {
    return new Presence(this).isAwayOn(who, day);
  }

  /** Whether nobody is missed on a day: no key worker is on leave, or somebody else is there. */
  public boolean isCoveredOn(LocalDate day) {
    return !isActiveOn(day) || !new Presence(this).isUncoveredOn(day);
  }

  /** The days on the active list on which a key worker is on leave and nobody else is there. */
  public List<DateSpan> uncoveredDays() {
    return new Presence(this).uncovered();
  }

  /** Of each absence, in the order of the record, who is there meanwhile. */
  public List<CoverOfAbsence> covers() {
    return absences().stream().map(this::coverOf).toList();
  }

  /** Who is there while somebody is absent, and when nobody is. */
  public CoverOfAbsence coverOf(AbsenceFromFamily absence) {
    return new Presence(this).coverOf(absence);
  }

  /**
   * Whether an absence goes on with another of the record: of the same person and kind, without a day
   * between. {@link #wholeAbsence} of that one tells of both.
   */
  public boolean isContinuedAbsence(int index) {
    return new WholeAbsence(absences()).isContinuation(index);
  }

  /**
   * An absence with all that goes on with it, so that an illness of which every note made an entry is one
   * illness: notes of 16 to 20 and of 21 to 27 November make up one from 16 to 27 November.
   */
  public AbsenceFromFamily wholeAbsence(int index) {
    return new WholeAbsence(absences()).from(index);
  }

  private Stream<DateSpan> notOwn(DateSpan days) {
    return Timeline.where(days, ownKeyWorking(), day -> !isOwnKeyWorkingOn(day)).stream();
  }

  private Stream<DateSpan> own(DateSpan days) {
    return Timeline.where(days, ownKeyWorking(), this::isOwnKeyWorkingOn).stream();
  }

  /**
   * The days on the active list, cut by who is there for the family: one key worker, several, none but
   * cover, none but the family itself, or nobody. Every day on the list lies in exactly one spell.
   */
  public List<Spell> spells() {
    return keyWorkerStretches().stream()
        .flatMap(each -> each.who().isEmpty()
            ? Timeline.of(each.days(), during(), this::carriersOn).stream()
                .flatMap(this::withoutKeyWorker)
            : Stream.of(Spell.withKeyWorkers(each)))
        .toList();
  }

  private Stream<Spell> withoutKeyWorker(Stretch stretch) {
    return stretch.who().isEmpty()
        ? Stream.concat(
                own(stretch.days()).map(days -> Spell.withNobody(Spell.Kind.OWN_KEY_WORKER, days)),
                notOwn(stretch.days()).map(days -> Spell.withNobody(Spell.Kind.GAP, days)))
            .sorted(Comparator.comparing(spell -> spell.days().firstDay()))
        : Stream.of(Spell.withCover(stretch));
  }

  /** The unbroken times of each person as key worker, by first day and then by id. */
  @Value.Lazy
  public List<Tenure> tenures() {
    return Tenure.in(assignments());
  }

  /**
   * Every change of key worker: each one who follows another, and each one who goes while the family
   * stays and nobody follows. Who comes back after a break in which nobody else came follows nobody.
   * Where the family goes on as its own key worker nobody is to follow, and whoever comes after that
   * takes over from the family.
   */
  @Value.Lazy
  public List<ChangeOfKeyWorker> changes() {
    return tenures().isEmpty() ? List.of() : new Changes(this).all();
  }

  /** Whether the family is on the active list on a day and nobody is its key worker, nor it itself. */
  boolean isLeftWithoutOneOn(LocalDate day) {
    return isActiveOn(day) && !hasKeyWorkerOn(day) && !isOwnKeyWorkingOn(day);
  }

  /** How many times one key worker had followed another by a day; fewer is better (GUIDE 5c). */
  public int changesBy(LocalDate asOf) {
    return (int)
        changes().stream().filter(change -> change.hasSuccessorBy(asOf)).count();
  }

  /** Who was a key worker before a day and is none on it, in the order in which they came. */
  public List<PractitionerId> earlierKeyWorkers(LocalDate asOf) {
    List<PractitionerId> current = keyWorkersOn(asOf);
    return tenures().stream()
        .filter(tenure -> tenure.days().endsBefore(asOf))
        .map(Tenure::keyWorker)
        .distinct()
        .filter(who -> !current.contains(who))
        .toList();
  }

  /**
   * Where in a case file the assignment stands with which a tenure begins.
   *
   * @throws java.util.NoSuchElementException if the tenure is none of {@link #tenures()}
   */
  public Location beginningOf(Tenure tenure) {
    return placeOf(assignmentThatBegins(tenure));
  }

  /**
   * The assignment with which a tenure begins.
   *
   * @throws java.util.NoSuchElementException if the tenure is none of {@link #tenures()}
   */
  public KeyWorkerAssignment assignmentThatBegins(Tenure tenure) {
    return keyWorkers()
        .filter(each -> each.practitioner().equals(tenure.keyWorker()))
        .filter(each -> each.during().firstDay().equals(tenure.days().firstDay()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Where in a case file the assignment stands with which a tenure ends.
   *
   * @throws java.util.NoSuchElementException if the tenure is none of {@link #tenures()}
   */
  public Location endOf(Tenure tenure) {
    return keyWorkers()
        .filter(each -> each.practitioner().equals(tenure.keyWorker()))
        .filter(each -> each.during().lastDay().equals(tenure.days().lastDay()))
        .findFirst()
        .map(this::placeOf)
        .orElseThrow();
  }

  /**
   * Whether an assignment is of a key worker on a day. Where two of one person are, only the first of
   * the record counts, so that nothing is said twice.
   */
  public boolean isOfKeyWorkerOn(LocalDate day, int index) {
    for (int i = 0; i < index; i++) {
      if (assignments().get(i).isOfKeyWorkerOn(day) && isOfSamePerson(i, index)) {
        return false;
      }
    }
    return assignments().get(index).isOfKeyWorkerOn(day);
  }

  /** The place of the assignment with which somebody's unbroken time as key worker began. */
  public int beginningOf(int index) {
    int first = index;
    for (int i = 0; i < assignments().size(); i++) {
      if (isContinuedBy(i, first)) {
        first = i;
        i = -1;
      }
    }
    return first;
  }

  /**
   * The place of the assignment with which the unbroken time as key worker ends that an assignment is
   * part of. Of two that end on one day it is the first of the record.
   */
  public int endingOf(int index) {
    int last = index;
    for (int i = 0; i < assignments().size(); i++) {
      if (isOutlastedBy(last, i)) {
        last = i;
        i = -1;
      }
    }
    return last;
  }

  private boolean isOutlastedBy(int one, int other) {
    DateSpan days = assignments().get(one).during();
    KeyWorkerAssignment after = assignments().get(other);
    if (one == other || after.kind() != KEY_WORKER || !isOfSamePerson(one, other)) {
      return false;
    }
    int later = Tenure.BY_LAST_DAY_OF_SPAN.compare(after.during(), days);
    return (later > 0 || (later == 0 && other < one))
        && (after.during().overlaps(days) || after.during().abuts(days));
  }

  /** Whether somebody's unbroken time as key worker ends with an assignment, on a day that is set. */
  boolean isEnding(int index) {
    KeyWorkerAssignment each = assignments().get(index);
    return each.kind() == KEY_WORKER
        && each.during().lastDay().isPresent()
        && endingOf(index) == index;
  }

  private boolean isContinuedBy(int earlier, int later) {
    KeyWorkerAssignment before = assignments().get(earlier);
    DateSpan days = assignments().get(later).during();
    return before.kind() == KEY_WORKER
        && isOfSamePerson(earlier, later)
        && before.during().firstDay().isBefore(days.firstDay())
        && (before.during().overlaps(days) || before.during().abuts(days));
  }

  private boolean isOfSamePerson(int one, int other) {
    return assignments().get(one).practitioner().equals(assignments().get(other).practitioner());
  }

  private Location placeOf(KeyWorkerAssignment assignment) {
    return Location.at("assignments", assignments().indexOf(assignment));
  }

  private Stream<KeyWorkerAssignment> keyWorkers() {
    return assignments().stream().filter(each -> each.kind() == KEY_WORKER);
  }

  private List<DateSpan> during() {
    List<DateSpan> during = new ArrayList<>(assignments().size());
    for (int i = 0; i < assignments().size(); i++) {
      during.add(assignments().get(i).during());
    }
    return during;
  }

  private List<PractitionerId> people(
      LocalDate day, BiPredicate<KeyWorkerAssignment, LocalDate> concerned) {
    if (Among.none(assignments(), day, concerned)) {
      return List.of();
    }
    List<PractitionerId> people = new ArrayList<>(1);
    for (int i = 0; i < assignments().size(); i++) {
      KeyWorkerAssignment each = assignments().get(i);
      if (concerned.test(each, day) && !people.contains(each.practitioner())) {
        people.add(each.practitioner());
      }
    }
    people.sort(BY_ID);
    return List.copyOf(people);
  }

  /** Whether the assignments concerned on a day are of two people or more. */
  private boolean areSeveral(LocalDate day, BiPredicate<KeyWorkerAssignment, LocalDate> concerned) {
    int one = -1;
    for (int i = 0; i < assignments().size(); i++) {
      if (concerned.test(assignments().get(i), day)) {
        if (one >= 0 && !isOfSamePerson(one, i)) {
          return true;
        }
        one = i;
      }
    }
    return false;
  }

  private List<Stretch> stretches(
      List<DateSpan> spans, Function<LocalDate, List<PractitionerId>> who) {
    return active().map(days -> Timeline.of(days, spans, who)).orElse(List.of());
  }

  /** Collects the parts of an {@link AssignmentHistory}. */
  public static class Builder extends ImmutableAssignmentHistory.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
