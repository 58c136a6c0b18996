package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.eligibility.PriorityFactor.CHANGED_CIRCUMSTANCES;
import static org.keywork.eligibility.PriorityFactor.DIAGNOSIS;
import static org.keywork.eligibility.PriorityFactor.HIGH_NEEDS;
import static org.keywork.eligibility.PriorityFactor.MOST_PROBLEMS_FEWEST_RESOURCES;
import static org.keywork.eligibility.PriorityFactor.SINGLE_PARENT;
import static org.keywork.eligibility.PriorityFactor.TRANSITION;
import static org.keywork.eligibility.PriorityFactor.UNSUPPORTIVE_RELATIONSHIP;
import static org.keywork.eligibility.PriorityFactor.URGENT_NEED;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Situations.ASKED;
import static org.keywork.fixtures.Situations.aCall;
import static org.keywork.fixtures.Situations.aQuietSituation;
import static org.keywork.fixtures.Situations.aReferral;
import static org.keywork.fixtures.Situations.anUnknownSituation;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.nothingKnownOn;
import static org.keywork.fixtures.Situations.quietCircumstances;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Unknown;

class PriorityTest {

  private static final MemberId SISTER = new MemberId("sister");

  private static Answer answer(FamilysSituation situation, PriorityFactor factor) {
    return situation.priorityOn(BASIS).of(factor).answer();
  }

  private static List<String> missing(FamilysSituation situation, PriorityFactor factor) {
    return situation.priorityOn(BASIS).of(factor).missing().stream()
        .map(unknown -> unknown.at() + ": " + unknown.what())
        .toList();
  }

  private static FamilysSituation judged(Circumstances... circumstances) {
    return anUnknownSituation().withCircumstances(circumstances);
  }

  @Test
  void where_everything_is_known_and_nothing_presses_all_factors_are_absent() {
    Priority priority = aQuietSituation().priorityOn(BASIS);

    assertThat(priority.asOf()).isEqualTo(TODAY);
    assertThat(priority.absent()).containsExactly(PriorityFactor.values());
    assertThat(priority.present()).isEmpty();
    assertThat(priority.notKnown()).isEmpty();
    assertThat(priority.missing()).isEmpty();
  }

  @Test
  void where_nothing_is_recorded_nothing_can_be_told_and_what_is_missing_is_named() {
    Priority priority = anUnknownSituation().priorityOn(BASIS);

    assertThat(priority.notKnown()).containsExactly(PriorityFactor.values());
    assertThat(priority.missing())
        .extracting(Unknown::what)
        .containsExactly(
            "whether a parent brings up the child alone",
            "whether a parent lives in an unsupportive relationship",
            "whether the family has the most problems",
            "whether the family has the fewest resources",
            "how high each child's level of need is",
            "when each child was diagnosed",
            "when each child last moved or is to move on",
            "whether the circumstances have just changed",
            "whether help is urgent");
    assertThat(priority.missing())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly(
            "/circumstances",
            "/circumstances",
            "/circumstances",
            "/circumstances",
            "/referrals",
            "/transitions",
            "/transitions",
            "/callsForSupport",
            "/callsForSupport");
  }

  @Test
  void each_part_is_told_by_the_latest_record_that_says_something_of_it() {
    FamilysSituation situation = judged(
        quietCircumstances().withSingleParent(true),
        nothingKnownOn(ASKED.plusDays(1)).withUnsupportiveRelationship(true),
        nothingKnownOn(TODAY.plusDays(1)).withSingleParent(false));

    assertThat(answer(situation, SINGLE_PARENT)).isEqualTo(Answer.YES);
    assertThat(answer(situation, UNSUPPORTIVE_RELATIONSHIP)).isEqualTo(Answer.YES);
    assertThat(situation
            .priorityOn(new Basis(TODAY.plusDays(1), BASIS.policy()))
            .of(SINGLE_PARENT)
            .answer())
        .isEqualTo(Answer.NO);
  }

  @Test
  void of_two_records_of_one_day_the_one_that_says_yes_counts() {
    Circumstances no = nothingKnownOn(TODAY).withSingleParent(false);
    Circumstances yes = nothingKnownOn(TODAY).withSingleParent(true);

    assertThat(answer(judged(no, yes), SINGLE_PARENT)).isEqualTo(Answer.YES);
    assertThat(answer(judged(yes, no), SINGLE_PARENT)).isEqualTo(Answer.YES);
  }

  @Test
  void most_problems_count_together_with_fewest_resources() {
    Circumstances problems = nothingKnownOn(TODAY).withManyProblems(true);

    assertThat(answer(judged(problems.withFewResources(true)), MOST_PROBLEMS_FEWEST_RESOURCES))
        .isEqualTo(Answer.YES);
    assertThat(answer(judged(problems.withFewResources(false)), MOST_PROBLEMS_FEWEST_RESOURCES))
        .isEqualTo(Answer.NO);
    assertThat(missing(judged(problems), MOST_PROBLEMS_FEWEST_RESOURCES))
        .containsExactly("/circumstances: whether the family has the fewest resources");
    assertThat(missing(
            judged(nothingKnownOn(TODAY).withFewResources(false)), MOST_PROBLEMS_FEWEST_RESOURCES))
        .isEmpty();
  }

  @Test
  void the_need_of_a_child_is_high_as_its_latest_referral_says() {
    FamilysSituation situation = anUnknownSituation();

    assertThat(answer(
            situation.withReferrals(aReferral(ASKED, true), aReferral(TODAY, false)), HIGH_NEEDS))
        .isEqualTo(Answer.NO);
    assertThat(answer(
            situation.withReferrals(aReferral(TODAY, true), aReferral(TODAY.plusDays(1), false)),
            HIGH_NEEDS))
        .isEqualTo(Answer.YES);
  }

  @Test
  void where_no_child_is_living_nothing_is_asked_about_a_child() {
    FamilysSituation bereaved = anUnknownSituation().withChildren(List.of());

    assertThat(bereaved.priorityOn(BASIS).absent())
        .containsExactly(HIGH_NEEDS, DIAGNOSIS, TRANSITION);
  }

  @Test
  void one_of_two_children_is_enough_for_a_factor_and_both_are_needed_to_rule_it_out() {
    FamilysSituation two = anUnknownSituation().withChildren(CHILD, SISTER);
    FamilysSituation diagnosed = two.withDiagnoses(new ChildsDay(CHILD, LocalDate.of(2020, 2, 29)));

    assertThat(answer(two.withReferrals(aReferral(TODAY, true)), HIGH_NEEDS)).isEqualTo(Answer.YES);
    assertThat(answer(two.withReferrals(aReferral(TODAY, false)), HIGH_NEEDS))
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(missing(diagnosed, DIAGNOSIS))
        .containsExactly("/transitions: when each child was diagnosed");
    assertThat(answer(diagnosed.withChildren(CHILD), DIAGNOSIS)).isEqualTo(Answer.NO);
    assertThat(answer(
            two.withDiagnoses(new ChildsDay(CHILD, ASKED), new ChildsDay(SISTER, TODAY)),
            DIAGNOSIS))
        .isEqualTo(Answer.YES);
  }

  @Test
  void help_is_urgent_until_it_comes() {
    FamilysSituation open = anUnknownSituation().withCallsForSupport(anUrgentCall());

    assertThat(answer(open, URGENT_NEED)).isEqualTo(Answer.YES);
    assertThat(
            answer(open.withCallsForSupport(anUrgentCall().withTurnedDownOn(TODAY)), URGENT_NEED))
        .isEqualTo(Answer.YES);
    assertThat(answer(open.withCallsForSupport(anUrgentCall().withAnsweredOn(TODAY)), URGENT_NEED))
        .isEqualTo(Answer.NO);
    assertThat(answer(
            open.withCallsForSupport(anUrgentCall().withAnsweredOn(TODAY.plusDays(1))),
            URGENT_NEED))
        .isEqualTo(Answer.YES);
    assertThat(
            answer(open.withCallsForSupport(anUrgentCall().withOn(TODAY.plusDays(1))), URGENT_NEED))
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(answer(open, CHANGED_CIRCUMSTANCES)).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void a_family_that_was_asked_after_the_call_needs_no_urgent_help_any_more() {
    Circumstances ruledOut = nothingKnownOn(anUrgentCall().on()).withPeriodsRuledOut(URGENT_NEED);
    FamilysSituation open = anUnknownSituation().withCallsForSupport(anUrgentCall());

    assertThat(answer(open.withCircumstances(ruledOut), URGENT_NEED)).isEqualTo(Answer.YES);
    assertThat(answer(
            open.withCircumstances(ruledOut.withRecordedOn(anUrgentCall().on().plusDays(1))),
            URGENT_NEED))
        .isEqualTo(Answer.NO);
    assertThat(
            answer(open.withCircumstances(ruledOut.withRecordedOn(TODAY.plusDays(1))), URGENT_NEED))
        .isEqualTo(Answer.YES);
  }

  @Test
  void two_calls_are_both_looked_at() {
    FamilysSituation two = anUnknownSituation()
        .withCallsForSupport(
            anUrgentCall().withAnsweredOn(TODAY), anUrgentCall().withOn(TODAY));

    assertThat(answer(two, URGENT_NEED)).isEqualTo(Answer.YES);
  }

  @Test
  void a_factor_says_where_it_is_written_and_on_what_it_rests() {
    Priority priority = aQuietSituation().priorityOn(BASIS);

    assertThat(priority.of(URGENT_NEED).citation()).hasToString("GUIDE 2 / Continuum of provision");
    assertThat(priority.of(SINGLE_PARENT).citation())
        .hasToString("PACK ch.1 / Who should receive the service?");
    assertThat(SINGLE_PARENT.ground()).isEqualTo(PriorityGround.PARENTS_OWN_PRIORITY);
    assertThat(TRANSITION.ground()).isEqualTo(PriorityGround.CRITICAL_PERIOD);
    assertThat(HIGH_NEEDS.ground()).isEqualTo(PriorityGround.OBSERVED_NEED);
  }

  @Test
  void a_priority_answers_for_each_factor_once() {
    List<FactorAnswer> some = aQuietSituation().priorityOn(BASIS).factors().subList(1, 8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Priority(TODAY, some))
        .withMessageContaining("each factor once");
  }

  @Test
  void a_change_answered_at_once_is_still_a_change() {
    assertThat(answer(
            anUnknownSituation()
                .withCallsForSupport(
                    aCall(CallReason.CHANGED_CIRCUMSTANCES, TODAY).withAnsweredOn(TODAY)),
            CHANGED_CIRCUMSTANCES))
        .isEqualTo(Answer.YES);
  }
}
