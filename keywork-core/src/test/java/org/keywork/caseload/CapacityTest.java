package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Loads.aFamily;
import static org.keywork.fixtures.Loads.designated;
import static org.keywork.fixtures.Loads.limitedTo;
import static org.keywork.fixtures.Loads.nonDesignated;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.caseload.ObservedRange.Standing;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Resources;
import org.keywork.practitioner.FullTimeEquivalent;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;
import org.keywork.source.Statement;
import org.keywork.time.DateSpan;

/** What one key worker carries and could carry: the documented cases, and the awkward ones. */
class CapacityTest {

  private static final PractitionerId ANN = new PractitionerId("ann");
  private static final PractitionerId BEN = new PractitionerId("ben");

  @ParameterizedTest
  @CsvSource({
    "NON_DESIGNATED, 2, BELOW",
    "NON_DESIGNATED, 3, WITHIN",
    "NON_DESIGNATED, 4, WITHIN",
    "NON_DESIGNATED, 5, ABOVE",
    "DESIGNATED, 12, BELOW",
    "DESIGNATED, 19, BELOW",
    "DESIGNATED, 20, WITHIN",
    "DESIGNATED, 40, WITHIN",
    "DESIGNATED, 41, ABOVE"
  })
  void a_caseload_is_compared_with_what_was_observed(
      RoleKind kind, int families, Standing standing) {
    Capacity capacity = Loads.of(keyWorker(kind), families).capacityOn(BASIS);

    assertThat(capacity.standing()).contains(standing);
    assertThat(capacity.load().families()).isEqualTo(families);
    assertThat(capacity.spare()).isEmpty();
  }

  private static KeyWorker keyWorker(RoleKind kind) {
    return kind == RoleKind.DESIGNATED ? designated("ann") : nonDesignated("ann");
  }

  @Test
  void nothing_is_compared_while_the_role_is_not_recorded() {
    Capacity capacity = Loads.of(KeyWorkers.anUnknownOne(), 5).capacityOn(limitedTo(40, 4));

    assertThat(capacity.kind()).isEmpty();
    assertThat(capacity.standing()).isEmpty();
    assertThat(capacity.spare()).isEmpty();
    assertThat(new TakingOne(capacity, Weight.ONE).answer()).isEqualTo(Taking.ROLE_NOT_RECORDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 1, WITHIN_LIMIT",
    "3, 1, 0, WITHIN_LIMIT",
    "4, 0, -1, NEEDS_AN_OVERRIDE",
    "5, -1, -2, NEEDS_AN_OVERRIDE"
  })
  void one_family_more_is_weighed_against_the_maximum(
      int families, int spare, int after, Taking answer) {
    TakingOne taking =
        Loads.of(nonDesignated("ann"), families).takingOne(Intensity.SHORT_TERM, limitedTo(40, 4));

    assertThat(taking.before().spare()).contains(Weight.of(spare));
    assertThat(taking.spareAfter()).contains(Weight.of(after));
    assertThat(taking.loadAfter()).isEqualTo(Weight.of(families + 1));
    assertThat(taking.answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "37, WITHIN_LIMIT",
    "38, FROM_THE_RESERVE",
    "39, FROM_THE_RESERVE",
    "40, NEEDS_AN_OVERRIDE"
  })
  void room_kept_for_urgent_needs_is_told_apart(int families, Taking answer) {
    Basis basis =
        new Basis(TODAY, Loads.upTo(40, 4).with(CaseloadLimit.RESERVE_OF_DESIGNATED, Weight.of(2)));
    TakingOne taking = Loads.of(designated("ann"), families).takingOne(Intensity.SHORT_TERM, basis);

    assertThat(taking.answer()).isEqualTo(answer);
    assertThat(taking.before().plannedSpare()).contains(Weight.of(40 - 2 - families));
  }

  @Test
  void without_a_maximum_nothing_is_judged() {
    TakingOne taking = Loads.of(designated("ann"), 41).takingOne(Intensity.SHORT_TERM, BASIS);

    assertThat(taking.answer()).isEqualTo(Taking.NO_MAXIMUM_SET);
    assertThat(taking.spareAfter()).isEmpty();
    assertThat(taking.before().plannedSpare()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Taking.class)
  void every_answer_says_where_it_is_written(Taking answer) {
    assertThat(Resources.statements().statements().stream().map(Statement::citations))
        .anyMatch(citations -> citations.contains(answer.citation()));
  }

  @Test
  void families_that_need_little_weigh_what_the_service_says() {
    LocalPolicy policy = Loads.upTo(40, 4)
        .with(FamilyWeights.weightOf(Intensity.DOOR_OPEN), Weight.parse("0.1"))
        .with(FamilyWeights.weightOf(Intensity.SHORT_TERM), Weight.parse("0.5"));
    Caseload caseload = new Caseload(
        nonDesignated("ann"),
        List.of(
            Loads.with(Intensity.DOOR_OPEN, family("open")),
            Loads.with(Intensity.SHORT_TERM, family("short")),
            family("unknown")));
    Capacity capacity = caseload.capacityOn(new Basis(TODAY, policy));

    assertThat(capacity.load()).isEqualTo(new Load(3, 0, 0, 1, Weight.parse("1.6")));
    assertThat(capacity.spare()).contains(Weight.parse("2.4"));
    assertThat(capacity.families())
        .extracting(each -> each.family().value())
        .containsExactly("open", "short", "unknown");
    assertThat(
            caseload.takingOne(Intensity.SHORT_TERM, new Basis(TODAY, policy)).spareAfter())
        .contains(Weight.parse("1.9"));
  }

  private static AllocatedFamily family(String id) {
    return aFamily(id, Assignments.keyWorker(ANN, "2026-03-02/.."));
  }

  @Test
  void of_two_intensities_recorded_for_a_day_the_heavier_counts() {
    AllocatedFamily family = family("one");
    AllocatedFamily twice = new AllocatedFamily(
        family.family(),
        family.history(),
        List.of(
            span(Intensity.DOOR_OPEN, "2026-03-02/.."),
            span(Intensity.SHORT_TERM, "2026-11-01/2026-11-22"),
            span(Intensity.TALK_AND_LISTEN, "2026-11-01/..")),
        List.of(),
        family.withLifeLimitedChild());
    LocalPolicy policy = LocalPolicy.named("ours")
        .with(FamilyWeights.weightOf(Intensity.DOOR_OPEN), Weight.parse("0.1"));
    Caseload caseload = new Caseload(nonDesignated("ann"), List.of(twice));

    assertThat(caseload.capacityOn(new Basis(TODAY, policy)).families())
        .containsExactly(new CarriedFamily(
            twice.family(), CarriedAs.KEY_WORKER, Optional.of(Intensity.SHORT_TERM), Weight.ONE));
    assertThat(caseload.capacityOn(new Basis(TODAY.plusDays(1), policy)).families())
        .extracting(CarriedFamily::intensity)
        .containsExactly(Optional.of(Intensity.TALK_AND_LISTEN));
    assertThat(caseload
            .capacityOn(new Basis(LocalDate.of(2026, 10, 31), policy))
            .load()
            .weight())
        .isEqualTo(Weight.parse("0.1"));
  }

  private static IntensityOfSupport span(Intensity intensity, String days) {
    return IntensityOfSupport.builder()
        .intensity(intensity)
        .during(DateSpan.parse(days))
        .build();
  }

  /** W19: the early years key worker stays alongside for the first term of school. */
  @Test
  void in_an_overlap_both_carry_the_family() {
    AllocatedFamily family = aFamily(
        "starter",
        Assignments.keyWorker(ANN, "2026-03-02/" + Assignments.TERM_END),
        Assignments.keyWorker(BEN, Assignments.SCHOOL_START + "/.."));
    Caseloads caseloads =
        new Caseloads(List.of(nonDesignated("ann"), nonDesignated("ben")), List.of(family));

    assertThat(weights(caseloads, Assignments.SCHOOL_START.minusDays(1))).containsExactly("1", "0");
    assertThat(weights(caseloads, Assignments.SCHOOL_START)).containsExactly("1", "1");
    assertThat(weights(caseloads, Assignments.TERM_END)).containsExactly("1", "1");
    assertThat(weights(caseloads, Assignments.TERM_END.plusDays(1))).containsExactly("0", "1");

    TeamCapacity during = caseloads.capacityOn(new Basis(TODAY, BASIS.policy()));
    assertThat(during.families()).isEqualTo(1);
    assertThat(during.load()).isEqualTo(new Load(2, 2, 0, 2, Weight.of(2)));
  }

  private static List<String> weights(Caseloads caseloads, LocalDate day) {
    return caseloads.capacityOn(new Basis(day, BASIS.policy())).each().stream()
        .map(each -> each.load().weight().toString())
        .toList();
  }

  @Test
  void overlap_and_cover_count_for_the_share_that_the_service_says() {
    LocalPolicy policy = LocalPolicy.named("ours")
        .with(FamilyWeights.SHARE_IN_OVERLAP, Weight.parse("0.5"))
        .with(FamilyWeights.SHARE_OF_COVER, Weight.parse("0.25"));
    List<AllocatedFamily> families = List.of(
        aFamily("own", since(ANN)),
        aFamily("shared", since(ANN), since(BEN)),
        aFamily("covered", Assignments.cover(ANN, "2026-03-02/.."), since(BEN)),
        aFamily("backed-up", Assignments.backUp(ANN, "2026-03-02/.."), since(BEN)));
    Capacity capacity =
        new Caseload(nonDesignated("ann"), families).capacityOn(new Basis(TODAY, policy));

    assertThat(capacity.load()).isEqualTo(new Load(3, 1, 1, 3, Weight.parse("1.75")));
    assertThat(capacity.families())
        .extracting(CarriedFamily::as)
        .containsExactly(CarriedAs.COVER, CarriedAs.KEY_WORKER, CarriedAs.IN_OVERLAP);
  }

  private static KeyWorkerAssignment since(PractitionerId who) {
    return Assignments.keyWorker(who, "2026-03-02/..");
  }

  @Test
  void hours_are_told_and_as_part_of_a_full_time_week_once_that_is_set() {
    LocalPolicy policy =
        LocalPolicy.named("ours").with(FullTimeEquivalent.FULL_WEEK, Duration.ofHours(37));
    Capacity beside = new Caseload(KeyWorkers.aNonDesignatedOne(), List.of())
        .capacityOn(new Basis(TODAY, policy));
    Capacity only =
        new Caseload(KeyWorkers.aDesignatedOne(), List.of()).capacityOn(new Basis(TODAY, policy));

    assertThat(beside.hoursAWeek()).contains(Duration.ofHours(4));
    assertThat(beside.fullTimeEquivalent()).contains(Weight.parse("0.11"));
    assertThat(only.fullTimeEquivalent()).contains(Weight.ONE);
    assertThat(Loads.of(designated("ann"), 1).capacityOn(BASIS).hoursAWeek()).isEmpty();
    assertThat(new Caseload(KeyWorkers.aDesignatedOne(), List.of())
            .capacityOn(BASIS)
            .fullTimeEquivalent())
        .isEmpty();
    assertThat(
            new Caseload(KeyWorkers.anUnknownOne(), List.of()).capacityOn(BASIS).hoursAWeek())
        .isEmpty();
  }

  @Test
  void a_family_that_left_the_active_list_weighs_nothing() {
    AllocatedFamily family = family("gone");
    AllocatedFamily gone = new AllocatedFamily(
        family.family(),
        family.history().withActive(DateSpan.parse("2026-03-02/2026-11-21")),
        List.of(),
        List.of(),
        family.withLifeLimitedChild());
    Caseload caseload = new Caseload(nonDesignated("ann"), List.of(gone));

    assertThat(caseload.capacityOn(BASIS).families()).isEmpty();
    assertThat(
            caseload.capacityOn(new Basis(TODAY.minusDays(1), BASIS.policy())).families())
        .hasSize(1);
  }
}
