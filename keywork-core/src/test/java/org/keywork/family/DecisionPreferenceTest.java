package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.family.DecisionMaking.ACTIVE_DECIDER;
import static org.keywork.family.DecisionMaking.DEFERRED_FOR_NOW;
import static org.keywork.family.DecisionMaking.SHARED;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.Conversations.aPreference;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;

/** How a family wants to decide, which may change from one stage to the next. */
class DecisionPreferenceTest {

  private static final LocalDate FIRST = LocalDate.of(2028, 2, 29);

  private static Preferences having(DecisionPreference... preferences) {
    return Families.somePreferences().withDecisionMaking(preferences);
  }

  @Test
  void what_the_family_said_last_by_a_day_holds() {
    Preferences family =
        having(aPreference(FIRST.plusYears(1), DEFERRED_FOR_NOW), aPreference(FIRST, SHARED));

    assertThat(family.decisionMakingOn(FIRST.minusDays(1))).isEmpty();
    assertThat(family.decisionMakingOn(FIRST)).contains(SHARED);
    assertThat(family.decisionMakingOn(FIRST.plusYears(1).minusDays(1))).contains(SHARED);
    assertThat(family.decisionMakingOn(FIRST.plusYears(1))).contains(DEFERRED_FOR_NOW);
  }

  @Test
  void a_member_speaks_for_nobody_else() {
    Preferences mothers = having(aPreference(FIRST, ACTIVE_DECIDER).withWhose(MOTHER));

    assertThat(mothers.decisionMakingOn(FIRST, MOTHER)).contains(ACTIVE_DECIDER);
    assertThat(mothers.decisionMakingOn(FIRST, FATHER)).isEmpty();
    assertThat(mothers.decisionMakingOn(FIRST)).isEmpty();
  }

  @Test
  void the_family_speaks_for_every_member_until_the_member_does() {
    Preferences family = having(
        aPreference(FIRST.plusDays(1), ACTIVE_DECIDER).withWhose(MOTHER),
        aPreference(FIRST, SHARED));

    assertThat(family.decisionMakingOn(FIRST, MOTHER)).contains(SHARED);
    assertThat(family.decisionMakingOn(FIRST.plusDays(1), MOTHER)).contains(ACTIVE_DECIDER);
    assertThat(family.decisionMakingOn(FIRST.plusDays(1), FATHER)).contains(SHARED);
  }

  @Test
  void on_one_day_the_members_own_word_counts_in_whatever_order() {
    DecisionPreference own = aPreference(FIRST, ACTIVE_DECIDER).withWhose(MOTHER);
    DecisionPreference familys = aPreference(FIRST, SHARED);

    assertThat(having(own, familys).decisionMakingOn(FIRST, MOTHER)).contains(ACTIVE_DECIDER);
    assertThat(having(familys, own).decisionMakingOn(FIRST, MOTHER)).contains(ACTIVE_DECIDER);
  }

  @Test
  void how_somebody_wants_to_decide_does_not_show() {
    assertThat(aPreference(FIRST, SHARED)).hasToString("DecisionPreference{recordedOn=2028-02-29}");
  }
}
