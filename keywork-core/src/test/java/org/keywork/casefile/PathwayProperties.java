package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.WireName;

/** Any way of legal moves can be gone, and what comes later does not change what was. */
class PathwayProperties {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 28);

  @Provide
  Arbitrary<Pathway> pathways() {
    return Combinators.combine(
            Arbitraries.of(PathwayStage.class),
            Combinators.combine(Arbitraries.integers().between(0, 999), days())
                .as(Tuple::of)
                .list()
                .ofMaxSize(25))
        .as((first, moves) -> {
          Pathway pathway = Pathway.empty().plus(first, DAY);
          for (Tuple.Tuple2<Integer, Integer> move : moves) {
            pathway = further(pathway, move.get1(), move.get2());
          }
          return pathway;
        });
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 40);
  }

  /** The pathway with one of the stages that may follow, unless none may. */
  private static Pathway further(Pathway pathway, int choice, int days) {
    StageReached last = pathway.stages().get(pathway.stages().size() - 1);
    List<PathwayStage> next = List.copyOf(last.stage().next());
    return next.isEmpty()
        ? pathway
        : pathway.plus(next.get(choice % next.size()), last.on().plusDays(days));
  }

  @Property(tries = 300)
  void any_way_of_legal_moves_is_accepted_as_a_whole(@ForAll("pathways") Pathway pathway) {
    assertThat(Pathway.builder().stages(pathway.stages()).build()).isEqualTo(pathway);
  }

  @Property(tries = 300)
  void one_more_move_changes_no_earlier_day(
      @ForAll("pathways") Pathway pathway,
      @ForAll @IntRange(max = 999) int choice,
      @ForAll @IntRange(max = 40) int days,
      @ForAll @IntRange(max = 1100) int back) {
    LocalDate end = pathway.stages().get(pathway.stages().size() - 1).on().plusDays(days);
    LocalDate earlier = end.minusDays(1L + back);

    assertThat(further(pathway, choice, days).stageOn(earlier)).isEqualTo(pathway.stageOn(earlier));
  }

  @Property(tries = 300)
  void the_stages_by_a_day_are_those_reached_on_it_or_before(
      @ForAll("pathways") Pathway pathway, @ForAll @IntRange(max = 1100) int days) {
    LocalDate asOf = DAY.minusDays(1).plusDays(days);

    assertThat(pathway.stagesBy(asOf))
        .isEqualTo(pathway.stages().stream()
            .filter(reached -> !reached.on().isAfter(asOf))
            .toList());
  }

  @Property(tries = 600)
  void a_stage_that_may_not_follow_is_refused(
      @ForAll PathwayStage first, @ForAll PathwayStage second) {
    Assume.that(!first.next().contains(second));
    Pathway begun = Pathway.empty().plus(first, DAY);

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> begun.plus(second, DAY))
        .withMessageContaining(WireName.of(first))
        .withMessageContaining(WireName.of(second));
  }

  @Property(tries = 300)
  void the_days_of_all_stages_are_the_days_of_the_pathway(
      @ForAll("pathways") Pathway pathway, @ForAll @IntRange(max = 1100) int days) {
    LocalDate asOf = DAY.plusDays(days);

    assertThat(Arrays.stream(PathwayStage.values())
            .mapToLong(stage -> pathway.daysIn(stage, asOf))
            .sum())
        .isEqualTo(days);
  }
}
