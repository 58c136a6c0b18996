package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.function.OutcomeFeature;
import org.keywork.function.RestatedFeature;

/** The eight criteria with their 41 elements, and what bears on these and on the features. */
class QualityElementTest {

  /** Statements that bear on something although no rule restates them, each with the reason. */
  private static final Map<Integer, String> WITHOUT_A_RULE = Map.of();

  @Test
  void there_are_as_many_elements_as_in_the_source() {
    assertThat(
            Arrays.stream(QualityCriterion.values()).map(each -> each.elements().size()))
        .containsExactly(7, 5, 2, 4, 2, 7, 7, 7);
  }

  @Test
  void every_element_belongs_to_exactly_one_criterion() {
    List<QualityElement> ofAll = Arrays.stream(QualityCriterion.values())
        .flatMap(each -> each.elements().stream())
        .toList();

    assertThat(ofAll).containsExactly(QualityElement.values());
  }

  @Test
  void a_rule_shows_something_of_every_statement_that_bears() {
    Set<Integer> restated = Verdicts.BOOK.rules().stream()
        .flatMap(rule -> rule.statements().stream())
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(bearings().flatMap(each -> each.statements().stream()))
        .filteredOn(each -> !restated.contains(each))
        .hasSameElementsAs(WITHOUT_A_RULE.keySet());
  }

  private static Stream<Bearing> bearings() {
    return Stream.of(
            Arrays.stream(QualityElement.values()).map(QualityElement::bearing),
            Arrays.stream(OutcomeFeature.values()).map(FeatureBearing::of),
            Arrays.stream(RestatedFeature.values()).map(FeatureBearing::of))
        .flatMap(each -> each);
  }

  @Test
  void both_lists_have_six_features_and_differ_as_told() {
    assertThat(OutcomeFeature.values()).hasSize(6);
    assertThat(RestatedFeature.values()).hasSize(6);
    assertThat(FeatureBearing.of(OutcomeFeature.TRAINING_AND_SUPERVISION).statements())
        .containsAll(FeatureBearing.of(RestatedFeature.SUPERVISION).statements());
    assertThat(Arrays.stream(RestatedFeature.values()).map(FeatureBearing::of))
        .doesNotContain(FeatureBearing.of(OutcomeFeature.DEDICATED_TIME));
  }

  @Test
  void elements_features_and_criteria_stand_in_publications() {
    assertThat(QualityCriterion.citation()).hasToString("GUIDE 1 / Quality criteria");
    assertThat(QualityElement.citation()).hasToString("EVALUATION Table 1");
    assertThat(FeatureBearing.citation())
        .hasToString("PACK ch.1 / Why is a key worker service important?");
    assertThat(FeatureBearing.restatedCitation()).hasToString("PACK ch.5 / Planning the service");
  }
}
