package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.theTherapist;
import static org.keywork.fixtures.Assignments.with;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.time.DateSpan;

class AssignmentHistoryTest {

  @Test
  void who_stays_on_after_a_stand_in_has_gone_goes_with_the_later_change_only() {
    AssignmentHistory history = with(
            keyWorker(KEY_WORKER, "2026-03-02/2028-12-15"),
            keyWorker(THERAPIST, "2027-02-01/2027-11-12"),
            keyWorker(TEACHER, "2028-09-01/.."))
        .assignmentHistory();

    assertThat(history.changes())
        .extracting(ChangeOfKeyWorker::days)
        .containsExactly(
            List.of(LocalDate.of(2027, 2, 1)),
            List.of(LocalDate.of(2028, 9, 1), LocalDate.of(2028, 12, 15)));
  }

  private static final PractitionerId ANN = new PractitionerId("ann");
  private static final PractitionerId BEN = new PractitionerId("ben");
  private static final PractitionerId CAT = new PractitionerId("cat");

  private static AssignmentHistory history(KeyWorkerAssignment... assignments) {
    return AssignmentHistory.builder()
        .addAssignments(assignments)
        .active(DateSpan.parse("2026-03-02/.."))
        .build();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static DateSpan days(String days) {
    return DateSpan.parse(days);
  }

  @Test
  void the_only_key_worker_is_the_contact_without_saying_so() {
    AssignmentHistory history = history(keyWorker(ANN, "2026-03-10/2026-08-31"));

    assertThat(history.contactsOn(day("2026-03-09"))).isEmpty();
    assertThat(history.contactsOn(day("2026-03-10"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-08-31"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-09-01"))).isEmpty();
  }

  @Test
  void the_example_of_the_documentation_holds() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-09-01/2026-12-18").withContact(days("2026-09-01/2026-12-06")),
        keyWorker(BEN, "2026-12-01/..").withContact(days("2026-12-07/..")));

    assertThat(history.contactsOn(day("2026-12-06"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-12-07"))).containsExactly(BEN);
    assertThat(history.overlaps())
        .containsExactly(new Stretch(days("2026-12-01/2026-12-18"), List.of(ANN, BEN)));
    assertThat(history.daysWithSeveralContacts()).isEmpty();
    assertThat(history.daysWithoutContact()).containsExactly(days("2026-03-02/2026-08-31"));
  }

  @Test
  void of_two_key_workers_nobody_leads_unless_it_is_said() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-03-02/.."), keyWorker(BEN, "2026-09-01/.."));

    assertThat(history.contactsOn(day("2026-09-01"))).isEmpty();
    assertThat(history.leadsOn(day("2026-09-01"))).containsExactly(ANN, BEN);
    assertThat(history.leadsOn(day("2026-08-31"))).containsExactly(ANN);
  }

  @Test
  void a_key_worker_who_is_the_contact_on_other_days_is_not_on_these() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-03-02/..").withContact(days("2026-03-02/2026-09-30")));

    assertThat(history.contactsOn(day("2026-09-30"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-10-01"))).isEmpty();
    assertThat(history.leadsOn(day("2026-10-01"))).containsExactly(ANN);
  }

  @Test
  void what_an_earlier_key_worker_stated_does_not_bind_the_next() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/2026-08-31").withContact(days("2026-03-02/2026-08-31")),
        keyWorker(BEN, "2026-09-01/.."));

    assertThat(history.contactsOn(day("2026-09-01"))).containsExactly(BEN);
  }

  @Test
  void nobody_is_the_contact_on_days_without_an_assignment() {
    KeyWorkerAssignment autumn = keyWorker(ANN, "2026-09-01/2026-12-18");

    assertThat(autumn.withContact(days("2026-09-01/2026-12-18")).contact()).isPresent();
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> autumn.withContact(days("2026-08-31/2026-12-18")));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> autumn.withContact(days("2026-09-01/2026-12-19")));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> autumn.withContact(days("2026-09-01/..")));
  }

  @Test
  void cover_is_the_contact_only_where_it_says_so() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/.."),
        cover(BEN, "2026-08-01/2026-08-31").withContact(days("2026-08-08/2026-08-31")));

    assertThat(history.contactsOn(day("2026-08-07"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-08-08"))).containsExactly(BEN);
    assertThat(history.contactsOn(day("2026-09-01"))).containsExactly(ANN);
  }

  @Test
  void cover_alone_does_not_lead() {
    AssignmentHistory history = history(cover(BEN, "2026-03-02/.."), backUp(CAT, "2026-03-02/.."));

    assertThat(history.contactsOn(day("2026-08-01"))).isEmpty();
    assertThat(history.leadsOn(day("2026-08-01"))).isEmpty();
    assertThat(history.gaps()).containsExactly(days("2026-03-02/.."));
  }

  @Test
  void one_person_with_two_assignments_is_one_contact() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/..").withContact(days("2026-03-02/..")),
        cover(ANN, "2026-08-01/2026-08-31").withContact(days("2026-08-01/2026-08-31")));

    assertThat(history.daysWithSeveralContacts()).isEmpty();
    assertThat(history.contacts()).hasSize(1);
  }

  @Test
  void both_carry_the_family_during_an_overlap_and_so_does_cover_but_no_back_up() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/2026-12-18"),
        keyWorker(BEN, "2026-09-01/.."),
        cover(CAT, "2026-12-18/2026-12-18"),
        backUp(new PractitionerId("dot"), "2026-03-02/.."));

    assertThat(history.carriersOn(day("2026-08-31"))).containsExactly(ANN);
    assertThat(history.carriersOn(day("2026-09-01"))).containsExactly(ANN, BEN);
    assertThat(history.carriersOn(day("2026-12-18"))).containsExactly(ANN, BEN, CAT);
    assertThat(history.carriersOn(day("2026-12-19"))).containsExactly(BEN);
  }

  @Test
  void a_gap_lasts_from_the_day_after_one_to_the_day_before_the_next() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-03-02/2026-06-30"), keyWorker(BEN, "2026-07-02/2026-09-30"));

    assertThat(history.gaps())
        .containsExactly(days("2026-07-01/2026-07-01"), days("2026-10-01/.."));
  }

  @Test
  void the_days_on_the_list_are_cut_into_spells() {
    AssignmentHistory history = history(
            keyWorker(ANN, "2026-09-01/2026-12-18"),
            keyWorker(BEN, "2026-12-01/2027-03-31"),
            cover(BEN, "2027-04-01/2027-04-30"),
            backUp(CAT, "2026-09-01/.."))
        .withActive(days("2026-09-01/.."));

    assertThat(history.spells())
        .containsExactly(
            new Spell(days("2026-09-01/2026-11-30"), Spell.Kind.ONE_KEY_WORKER, List.of(ANN)),
            new Spell(days("2026-12-01/2026-12-18"), Spell.Kind.OVERLAP, List.of(ANN, BEN)),
            new Spell(days("2026-12-19/2027-03-31"), Spell.Kind.ONE_KEY_WORKER, List.of(BEN)),
            new Spell(days("2027-04-01/2027-04-30"), Spell.Kind.COVER_ONLY, List.of(BEN)),
            new Spell(days("2027-05-01/.."), Spell.Kind.GAP, List.of()));
    assertThat(history.gaps()).containsExactly(days("2027-04-01/.."));
  }

  @Test
  void a_time_as_key_worker_ends_with_its_last_assignment() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-07-01/2026-09-30"),
        keyWorker(ANN, "2026-03-02/2026-06-30"),
        keyWorker(ANN, "2026-10-02/2026-10-31"),
        keyWorker(ANN, "2026-09-01/2026-09-30"),
        cover(ANN, "2026-10-01/2026-12-31"),
        keyWorker(BEN, "2026-09-30/.."));

    assertThat(history.endingOf(1)).isZero();
    assertThat(history.endingOf(3)).isZero();
    assertThat(history.endingOf(2)).isEqualTo(2);
    assertThat(history.isEnding(0)).isTrue();
    assertThat(history.isEnding(1)).isFalse();
    assertThat(history.isEnding(3)).isFalse();
    assertThat(history.isEnding(4)).isFalse();
    assertThat(history.isEnding(5)).isFalse();
  }

  @Test
  void days_off_the_active_list_are_no_gaps() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-01-05/2026-06-30")).withActive(days("2026-03-02/2026-06-30"));

    assertThat(history.gaps()).isEmpty();
    assertThat(history.contacts()).hasSize(1);
    assertThat(history.isActiveOn(day("2026-06-30"))).isTrue();
    assertThat(history.isActiveOn(day("2026-07-01"))).isFalse();
  }

  @Test
  void a_family_that_never_was_on_the_list_has_no_stretches() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-03-02/..")).withActive(Optional.empty());

    assertThat(history.contacts()).isEmpty();
    assertThat(history.keyWorkerStretches()).isEmpty();
    assertThat(history.isActiveOn(day("2026-03-02"))).isFalse();
  }

  @Test
  void each_key_worker_who_follows_another_is_a_change() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/2026-04-30"),
        keyWorker(BEN, "2026-05-01/2026-06-30"),
        keyWorker(ANN, "2026-07-01/.."));

    assertThat(history.changesBy(day("2026-04-30"))).isZero();
    assertThat(history.changesBy(day("2026-05-01"))).isEqualTo(1);
    assertThat(history.changesBy(day("2026-07-01"))).isEqualTo(2);
    assertThat(history.changes()).allMatch(change -> change.overlap().isEmpty());
  }

  @Test
  void two_assignments_in_a_row_are_one_tenure() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-07-01/2026-08-31"),
        keyWorker(ANN, "2026-03-02/2026-06-30"),
        keyWorker(ANN, "2026-04-01/2026-04-30"));

    assertThat(history.tenures()).containsExactly(new Tenure(ANN, days("2026-03-02/2026-08-31")));
    assertThat(history.changesBy(day("2026-12-31"))).isZero();
  }

  @Test
  void who_comes_back_after_a_day_without_anybody_follows_nobody() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-03-02/2026-06-30"), keyWorker(ANN, "2026-07-02/.."));

    assertThat(history.tenures()).hasSize(2);
    assertThat(history.changesBy(day("2026-12-31"))).isZero();
    assertThat(history.changes())
        .containsExactly(new ChangeOfKeyWorker(
            new Tenure(ANN, days("2026-03-02/2026-06-30")), Optional.empty()));
  }

  @Test
  void two_who_begin_together_do_not_follow_each_other() {
    AssignmentHistory history =
        history(keyWorker(BEN, "2026-03-02/2026-06-30"), keyWorker(ANN, "2026-03-02/.."));

    assertThat(history.changes()).isEmpty();
  }

  @Test
  void of_two_who_are_there_the_first_to_go_is_followed() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/.."),
        keyWorker(BEN, "2026-03-02/2026-09-30"),
        keyWorker(CAT, "2026-09-01/.."));

    assertThat(history.changes()).hasSize(1).first().satisfies(change -> {
      assertThat(change.outgoing().keyWorker()).isEqualTo(BEN);
      assertThat(change.overlap()).hasValue(days("2026-09-01/2026-09-30"));
      assertThat(change.days()).containsExactly(day("2026-09-01"), day("2026-09-30"));
    });
  }

  @Test
  void where_nobody_is_there_any_more_the_last_to_have_gone_is_followed() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/2026-05-31"),
        keyWorker(BEN, "2026-03-03/2026-04-30"),
        keyWorker(CAT, "2026-09-01/.."));

    assertThat(history.changes())
        .extracting(change -> change.outgoing().keyWorker())
        .containsExactly(ANN, ANN);
  }

  @Test
  void an_overlap_counts_both_its_ends_and_runs_until_today_while_open() {
    AssignmentHistory closed =
        history(keyWorker(ANN, "2026-03-02/2026-09-30"), keyWorker(BEN, "2026-09-01/.."));
    AssignmentHistory open =
        history(keyWorker(ANN, "2026-03-02/.."), keyWorker(BEN, "2026-09-01/.."));

    assertThat(closed.changes().get(0).overlapDaysBy(day("2026-09-10"))).isEqualTo(30);
    assertThat(open.changes().get(0).overlapDaysBy(day("2026-09-10"))).isEqualTo(10);
    assertThat(open.changes().get(0).overlapDaysBy(day("2026-08-01"))).isZero();
  }

  @Test
  void who_goes_with_nobody_left_is_a_change_without_a_successor() {
    AssignmentHistory left = history(keyWorker(ANN, "2026-03-02/2026-06-30"));
    AssignmentHistory withAnother =
        history(keyWorker(ANN, "2026-03-02/2026-06-30"), keyWorker(BEN, "2026-03-02/.."));

    assertThat(left.changes())
        .extracting(ChangeOfKeyWorker::successor)
        .containsExactly(Optional.empty());
    assertThat(left.changes().get(0).overlapDaysBy(day("2026-12-31"))).isZero();
    assertThat(left.changes().get(0).hasSuccessorBy(day("2026-12-31"))).isFalse();
    assertThat(withAnother.changes()).isEmpty();
  }

  @Test
  void the_end_of_support_is_no_change() {
    AssignmentHistory history =
        history(keyWorker(ANN, "2026-03-02/2026-06-30")).withActive(days("2026-03-02/2026-06-30"));

    assertThat(history.changes()).isEmpty();
    assertThat(history.withActive(days("2026-03-02/2026-07-01")).changes()).hasSize(1);
  }

  @Test
  void earlier_key_workers_stay_known_in_the_order_in_which_they_came() {
    AssignmentHistory history = history(
        keyWorker(CAT, "2026-05-01/2026-06-30"),
        keyWorker(BEN, "2026-03-02/2026-04-30"),
        keyWorker(ANN, "2026-03-01/2026-03-31"),
        keyWorker(ANN, "2026-07-01/.."));

    assertThat(history.earlierKeyWorkers(day("2026-03-31"))).isEmpty();
    assertThat(history.earlierKeyWorkers(day("2026-04-01"))).containsExactly(ANN);
    assertThat(history.earlierKeyWorkers(day("2026-06-30"))).containsExactly(ANN, BEN);
    assertThat(history.earlierKeyWorkers(day("2026-07-01"))).containsExactly(BEN, CAT);
  }

  @Test
  void a_tenure_is_found_again_where_it_begins_and_ends() {
    AssignmentHistory history = history(
        keyWorker(BEN, "2026-03-02/2026-08-31"),
        keyWorker(ANN, "2026-06-01/2026-07-31"),
        keyWorker(ANN, "2026-03-02/2026-06-30"),
        keyWorker(ANN, "2026-07-01/2026-08-31"),
        cover(ANN, "2026-03-02/2026-08-31"));
    Tenure tenure = new Tenure(ANN, days("2026-03-02/2026-08-31"));

    assertThat(history.beginningOf(tenure).pointer()).isEqualTo("/assignments/2");
    assertThat(history.endOf(tenure).pointer()).isEqualTo("/assignments/3");
    Tenure unknown = new Tenure(CAT, days("2026-03-02/2026-08-31"));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> history.beginningOf(unknown));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> history.endOf(unknown));
  }

  @Test
  void somebody_assigned_twice_at_a_time_is_the_contact_once() {
    AssignmentHistory history = history(
        keyWorker(ANN, "2026-03-02/..").withContact(days("2026-03-02/2026-06-30")),
        keyWorker(ANN, "2026-05-01/2026-07-31"));

    assertThat(history.contactsOn(day("2026-04-30"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-06-30"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-07-31"))).containsExactly(ANN);
    assertThat(history.contactsOn(day("2026-08-01"))).isEmpty();
    assertThat(history.leadsOn(day("2026-07-01"))).containsExactly(ANN);
    assertThat(history.daysWithSeveralContacts()).isEmpty();
  }

  @Test
  void a_stretch_that_is_still_open_lasts_until_today() {
    LocalDate today = day("2026-11-22");

    assertThat(new Stretch(days("2026-11-22/.."), List.of()).lastDayAsOf(today)).isEqualTo(today);
    assertThat(new Stretch(days("2026-11-22/2026-12-01"), List.of()).lastDayAsOf(today))
        .isEqualTo(day("2026-12-01"));
  }

  @Test
  void the_family_s_own_key_worker_counts_from_the_day_it_was_named() {
    Allocation allocation = new Allocation(
        Families.aFamily(),
        history(keyWorker(ANN, "2026-03-02/..")),
        Optional.of(theTherapist()),
        List.of(),
        List.of());

    assertThat(allocation.ownOn(day("2026-03-31"))).isEmpty();
    assertThat(allocation.ownOn(day("2026-04-01"))).hasValue(CaseFiles.THERAPIST);
    assertThat(allocation.leadDiffersFromOwnOn(day("2026-03-31"))).isFalse();
    assertThat(allocation.leadDiffersFromOwnOn(day("2026-04-01"))).isTrue();
  }
}
