package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.PriorityFactor.DIAGNOSIS;
import static org.keywork.eligibility.PriorityFactor.HIGH_NEEDS;
import static org.keywork.eligibility.PriorityFactor.SINGLE_PARENT;
import static org.keywork.eligibility.PriorityFactor.TRANSITION;
import static org.keywork.eligibility.PriorityFactor.URGENT_NEED;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Situations.aReferral;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.nothingKnownOn;

import org.junit.jupiter.api.Test;
import org.keywork.eligibility.PriorityFactor;
import org.keywork.fixtures.EligibilityCases;
import org.keywork.transition.Transition;
import org.keywork.transition.TransitionKind;

class WayToKeyWorkingTest {

  private static Transition today(TransitionKind kind) {
    return Transition.builder().child(CHILD).kind(kind).on(TODAY).build();
  }

  @Test
  void a_diagnosis_counts_as_one_and_every_other_move_as_a_transition() {
    assertThat(aCaseFile()
            .withTransitions(today(TransitionKind.DIAGNOSIS))
            .priority(BASIS)
            .present())
        .containsExactly(DIAGNOSIS);
    assertThat(aCaseFile()
            .withTransitions(today(TransitionKind.NEW_SCHOOL))
            .priority(BASIS)
            .present())
        .containsExactly(TRANSITION);
  }

  @Test
  void a_case_file_hands_over_what_it_tells_of_the_family() {
    CaseFile file = aCaseFile()
        .withCircumstances(nothingKnownOn(TODAY).withSingleParent(true))
        .withReferrals(aReferral(TODAY, true))
        .withCallsForSupport(anUrgentCall());

    assertThat(file.priority(BASIS).present())
        .containsExactly(SINGLE_PARENT, HIGH_NEEDS, URGENT_NEED);
    assertThat(aCaseFile().priority(BASIS).notKnown()).containsExactly(PriorityFactor.values());
  }

  @Test
  void what_was_so_of_a_child_counts_until_the_day_of_death() {
    CaseFile file = aCaseFile()
        .withReferrals(aReferral(TODAY.minusDays(9), true))
        .withTransitions(today(TransitionKind.NEW_SCHOOL));
    CaseFile today = EligibilityCases.withChild(file, child -> child.withDiedOn(TODAY));
    CaseFile tomorrow =
        EligibilityCases.withChild(file, child -> child.withDiedOn(TODAY.plusDays(1)));

    assertThat(today.priority(BASIS).absent()).containsExactly(HIGH_NEEDS, DIAGNOSIS, TRANSITION);
    assertThat(tomorrow.priority(BASIS).present()).containsExactly(HIGH_NEEDS, TRANSITION);
  }
}
