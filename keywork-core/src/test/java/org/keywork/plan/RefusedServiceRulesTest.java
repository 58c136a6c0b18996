package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.RefusalReason.NO_DIAGNOSIS;
import static org.keywork.eligibility.RefusalReason.NO_STATUTORY_PLAN;
import static org.keywork.eligibility.RefusalReason.OUTSIDE_CRITERIA;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.NEED_OF_THE_BROTHER;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;
import static org.keywork.fixtures.PlanningCases.aSecondChild;
import static org.keywork.fixtures.Referrals.REFUSED;
import static org.keywork.fixtures.Referrals.aRefusal;
import static org.keywork.fixtures.Referrals.refused;
import static org.keywork.fixtures.RefusalRuleExamples.listedForTheTrust;
import static org.keywork.plan.RefusedServiceRules.REFUSED_SERVICE_LISTED;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.RefusalReason;
import org.keywork.eligibility.RefusalRules;
import org.keywork.family.Family;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;

class RefusedServiceRulesTest {

  private static Held listed(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, REFUSED_SERVICE_LISTED);
  }

  private static Held listed(CaseFile file) {
    return listed(file, TODAY);
  }

  private static CaseFile refusedAndListed(UnmetNeed... unmet) {
    return refused(aRefusal(NO_DIAGNOSIS)).withUnmetNeeds(unmet);
  }

  @Test
  void every_refusal_that_is_not_listed_is_found() {
    CaseFile file = refused(
            aRefusal(NO_DIAGNOSIS), aRefusal(OUTSIDE_CRITERIA).withAgency(SCHOOL), aRefusal())
        .withUnmetNeeds(listedForTheTrust());

    assertThat(listed(file).missedAt()).containsExactly("/refusals/1");
    assertThat(listed(file).messages())
        .containsExactly(
            "On 2026-09-01 the agency school refused a service because the family did not"
                + " fit it, and no unmet need on record names that agency.");
    assertThat(listed(file.withUnmetNeeds()).missedAt())
        .containsExactly("/refusals/0", "/refusals/1");
    assertThat(listed(file.withUnmetNeeds()).askedAt()).containsExactly("/refusals/2/reason");
  }

  @ParameterizedTest
  @EnumSource(
      value = RefusalReason.class,
      names = {"DECLINED_KEY_WORKING", "REFERRER_NOT_ACCEPTED", "NO_CAPACITY", "OTHER"})
  void a_refusal_for_a_reason_that_has_nothing_to_do_with_fit_is_another_matter(
      RefusalReason reason) {
    assertThat(listed(refused(aRefusal(reason))).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_need_listed_today_is_listed_and_one_listed_tomorrow_is_not_yet() {
    CaseFile today = refusedAndListed(listedForTheTrust().withRecordedOn(TODAY));

    assertThat(listed(today).verdict()).isEqualTo(MET);
    assertThat(listed(today, TODAY.minusDays(1)).missedAt()).hasSize(1);
  }

  @Test
  void a_need_on_the_list_at_the_time_counts_and_one_met_before_the_refusal_does_not() {
    UnmetNeed earlier = listedForTheTrust().withRecordedOn(REFUSED.minusDays(30));

    assertThat(listed(refusedAndListed(earlier)).verdict()).isEqualTo(MET);
    assertThat(listed(refusedAndListed(earlier.withMetOn(REFUSED))).verdict()).isEqualTo(MET);
    assertThat(listed(refusedAndListed(earlier.withMetOn(REFUSED.plusDays(1)))).verdict())
        .isEqualTo(MET);
    assertThat(listed(refusedAndListed(earlier.withMetOn(REFUSED.minusDays(1)))).missedAt())
        .hasSize(1);
  }

  @Test
  void of_two_disabled_children_each_has_needs_of_its_own() {
    Family two = Families.aFamily().withChildren(Families.aChild(), aSecondChild());
    CaseFile file = refusedAndListed(listedForTheTrust()).withFamily(two);

    assertThat(
            listed(file.withRefusals(aRefusal(NO_DIAGNOSIS).withChild(CHILD))).verdict())
        .isEqualTo(MET);
    assertThat(listed(file.withRefusals(aRefusal(NO_DIAGNOSIS).withChild(SECOND_CHILD)))
            .missedAt())
        .hasSize(1);
    assertThat(listed(file).verdict()).isEqualTo(MET);
    assertThat(listed(file.withRefusals(aRefusal(NO_DIAGNOSIS).withChild(SECOND_CHILD))
                .withUnmetNeeds(listedForTheTrust().withNeed(NEED_OF_THE_BROTHER)))
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_service_for_the_child_may_have_met_a_need_of_the_brother() {
    CaseFile file = refused(aRefusal(NO_DIAGNOSIS).withChild(CHILD))
        .withUnmetNeeds(listedForTheTrust().withNeed(NEED_OF_THE_BROTHER));

    assertThat(listed(file).verdict()).isEqualTo(MET);
  }

  @Test
  void what_was_refused_for_a_child_who_has_died_is_needed_no_more() {
    CaseFile file = refused(aRefusal(NO_DIAGNOSIS).withChild(CHILD), aRefusal(NO_DIAGNOSIS));
    CaseFile died =
        file.withFamily(Families.aFamily().withChildren(Families.aChild().withDiedOn(TODAY)));

    assertThat(listed(died, TODAY.minusDays(1)).missedAt()).hasSize(2);
    assertThat(listed(died).missedAt()).containsExactly("/refusals/1");
  }

  @Test
  void key_working_is_no_provision() {
    assertThat(listed(refused(aRefusal(NO_DIAGNOSIS).withOfKeyWorking(true))).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(listed(refused(aRefusal(NO_DIAGNOSIS).withOfKeyWorking(false))).missedAt())
        .hasSize(1);
  }

  @Test
  void a_refusal_for_want_of_a_statutory_plan_is_one_question_or_one_finding() {
    CaseFile unclear = refused(aRefusal(NO_STATUTORY_PLAN));
    CaseFile another = refused(aRefusal(NO_STATUTORY_PLAN).withOfKeyWorking(false));

    assertThat(listed(unclear).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(listed(another).missedAt()).hasSize(1);
    assertThat(
            Held.against(another, REFUSED_SERVICE_LISTED, RefusalRules.OPEN_WITHOUT_STATUTORY_PLAN)
                .missedAt())
        .hasSize(1);
  }

  @Test
  void a_refusal_counts_from_its_day_for_a_year() {
    CaseFile file = refused(aRefusal(NO_DIAGNOSIS));

    assertThat(listed(file, REFUSED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(listed(file, REFUSED).missedAt()).hasSize(1);
    assertThat(listed(file, REFUSED.plusYears(1)).missedAt()).hasSize(1);
    assertThat(listed(file, REFUSED.plusYears(1).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_family_that_has_left_is_not_asked() {
    CaseFile left = refused(aRefusal(NO_DIAGNOSIS)).withClosedOn(TODAY);

    assertThat(listed(left).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(listed(left, TODAY.minusDays(1)).missedAt()).hasSize(1);
  }
}
