package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.Keywork;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.ThreeYears;
import org.keywork.plan.SupportPlan;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Report;

/**
 * Three years of one family under the whole book: what is found and asked beside what would be anyway,
 * had the first key worker never been away and the child stayed where it was.
 */
class ThreeYearsTest {

  private static List<String> toldBeside(CaseFile file, String day) {
    LocalDate asOf = LocalDate.parse(day);
    List<String> told = new ArrayList<>(told(file, asOf));
    told.removeAll(told(ThreeYears.uneventful(), asOf));
    return told;
  }

  /** The plan is watched over, and the family visited, by whoever is its key worker on the day. */
  private static List<String> told(CaseFile file, LocalDate asOf) {
    PractitionerId keyWorker =
        file.assignmentHistory().contactsOn(asOf).stream().findFirst().orElseThrow();
    SupportPlan plan = CaseFiles.aPlan().withMonitoredBy(keyWorker);
    CaseFile kept =
        file.withPlans(plan).withContacts(CaseFiles.aContact(asOf.minusDays(3)).withBy(keyWorker));
    Report report = Keywork.guidance().check(kept, asOf);
    List<String> told = new ArrayList<>();
    report.findings().forEach(each -> told.add(each.message()));
    report.openQuestions().forEach(each -> told.add(each.rule() + " asks: " + each.missing()));
    return told;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-07-31", "2026-08-10", "2026-08-17"})
  void a_holiday_that_is_covered_and_told_gives_nothing(String day) {
    assertThat(toldBeside(ThreeYears.firstYear(), day)).isEmpty();
  }

  @Test
  void an_illness_that_nobody_covers_is_found_once_and_grows() {
    String found = "While the key worker kw-1 was on leave nobody covered on ";

    assertThat(toldBeside(ThreeYears.firstYear(), "2026-11-20"))
        .containsExactly(found + "5 days from 2026-11-16 to 2026-11-20.");
    assertThat(toldBeside(ThreeYears.firstYear(), "2026-12-10"))
        .containsExactly(found + "12 days from 2026-11-16 to 2026-11-27.");
    assertThat(toldBeside(ThreeYears.secondYear(), "2027-11-28")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-20", "2027-02-03", "2027-06-15", "2027-11-05", "2027-11-20"})
  void a_long_leave_with_somebody_who_follows_and_hands_back_adds_nothing(String day) {
    assertThat(toldBeside(ThreeYears.secondYear(), day))
        .containsExactly("While the key worker kw-1 was on leave nobody covered on 12 days from"
            + " 2026-11-16 to 2026-11-27.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2028-06-20", "2028-10-01", "2028-12-15"})
  void a_change_with_the_start_of_school_gives_a_warning_until_it_is_through(String day) {
    assertThat(toldBeside(ThreeYears.thirdYear(), day))
        .containsExactly("The key worker changes on 2028-09-01, close to the move of 2028-09-04"
            + " (early years to school), with 106 days of overlap and both of them there on"
            + " the day of the move, and so is softened.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2028-12-16", "2029-03-01"})
  void once_it_is_through_nothing_is_left(String day) {
    assertThat(toldBeside(ThreeYears.thirdYear(), day)).isEmpty();
  }
}
