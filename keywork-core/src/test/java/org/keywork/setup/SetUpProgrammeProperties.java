package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** Laws of the programme, whenever it starts and however long its parts are. */
class SetUpProgrammeProperties {

  private static final LocalDate EARLIEST = LocalDate.of(2003, 1, 1);
  private static final int OBSERVED = 12;

  @Property(tries = 300)
  void moving_the_start_moves_the_programme_and_nothing_else(
      @ForAll("programmes") SetUpProgramme programme, @ForAll @IntRange(max = 9000) int days) {
    SetUpProgramme moved =
        new SetUpProgramme(EARLIEST.plusDays(days), programme.months(), programme.lastWorkshop());

    for (SetUpPhase phase : SetUpPhase.values()) {
      ProgrammePhase there = moved.phase(phase);
      assertThat(there.firstMonth()).isEqualTo(programme.phase(phase).firstMonth());
      assertThat(there.lastMonth()).isEqualTo(programme.phase(phase).lastMonth());
      assertThat(there.days().firstDay())
          .isEqualTo(moved.startsOn().plusMonths(there.firstMonth() - 1));
    }
    assertThat(moved.items())
        .extracting(ProgrammeItem::source)
        .containsExactlyElementsOf(
            programme.items().stream().map(ProgrammeItem::source).toList());
    assertThat(moved.brokenOrders()).isEqualTo(programme.brokenOrders());
    assertThat(moved.leastWorkshopDays()).isEqualTo(programme.leastWorkshopDays());
  }

  @Property(tries = 300)
  void phases_follow_each_other_without_a_day_between(
      @ForAll("programmes") SetUpProgramme programme) {
    List<ProgrammePhase> phases = programme.phases();

    assertThat(phases).extracting(ProgrammePhase::phase).containsExactly(SetUpPhase.values());
    for (int i = 1; i < phases.size(); i++) {
      DateSpan before = phases.get(i - 1).days();
      DateSpan after = phases.get(i).days();
      assertThat(after.firstDay()).isEqualTo(before.lastDay().orElseThrow().plusDays(1));
      assertThat(phases.get(i).firstMonth()).isEqualTo(phases.get(i - 1).lastMonth() + 1);
    }
  }

  @Property(tries = 300)
  void the_parts_make_up_the_whole(@ForAll("programmes") SetUpProgramme programme) {
    long days = programme.phases().stream()
        .mapToLong(each -> each.days().days().orElseThrow())
        .sum();
    int months = programme.phases().stream()
        .mapToInt(each -> each.lastMonth() - each.firstMonth() + 1)
        .sum();

    assertThat(days).isEqualTo(programme.days().days().orElseThrow());
    assertThat(months).isEqualTo(programme.months().total());
    assertThat(programme.days().firstDay()).isEqualTo(programme.startsOn());
    DateSpan pilot = programme.phase(SetUpPhase.PILOT_AND_EVALUATION).days();
    DateSpan settles = programme.item(ProgrammeStep.PILOT_SETTLES).days();
    DateSpan evaluation = programme.item(ProgrammeStep.EVALUATION).days();
    assertThat(settles.firstDay()).isEqualTo(pilot.firstDay());
    assertThat(settles.abuts(evaluation)).isTrue();
    assertThat(evaluation.lastDay()).isEqualTo(pilot.lastDay());
  }

  @Property(tries = 300)
  void half_of_implementation_is_in_implementation(@ForAll("programmes") SetUpProgramme programme) {
    assertThat(programme.phaseOn(programme.midOfImplementation()))
        .hasValue(SetUpPhase.IMPLEMENTATION);
  }

  @Property(tries = 300)
  void a_last_workshop_after_the_evaluation_is_never_too_soon(
      @ForAll("days") LocalDate start, @ForAll("months") SetUpMonths months) {
    SetUpProgramme programme = new SetUpProgramme(start, months, LastWorkshop.AFTER_EVALUATION);

    assertThat(programme.brokenOrders()).isEmpty();
    assertThat(verdictOn(programme.asPlanned())).isEqualTo(Verdict.Kind.MET);
  }

  @Property(tries = 300)
  void a_year_after_the_first_it_is_too_soon_unless_the_pilot_is_over_by_then(
      @ForAll("days") LocalDate start, @ForAll("months") SetUpMonths months) {
    SetUpProgramme programme = new SetUpProgramme(start, months, LastWorkshop.A_YEAR_AFTER_FIRST);
    int afterPlanning = months.implementation() + months.settling() + months.evaluation();

    assertThat(programme.brokenOrders().isEmpty()).isEqualTo(afterPlanning <= OBSERVED);
  }

  @Property(tries = 100)
  void by_the_months_of_the_table_a_year_after_the_first_is_always_too_soon(
      @ForAll("days") LocalDate start) {
    SetUpProgramme programme =
        new SetUpProgramme(start, SetUpMonths.OF_TABLE_1, LastWorkshop.A_YEAR_AFTER_FIRST);

    assertThat(verdictOn(programme.asPlanned())).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Property(tries = 100)
  void what_was_observed_is_always_too_soon(@ForAll("days") LocalDate firstWorkshop) {
    assertThat(verdictOn(new ObservedTimetable(firstWorkshop).asRecord()))
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  private static Verdict.Kind verdictOn(SetUp setUp) {
    Basis basis = new Basis(EARLIEST, LocalPolicy.named("guidance"));
    return LastWorkshopRules.NOT_TOO_SOON.verdictOn(setUp, basis).kind();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 9000).map(EARLIEST::plusDays);
  }

  @Provide
  Arbitrary<SetUpMonths> months() {
    Arbitrary<Integer> some = Arbitraries.integers().between(1, 24);
    return Combinators.combine(some, some, some, some, some, some).as(SetUpMonths::new);
  }

  @Provide
  Arbitrary<SetUpProgramme> programmes() {
    return Combinators.combine(days(), months(), Arbitraries.of(LastWorkshop.class))
        .as(SetUpProgramme::new);
  }
}
