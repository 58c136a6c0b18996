package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/** Laws of cover, over a month that holds a 29 February. */
class CoverProperties {

  private static final LocalDate DAY_ONE = LocalDate.of(2028, 2, 15);
  private static final int DAYS = 30;

  @Property
  void covered_and_uncovered_days_make_up_the_days_that_count(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    for (CoverOfAbsence each : history.covers()) {
      PractitionerId who = each.absence().practitioner();
      boolean counts = each.absence().during().contains(day)
          && history.isActiveOn(day)
          && history.keyWorkersOn(day).contains(who);
      long told = each.covered().stream().filter(s -> s.days().contains(day)).count()
          + each.uncovered().stream().filter(s -> s.contains(day)).count();

      assertThat(told).isEqualTo(counts ? 1 : 0);
      assertThat(each.on(day).isPresent()).isEqualTo(counts);
    }
  }

  @Property
  void forgotten_days_are_uncovered_days(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    assertThat(history.covers())
        .filteredOn(each -> contain(each.forgotten(), day))
        .allMatch(each -> contain(each.uncovered(), day));
  }

  @Property
  void a_day_is_uncovered_where_the_day_itself_says_so(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    assertThat(contain(history.uncoveredDays(), day)).isEqualTo(!history.isCoveredOn(day));
    assertThat(history.covers().stream()
            .filter(each -> each.absence().kind().isLeave())
            .anyMatch(each -> contain(each.uncovered(), day)))
        .isEqualTo(!history.isCoveredOn(day));
  }

  @Property
  void one_more_who_covers_never_adds_an_uncovered_day(
      @ForAll("histories") AssignmentHistory history,
      @ForAll("spans") DateSpan cover,
      @ForAll("people") PractitionerId who,
      @ForAll("days") LocalDate day) {
    List<KeyWorkerAssignment> more = new ArrayList<>(history.assignments());
    more.add(assignment(who, AssignmentKind.COVER, cover));

    if (history.isCoveredOn(day)) {
      assertThat(history.withAssignments(more).isCoveredOn(day)).isTrue();
    }
  }

  @Property
  void one_more_who_covers_leaves_nobody_missed_longer_in_any_absence(
      @ForAll("histories") AssignmentHistory history,
      @ForAll("spans") DateSpan cover,
      @ForAll("people") PractitionerId who,
      @ForAll("days") LocalDate day) {
    List<KeyWorkerAssignment> more = new ArrayList<>(history.assignments());
    more.add(assignment(who, AssignmentKind.COVER, cover));
    AssignmentHistory covered = history.withAssignments(more);

    for (int i = 0; i < history.absences().size(); i++) {
      CoverOfAbsence before = history.covers().get(i);
      CoverOfAbsence after = covered.covers().get(i);
      assertThat(contain(after.uncovered(), day) && !contain(before.uncovered(), day))
          .isFalse();
      assertThat(contain(after.forgotten(), day) && !contain(before.forgotten(), day))
          .isFalse();
    }
  }

  @Property
  void one_more_absence_never_takes_an_uncovered_day_away(
      @ForAll("histories") AssignmentHistory history,
      @ForAll("absences") AbsenceFromFamily absence,
      @ForAll("days") LocalDate day) {
    List<AbsenceFromFamily> more = new ArrayList<>(history.absences());
    more.add(absence);

    if (!history.isCoveredOn(day)) {
      assertThat(history.withAbsences(more).isCoveredOn(day)).isFalse();
    }
  }

  @Property
  void the_order_of_the_record_does_not_matter(
      @ForAll("histories") AssignmentHistory history, @ForAll Random random) {
    List<KeyWorkerAssignment> assignments = new ArrayList<>(history.assignments());
    List<AbsenceFromFamily> absences = new ArrayList<>(history.absences());
    Collections.shuffle(assignments, random);
    Collections.shuffle(absences, random);
    AssignmentHistory other = history.withAssignments(assignments).withAbsences(absences);

    assertThat(other.uncoveredDays()).isEqualTo(history.uncoveredDays());
    assertThat(other.covers()).containsExactlyInAnyOrderElementsOf(history.covers());
  }

  @Property
  void all_days_moved_move_the_answer(
      @ForAll("histories") AssignmentHistory history,
      @ForAll @IntRange(min = -400, max = 400) int by) {
    AssignmentHistory moved = history
        .withActive(history.active().map(days -> moved(days, by)))
        .withAssignments(history.assignments().stream()
            .map(each -> each.withDuring(moved(each.during(), by)))
            .toList())
        .withAbsences(history.absences().stream()
            .map(each -> each.withDuring(moved(each.during(), by)))
            .toList());

    assertThat(moved.uncoveredDays())
        .isEqualTo(history.uncoveredDays().stream().map(days -> moved(days, by)).toList());
    assertThat(moved.covers())
        .extracting(CoverOfAbsence::days)
        .isEqualTo(history.covers().stream()
            .map(each -> each.days().stream()
                .map(s -> new Stretch(moved(s.days(), by), s.who()))
                .toList())
            .toList());
  }

  private static boolean contain(List<DateSpan> runs, LocalDate day) {
    return runs.stream().anyMatch(each -> each.contains(day));
  }

  private static DateSpan moved(DateSpan days, int by) {
    Optional<LocalDate> last = days.lastDay().map(day -> day.plusDays(by));
    return DateSpan.builder()
        .firstDay(days.firstDay().plusDays(by))
        .lastDay(last)
        .build();
  }

  private static KeyWorkerAssignment assignment(
      PractitionerId who, AssignmentKind kind, DateSpan during) {
    return KeyWorkerAssignment.builder()
        .practitioner(who)
        .kind(kind)
        .during(during)
        .build();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS - 1).map(DAY_ONE::plusDays);
  }

  @Provide
  Arbitrary<PractitionerId> people() {
    return Arbitraries.of("ann", "ben", "cat").map(PractitionerId::new);
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    Arbitrary<DateSpan> closed = Combinators.combine(days(), days())
        .as((one, other) -> one.isAfter(other) ? DateSpan.of(other, one) : DateSpan.of(one, other));
    return Arbitraries.oneOf(closed, days().map(DateSpan::startingOn));
  }

  @Provide
  Arbitrary<AbsenceFromFamily> absences() {
    return Combinators.combine(people(), Arbitraries.of(AbsenceKind.class), spans())
        .as((who, kind, during) -> AbsenceFromFamily.builder()
            .practitioner(who)
            .kind(kind)
            .during(during)
            .build());
  }

  @Provide
  Arbitrary<AssignmentHistory> histories() {
    Arbitrary<KeyWorkerAssignment> assignments = Combinators.combine(
            people(), Arbitraries.of(AssignmentKind.class), spans())
        .as(CoverProperties::assignment);
    return Combinators.combine(
            assignments.list().ofMaxSize(5), absences().list().ofMaxSize(4), spans())
        .as((assigned, away, active) -> AssignmentHistory.builder()
            .assignments(assigned)
            .absences(away)
            .active(active)
            .build());
  }
}
