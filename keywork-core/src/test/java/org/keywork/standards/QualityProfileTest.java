package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.rule.Verdict.Kind.WAIVED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.function.OutcomeFeature;
import org.keywork.function.RestatedFeature;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;

/** What records show of a service beside the quality criteria and the features. */
class QualityProfileTest {

  private static final RuleId PROTECTED_TIME = Verdicts.ruleOn(170);

  private static Presence dedicatedTime(Verdict.Kind... kinds) {
    Evidence evidence = kinds.length == 0 ? Evidence.none() : Verdicts.of(PROTECTED_TIME, kinds);
    return QualityProfile.of(Verdicts.BOOK, evidence).features().stream()
        .filter(each -> each.feature() == OutcomeFeature.DEDICATED_TIME)
        .findFirst()
        .orElseThrow()
        .presence();
  }

  @Test
  void a_feature_is_present_where_something_shows_it_and_nothing_speaks_against_it() {
    assertThat(dedicatedTime(MET)).isEqualTo(Presence.PRESENT);
    assertThat(dedicatedTime(MET, NOT_APPLICABLE, MET)).isEqualTo(Presence.PRESENT);
  }

  @Test
  void a_feature_is_absent_where_it_is_missed_and_in_part_where_some_have_it() {
    assertThat(dedicatedTime(NOT_MET)).isEqualTo(Presence.ABSENT);
    assertThat(dedicatedTime(NOT_MET, CANNOT_TELL)).isEqualTo(Presence.ABSENT);
    assertThat(dedicatedTime(NOT_MET, MET, CANNOT_TELL)).isEqualTo(Presence.IN_PART);
  }

  @Test
  void a_waiver_accepts_that_a_feature_is_not_there() {
    assertThat(dedicatedTime(WAIVED)).isEqualTo(Presence.ABSENT);
    assertThat(dedicatedTime(WAIVED, MET)).isEqualTo(Presence.IN_PART);
  }

  @Test
  void nobody_can_tell_of_a_feature_on_which_records_are_silent_or_half_silent() {
    assertThat(dedicatedTime()).isEqualTo(Presence.CANNOT_TELL);
    assertThat(dedicatedTime(NOT_APPLICABLE)).isEqualTo(Presence.CANNOT_TELL);
    assertThat(dedicatedTime(CANNOT_TELL)).isEqualTo(Presence.CANNOT_TELL);
    assertThat(dedicatedTime(MET, CANNOT_TELL)).isEqualTo(Presence.CANNOT_TELL);
  }

  @Test
  void evidence_of_supervision_is_evidence_of_both_lists() {
    QualityProfile profile =
        QualityProfile.of(Verdicts.BOOK, Verdicts.of(Verdicts.ruleOn(155), MET));

    assertThat(profile.features().get(0).feature())
        .isEqualTo(OutcomeFeature.TRAINING_AND_SUPERVISION);
    assertThat(profile.features().get(0).shown().tells()).isTrue();
    assertThat(profile.restatedFeatures().get(1).feature()).isEqualTo(RestatedFeature.SUPERVISION);
    assertThat(profile.restatedFeatures().get(1).shown().tells()).isTrue();
    assertThat(profile.restatedFeatures().get(0).shown().tells()).isFalse();
  }

  @Test
  void everything_is_in_the_profile_in_the_order_of_the_sources() {
    QualityProfile profile = QualityProfile.of(Verdicts.BOOK, Evidence.none());

    assertThat(profile.criteria())
        .extracting(CriterionEvidence::criterion)
        .containsExactly(QualityCriterion.values());
    assertThat(profile.criteria())
        .flatExtracting(CriterionEvidence::elements)
        .extracting(ElementEvidence::element)
        .containsExactly(QualityElement.values());
    assertThat(profile.features())
        .extracting(FeatureEvidence::feature)
        .containsExactly(OutcomeFeature.values());
    assertThat(profile.restatedFeatures())
        .extracting(FeatureEvidence::feature)
        .containsExactly(RestatedFeature.values());
  }

  @Test
  void an_element_that_no_rule_bears_on_is_told_from_one_on_which_records_are_silent() {
    RuleBook empty = RuleBook.edition("2026-11", List.of());

    assertThat(element(empty, Evidence.none()).isToldByNoRule()).isTrue();
    assertThat(element(Verdicts.BOOK, Evidence.none()).isToldByNoRule()).isFalse();
    assertThat(element(Verdicts.BOOK, Evidence.none()).tells()).isFalse();
    assertThat(element(Verdicts.BOOK, Verdicts.of(Verdicts.ruleOn(198), CANNOT_TELL))
            .tells())
        .isFalse();
    assertThat(
            element(Verdicts.BOOK, Verdicts.of(Verdicts.ruleOn(198), NOT_MET)).tells())
        .isTrue();
  }

  private static BearingEvidence element(RuleBook book, Evidence evidence) {
    return BearingEvidence.of(QualityElement.ADVOCACY.bearing(), book, evidence);
  }
}
