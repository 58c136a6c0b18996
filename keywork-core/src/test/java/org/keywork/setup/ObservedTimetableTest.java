package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.aService;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.rule.Finding;

/** The timetable that was observed, beside what the guidance says. */
class ObservedTimetableTest {

  private static final ObservedTimetable OBSERVED = new ObservedTimetable(LocalDate.of(2006, 3, 1));

  @Test
  void workshops_were_held_at_half_a_year_and_the_outcome_was_known_after_eighteen_months() {
    assertThat(OBSERVED.secondWorkshop()).isEqualTo("2006-09-01");
    assertThat(OBSERVED.lastWorkshop()).isEqualTo("2007-03-01");
    assertThat(OBSERVED.outcomeKnown()).isEqualTo("2007-09-01");
  }

  @Test
  void the_third_workshop_before_the_data_is_one_finding() {
    SetUp record = OBSERVED.asRecord();

    Finding finding =
        Keywork.guidance().check(aService().withSetUp(record), TODAY).findings().stream()
            .filter(each -> each.at().pointer().startsWith("/setUp"))
            .reduce((one, other) -> {
              throw new AssertionError("A second finding: " + other);
            })
            .orElseThrow();

    assertThat(finding.rule()).hasToString("set-up.last-workshop-not-too-soon");
    assertThat(finding.at().pointer()).isEqualTo("/setUp/workshops/2/heldOn/0");
    assertThat(finding.message())
        .isEqualTo("On 2007-03-01, the day of the last workshop, these are still to come: data"
            + " analysed.");
  }

  @Test
  void what_comes_before_the_last_workshop_is_told_in_one_finding() {
    SetUp tooSoon = OBSERVED
        .asRecord()
        .withPilot(Pilot.builder().beganOn(LocalDate.of(2007, 3, 2)).build())
        .withFirstStaff(
            FirstStaff.builder().keyWorkersInPostSince(LocalDate.of(2007, 3, 2)).build());

    assertThat(Keywork.guidance().check(aService().withSetUp(tooSoon), TODAY).findings())
        .filteredOn(each -> each.rule().equals(LastWorkshopRules.NOT_TOO_SOON.id()))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith("still to come: service settled, key workers in post and data analysed.");
  }
}
