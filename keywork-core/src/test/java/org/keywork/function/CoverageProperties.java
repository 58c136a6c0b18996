package org.keywork.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whoever holds what. */
class CoverageProperties {

  @Property
  void every_function_is_either_held_or_a_gap(@ForAll Set<KeyWorkingFunction> held) {
    Coverage<String> coverage = coverage(held, Set.of());
    Set<KeyWorkingFunction> gaps = EnumSet.allOf(KeyWorkingFunction.class);
    gaps.removeAll(held);
    assertThat(coverage.held()).containsExactlyInAnyOrderElementsOf(held);
    assertThat(coverage.gaps()).containsExactlyElementsOf(gaps);
    assertThat(coverage.gaps()).containsAll(coverage.gapsThatMatter());
  }

  @Property
  void another_holder_never_adds_a_gap_and_never_loses_an_aspect(
      @ForAll Set<KeyWorkingFunction> held,
      @ForAll KeyWorkingFunction more,
      @ForAll Set<KeyWorkingFunction> calledFor) {
    Set<KeyWorkingFunction> both = EnumSet.of(more);
    both.addAll(held);
    Coverage<String> before = coverage(held, calledFor);
    Coverage<String> after = coverage(both, calledFor);
    assertThat(before.gapsThatMatter()).containsAll(after.gapsThatMatter());
    assertThat(after.aspectsCarriedOut()).containsAll(before.aspectsCarriedOut());
  }

  @Property
  void another_need_never_removes_a_gap(
      @ForAll Set<KeyWorkingFunction> held,
      @ForAll Set<KeyWorkingFunction> calledFor,
      @ForAll KeyWorkingFunction more) {
    Set<KeyWorkingFunction> both = EnumSet.of(more);
    both.addAll(calledFor);
    assertThat(coverage(held, both).gapsThatMatter())
        .containsAll(coverage(held, calledFor).gapsThatMatter());
  }

  private static Coverage<String> coverage(
      Set<KeyWorkingFunction> held, Set<KeyWorkingFunction> calledFor) {
    return Coverage.of(
        held.stream().collect(Collectors.toMap(Function.identity(), each -> List.of("somebody"))),
        calledFor);
  }
}
