package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.agency.Profession;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.ObservedRange;
import org.keywork.caseload.RoleKind;
import org.keywork.caseload.SupervisionRota;
import org.keywork.caseload.TeamCapacity;
import org.keywork.fixtures.Loads;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.SupervisionLoad;
import org.keywork.rule.Basis;
import org.keywork.rule.Report;
import org.keywork.rule.Weight;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.TrainingWorkshop;
import org.keywork.time.DateSpan;

/**
 * W01: what twelve key workers with ninety families come to. How many families each has is told
 * nowhere, and neither is the day of any workshop; the fixtures of this test make them up.
 */
class PembrokeshireWorkloadTest {

  private static final int FAMILIES = 90;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Basis BASIS = new Basis(TODAY, Policies.pembrokeshire());

  private final KeyWorkerService service = PembrokeshireService.read();

  @Test
  void ten_are_contributed_by_their_agencies_and_two_do_nothing_else() {
    assertThat(service.keyWorkers()).hasSize(12);
    assertThat(of(RoleKind.DESIGNATED))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.practitioner().agency()).hasToString("charity"));
    assertThat(of(RoleKind.NON_DESIGNATED))
        .hasSize(10)
        .extracting(each -> each.practitioner().background().orElseThrow())
        .contains(
            Profession.HEALTH_VISITOR,
            Profession.SCHOOL_NURSE,
            Profession.COMMUNITY_PAEDIATRIC_NURSE,
            Profession.PRE_SCHOOL_LIAISON_TEACHER,
            Profession.DISABILITY_YOUTH_WORKER);
  }

  @Test
  void ninety_families_are_seven_and_a_half_each_and_within_what_was_observed() {
    TeamCapacity team = with(25, 4).capacityOn(BASIS);
    ObservedRange observed = team.observed().orElseThrow();

    assertThat(team.families()).isEqualTo(FAMILIES);
    assertThat(team.meanFamilies()).contains(Weight.parse("7.5"));
    assertThat(observed).isEqualTo(new ObservedRange(70, 120));
    assertThat(observed.standing(FAMILIES)).isEqualTo(ObservedRange.Standing.WITHIN);
    // R182: the source tells of no maximum
    assertThat(team.spare()).isEmpty();
    assertThat(team.withoutMaximum()).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({"20, 5, ABOVE", "25, 4, WITHIN", "30, 3, WITHIN", "40, 1, BELOW"})
  void what_the_designated_have_the_contributed_need_not_carry(
      int withEachDesignated, int withEachContributed, ObservedRange.Standing standing) {
    TeamCapacity team = with(withEachDesignated, withEachContributed).capacityOn(BASIS);

    assertThat(team.families()).isEqualTo(FAMILIES);
    assertThat(team.of(RoleKind.DESIGNATED).each())
        .allSatisfy(each -> assertThat(each.standing()).contains(ObservedRange.Standing.WITHIN));
    assertThat(team.of(RoleKind.NON_DESIGNATED).each())
        .allSatisfy(each -> assertThat(each.families()).hasSize(withEachContributed))
        .allSatisfy(each -> assertThat(each.standing()).contains(standing));
  }

  /** R169, R186. */
  @Test
  void one_co_ordinator_supervises_all_of_them_in_two_or_three_sessions_a_week() {
    DateSpan week = DateSpan.parse("2026-11-23/2026-11-29");
    SupervisionLoad load = new SupervisionRota(with(25, 4), BASIS).load(week);

    assertThat(load.keyWorkers()).isEqualTo(12);
    assertThat(load.fewest()).hasToString("2");
    assertThat(load.most()).hasToString("3");
    assertThat(service.keyWorkers())
        .extracting(each -> each.supervision().orElseThrow().supervisor().orElseThrow())
        .extracting(supervisor -> supervisor.practitioner())
        .containsOnly(service.manager().orElseThrow().practitioner());
  }

  /** R152. */
  @Test
  void monthly_workshops_of_half_a_day_are_twelve_a_year() {
    List<TrainingWorkshop> year = workshopsBefore(LocalDate.of(2026, 12, 16));

    assertThat(year).hasSize(12);
    assertThat(missed(year, LocalDate.of(2026, 12, 16))).isEmpty();
    assertThat(missed(year, LocalDate.of(2026, 12, 17)))
        .containsExactly("service.workshops-held-often");
  }

  private List<KeyWorker> of(RoleKind kind) {
    return service.keyWorkers().stream()
        .filter(each -> RoleKind.of(each).filter(kind::equals).isPresent())
        .toList();
  }

  private Caseloads with(int withEachDesignated, int withEachContributed) {
    Stream<AllocatedFamily> families = service.keyWorkers().stream()
        .flatMap(each -> Loads.families(
            RoleKind.of(each).orElseThrow() == RoleKind.DESIGNATED
                ? withEachDesignated
                : withEachContributed,
            each.id())
            .stream());
    return service.workingWith(families.toList()).caseloads();
  }

  /** One on the sixteenth of each month of the year before a day. */
  private static List<TrainingWorkshop> workshopsBefore(LocalDate end) {
    List<TrainingWorkshop> workshops = new ArrayList<>();
    for (LocalDate day = end.minusYears(1); day.isBefore(end); day = day.plusMonths(1)) {
      workshops.add(TrainingWorkshop.builder()
          .on(day)
          .length(Duration.ofHours(3))
          .localExpert(true)
          .build());
    }
    return workshops;
  }

  private List<String> missed(List<TrainingWorkshop> workshops, LocalDate asOf) {
    Report report = Keywork.under(Policies.pembrokeshire())
        .check(
            service.withTraining(service.training().orElseThrow().withWorkshops(workshops)), asOf);
    return report.findings().stream().map(finding -> finding.rule().value()).toList();
  }
}
