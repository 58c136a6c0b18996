package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.exitPlannedOn;
import static org.keywork.fixtures.TransitionRuleExamples.bornOn;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.ExitRules.EXIT_PLANNED;
import static org.keywork.transition.ExitRules.EXIT_PLAN_LEAD_TIME;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.source.Publications;

class ExitRulesTest {

  private static final LocalDate BORN = LocalDate.of(2009, 6, 30);
  private static final LocalDate EIGHTEEN = LocalDate.of(2027, 6, 30);

  private static Basis asOf(LocalDate day) {
    return new Basis(day, LocalPolicy.named("local").with(SUPPORT_ENDS_AT_AGE, 18));
  }

  private static Basis halfAYearAhead(LocalDate day) {
    return new Basis(day, asOf(day).policy().with(EXIT_PLAN_LEAD_TIME, Period.ofMonths(6)));
  }

  private static CaseFile withChildren(Child... children) {
    CaseFile file = aCaseFile();
    return file.withFamily(file.family().withChildren(children));
  }

  @Test
  void the_age_end_is_passed_on_the_birthday() {
    CaseFile file = bornOn(BORN);

    assertThat(Held.against(file, asOf(EIGHTEEN.minusDays(1)), EXIT_PLANNED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, asOf(EIGHTEEN), EXIT_PLANNED).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_finding_tells_what_ends_it_and_no_birthday() {
    Held found = Held.against(bornOn(BORN), asOf(LocalDate.of(2027, 9, 1)), EXIT_PLANNED);

    assertThat(found.missedAt()).containsExactly("");
    assertThat(found.messages())
        .containsExactly("On 2027-09-01 it was too late to plan in good time how key"
            + " working ends with the age limit.");
  }

  @Test
  void somebody_born_on_29_february_reaches_the_age_on_1_march() {
    CaseFile opened = bornOn(LocalDate.of(2008, 2, 29)).withOpenedOn(LocalDate.of(2026, 1, 5));

    assertThat(
            Held.against(opened, asOf(LocalDate.of(2026, 2, 28)), EXIT_PLANNED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(
            Held.against(opened, asOf(LocalDate.of(2026, 3, 1)), EXIT_PLANNED).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void with_two_children_support_ends_with_the_last_of_them() {
    Child older = Families.aChild().withDateOfBirth(BORN);
    Child younger = older.withId(new MemberId("sister")).withDateOfBirth(BORN.plusYears(2));
    CaseFile file = withChildren(older, younger);

    assertThat(Held.against(file, asOf(EIGHTEEN.plusYears(2).minusDays(1)), EXIT_PLANNED)
            .verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, asOf(EIGHTEEN.plusYears(2)), EXIT_PLANNED).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_plan_counts_from_its_day() {
    CaseFile file = bornOn(BORN).withExitPlan(exitPlannedOn(TODAY));

    assertThat(Held.against(file, asOf(TODAY), EXIT_PLANNED).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, asOf(TODAY.minusDays(1)), EXIT_PLANNED).questions())
        .containsExactly("/exitPlan/plannedOn: when it was planned how key working ends");
  }

  @Test
  void with_a_lead_time_the_plan_is_there_that_long_before_the_birthday() {
    CaseFile inTime = bornOn(BORN).withExitPlan(exitPlannedOn(LocalDate.of(2026, 12, 30)));
    CaseFile late = bornOn(BORN).withExitPlan(exitPlannedOn(LocalDate.of(2026, 12, 31)));

    assertThat(Held.against(inTime, halfAYearAhead(EIGHTEEN), EXIT_PLANNED).verdict())
        .isEqualTo(MET);
    Held found = Held.against(late, halfAYearAhead(EIGHTEEN), EXIT_PLANNED);
    assertThat(found.missedAt()).containsExactly("/exitPlan/plannedOn");
    assertThat(found.messages())
        .singleElement()
        .asString()
        .startsWith("On 2026-12-31 it was too late to plan in good time");
  }

  @ParameterizedTest
  @CsvSource({
    "2009-02-28, 2027-01-28",
    "2009-03-31, 2027-02-28",
    "2010-03-31, 2028-02-29",
    "2010-02-28, 2028-01-28",
    "2008-02-29, 2026-02-01",
    "2009-01-31, 2026-12-31"
  })
  void a_lead_time_is_counted_back_from_the_birthday(LocalDate born, LocalDate lastInTime) {
    CaseFile file = bornOn(born).withOpenedOn(LocalDate.of(2026, 1, 5));
    Basis monthAhead = new Basis(
        lastInTime.plusMonths(2),
        asOf(TODAY).policy().with(EXIT_PLAN_LEAD_TIME, Period.ofMonths(1)));

    assertThat(Held.against(file.withExitPlan(exitPlannedOn(lastInTime)), monthAhead, EXIT_PLANNED)
            .verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                file.withExitPlan(exitPlannedOn(lastInTime.plusDays(1))), monthAhead, EXIT_PLANNED)
            .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void with_a_lead_time_nothing_is_asked_until_it_begins() {
    CaseFile file = bornOn(BORN);

    assertThat(Held.against(file, halfAYearAhead(LocalDate.of(2026, 12, 30)), EXIT_PLANNED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    Held found = Held.against(file, halfAYearAhead(LocalDate.of(2026, 12, 31)), EXIT_PLANNED);
    assertThat(found.verdict()).isEqualTo(NOT_MET);
    assertThat(found.missedAt()).containsExactly("");
  }

  @Test
  void with_a_lead_time_the_day_of_birth_of_every_child_matters() {
    Child known = Families.aChild().withDateOfBirth(BORN);
    Child unknown = known.withId(new MemberId("sister")).withDateOfBirth(Optional.empty());
    CaseFile file = withChildren(known, unknown).withExitPlan(exitPlannedOn(TODAY));

    assertThat(Held.against(file, halfAYearAhead(EIGHTEEN), EXIT_PLANNED).verdict())
        .isEqualTo(MET);
    CaseFile late = file.withExitPlan(exitPlannedOn(EIGHTEEN));
    assertThat(Held.against(late, halfAYearAhead(EIGHTEEN), EXIT_PLANNED).questions())
        .containsExactly("/family/children/1/dateOfBirth: the day of birth, which tells when key"
            + " working ends");
  }

  @Test
  void without_a_lead_time_the_question_comes_up_five_years_before_the_birthday() {
    CaseFile file = bornOn(LocalDate.of(2014, 6, 30)).withOpenedOn(LocalDate.of(2026, 1, 5));
    LocalDate thirteen = LocalDate.of(2027, 6, 30);

    assertThat(Held.against(file, asOf(thirteen), EXIT_PLANNED).count(NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(file, asOf(thirteen.plusDays(1)), EXIT_PLANNED).count(CANNOT_TELL))
        .isEqualTo(1);
  }

  @Test
  void without_a_day_of_birth_nothing_is_found() {
    CaseFile file = withChildren(Families.aChild().withDateOfBirth(Optional.empty()));

    assertThat(Held.against(file, asOf(EIGHTEEN), EXIT_PLANNED).verdict()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void a_day_of_birth_that_lies_ahead_tells_no_end() {
    CaseFile file = bornOn(TODAY.plusDays(1)).withExitPlan(exitPlannedOn(TODAY));

    assertThat(Held.against(file, halfAYearAhead(TODAY), EXIT_PLANNED).questions())
        .containsExactly("/family/children/0/dateOfBirth: a day of birth that has come, which"
            + " tells when key working ends");
    assertThat(
            Held.against(file, halfAYearAhead(TODAY.plusDays(1)), EXIT_PLANNED).verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_child_who_has_died_is_not_waited_for() {
    Child living = Families.aChild().withDateOfBirth(BORN);
    Child died = living
        .withId(new MemberId("sister"))
        .withDateOfBirth(BORN.plusYears(2))
        .withDiedOn(EIGHTEEN);
    CaseFile file = withChildren(died, living);

    assertThat(Held.against(file, asOf(EIGHTEEN), EXIT_PLANNED).verdict()).isEqualTo(NOT_MET);
    CaseFile later = withChildren(died.withDiedOn(EIGHTEEN.plusDays(1)), living);
    assertThat(Held.against(later, asOf(EIGHTEEN), EXIT_PLANNED).verdict()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void the_day_of_birth_of_a_child_who_has_died_is_not_asked_for() {
    Child ageless = Families.aChild().withDateOfBirth(Optional.empty());
    Child died = ageless.withId(new MemberId("sister")).withDiedOn(TODAY);
    CaseFile file = withChildren(died, ageless);

    assertThat(Held.against(file, halfAYearAhead(EIGHTEEN), EXIT_PLANNED).askedAt())
        .containsExactly("/family/children/1/dateOfBirth");
  }

  @Test
  void after_the_death_of_the_only_child_no_age_ends_key_working() {
    CaseFile file = withChildren(Families.aChild().withDateOfBirth(BORN).withDiedOn(EIGHTEEN));

    assertThat(Held.against(file, asOf(EIGHTEEN.minusDays(1)), EXIT_PLANNED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, asOf(EIGHTEEN), EXIT_PLANNED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, halfAYearAhead(EIGHTEEN), EXIT_PLANNED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_closed_case_needs_no_exit_plan() {
    CaseFile file = bornOn(BORN).withClosedOn(EIGHTEEN.plusDays(1));

    assertThat(Held.against(file, asOf(EIGHTEEN), EXIT_PLANNED).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file, asOf(EIGHTEEN.plusDays(1)), EXIT_PLANNED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_guidance_ends_at_25_and_leaves_the_lead_time_open() {
    assertThat(SUPPORT_ENDS_AT_AGE.preset()).hasValue(25);
    assertThat(SUPPORT_ENDS_AT_AGE.citation()).hasValue(Publications.GUIDE.at("1"));
    assertThat(EXIT_PLAN_LEAD_TIME.preset()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalPolicy.named("odd").with(SUPPORT_ENDS_AT_AGE, 31));
  }
}
