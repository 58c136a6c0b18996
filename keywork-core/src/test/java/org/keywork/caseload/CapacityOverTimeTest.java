package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.Loads.families;
import static org.keywork.fixtures.Loads.nonDesignated;
import static org.keywork.fixtures.Loads.together;
import static org.keywork.fixtures.Loads.upTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Loads;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

class CapacityOverTimeTest {

  private static final PractitionerId ANN = new PractitionerId("ann");
  private static final DateSpan YEAR = DateSpan.parse("2026-03-02/2027-03-01");
  private static final LocalPolicy UP_TO_FOUR = upTo(30, 4);

  @Test
  void the_peak_is_told_with_its_first_and_its_last_day() {
    CapacityOverTime capacity = caseload(
            together(families(3, ANN), families(2, ANN, "2026-09-01/2026-12-18")))
        .capacityOver(YEAR, UP_TO_FOUR);

    assertThat(capacity.peak())
        .isEqualTo(new Peak(Weight.of(5), DateSpan.parse("2026-09-01/2026-12-18")));
    assertThat(capacity.spareAtPeak()).contains(Weight.of(-1));
    assertThat(capacity.beyondMaximum())
        .extracting(LoadStretch::days)
        .containsExactly(DateSpan.parse("2026-09-01/2026-12-18"));
    assertThat(capacity.load().stretches())
        .extracting(stretch -> stretch.days() + " " + stretch.load().families())
        .containsExactly(
            "2026-03-02/2026-08-31 3", "2026-09-01/2026-12-18 5", "2026-12-19/2027-03-01 3");
  }

  @Test
  void one_family_that_follows_another_prolongs_the_peak() {
    CapacityOverTime capacity = caseload(together(
            families(1, ANN, "2026-04-01/2026-04-30"), families(1, ANN, "2026-05-01/2026-05-31")))
        .capacityOver(YEAR, UP_TO_FOUR);

    assertThat(capacity.peak())
        .isEqualTo(new Peak(Weight.ONE, DateSpan.parse("2026-04-01/2026-05-31")));
  }

  @Test
  void of_two_peaks_the_first_is_told() {
    CapacityOverTime capacity = caseload(together(
            families(1, ANN, "2026-04-01/2026-04-30"), families(1, ANN, "2026-05-02/2026-05-31")))
        .capacityOver(YEAR, UP_TO_FOUR);

    assertThat(capacity.peak())
        .isEqualTo(new Peak(Weight.ONE, DateSpan.parse("2026-04-01/2026-04-30")));
  }

  @Test
  void a_peak_of_the_same_weight_and_another_number_of_families_goes_on() {
    LocalPolicy halves = UP_TO_FOUR.with(FamilyWeights.SHARE_OF_COVER, Weight.parse("0.5"));
    List<AllocatedFamily> covered = List.of(
        Loads.aFamily("a", Assignments.cover(ANN, "2026-05-01/2026-05-31")),
        Loads.aFamily("b", Assignments.cover(ANN, "2026-05-01/2026-05-31")));
    CapacityOverTime capacity = caseload(
            together(families(1, ANN, "2026-04-01/2026-04-30"), covered))
        .capacityOver(YEAR, halves);

    assertThat(capacity.peak())
        .isEqualTo(new Peak(Weight.ONE, DateSpan.parse("2026-04-01/2026-05-31")));
    assertThat(capacity.load().stretches()).hasSize(4);
  }

  @Test
  void without_an_end_the_last_stretch_has_none() {
    CapacityOverTime capacity = caseload(families(2, ANN, "2026-09-01/.."))
        .capacityOver(DateSpan.parse("2026-08-31/.."), UP_TO_FOUR);

    assertThat(capacity.peak()).isEqualTo(new Peak(Weight.of(2), DateSpan.parse("2026-09-01/..")));
  }

  @Test
  void without_a_maximum_no_day_is_beyond_it() {
    CapacityOverTime capacity =
        caseload(families(9, ANN)).capacityOver(YEAR, LocalPolicy.named("guidance"));

    assertThat(capacity.beyondMaximum()).isEmpty();
    assertThat(capacity.spareAtPeak()).isEmpty();
  }

  @Test
  void nobody_carries_nothing() {
    CapacityOverTime capacity = new Caseloads(List.of(), List.of()).capacityOver(YEAR, UP_TO_FOUR);

    assertThat(capacity.peak()).isEqualTo(new Peak(Weight.ZERO, YEAR));
    assertThat(capacity.limit()).isEqualTo(CaseloadLimit.NONE);
  }

  @Test
  void a_load_over_no_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LoadOverTime(List.of()))
        .withMessage("A load over time tells of at least one day.");
  }

  private static Caseload caseload(List<AllocatedFamily> families) {
    return new Caseload(nonDesignated("ann"), families);
  }
}
