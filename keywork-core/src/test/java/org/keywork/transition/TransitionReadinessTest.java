package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.transition.TransitionKind.INDEPENDENT_LIVING;
import static org.keywork.transition.TransitionSupport.ACCOMPANYING;
import static org.keywork.transition.TransitionSupport.BENEFITS;
import static org.keywork.transition.TransitionSupport.HOUSING;
import static org.keywork.transition.TransitionSupport.PUBLIC_TRANSPORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.rule.Answer;

class TransitionReadinessTest {

  /** W21: help with housing, public transport and benefits on the way to a home of one's own. */
  @Test
  void a_young_person_moves_into_a_home_of_their_own() {
    Transition move = aMove(INDEPENDENT_LIVING)
        .withSupportPlannedOn(OPENED)
        .withSupport(BENEFITS, HOUSING, PUBLIC_TRANSPORT);

    TransitionReadiness readiness = move.readinessOn(TODAY);

    assertThat(readiness.planned()).isEqualTo(Answer.YES);
    assertThat(readiness.there()).containsExactly(HOUSING, PUBLIC_TRANSPORT, BENEFITS);
    assertThat(readiness.lacking()).isEmpty();
    assertThat(readiness.notKnown()).isEmpty();
    assertThat(readiness.canBeTakenOver()).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void what_is_not_recorded_is_lacking_only_once_somebody_asked() {
    Transition move = aMove(INDEPENDENT_LIVING).withSupport(HOUSING).withSupportAskedOn(TODAY);

    TransitionReadiness before = move.readinessOn(TODAY.minusDays(1));
    TransitionReadiness asked = move.readinessOn(TODAY);

    assertThat(before.notKnown()).containsExactly(PUBLIC_TRANSPORT, BENEFITS);
    assertThat(before.lacking()).isEmpty();
    assertThat(asked.lacking()).containsExactly(PUBLIC_TRANSPORT, BENEFITS);
    assertThat(asked.notKnown()).isEmpty();
  }

  @Test
  void support_is_planned_from_the_day_on_which_it_was() {
    Transition move = aMove(INDEPENDENT_LIVING).withSupportPlannedOn(TODAY);

    assertThat(move.readinessOn(TODAY.minusDays(1)).planned()).isEqualTo(Answer.NO);
    assertThat(move.readinessOn(TODAY).planned()).isEqualTo(Answer.YES);
    assertThat(aMove(INDEPENDENT_LIVING).readinessOn(TODAY).planned())
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void support_beyond_what_the_sources_name_is_there_all_the_same() {
    assertThat(aMove(INDEPENDENT_LIVING)
            .withSupport(ACCOMPANYING)
            .readinessOn(TODAY)
            .there())
        .containsExactly(ACCOMPANYING);
  }

  @ParameterizedTest
  @EnumSource
  void only_a_new_setting_can_take_functions_over(TransitionKind kind) {
    assertThat(aMove(kind).withSettingCanTakeOver(true).readinessOn(TODAY).canBeTakenOver())
        .isEqualTo(kind.leadsToNewSetting() ? Answer.YES : Answer.CANNOT_TELL);
  }

  @ParameterizedTest
  @EnumSource
  void every_move_but_that_towards_the_end_of_life_has_support_named(TransitionKind kind) {
    assertThat(kind.supportNamed().isEmpty())
        .isEqualTo(kind == TransitionKind.END_OF_ACTIVE_TREATMENT);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_support_is_named_for_some_move_and_cited(TransitionSupport support) {
    assertThat(TransitionKind.values()).anyMatch(kind -> kind.supportNamed().contains(support));
    assertThat(support.citation().place()).isNotBlank();
  }

  @Test
  void a_move_is_looked_into_once_anything_more_is_recorded() {
    Transition bare = aMove(INDEPENDENT_LIVING);

    assertThat(bare.isLookedInto()).isFalse();
    assertThat(bare.withFirstTermEndsOn(TODAY).isLookedInto()).isFalse();
    assertThat(bare.withSupportPlannedOn(TODAY).isLookedInto()).isTrue();
    assertThat(bare.withSupport(HOUSING).isLookedInto()).isTrue();
    assertThat(bare.withSupportAskedOn(TODAY).isLookedInto()).isTrue();
    assertThat(bare.withSettingCanTakeOver(false).isLookedInto()).isTrue();
    assertThat(bare.withWeighed(SchoolLeavingMatter.NEEDS_OF_CARERS).isLookedInto())
        .isTrue();
    assertThat(bare.withWeighingAskedOn(TODAY).isLookedInto()).isTrue();
  }
}
