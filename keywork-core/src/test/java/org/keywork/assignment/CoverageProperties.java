package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aHolding;
import static org.keywork.fixtures.CaseFiles.anAssignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.FunctionRuleExamples;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.Answer;
import org.keywork.time.DateSpan;

/** What holds whoever holds what. */
class CoverageProperties {

  @Property
  void every_function_is_either_held_or_a_gap(@ForAll("held") FunctionsHeld held) {
    Coverage coverage = held.coverageOn(TODAY);
    List<KeyWorkingFunction> both = new ArrayList<>(coverage.held());
    both.addAll(coverage.gaps());
    assertThat(both).containsExactlyInAnyOrder(KeyWorkingFunction.values());
    assertThat(coverage.held()).containsAll(coverage.shared());
  }

  @Property
  void gaps_that_matter_and_those_not_known_are_gaps_and_never_the_same(
      @ForAll("held") FunctionsHeld held) {
    Coverage coverage = held.coverageOn(TODAY);
    assertThat(coverage.gaps())
        .containsAll(coverage.gapsThatMatter())
        .containsAll(coverage.notKnown());
    assertThat(coverage.notKnown()).noneMatch(coverage.gapsThatMatter()::contains);
  }

  @Property
  void another_holding_never_opens_a_gap_and_never_loses_an_aspect(
      @ForAll("held") FunctionsHeld held, @ForAll("holdings") FunctionHolding more) {
    List<FunctionHolding> both = new ArrayList<>(held.holdings());
    both.add(more);
    Coverage before = held.coverageOn(TODAY);
    Coverage after = with(held, both).coverageOn(TODAY);
    assertThat(before.gaps()).containsAll(after.gaps());
    assertThat(before.gapsThatMatter()).containsAll(after.gapsThatMatter());
    assertThat(before.notKnown()).containsAll(after.notKnown());
    assertThat(after.aspectsCarriedOut()).containsAll(before.aspectsCarriedOut());
    for (FullKeyWorking reading : FullKeyWorking.values()) {
      assertThat(after.reaches(reading)).isLessThanOrEqualTo(before.reaches(reading));
    }
  }

  @Property
  void the_order_of_the_holdings_changes_nothing(
      @ForAll("held") FunctionsHeld held, @ForAll Random random) {
    List<FunctionHolding> shuffled = new ArrayList<>(held.holdings());
    Collections.shuffle(shuffled, random);
    assertThat(with(held, shuffled).coverageOn(TODAY)).isEqualTo(held.coverageOn(TODAY));
  }

  @Property
  void another_need_never_closes_a_gap(
      @ForAll("held") FunctionsHeld held, @ForAll KeyWorkingFunction calledFor) {
    FunctionsHeld needier = new FunctionsHeld(
        held.family().withNeeds(FunctionRuleExamples.callsFor(calledFor)),
        held.history(),
        held.holdings(),
        held.askedOn());
    FunctionsHeld without = new FunctionsHeld(
        held.family().withNeeds(), held.history(), held.holdings(), held.askedOn());
    assertThat(needier.coverageOn(TODAY).gapsThatMatter())
        .containsAll(without.coverageOn(TODAY).gapsThatMatter());
    assertThat(needier.coverageOn(TODAY).aspectsCalledFor())
        .containsAll(without.coverageOn(TODAY).aspectsCalledFor());
  }

  @Property
  void all_implies_a_majority(@ForAll("held") FunctionsHeld held) {
    Coverage coverage = held.coverageOn(TODAY);
    assertThat(coverage.reaches(FullKeyWorking.MAJORITY))
        .isLessThanOrEqualTo(coverage.reaches(FullKeyWorking.ALL));
  }

  @Property
  void to_ask_who_holds_what_settles_what_was_open_and_changes_nothing_else(
      @ForAll("held") FunctionsHeld held) {
    Coverage unasked = asked(held, Optional.empty()).coverageOn(TODAY);
    Coverage asked = asked(held, Optional.of(TODAY)).coverageOn(TODAY);
    assertThat(asked.notKnown()).isEmpty();
    assertThat(asked.gaps()).isEqualTo(unasked.gaps());
    assertThat(asked.isFullUnder(BASIS.policy()).isSettled()).isTrue();
    if (unasked.isFullUnder(BASIS.policy()) == Answer.YES) {
      assertThat(asked.isFullUnder(BASIS.policy())).isEqualTo(Answer.YES);
    }
  }

  @Property
  void who_holds_what_is_told_alike_by_function_and_by_person(@ForAll("held") FunctionsHeld held) {
    Coverage coverage = held.coverageOn(TODAY);
    coverage
        .functions()
        .forEach(each -> each.holders()
            .forEach(
                who -> assertThat(coverage.byPractitioner().get(who)).contains(each.function())));
    coverage
        .byPractitioner()
        .forEach((who, functions) -> functions.forEach(
            function -> assertThat(coverage.holdersOf(function)).contains(who)));
  }

  @Property
  void an_aspect_is_carried_out_exactly_where_a_function_does_so(
      @ForAll("held") FunctionsHeld held) {
    Coverage coverage = held.coverageOn(TODAY);
    assertThat(coverage.aspects()).hasSize(8);
    coverage.aspects().forEach(each -> {
      assertThat(each.isCarriedOut() == Answer.YES)
          .isEqualTo(coverage.aspectsCarriedOut().contains(each.aspect()));
      assertThat(coverage.held()).containsAll(each.wholly()).containsAll(each.inPart());
      assertThat(each.wholly()).noneMatch(each.inPart()::contains);
      assertThat(each.calledFor()).isEqualTo(coverage.aspectsCalledFor().contains(each.aspect()));
    });
  }

  @Property
  void what_is_asked_of_one_function_is_what_the_coverage_tells_of_it(
      @ForAll("held") FunctionsHeld held) {
    for (FunctionCoverage each : held.coverageOn(TODAY).functions()) {
      assertThat(held.isHeldOn(TODAY, each.function()))
          .isEqualTo(!each.holders().isEmpty());
      assertThat(held.appliesOn(TODAY, each.function())).isEqualTo(each.applies());
    }
  }

  @Property
  void enough_is_carried_out_exactly_where_the_coverage_says_so(
      @ForAll("held") FunctionsHeld held, @ForAll FullKeyWorking reading) {
    Answer full = held.coverageOn(TODAY)
        .isFullUnder(BASIS.policy().with(FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL, reading));
    assertThat(held.isFullOn(TODAY, reading)).isEqualTo(full == Answer.YES);
  }

  private static FunctionsHeld with(FunctionsHeld held, List<FunctionHolding> holdings) {
    return new FunctionsHeld(held.family(), held.history(), holdings, held.askedOn());
  }

  private static FunctionsHeld asked(FunctionsHeld held, Optional<LocalDate> askedOn) {
    return new FunctionsHeld(held.family(), held.history(), held.holdings(), askedOn);
  }

  @Provide
  Arbitrary<FunctionsHeld> held() {
    Arbitrary<Set<KeyWorkingFunction>> calledFor =
        Arbitraries.of(KeyWorkingFunction.class).set();
    return Combinators.combine(
            calledFor, holdings().list().ofMaxSize(12), Arbitraries.of(true, false))
        .as((called, holdings, asked) -> new FunctionsHeld(
            Families.aFamily()
                .withNeeds(FunctionRuleExamples.callsFor(KeyWorkingFunction.ADVOCACY)
                    .withCallsFor(called)),
            AssignmentHistory.builder()
                .addAssignments(anAssignment())
                .active(DateSpan.startingOn(OPENED))
                .build(),
            holdings,
            asked ? Optional.of(OPENED) : Optional.empty()));
  }

  @Provide
  Arbitrary<FunctionHolding> holdings() {
    return Combinators.combine(
            Arbitraries.of(KeyWorkingFunction.class)
                .filter(function -> function != KeyWorkingFunction.SINGLE_POINT_OF_CONTACT),
            Arbitraries.of(KEY_WORKER, TEACHER, THERAPIST),
            Arbitraries.of(
                DateSpan.startingOn(OPENED),
                DateSpan.startingOn(TODAY),
                DateSpan.of(OPENED, TODAY.minusDays(1))))
        .as((function, who, during) -> aHolding(function).withPractitioner(who).withDuring(during));
  }
}
