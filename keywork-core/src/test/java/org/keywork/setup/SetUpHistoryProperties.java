package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** However a group went forth and back, nobody is blamed for the way back. */
class SetUpHistoryProperties {

  private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
  private static final Basis BASIS = new Basis(FIRST.plusDays(2000), LocalPolicy.named("guidance"));

  @Property(tries = 200)
  void going_back_to_what_was_begun_in_order_is_never_a_finding(
      @ForAll("spells") List<PhaseSpell> later) {
    List<PhaseSpell> all = new ArrayList<>();
    int day = 0;
    for (SetUpPhase phase : SetUpPhase.values()) {
      all.add(new PhaseSpell(phase, FIRST.plusDays(day++)));
    }
    all.addAll(later);

    assertThat(SetUpOrderRules.PHASES
            .verdictOn(SetUp.builder().addAllPhases(all).build(), BASIS)
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Property(tries = 200)
  void in_which_order_spells_were_written_down_does_not_matter(
      @ForAll("spells") List<PhaseSpell> spells, @ForAll @IntRange(max = 900) int days) {
    List<PhaseSpell> backwards = new ArrayList<>(spells);
    Collections.reverse(backwards);
    LocalDate day = FIRST.plusDays(days);

    assertThat(new SetUpHistory(backwards)).isEqualTo(new SetUpHistory(spells));
    assertThat(new SetUpHistory(backwards).on(day)).isEqualTo(new SetUpHistory(spells).on(day));
  }

  @Provide
  Arbitrary<List<PhaseSpell>> spells() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(10, 800).map(FIRST::plusDays);
    return Combinators.combine(Arbitraries.of(SetUpPhase.class), days)
        .as(PhaseSpell::new)
        .list()
        .ofMaxSize(8);
  }
}
