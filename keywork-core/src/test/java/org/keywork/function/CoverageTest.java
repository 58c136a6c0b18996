package org.keywork.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.COORDINATING_SERVICES;
import static org.keywork.function.KeyWorkingFunction.EMOTIONAL_AND_PRACTICAL_SUPPORT;
import static org.keywork.function.KeyWorkingFunction.ENABLING_DECISIONS;
import static org.keywork.function.KeyWorkingFunction.FACILITATING_MEETINGS;
import static org.keywork.function.KeyWorkingFunction.IDENTIFYING_STRENGTHS_AND_NEEDS;
import static org.keywork.function.KeyWorkingFunction.INFORMATION_AND_SIGNPOSTING;
import static org.keywork.function.KeyWorkingFunction.JOINING_UP_CLINICAL_CARE;
import static org.keywork.function.KeyWorkingFunction.SINGLE_PLANNING_PROCESS;
import static org.keywork.function.KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which functions are held, by whom, and which gaps matter to the family. */
class CoverageTest {

  private static final String KEY_WORKER = "key worker";

  @Test
  void one_person_who_holds_all_ten_leaves_no_gap() {
    Coverage<String> coverage = heldByOne(KeyWorkingFunction.values());
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.held()).containsExactly(KeyWorkingFunction.values());
    assertThat(coverage.functionsOf(KEY_WORKER)).hasSize(10);
    assertThat(coverage.functionsOf("somebody else")).isEmpty();
  }

  @Test
  void a_function_may_be_shared() {
    Coverage<String> coverage = Coverage.of(
        Map.of(ADVOCACY, List.of("parent partnership", KEY_WORKER, KEY_WORKER)), Set.of());
    assertThat(coverage.holdersOf(ADVOCACY)).containsExactly("parent partnership", KEY_WORKER);
    assertThat(coverage.shared()).containsExactly(ADVOCACY);
    assertThat(heldByOne(ADVOCACY).shared()).isEmpty();
  }

  @Test
  void a_function_listed_without_a_holder_is_a_gap() {
    Coverage<String> coverage = Coverage.of(Map.of(ADVOCACY, List.of()), Set.of());
    assertThat(coverage.held()).isEmpty();
    assertThat(coverage.shared()).isEmpty();
    assertThat(coverage.gaps()).hasSize(10);
  }

  @Test
  void a_gap_matters_where_the_function_always_applies() {
    Coverage<String> nothing = heldByOne();
    assertThat(nothing.gapsThatMatter())
        .containsExactly(
            ENABLING_DECISIONS,
            SINGLE_POINT_OF_CONTACT,
            FACILITATING_MEETINGS,
            COORDINATING_SERVICES,
            SINGLE_PLANNING_PROCESS,
            IDENTIFYING_STRENGTHS_AND_NEEDS);
  }

  @Test
  void another_gap_matters_only_if_a_need_calls_for_the_function() {
    Coverage<String> coverage =
        Coverage.of(Map.of(JOINING_UP_CLINICAL_CARE, List.of(KEY_WORKER)), Set.of(ADVOCACY));
    assertThat(coverage.gapsThatMatter())
        .contains(ADVOCACY)
        .doesNotContain(EMOTIONAL_AND_PRACTICAL_SUPPORT, INFORMATION_AND_SIGNPOSTING);
  }

  @Test
  void eight_aspects_of_eight_are_all_and_five_are_most() {
    assertThat(FullKeyWorking.ALL.isReachedBy(8)).isTrue();
    assertThat(FullKeyWorking.ALL.isReachedBy(7)).isFalse();
    assertThat(FullKeyWorking.MAJORITY.isReachedBy(8)).isTrue();
    assertThat(FullKeyWorking.MAJORITY.isReachedBy(5)).isTrue();
    assertThat(FullKeyWorking.MAJORITY.isReachedBy(4)).isFalse();
    assertThat(FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL.preset())
        .contains(FullKeyWorking.MAJORITY);
  }

  @Test
  void all_ten_functions_carry_out_all_eight_aspects() {
    Coverage<String> all = heldByOne(KeyWorkingFunction.values());
    assertThat(all.aspectsCarriedOut()).containsExactly(Aspect.values());
    assertThat(all.isFull(FullKeyWorking.ALL)).isTrue();
  }

  @Test
  void support_information_and_identifying_needs_carry_out_five_aspects() {
    Coverage<String> five = heldByOne(
        EMOTIONAL_AND_PRACTICAL_SUPPORT,
        INFORMATION_AND_SIGNPOSTING,
        IDENTIFYING_STRENGTHS_AND_NEEDS);
    assertThat(five.aspectsCarriedOut())
        .containsExactly(
            Aspect.INFORMATION_ON_SERVICES,
            Aspect.NEEDS_OF_ALL_MEMBERS,
            Aspect.EMOTIONAL_SUPPORT,
            Aspect.HELP_IN_A_CRISIS,
            Aspect.INFORMATION_ON_THE_CONDITION);
    assertThat(five.isFull(FullKeyWorking.MAJORITY)).isTrue();
    assertThat(five.isFull(FullKeyWorking.ALL)).isFalse();
  }

  @Test
  void four_aspects_are_not_most() {
    Coverage<String> four =
        heldByOne(COORDINATING_SERVICES, IDENTIFYING_STRENGTHS_AND_NEEDS, ADVOCACY);
    assertThat(four.aspectsCarriedOut()).hasSize(4);
    assertThat(four.isFull(FullKeyWorking.MAJORITY)).isFalse();
  }

  @Test
  void a_function_that_adds_to_an_aspect_in_part_does_not_carry_it_out() {
    assertThat(heldByOne(SINGLE_POINT_OF_CONTACT, JOINING_UP_CLINICAL_CARE).aspectsCarriedOut())
        .isEmpty();
  }

  @Test
  void needs_tell_which_aspects_are_called_for() {
    Coverage<String> coverage = Coverage.of(Map.of(), Set.of(ADVOCACY));
    assertThat(coverage.aspectsCalledFor())
        .containsExactly(
            Aspect.COORDINATION,
            Aspect.ACCESS_TO_SERVICES,
            Aspect.NEEDS_OF_ALL_MEMBERS,
            Aspect.SPEAKING_FOR_THE_FAMILY);
  }

  private static Coverage<String> heldByOne(KeyWorkingFunction... functions) {
    return Coverage.of(
        Arrays.stream(functions)
            .collect(Collectors.toMap(Function.identity(), function -> List.of(KEY_WORKER))),
        Set.of());
  }
}
