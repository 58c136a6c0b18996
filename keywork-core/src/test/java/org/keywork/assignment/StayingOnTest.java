package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.family.LanguageAndCulture;
import org.keywork.fixtures.Assignments;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** One person with several assignments to one family. */
class StayingOnTest {

  private static final KeyWorkerAssignment UNTIL_SUMMER = anAssignment()
      .withDuring(DateSpan.parse("2026-03-02/2026-08-31"))
      .withContact(Optional.empty());
  private static final KeyWorkerAssignment SINCE =
      Assignments.keyWorker(KEY_WORKER, "2026-09-01/..");

  private static AssignmentHistory history(KeyWorkerAssignment... assignments) {
    return aCaseFile().assignmentHistory().withAssignments(assignments);
  }

  private static Allocation allocation(KeyWorkerAssignment... assignments) {
    return aCaseFile().withAssignments(assignments).familyAndTeam().allocation();
  }

  private static Verdict named(KeyWorkerAssignment... assignments) {
    return NamingRules.NAMED_AT_ALLOCATION.verdictOn(history(assignments), BASIS);
  }

  private static Verdict say(KeyWorkerAssignment... assignments) {
    return ChoiceRules.FAMILY_HAS_A_SAY.verdictOn(allocation(assignments), BASIS);
  }

  @Test
  void who_stays_on_was_named_and_chosen_once() {
    KeyWorkerAssignment first = UNTIL_SUMMER
        .withNamedToFamilyOn(LocalDate.of(2026, 3, 2))
        .withNamedToAgenciesOn(LocalDate.of(2026, 3, 2))
        .withChosenBy(WhoChooses.FAMILY);

    assertThat(named(first, SINCE)).isEqualTo(Verdict.met());
    assertThat(named(SINCE, first)).isEqualTo(Verdict.met());
    assertThat(say(first, SINCE)).isEqualTo(Verdict.met());
    assertThat(say(first.withChosenBy(Optional.empty()), SINCE).unknowns())
        .singleElement()
        .satisfies(unknown -> assertThat(unknown.at()).hasToString("/assignments/0/chosenBy"));
  }

  @Test
  void what_is_recorded_of_the_later_assignment_counts_for_it() {
    KeyWorkerAssignment late = SINCE
        .withNamedToFamilyOn(LocalDate.of(2026, 9, 2))
        .withNamedToAgenciesOn(LocalDate.of(2026, 9, 1))
        .withChosenBy(WhoChooses.SERVICE);

    assertThat(named(UNTIL_SUMMER, late).misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.at()).hasToString("/assignments/1/namedToFamilyOn"));
    assertThat(say(UNTIL_SUMMER.withChosenBy(WhoChooses.FAMILY), late).misses()).hasSize(1);
  }

  @Test
  void after_a_day_between_or_with_somebody_else_it_is_another_beginning() {
    KeyWorkerAssignment first = UNTIL_SUMMER
        .withNamedToFamilyOn(LocalDate.of(2026, 3, 2))
        .withNamedToAgenciesOn(LocalDate.of(2026, 3, 2));
    KeyWorkerAssignment broken = first.withDuring(DateSpan.parse("2026-03-02/2026-08-30"));

    assertThat(named(broken, SINCE).kind()).isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(named(first.withPractitioner(TEACHER), SINCE).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(named(first.withKind(AssignmentKind.BACK_UP), SINCE).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void two_assignments_of_one_person_at_one_time_give_one_finding() {
    KeyWorkerAssignment late = anAssignment()
        .withNamedToFamilyOn(TODAY)
        .withNamedToAgenciesOn(LocalDate.of(2026, 3, 2))
        .withChosenBy(WhoChooses.SERVICE);

    assertThat(named(late, late).misses()).hasSize(1);
    assertThat(say(late, late).misses()).hasSize(1);
    assertThat(say(late, late.withPractitioner(TEACHER)).misses()).hasSize(2);
  }

  @Test
  void a_wish_counts_for_the_day_on_which_the_time_began() {
    Rule<Allocation> wanted = AllocationRules.WANTED_BY_THE_FAMILY;

    assertThat(wanted.verdictOn(allocation(UNTIL_SUMMER, SINCE), BASIS)).isEqualTo(Verdict.met());
    assertThat(history(UNTIL_SUMMER, SINCE).beginningOf(1)).isZero();
    assertThat(history(SINCE, UNTIL_SUMMER).beginningOf(0)).isEqualTo(1);
    assertThat(
            history(SINCE, UNTIL_SUMMER, Assignments.keyWorker(KEY_WORKER, "2026-02-01/2026-03-01"))
                .beginningOf(0))
        .isEqualTo(2);
  }

  @Test
  void what_was_weighed_for_the_first_assignment_counts_for_who_stays() {
    Rule<Allocation> weighed = ChoiceRules.LANGUAGE_AND_CULTURE_WEIGHED;
    Set<MatchCriterion> both = Set.of(MatchCriterion.LANGUAGE, MatchCriterion.CULTURE);
    Allocation plain = allocation(UNTIL_SUMMER.withWeighed(both), SINCE);
    Allocation asked = new Allocation(
        plain
            .family()
            .withLanguageAndCulture(LanguageAndCulture.builder()
                .askedOn(LocalDate.of(2026, 2, 9))
                .needsInterpreter(true)
                .build()),
        plain.history(),
        plain.own(),
        plain.consents(),
        plain.choices());

    assertThat(weighed.verdictOn(asked, BASIS)).isEqualTo(Verdict.met());
  }
}
