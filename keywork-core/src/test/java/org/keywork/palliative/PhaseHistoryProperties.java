package org.keywork.palliative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PalliativeCases.lifeLimited;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.Keywork;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.DecisionMaking;
import org.keywork.family.DecisionPreference;
import org.keywork.family.OutlookOnDay;
import org.keywork.fixtures.Families;

/** It goes forth and back with a child, and nobody is blamed for it. */
class PhaseHistoryProperties {

  @Property(tries = 30)
  void phases_forth_and_back_are_never_a_finding_nor_a_question(
      @ForAll("phases") List<PhaseOfCare> phases) {
    Keywork keywork = Keywork.guidance();

    assertThat(keywork.check(lifeLimited(care -> care.withPhases(phases)), TODAY))
        .isEqualTo(keywork.check(lifeLimited(care -> care), TODAY));
  }

  @Property(tries = 200)
  void in_which_order_phases_were_written_down_does_not_matter(
      @ForAll("phases") List<PhaseOfCare> phases, @ForAll @IntRange(max = 800) int day) {
    List<PhaseOfCare> backwards = new ArrayList<>(phases);
    Collections.reverse(backwards);

    assertThat(new PhaseHistory(backwards)).isEqualTo(new PhaseHistory(phases));
    assertThat(new PhaseHistory(backwards).on(day(day)))
        .isEqualTo(new PhaseHistory(phases).on(day(day)));
  }

  @Property(tries = 200)
  void nobody_comes_back_more_often_than_it_seemed_to_be_the_end(
      @ForAll("phases") List<PhaseOfCare> phases, @ForAll @IntRange(max = 800) int day) {
    PhaseHistory history = new PhaseHistory(phases);

    assertThat(history.timesBackBy(day(day))).isBetween(0, history.seeminglyTerminalBy(day(day)));
  }

  @Property(tries = 200)
  void in_which_order_outlooks_were_written_down_does_not_matter(
      @ForAll("outlooks") List<OutlookOnDay> outlooks, @ForAll @IntRange(max = 800) int day) {
    List<OutlookOnDay> backwards = new ArrayList<>(outlooks);
    Collections.reverse(backwards);

    assertThat(Families.aChild().withOutlooks(backwards).outlookOn(day(day)))
        .isEqualTo(Families.aChild().withOutlooks(outlooks).outlookOn(day(day)));
  }

  @Property(tries = 100)
  void a_wish_of_a_later_day_wins(
      @ForAll DecisionMaking earlier,
      @ForAll DecisionMaking later,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    DecisionPreference first = preference(TODAY.minusDays(days), earlier);
    DecisionPreference second = preference(TODAY, later);

    assertThat(Families.somePreferences().withDecisionMaking(second, first).decisionMakingOn(TODAY))
        .hasValue(later);
  }

  private static DecisionPreference preference(LocalDate on, DecisionMaking decisions) {
    return DecisionPreference.builder().recordedOn(on).decisions(decisions).build();
  }

  @Provide
  Arbitrary<List<PhaseOfCare>> phases() {
    return Combinators.combine(days(), Arbitraries.of(CarePhase.class))
        .as(PhaseOfCare::of)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<OutlookOnDay>> outlooks() {
    return Combinators.combine(days(), Arbitraries.of(ConditionOutlook.class))
        .as(OutlookOnDay::of)
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 800).map(PhaseHistoryProperties::day);
  }

  private static LocalDate day(int days) {
    return TODAY.minusDays(700).plusDays(days);
  }
}
