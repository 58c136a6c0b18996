package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Conversations.THEN;
import static org.keywork.fixtures.Conversations.aPreference;
import static org.keywork.fixtures.Conversations.anAdvice;
import static org.keywork.fixtures.Conversations.withAdvice;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict.Kind;

class AdviceRulesTest {

  private static final Basis WHERE_ASKED = new Basis(
      TODAY,
      LocalPolicy.named("ours").with(AdviceRules.READING, AdviceReading.RECOMMEND_WHERE_ASKED));
  private static final Basis NEVER = new Basis(TODAY, Policies.pembrokeshire());

  private static CaseFile preferring(CaseFile file, DecisionPreference... preferences) {
    return file.withFamily(Families.aFamily()
        .withPreferences(Families.somePreferences().withDecisionMaking(preferences)));
  }

  private static DecisionPreference wantsToBeTold(LocalDate on) {
    return aPreference(on, DecisionMaking.PROFESSIONAL_RECOMMENDS_OR_CHOOSES);
  }

  private static Kind verdict(CaseFile file, Basis basis) {
    return Held.against(file, basis, AdviceRules.DECISION_LEFT).verdict();
  }

  @Test
  void under_either_reading_nobody_is_told_unasked() {
    CaseFile unasked = withAdvice(anAdvice(AdviceKind.RECOMMENDED).withAskedFor(false));

    assertThat(Held.against(unasked, TODAY, AdviceRules.DECISION_LEFT).messages())
        .containsExactly(
            "The advice given on 2026-09-14 did not leave the decision to the family: recommended.");
    assertThat(verdict(unasked, WHERE_ASKED)).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(unasked, NEVER)).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void in_pembrokeshire_nobody_is_told_asked_or_not() {
    CaseFile unknown = withAdvice(anAdvice(AdviceKind.TOLD_WHAT_TO_DO));

    assertThat(Held.against(unknown, NEVER, AdviceRules.DECISION_LEFT).missedAt())
        .containsExactly("/advice/0/kind");
    assertThat(Held.against(unknown, WHERE_ASKED, AdviceRules.DECISION_LEFT).questions())
        .containsExactly("/advice/0/askedFor: whether the family asked to be told");
  }

  @Test
  void where_the_readings_differ_and_nothing_is_settled_the_question_stays_open() {
    CaseFile asked = withAdvice(anAdvice(AdviceKind.TOLD_WHAT_TO_DO).withAskedFor(true));

    assertThat(Held.against(asked, TODAY, AdviceRules.DECISION_LEFT).questions())
        .containsExactly("/advice/0/kind: whether the service lets key workers recommend where the"
            + " family asks");
  }

  @Test
  void a_family_that_wants_to_be_told_has_asked() {
    CaseFile advised = withAdvice(anAdvice(AdviceKind.TOLD_WHAT_TO_DO));

    assertThat(verdict(preferring(advised, wantsToBeTold(THEN)), WHERE_ASKED)).isEqualTo(Kind.MET);
    assertThat(verdict(preferring(advised, wantsToBeTold(THEN.plusDays(1))), WHERE_ASKED))
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void what_the_advice_says_goes_before_what_the_family_wants_in_general() {
    CaseFile unasked = withAdvice(anAdvice(AdviceKind.RECOMMENDED).withAskedFor(false));

    assertThat(verdict(preferring(unasked, wantsToBeTold(THEN)), WHERE_ASKED))
        .isEqualTo(Kind.NOT_MET);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACTIVE_DECIDER", "SHARED", "DEFERRED_FOR_NOW"})
  void whoever_wants_to_decide_or_to_wait_may_still_have_asked(DecisionMaking other) {
    CaseFile advised = withAdvice(anAdvice(AdviceKind.RECOMMENDED));

    assertThat(verdict(preferring(advised, aPreference(THEN, other)), WHERE_ASKED))
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void one_parent_wants_to_be_told_and_the_other_does_not() {
    CaseFile toBoth = withAdvice(
        anAdvice(AdviceKind.RECOMMENDED).withTo(MOTHER),
        anAdvice(AdviceKind.RECOMMENDED).withTo(FATHER));
    CaseFile parents = preferring(
        toBoth,
        wantsToBeTold(THEN).withWhose(MOTHER),
        aPreference(THEN, DecisionMaking.ACTIVE_DECIDER).withWhose(FATHER));

    Held held = Held.against(parents, WHERE_ASKED, AdviceRules.DECISION_LEFT);

    assertThat(held.count(Kind.MET)).isEqualTo(1);
    assertThat(held.askedAt()).containsExactly("/advice/1/askedFor");
  }

  @Test
  void advice_of_long_ago_or_still_to_come_is_not_looked_at() {
    CaseFile told = withAdvice(anAdvice(AdviceKind.TOLD_WHAT_TO_DO).withAskedFor(false));

    assertThat(verdict(told, on(THEN.minusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(told, on(THEN))).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(told, on(THEN.plusYears(1)))).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(told, on(THEN.plusYears(1).plusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(told.withClosedOn(TODAY), on(TODAY))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, LocalPolicy.named("guidance"));
  }

  @Test
  void a_family_of_which_no_wishes_are_known_may_have_asked() {
    CaseFile advised = withAdvice(anAdvice(AdviceKind.RECOMMENDED))
        .withFamily(Families.aFamily().withPreferences(Optional.empty()));

    assertThat(verdict(advised, WHERE_ASKED)).isEqualTo(Kind.CANNOT_TELL);
  }
}
