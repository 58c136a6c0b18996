package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.agency.Profession;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Loads;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

class CaseloadProperties {

  private static final LocalDate DAY_ONE = LocalDate.of(2028, 2, 20);
  private static final int DAYS = 30;
  private static final DateSpan SPAN = DateSpan.of(DAY_ONE, DAY_ONE.plusDays(DAYS - 1));
  private static final List<KeyWorker> KEY_WORKERS =
      List.of(Loads.designated("ann"), Loads.nonDesignated("ben"), anotherOne());

  private static KeyWorker anotherOne() {
    return KeyWorker.builder()
        .practitioner(Practitioner.builder()
            .id(new PractitionerId("cat"))
            .agency(CaseFiles.CENTRE)
            .role(KeyWorkingRole.beside(Profession.CLASS_TEACHER))
            .build())
        .build();
  }

  @Property
  void a_higher_maximum_never_leaves_less_room(
      @ForAll("teams") Caseloads team,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 30) int maximum,
      @ForAll @IntRange(min = 0, max = 20) int more) {
    TeamCapacity lower = team.capacityOn(new Basis(day, Loads.upTo(maximum, maximum)));
    TeamCapacity higher =
        team.capacityOn(new Basis(day, Loads.upTo(maximum + more, maximum + more)));

    assertThat(higher.spare().orElseThrow())
        .isGreaterThanOrEqualTo(lower.spare().orElseThrow());
    for (int i = 0; i < lower.each().size(); i++) {
      assertThat(higher.each().get(i).spare().orElseThrow())
          .isGreaterThanOrEqualTo(lower.each().get(i).spare().orElseThrow());
      assertThat(new TakingOne(higher.each().get(i), Weight.ONE).answer())
          .isLessThanOrEqualTo(new TakingOne(lower.each().get(i), Weight.ONE).answer());
    }
  }

  @Property
  void taking_a_family_leaves_less_room_by_its_weight(
      @ForAll("teams") Caseloads team,
      @ForAll("policies") LocalPolicy policy,
      @ForAll("days") LocalDate day,
      @ForAll Intensity intensity) {
    Basis basis = new Basis(day, policy);
    for (Caseload caseload : team.each()) {
      TakingOne taking = caseload.takingOne(intensity, basis);
      AllocatedFamily another = new AllocatedFamily(
          new FamilyId("another"),
          AssignmentHistory.builder()
              .active(SPAN)
              .addAssignments(
                  assignment(caseload.keyWorker().id(), AssignmentKind.KEY_WORKER, SPAN))
              .build(),
          List.of(intensity(intensity, SPAN)),
          List.of(),
          List.of());
      List<AllocatedFamily> withAnother = new ArrayList<>(caseload.families());
      withAnother.add(another);
      Capacity after = new Caseload(caseload.keyWorker(), withAnother).capacityOn(basis);

      assertThat(taking.spareAfter())
          .contains(taking.before().spare().orElseThrow().minus(taking.weight()))
          .isEqualTo(after.spare());
      assertThat(taking.loadAfter()).isEqualTo(after.load().weight());
    }
  }

  @Property
  void a_higher_maximum_never_leaves_less_room_over_a_span(
      @ForAll("teams") Caseloads team,
      @ForAll @IntRange(min = 1, max = 30) int maximum,
      @ForAll @IntRange(min = 0, max = 20) int more) {
    CapacityOverTime lower = team.capacityOver(SPAN, Loads.upTo(maximum, maximum));
    CapacityOverTime higher = team.capacityOver(SPAN, Loads.upTo(maximum + more, maximum + more));

    assertThat(higher.spareAtPeak().orElseThrow())
        .isGreaterThanOrEqualTo(lower.spareAtPeak().orElseThrow());
    assertThat(higher.load()).isEqualTo(lower.load());
    assertThat(lower.beyondMaximum()).containsAll(higher.beyondMaximum());
  }

  /** Nothing changes after the last day of all that is recorded. */
  @Property
  void without_an_end_the_peak_is_that_of_a_span_beyond_everything_recorded(
      @ForAll("teams") Caseloads team, @ForAll("policies") LocalPolicy policy) {
    LocalDate after = DAY_ONE.plusDays(DAYS + 7L);
    CapacityOverTime open = team.capacityOver(DateSpan.startingOn(DAY_ONE), policy);
    CapacityOverTime closed = team.capacityOver(DateSpan.of(DAY_ONE, after), policy);

    assertThat(open.peak().weight()).isEqualTo(closed.peak().weight());
    assertThat(open.peak().days().firstDay()).isEqualTo(closed.peak().days().firstDay());
    assertThat(open.load().stretches().size())
        .isEqualTo(closed.load().stretches().size());
    assertThat(open.load().stretches().get(open.load().stretches().size() - 1).days())
        .matches(DateSpan::isOpenEnded);
  }

  @Property
  void the_peak_is_the_most_of_all_days_and_begins_on_the_first_of_them(
      @ForAll("teams") Caseloads team, @ForAll("policies") LocalPolicy policy) {
    assertPeak(
        team.capacityOver(SPAN, policy).peak(),
        SPAN.firstDay()
            .datesUntil(SPAN.lastDay().orElseThrow().plusDays(1))
            .map(day -> team.capacityOn(new Basis(day, policy)).load().weight())
            .toList());
    for (Caseload caseload : team.each()) {
      assertPeak(
          caseload.capacityOver(SPAN, policy).peak(),
          SPAN.firstDay()
              .datesUntil(SPAN.lastDay().orElseThrow().plusDays(1))
              .map(day -> caseload.capacityOn(new Basis(day, policy)).load().weight())
              .toList());
    }
  }

  private static void assertPeak(Peak peak, List<Weight> byDay) {
    Weight most = byDay.stream().max(Comparator.naturalOrder()).orElseThrow();
    int first = byDay.indexOf(most);
    int last = first;
    while (last + 1 < byDay.size() && byDay.get(last + 1).equals(most)) {
      last++;
    }
    assertThat(peak)
        .isEqualTo(new Peak(most, DateSpan.of(DAY_ONE.plusDays(first), DAY_ONE.plusDays(last))));
  }

  @Property
  void every_day_is_in_the_stretch_that_tells_its_load(
      @ForAll("teams") Caseloads team,
      @ForAll("policies") LocalPolicy policy,
      @ForAll("days") LocalDate day) {
    assertThat(team.capacityOver(SPAN, policy).load().stretches())
        .filteredOn(stretch -> stretch.days().contains(day))
        .extracting(LoadStretch::load)
        .containsExactly(team.capacityOn(new Basis(day, policy)).load());
  }

  @Property
  void what_a_team_carries_and_could_carry_is_the_sum_of_its_members(
      @ForAll("teams") Caseloads team,
      @ForAll("policies") LocalPolicy policy,
      @ForAll("days") LocalDate day) {
    Basis basis = new Basis(day, policy);
    List<Capacity> each = team.each().stream().map(one -> one.capacityOn(basis)).toList();
    TeamCapacity together = team.capacityOn(basis);

    assertThat(together.load().weight())
        .isEqualTo(each.stream().map(one -> one.load().weight()).reduce(Weight.ZERO, Weight::plus));
    assertThat(together.spare())
        .contains(
            each.stream().map(one -> one.spare().orElseThrow()).reduce(Weight.ZERO, Weight::plus));
    assertThat(together.plannedSpare())
        .contains(each.stream()
            .map(one -> one.plannedSpare().orElseThrow())
            .reduce(Weight.ZERO, Weight::plus));
  }

  @Property
  void no_order_matters(
      @ForAll("teams") Caseloads team,
      @ForAll("policies") LocalPolicy policy,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    Basis basis = new Basis(day, policy);
    Caseloads other = new Caseloads(
        shuffled(team.keyWorkers(), random),
        shuffled(team.families(), random).stream()
            .map(each -> shuffled(each, random))
            .toList());

    assertThat(other.capacityOn(basis).each())
        .containsExactlyInAnyOrderElementsOf(team.capacityOn(basis).each());
    assertThat(other.capacityOver(SPAN, policy)).isEqualTo(team.capacityOver(SPAN, policy));
    assertThat(other.disagreementsOn(day)).isEqualTo(team.disagreementsOn(day));
    assertThat(takenWhenFull(other, basis))
        .containsExactlyInAnyOrderElementsOf(takenWhenFull(team, basis));
  }

  private static List<TakenWhenFull> takenWhenFull(Caseloads team, Basis basis) {
    return team.each().stream()
        .flatMap(each -> TakenWhenFull.in(each, basis).stream())
        .toList();
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static AllocatedFamily shuffled(AllocatedFamily family, Random random) {
    return new AllocatedFamily(
        family.family(),
        family.history().withAssignments(shuffled(family.history().assignments(), random)),
        shuffled(family.intensities(), random),
        shuffled(family.people(), random),
        family.withLifeLimitedChild());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, DAYS - 1)
        .edgeCases(edges -> edges.includeOnly(0, DAYS - 1))
        .map(DAY_ONE::plusDays);
  }

  private static Arbitrary<DateSpan> spans() {
    Arbitrary<LocalDate> around =
        Arbitraries.integers().between(-5, DAYS + 5).map(DAY_ONE::plusDays);
    Arbitrary<DateSpan> closed = Combinators.combine(around, around)
        .as((one, other) -> one.isAfter(other) ? DateSpan.of(other, one) : DateSpan.of(one, other));
    return Arbitraries.oneOf(closed, around.map(DateSpan::startingOn));
  }

  private Arbitrary<KeyWorkerAssignment> assignments() {
    return Combinators.combine(
            Arbitraries.of("ann", "ben", "cat", "dan"),
            Arbitraries.of(
                AssignmentKind.KEY_WORKER,
                AssignmentKind.KEY_WORKER,
                AssignmentKind.COVER,
                AssignmentKind.BACK_UP),
            spans(),
            days().optional())
        .as((who, kind, during, agreed) ->
            assignment(new PractitionerId(who), kind, during).withBeyondMaximumAgreedOn(agreed));
  }

  private static KeyWorkerAssignment assignment(
      PractitionerId who, AssignmentKind kind, DateSpan during) {
    return KeyWorkerAssignment.builder()
        .practitioner(who)
        .kind(kind)
        .during(during)
        .build();
  }

  private static IntensityOfSupport intensity(Intensity intensity, DateSpan during) {
    return IntensityOfSupport.builder().intensity(intensity).during(during).build();
  }

  private static Arbitrary<List<Absence>> absences() {
    return Combinators.combine(Arbitraries.of(AbsenceKind.class), spans())
        .as((kind, during) -> Absence.builder().kind(kind).during(during).build())
        .list()
        .ofMaxSize(2);
  }

  private Arbitrary<AllocatedFamily> families() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            assignments().list().ofMaxSize(4),
            spans().optional(),
            Combinators.combine(Arbitraries.of(Intensity.class), spans())
                .as(CaseloadProperties::intensity)
                .list()
                .ofMaxSize(3))
        .as((id, assignments, active, intensities) -> new AllocatedFamily(
            new FamilyId("f-" + id),
            AssignmentHistory.builder().assignments(assignments).active(active).build(),
            intensities,
            List.of(),
            List.of()));
  }

  @Provide
  Arbitrary<Caseloads> teams() {
    return Combinators.combine(
            families().list().ofMaxSize(6), absences().list().ofSize(KEY_WORKERS.size()))
        .as((families, absences) -> new Caseloads(
            IntStream.range(0, KEY_WORKERS.size())
                .mapToObj(i -> KEY_WORKERS.get(i).withAbsences(absences.get(i)))
                .toList(),
            families));
  }

  @Provide
  Arbitrary<LocalPolicy> policies() {
    Arbitrary<Weight> shares = Arbitraries.of("0", "0.1", "0.25", "0.5", "1").map(Weight::parse);
    return Combinators.combine(
            Arbitraries.integers().between(1, 4), shares, shares, shares, shares, shares)
        .as((maximum, reserve, open, brief, overlap, cover) -> Loads.upTo(maximum + 2, maximum)
            .with(CaseloadLimit.RESERVE_OF_NON_DESIGNATED, reserve)
            .with(CaseloadLimit.RESERVE_OF_DESIGNATED, Weight.ONE)
            .with(FamilyWeights.weightOf(Intensity.DOOR_OPEN), open)
            .with(FamilyWeights.weightOf(Intensity.SHORT_TERM), brief)
            .with(FamilyWeights.SHARE_IN_OVERLAP, overlap)
            .with(FamilyWeights.SHARE_OF_COVER, cover));
  }
}
