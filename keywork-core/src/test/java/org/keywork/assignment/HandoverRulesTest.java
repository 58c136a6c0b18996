package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.HandoverRules.FAMILY_TOLD;
import static org.keywork.assignment.HandoverRules.REASON_RECORDED;
import static org.keywork.assignment.HandoverRules.SAY_IN_SUCCESSOR;
import static org.keywork.assignment.WhoChooses.WHO_CHOOSES;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.withdrawn;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Handovers.GONE;
import static org.keywork.fixtures.Handovers.TO_GO;
import static org.keywork.fixtures.Handovers.anEnding;
import static org.keywork.fixtures.Handovers.gone;
import static org.keywork.fixtures.Handovers.toGo;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Choices;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;

class HandoverRulesTest {

  private static final EndOfAssignment EMPTY = EndOfAssignment.builder().build();

  @Test
  void nothing_is_found_and_nothing_asked_where_nobody_stops() {
    Held held = Held.against(aCaseFile(), REASON_RECORDED, FAMILY_TOLD, SAY_IN_SUCCESSOR);

    assertThat(held.missedAt()).isEmpty();
    assertThat(held.askedAt()).isEmpty();
    assertThat(RuleBook.edition("2026-11", HandoverRules.all())
            .check(aCaseFile(), BASIS)
            .findings())
        .isEmpty();
  }

  @Test
  void an_end_of_which_nothing_is_recorded_is_asked_about_once() {
    assertThat(
            Held.against(gone(), REASON_RECORDED, FAMILY_TOLD, SAY_IN_SUCCESSOR).questions())
        .containsExactly("/assignments/0/ending: why the key worker stopped, whether for good, and"
            + " when the family was told");
  }

  @Test
  void of_an_end_recorded_in_part_each_part_is_asked_for() {
    assertThat(Held.against(gone(EMPTY), REASON_RECORDED, FAMILY_TOLD).questions())
        .containsExactlyInAnyOrder(
            "/assignments/0/ending/reason: why the key worker stopped",
            "/assignments/0/ending/permanence: whether the change is for good",
            "/assignments/0/ending/familyToldOn: when the family was told that the key worker"
                + " stops");
    assertThat(Held.against(gone(EMPTY.withReason(ChangeReason.SHIFT_IN_FOCUS)), REASON_RECORDED)
            .askedAt())
        .containsExactly("/assignments/0/ending/permanence");
    assertThat(Held.against(gone(EMPTY.withPermanence(Permanence.TEMPORARY)), REASON_RECORDED)
            .askedAt())
        .containsExactly("/assignments/0/ending/reason");
  }

  @Test
  void nobody_asks_until_the_last_day_is_over() {
    for (CaseFile file : List.of(gone(), gone(EMPTY))) {
      assertThat(Held.against(file, GONE, REASON_RECORDED, FAMILY_TOLD).count(NOT_APPLICABLE))
          .isEqualTo(2);
      assertThat(Held.against(file, GONE.plusDays(1), REASON_RECORDED).verdict())
          .isEqualTo(CANNOT_TELL);
    }
  }

  @Test
  void what_is_recorded_of_an_end_to_come_counts() {
    assertThat(Held.against(toGo(anEnding()), REASON_RECORDED).verdict()).isEqualTo(MET);
    assertThat(Held.against(toGo(anEnding()), FAMILY_TOLD).verdict()).isEqualTo(MET);
  }

  @ParameterizedTest
  @EnumSource
  void only_after_the_end_of_a_tie_nobody_comes_back(ChangeReason reason) {
    CaseFile file = gone(anEnding().withReason(reason).withPermanence(Permanence.TEMPORARY));
    boolean tie =
        reason == ChangeReason.CHILD_LEAVES_SETTING || reason == ChangeReason.THERAPY_ENDS;

    assertThat(Held.against(file, REASON_RECORDED).verdict()).isEqualTo(tie ? NOT_MET : MET);
  }

  @Test
  void a_contradiction_is_told_with_the_reason_even_before_the_last_day() {
    CaseFile file = toGo(anEnding()
        .withReason(ChangeReason.CHILD_LEAVES_SETTING)
        .withPermanence(Permanence.TEMPORARY));

    Held found = Held.against(file, REASON_RECORDED);

    assertThat(found.missedAt()).containsExactly("/assignments/0/ending/permanence");
    assertThat(found.messages())
        .containsExactly("The end of 2027-01-29 is on record as temporary, although its reason"
            + " (child leaves setting) is one after which the key worker does not come back.");
  }

  @Test
  void an_end_is_looked_back_at_for_a_year() {
    assertThat(Held.against(gone(), GONE.plusYears(1), REASON_RECORDED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(
            Held.against(gone(), GONE.plusYears(1).plusDays(1), REASON_RECORDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_end_of_key_working_is_no_change() {
    CaseFile left = gone().withAssignments(keyWorker(KEY_WORKER, "2026-03-02/" + GONE));

    assertThat(Held.against(left, REASON_RECORDED).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(
            Held.against(left.withClosedOn(TODAY.plusDays(1)), REASON_RECORDED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(left.withClosedOn(TODAY), REASON_RECORDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    CaseFile withTheService = left.withClosedOn(GONE.plusDays(1));
    assertThat(Held.against(withTheService, GONE, REASON_RECORDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(toGo(anEnding()).withClosedOn(TO_GO.plusDays(1)), REASON_RECORDED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void who_wants_no_key_worker_any_more_is_asked_nothing() {
    assertThat(
            Held.against(withdrawn(gone(), GONE.plusDays(1)), REASON_RECORDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(withdrawn(gone(), TODAY), REASON_RECORDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            Held.against(withdrawn(gone(), TODAY.plusDays(1)), REASON_RECORDED).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void who_stays_on_or_comes_back_or_only_covered_has_not_stopped() {
    CaseFile staying = aCaseFile()
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-08-31"),
            keyWorker(KEY_WORKER, "2026-09-01/.."),
            cover(TEACHER, "2026-08-01/2026-08-31"),
            backUp(THERAPIST, "2026-08-01/2026-08-31"));
    CaseFile back = aCaseFile()
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-07-31"), keyWorker(KEY_WORKER, "2026-09-01/.."));

    assertThat(Held.against(staying, REASON_RECORDED).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(back, REASON_RECORDED).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(back, LocalDate.of(2026, 8, 31), REASON_RECORDED).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void two_who_stopped_are_looked_at_each() {
    CaseFile file = aCaseFile()
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-07-31"),
            keyWorker(THERAPIST, "2026-07-01/2026-10-31").withEnding(EMPTY),
            keyWorker(TEACHER, "2026-10-01/.."));

    assertThat(Held.against(file, REASON_RECORDED).askedAt())
        .containsExactlyInAnyOrder(
            "/assignments/0/ending",
            "/assignments/1/ending/reason",
            "/assignments/1/ending/permanence");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-30, 2026-10-29, NOT_APPLICABLE",
    "2026-10-30, 2026-10-30, MET",
    "2026-10-31, 2026-10-30, NOT_APPLICABLE",
    "2026-10-31, 2026-10-31, NOT_MET",
    "2026-12-01, 2026-11-22, NOT_MET"
  })
  void the_family_is_told_by_the_last_day(LocalDate told, LocalDate asOf, Verdict.Kind expected) {
    CaseFile file = gone(anEnding().withFamilyToldOn(told));

    assertThat(Held.against(file, asOf, FAMILY_TOLD).verdict()).isEqualTo(expected);
  }

  @Test
  void who_was_told_too_late_reads_both_days() {
    Held found = Held.against(gone(anEnding().withFamilyToldOn(GONE.plusDays(3))), FAMILY_TOLD);

    assertThat(found.missedAt()).containsExactly("/assignments/0/ending/familyToldOn");
    assertThat(found.messages())
        .containsExactly("The key worker's last day was 2026-10-30, and the family was told on"
            + " 2026-11-02.");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, MET", "2026-11-23, CANNOT_TELL"})
  void to_ask_is_done_once_the_day_has_come(LocalDate asked, Verdict.Kind expected) {
    CaseFile file = toGo(anEnding().withSuccessor(TEACHER).withFamilyAskedOn(asked));

    assertThat(Held.against(file, SAY_IN_SUCCESSOR).verdict()).isEqualTo(expected);
  }

  @Test
  void whom_the_family_wants_it_has_had_a_say_in() {
    CaseFile file = toGo(anEnding().withSuccessor(TEACHER));

    assertThat(Held.against(file.withChoicesOfKeyWorker(Choices.wants(TEACHER)), SAY_IN_SUCCESSOR)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file.withChoicesOfKeyWorker(Choices.wants(THERAPIST)), SAY_IN_SUCCESSOR)
            .askedAt())
        .containsExactly("/assignments/0/ending/familyAskedOn");
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE, SERVICE, NOT_APPLICABLE",
    "SERVICE, FAMILY_HAS_A_SAY, NOT_MET",
    "FAMILY_HAS_A_SAY, FAMILY_HAS_A_SAY, MET",
    "FAMILY_HAS_A_SAY, FAMILY, NOT_MET",
    "FAMILY, FAMILY, MET"
  })
  void how_much_say_a_family_has_the_service_settles(
      WhoChooses chosenBy, WhoChooses atLeast, Verdict.Kind expected) {
    CaseFile file = toGo(
        anEnding().withSuccessor(TEACHER),
        keyWorker(TEACHER, TO_GO + "/..").withChosenBy(chosenBy));
    Basis basis = new Basis(TODAY, LocalPolicy.named("ours").with(WHO_CHOOSES, atLeast));

    assertThat(Held.against(file, basis, SAY_IN_SUCCESSOR).verdict()).isEqualTo(expected);
  }

  @Test
  void only_the_assignment_to_come_of_the_successor_tells_who_chose() {
    CaseFile file = toGo(
        anEnding().withSuccessor(TEACHER),
        cover(TEACHER, "2026-12-21/2027-01-03").withChosenBy(WhoChooses.SERVICE),
        keyWorker(TEACHER, "2026-04-01/2026-04-30").withChosenBy(WhoChooses.SERVICE),
        keyWorker(THERAPIST, "2027-01-04/..").withChosenBy(WhoChooses.SERVICE),
        keyWorker(TEACHER, "2027-01-11/.."));

    assertThat(Held.against(file, SAY_IN_SUCCESSOR).verdict()).isEqualTo(CANNOT_TELL);
    CaseFile chosen = toGo(
        anEnding().withSuccessor(TEACHER),
        keyWorker(TEACHER, TODAY.plusDays(1) + "/..").withChosenBy(WhoChooses.SERVICE));
    assertThat(Held.against(chosen, SAY_IN_SUCCESSOR).missedAt())
        .containsExactly("/assignments/1/chosenBy");
    assertThat(Held.against(chosen, SAY_IN_SUCCESSOR).messages())
        .containsExactly("The family has had less say than it should in who follows: teacher is to"
            + " begin on 2026-11-23, and who chose was service.");
    assertThat(Held.against(chosen, TODAY.plusDays(1), SAY_IN_SUCCESSOR).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void nobody_asks_about_a_successor_off_the_list_or_of_one_who_has_gone() {
    CaseFile file = toGo(anEnding().withSuccessor(TEACHER));

    assertThat(Held.against(file.withClosedOn(TODAY), SAY_IN_SUCCESSOR).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TO_GO.plusDays(1), SAY_IN_SUCCESSOR).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TO_GO, SAY_IN_SUCCESSOR).verdict()).isEqualTo(CANNOT_TELL);
  }
}
