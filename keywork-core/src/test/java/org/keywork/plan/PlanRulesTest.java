package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.ACTION;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aCirculation;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.CaseFiles.anAction;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.Families.NEED_OF_THE_CHILD;
import static org.keywork.fixtures.PlanningCases.withPlan;
import static org.keywork.fixtures.PlanningCases.withPreferences;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Profession;
import org.keywork.assignment.AssignmentKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ContactForm;
import org.keywork.family.NeedDomain;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.MeetingRuleExamples;
import org.keywork.fixtures.MinutesRuleExamples;
import org.keywork.fixtures.PlanRuleExamples;
import org.keywork.fixtures.PlanningCases;
import org.keywork.fixtures.PlanningRuleExamples;
import org.keywork.fixtures.ReviewRuleExamples;
import org.keywork.fixtures.RuleExamples;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.review.ContactRules;
import org.keywork.review.PromiseRules;
import org.keywork.review.ReviewRules;
import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.team.TeamMember;
import org.keywork.time.DateSpan;

class PlanRulesTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);

  /** Three agencies, a need, nobody who holds it together: as the mother of a boy told it. */
  private static CaseFile withoutPlan() {
    return aCaseFile().withPlans();
  }

  @Test
  void several_agencies_and_no_plan_are_a_finding() {
    Held held = Held.against(withoutPlan(), PlanRules.WRITTEN_PLAN);

    assertThat(held.missedAt()).containsExactly("");
    assertThat(held.messages())
        .containsExactly(
            "The family has been with the service since 2026-03-02, 2 needs are on record and 3"
                + " agencies are around it, but no plan is in force.");
  }

  @Test
  void one_agency_or_no_felt_need_calls_for_no_plan_between_agencies() {
    CaseFile wanted = withoutPlan();
    CaseFile met = wanted.withFamily(Families.aFamily()
        .withNeeds(Families.aNeed(NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.EDUCATION)
            .withEndedOn(TODAY)));
    CaseFile later = wanted.withFamily(Families.aFamily()
        .withNeeds(Families.aNeed(NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.EDUCATION)
            .withFoundOn(TODAY.plusDays(1))));

    assertThat(Held.against(met, PlanRules.WRITTEN_PLAN).count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(met, TODAY.minusDays(1), PlanRules.WRITTEN_PLAN).missedAt())
        .hasSize(1);
    assertThat(Held.against(later, PlanRules.WRITTEN_PLAN).count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(later, TODAY.plusDays(1), PlanRules.WRITTEN_PLAN).missedAt())
        .hasSize(1);
  }

  @Test
  void two_agencies_are_several_and_one_is_not() {
    NeedsThread two = thread(2);
    NeedsThread one = thread(1);

    assertThat(PlanRules.WRITTEN_PLAN.verdictOn(two, CaseFiles.BASIS).misses()).hasSize(1);
    assertThat(PlanRules.WRITTEN_PLAN.verdictOn(one, CaseFiles.BASIS).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static NeedsThread thread(int agencies) {
    return new NeedsThread(
        DateSpan.startingOn(OPENED),
        Families.aFamily(),
        aCaseFile().agencies().subList(0, agencies),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void a_family_has_a_quarter_to_its_first_plan_on_both_sides() {
    LocalDate last = LocalDate.of(2026, 6, 2);

    assertThat(Held.against(withoutPlan(), last, PlanRules.WRITTEN_PLAN)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(withoutPlan(), last.plusDays(1), PlanRules.WRITTEN_PLAN)
            .missedAt())
        .containsExactly("");
    CaseFile winter = withoutPlan().withOpenedOn(LocalDate.of(2025, 11, 30));
    LocalDate found = LocalDate.of(2025, 12, 1);
    CaseFile early = winter.withFamily(Families.aFamily()
        .withNeeds(Families.aNeed(NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.EDUCATION)
            .withFoundOn(found)));
    assertThat(Held.against(early, LocalDate.of(2026, 2, 28), PlanRules.WRITTEN_PLAN)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(early, LocalDate.of(2026, 3, 1), PlanRules.WRITTEN_PLAN)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void a_draft_is_in_hand_for_a_year_and_no_longer() {
    CaseFile draft = withPlan(plan -> plan.withAgreedOn(Optional.empty()));
    LocalDate drafted = LocalDate.of(2026, 6, 8);

    assertThat(Held.against(draft, drafted.plusYears(1), PlanRules.WRITTEN_PLAN).askedAt())
        .containsExactly("/plans/0/agreedOn");
    assertThat(Held.against(draft, drafted.plusYears(1).plusDays(1), PlanRules.WRITTEN_PLAN)
            .missedAt())
        .containsExactly("/plans");
    assertThat(Held.against(draft, drafted.minusDays(1), PlanRules.WRITTEN_PLAN).missedAt())
        .containsExactly("/plans");
  }

  @Test
  void a_service_that_sets_a_time_for_the_first_plan_gives_the_family_that_time() {
    Period months = Period.ofMonths(3);
    var policy = CaseFiles.BASIS.policy().with(PlanRules.FIRST_PLAN_WITHIN, months);

    assertThat(Held.against(
                withoutPlan(), new Basis(OPENED.plus(months), policy), PlanRules.WRITTEN_PLAN)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(
                withoutPlan(),
                new Basis(OPENED.plus(months).plusDays(1), policy),
                PlanRules.WRITTEN_PLAN)
            .missedAt())
        .hasSize(1);
    assertThat(Held.against(
                withPlan(plan -> plan.withEndedOn(AGREED)),
                new Basis(AGREED, policy.with(PlanRules.FIRST_PLAN_WITHIN, Period.ofYears(1))),
                PlanRules.WRITTEN_PLAN)
            .missedAt())
        .containsExactly("/plans");
  }

  @Test
  void a_plan_without_agreement_or_actions_leaves_the_question_open() {
    assertThat(Held.against(
                withPlan(plan -> plan.withAgreedOn(Optional.empty())), PlanRules.WRITTEN_PLAN)
            .askedAt())
        .containsExactly("/plans/0/agreedOn");
    assertThat(Held.against(withPlan(plan -> plan.withActions()), PlanRules.WRITTEN_PLAN)
            .askedAt())
        .containsExactly("/plans/0/actions");
    assertThat(Held.against(
                withPlan(plan -> plan.withAgreedOn(Optional.empty()).withEndedOn(TODAY)),
                PlanRules.WRITTEN_PLAN)
            .missedAt())
        .containsExactly("/plans");
  }

  @Test
  void a_plan_that_another_replaced_is_left_alone() {
    SupportPlan old = CaseFiles.aPlan()
        .withId(new PlanId("old"))
        .withAgreedOn(AGREED.minusMonths(2))
        .withMonitoredBy(TEACHER)
        .withActions(anAction(ACTION, TEACHER, NEED_OF_THE_CHILD).withOwner(Optional.empty()));
    CaseFile both = aCaseFile().withPlans(old, CaseFiles.aPlan());
    Rule<?>[] rules = {PlanRules.MONITORED, SharedWorkRules.EVERY_ACTION_OWNED};

    assertThat(Held.against(both, AGREED, rules).missedAt()).isEmpty();
    assertThat(Held.against(both, AGREED.minusDays(1), rules).missedAt())
        .containsExactly("/plans/0/monitoredBy", "/plans/0/actions/0");
  }

  @Test
  void a_plan_drawn_up_by_talks_goes_to_the_parents_then_to_all() {
    CaseFile talks = withPreferences(preferences -> preferences.withMeetingsTooThreatening(true))
        .withPlans(CaseFiles.aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withDraftSharedOn(AGREED.minusDays(5))
            .withCirculation(
                aCirculation(TEACHER, AGREED.minusDays(6)),
                aCirculation(THERAPIST, AGREED.minusDays(1)),
                aCirculation(KEY_WORKER, AGREED)));

    assertThat(Held.against(talks, PlanRules.MADE_BY_TALKS, CirculationRules.SENT_ONCE_AGREED)
            .missedAt())
        .containsExactly(
            "/plans/0/circulation/0/on", "/plans/0/circulation/1/on", "/plans/0/draftSharedOn");
    CaseFile sameDay = talks.withPlans(talks
        .plans()
        .get(0)
        .withDraftSharedOn(AGREED)
        .withCirculation(aCirculation(TEACHER, AGREED)));
    assertThat(Held.against(sameDay, PlanRules.MADE_BY_TALKS, CirculationRules.SENT_ONCE_AGREED)
            .missedAt())
        .isEmpty();
  }

  @Test
  void a_key_worker_who_is_also_the_teacher_needs_no_leave_from_the_own_agency() {
    CaseFile teacher = withPlan(plan ->
            plan.withAuthority(plan.authority().orElseThrow().withAgencies(CaseFiles.TRUST)))
        .withAssignments(anAssignment().withPractitioner(TEACHER))
        .withPractitioners(
            CaseFiles.aKeyWorker(),
            CaseFiles.aPractitioner(TEACHER, CaseFiles.SCHOOL, Profession.CLASS_TEACHER)
                .withRole(KeyWorkingRole.beside(Profession.CLASS_TEACHER)),
            CaseFiles.aPractitioner(THERAPIST, CaseFiles.TRUST, Profession.PHYSIOTHERAPIST));

    Held held = Held.against(teacher, PlanRules.GIVES_POWER);
    assertThat(held.missedAt()).containsExactly("/plans/0/authority/agencies");
    assertThat(held.messages())
        .containsExactly(
            "These agencies have an action in the plan and did not agree what the key worker"
                + " may ask of them: centre.");
  }

  @Test
  void a_stand_in_watches_over_the_plan_and_a_back_up_does_not() {
    CaseFile stopped =
        aCaseFile().withAssignments(anAssignment().withDuring(DateSpan.of(OPENED, TODAY)));

    assertThat(Held.against(stopped, TODAY, PlanRules.MONITORED).missedAt()).isEmpty();
    assertThat(Held.against(stopped, TODAY.plusDays(1), PlanRules.MONITORED).messages())
        .containsExactly(
            "On 2026-11-23 the plan is watched over by kw-1, who is not the family's key worker.");
    assertThat(Held.against(
                aCaseFile().withAssignments(anAssignment().withKind(AssignmentKind.COVER)),
                PlanRules.MONITORED)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(
                aCaseFile().withAssignments(anAssignment().withKind(AssignmentKind.BACK_UP)),
                PlanRules.MONITORED)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void companions_trained_today_are_trained() {
    PaidCompanions companions =
        PaidCompanions.builder().trainedInConditionOn(TODAY).build();
    CaseFile file = withPlan(plan -> plan.withActions(
        anAction(ACTION, TEACHER, NEED_OF_THE_CHILD).withPaidCompanions(companions)));

    assertThat(Held.against(file, TODAY, PlanRules.COMPANIONS_TRAINED).missedAt())
        .isEmpty();
    assertThat(
            Held.against(file, TODAY.minusDays(1), PlanRules.COMPANIONS_TRAINED).missedAt())
        .isEmpty();
    assertThat(
            Held.against(file, TODAY.minusDays(1), PlanRules.COMPANIONS_TRAINED).askedAt())
        .containsExactly("/plans/0/actions/0/paidCompanions/trainedInConditionOn");
    assertThat(Held.against(
                file.withPlans(file.plans().get(0).withEndedOn(TODAY)),
                PlanRules.COMPANIONS_TRAINED)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }

  @Test
  void every_action_without_an_owner_is_found() {
    PlanAction nobodys = anAction(ACTION, TEACHER, NEED_OF_THE_CHILD).withOwner(Optional.empty());
    CaseFile file = withPlan(plan -> plan.withActions(
        nobodys,
        anAction(new ActionId("a"), TEACHER, NEED_OF_THE_CHILD),
        nobodys.withId(new ActionId("b")).withDoneOn(TODAY),
        nobodys.withId(new ActionId("c")).withFamilyOwner(CaseFiles.MOTHER),
        nobodys.withId(new ActionId("d"))));

    assertThat(Held.against(file, SharedWorkRules.EVERY_ACTION_OWNED).missedAt())
        .containsExactly("/plans/0/actions/0", "/plans/0/actions/4");
  }

  @Test
  void how_many_actions_one_person_may_hold_is_for_the_service_to_set() {
    CaseFile two = withPlan(plan -> plan.withActions(
        anAction(new ActionId("a"), TEACHER, NEED_OF_THE_CHILD),
        anAction(new ActionId("b"), TEACHER, NEED_OF_THE_CHILD)));
    Basis strict =
        new Basis(TODAY, CaseFiles.BASIS.policy().with(SharedWorkRules.ACTIONS_TO_SHARE_OUT, 2));

    assertThat(Held.against(two, SharedWorkRules.SHARED_OUT).count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(two, strict, SharedWorkRules.SHARED_OUT).messages())
        .containsExactly(
            "One person sees to all 2 actions of the plan that somebody has taken on.");
    assertThat(Held.against(
                two.withPlans(two.plans().get(0).withEndedOn(TODAY)),
                strict,
                SharedWorkRules.SHARED_OUT)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }

  @Test
  void the_plan_goes_to_all_who_were_in_the_team_or_are_now() {
    CaseFile sentToNobodyElse = withPlan(
            plan -> plan.withCirculation(aCirculation(KEY_WORKER, AGREED)))
        .withTeam(CaseFiles.aTeam()
            .withMembers(
                aTeamMember(KEY_WORKER),
                aTeamMember(TEACHER).withDuring(DateSpan.of(OPENED, AGREED)),
                aTeamMember(THERAPIST).withDuring(DateSpan.startingOn(TODAY))));

    assertThat(Held.against(sentToNobodyElse, CirculationRules.SENT_TO_ALL).messages())
        .containsExactly(
            "The plan agreed on 2026-06-15 has not been sent to teacher and therapist.");
    assertThat(Held.against(sentToNobodyElse, TODAY.minusDays(1), CirculationRules.SENT_TO_ALL)
            .messages())
        .containsExactly("The plan agreed on 2026-06-15 has not been sent to teacher.");
  }

  @Test
  void who_gets_it_tomorrow_has_not_got_it_today_and_the_sender_has_it_anyway() {
    CaseFile tomorrow = withPlan(plan -> plan.withCirculation(
        aCirculation(TEACHER, TODAY), aCirculation(THERAPIST, TODAY.plusDays(1))));

    assertThat(Held.against(tomorrow, TODAY, CirculationRules.SENT_TO_ALL).messages())
        .containsExactly("The plan agreed on 2026-06-15 has not been sent to therapist.");
    assertThat(Held.against(tomorrow, TODAY.plusDays(1), CirculationRules.SENT_TO_ALL)
            .missedAt())
        .isEmpty();
  }

  private static List<Rule<?>> everyRule() {
    return Stream.of(
            ChildsViewRules.all(),
            AssessmentRules.all(),
            PlanRules.all(),
            SharedWorkRules.all(),
            CirculationRules.all(),
            MeetingRules.all(),
            AttendanceRules.all(),
            ChairRules.all(),
            MinutesRules.all(),
            NeedsThreadRules.all(),
            ReviewRules.all(),
            ContactRules.all(),
            PromiseRules.all())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void nothing_is_wrong_with_the_invented_family() {
    assertThat(Held.against(aCaseFile(), everyRule().toArray(new Rule<?>[0])).missedAt())
        .isEmpty();
  }

  @Test
  void every_rule_about_planning_and_review_has_examples() {
    Stream<RuleExamples> examples = Stream.of(
            PlanningRuleExamples.all(),
            MeetingRuleExamples.all(),
            MinutesRuleExamples.all(),
            PlanRuleExamples.all(),
            ReviewRuleExamples.all())
        .flatMap(List::stream);

    assertThat(examples.map(RuleExamples::rule).toList())
        .containsExactlyInAnyOrderElementsOf(everyRule());
  }

  @Test
  void a_plan_that_ends_tomorrow_is_in_force_today() {
    CaseFile ending =
        withPlan(plan -> plan.withEndedOn(TODAY.plusDays(1)).withMonitoredBy(TEACHER));

    assertThat(Held.against(ending, TODAY, PlanRules.MONITORED).missedAt()).hasSize(1);
    assertThat(Held.against(ending, TODAY.plusDays(1), PlanRules.MONITORED).missedAt())
        .isEmpty();
  }

  @Test
  void a_plan_sent_too_soon_is_told_while_it_is_open() {
    CaseFile file = withPlan(plan ->
        plan.withEndedOn(TODAY).withCirculation(aCirculation(TEACHER, AGREED.minusDays(1))));
    CaseFile replaced = file.withPlans(
        file.plans().get(0).withEndedOn(Optional.empty()),
        PlanningCases.aPlanAgreedOn("plan-2", TODAY));

    for (CaseFile over : List.of(file, replaced)) {
      assertThat(Held.against(over, TODAY.minusDays(1), CirculationRules.SENT_ONCE_AGREED)
              .missedAt())
          .containsExactly("/plans/0/circulation/0/on");
      assertThat(Held.against(over, TODAY, CirculationRules.SENT_ONCE_AGREED).missedAt())
          .isEmpty();
    }
  }

  @Test
  void what_will_be_sent_is_not_sent_yet() {
    CaseFile file = withPlan(plan -> plan.withAgreedOn(Optional.empty())
        .withDraftSharedOn(Optional.empty())
        .withCirculation(aCirculation(TEACHER, TODAY.plusDays(1))));

    assertThat(Held.against(file, TODAY, CirculationRules.SENT_ONCE_AGREED)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(file, TODAY.plusDays(1), CirculationRules.SENT_ONCE_AGREED)
            .askedAt())
        .containsExactly("/plans/0/agreedOn", "/plans/0/draftSharedOn");
  }

  @Test
  void those_to_whom_it_went_on_one_day_are_named_together() {
    LocalDate early = AGREED.minusDays(1);
    CaseFile file = withPlan(plan -> plan.withCirculation(
        aCirculation(KEY_WORKER, early),
        aCirculation(TEACHER, early),
        aCirculation(THERAPIST, early)));

    Held held = Held.against(file, CirculationRules.SENT_ONCE_AGREED);
    assertThat(held.missedAt()).containsExactly("/plans/0/circulation/1/on");
    assertThat(held.messages())
        .containsExactly("The plan went to teacher and therapist on 2026-06-14, before the parents"
            + " agreed to it on 2026-06-15.");
  }

  @Test
  void an_action_left_by_an_earlier_key_worker_brings_no_agency_in() {
    CaseFile changed = aCaseFile()
        .withAssignments(
            anAssignment().withDuring(DateSpan.of(OPENED, TODAY.minusDays(9))),
            anAssignment()
                .withPractitioner(TEACHER)
                .withDuring(DateSpan.startingOn(TODAY.minusDays(8))));

    assertThat(Held.against(changed, PlanRules.GIVES_POWER).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void power_agreed_tomorrow_is_not_agreed_today() {
    CaseFile file = withPlan(
        plan -> plan.withAuthority(plan.authority().orElseThrow().withAgreedOn(TODAY.plusDays(1))));

    assertThat(Held.against(file, TODAY, PlanRules.GIVES_POWER).askedAt())
        .containsExactly("/plans/0/authority");
    assertThat(Held.against(file, TODAY.plusDays(1), PlanRules.GIVES_POWER).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void actions_that_nobody_has_taken_on_are_told_once() {
    PlanAction nobodys = anAction(ACTION, TEACHER, NEED_OF_THE_CHILD).withOwner(Optional.empty());
    CaseFile file = withPlan(plan -> plan.withActions(
        nobodys,
        anAction(new ActionId("a"), TEACHER, NEED_OF_THE_CHILD),
        anAction(new ActionId("b"), TEACHER, NEED_OF_THE_CHILD)));

    Held held = Held.against(file, SharedWorkRules.EVERY_ACTION_OWNED, SharedWorkRules.SHARED_OUT);
    assertThat(held.missedAt()).containsExactly("/plans/0/actions/0");
    assertThat(held.askedAt()).isEmpty();
  }

  /** A file with much amiss in every part. */
  private static CaseFile amiss() {
    LocalDate day = LocalDate.of(2026, 6, 8);
    PlanAction nobodys = anAction(ACTION, TEACHER, NEED_OF_THE_CHILD).withOwner(Optional.empty());
    return PlanningCases.withRemoteMember(each -> each.withVenueChosenByFamily(false)
            .withKinds(MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.STATEMENT_REVIEW)
            .withAgendaAgreedWithFamily(false)
            .withSchoolAgreed(false)
            .withAttended(KEY_WORKER)
            .withConsultedBefore(KEY_WORKER)
            .withSupport()
            .withParentsPrepared(false)
            .withConclusionsRecorded(false)
            .withViews(CaseFiles.aView(day.plusDays(1))))
        .withAssessments(CaseFiles.anAssessment()
            .withAgencies(CaseFiles.SCHOOL)
            .withLinkedWith()
            .withSharedWithFamilyOn(AGREED)
            .withFamilyContributors(CaseFiles.BROTHER))
        .withPlans(CaseFiles.aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withConsulted(TEACHER)
            .withMonitoredBy(TEACHER)
            .withAuthority(
                CaseFiles.aPlan().authority().orElseThrow().withAgencies(CaseFiles.TRUST))
            .withActions(
                nobodys,
                anAction(new ActionId("a"), TEACHER, NEED_OF_THE_CHILD)
                    .withPaidCompanions(PaidCompanions.builder().trained(false).build()))
            .withCirculation(aCirculation(TEACHER, AGREED.minusDays(1))))
        .withServiceFailures(PlanningCases.aFailure(day), PlanningCases.aFailure(day.plusDays(7)))
        .withContacts(CaseFiles.aContact(day).withForm(ContactForm.CARD_LEFT))
        .withPromises(
            PlanningCases.aPromise().withKeptOn(Optional.empty()),
            PlanningCases.aPromise().withKeptOn(TODAY));
  }

  @Test
  void a_family_that_has_left_has_no_findings_from_then_on() {
    Rule<?>[] rules = everyRule().toArray(new Rule<?>[0]);
    CaseFile left = amiss().withClosedOn(TODAY);

    assertThat(Held.against(left, TODAY.minusDays(1), rules).missedAt()).hasSizeGreaterThan(20);
    for (LocalDate later : List.of(TODAY, TODAY.plusDays(1), TODAY.plusYears(2))) {
      Held held = Held.against(left, later, rules);
      assertThat(held.missedAt()).isEmpty();
      assertThat(held.askedAt()).isEmpty();
    }
  }

  @Test
  void as_of_a_day_before_every_entry_there_is_no_finding() {
    Rule<?>[] rules = everyRule().toArray(new Rule<?>[0]);
    CaseFile early = amiss().withOpenedOn(LocalDate.of(2015, 3, 2));

    for (LocalDate day = OPENED.minusDays(1);
        day.isAfter(LocalDate.of(2016, 1, 1));
        day = day.minusMonths(7)) {
      Held held = Held.against(early, day, rules);
      assertThat(held.missedAt()).isEmpty();
      assertThat(held.askedAt()).isEmpty();
    }
  }

  @Test
  void a_key_worker_still_to_come_is_none_yet() {
    CaseFile ahead =
        aCaseFile().withAssignments(anAssignment().withDuring(DateSpan.startingOn(TODAY)));

    assertThat(Held.against(ahead, TODAY.minusDays(1), PlanRules.MONITORED).askedAt())
        .containsExactly("/plans/0/monitoredBy");
    assertThat(Held.against(ahead, TODAY, PlanRules.MONITORED).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void the_key_worker_who_writes_the_draft_may_have_it_before_the_parents() {
    CaseFile talks = withPreferences(preferences -> preferences.withMeetingsTooThreatening(true))
        .withPlans(CaseFiles.aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withDraftSharedOn(AGREED.minusDays(5))
            .withCirculation(
                aCirculation(KEY_WORKER, AGREED.minusDays(6)), aCirculation(TEACHER, AGREED)));

    assertThat(Held.against(talks, PlanRules.MADE_BY_TALKS).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void who_came_to_the_team_after_the_plan_was_agreed_was_not_to_be_consulted() {
    CaseFile talks = PlanningCases.withRemoteMember(each -> each)
        .withPlans(
            CaseFiles.aPlan().withRoute(PlanningRoute.INDIVIDUAL_TALKS).withConsulted(TEACHER));
    TeamMember remote = aTeamMember(THERAPIST).withByCorrespondence(true);
    CaseFile onTheDay = talks.withTeam(
        CaseFiles.aTeam().withMembers(remote.withDuring(DateSpan.startingOn(AGREED))));
    CaseFile afterwards = talks.withTeam(
        CaseFiles.aTeam().withMembers(remote.withDuring(DateSpan.startingOn(AGREED.plusDays(1)))));

    assertThat(Held.against(onTheDay, CirculationRules.REMOTE_MEMBERS_CONSULTED).messages())
        .containsExactly("Nobody consulted therapist before the plan was agreed on 2026-06-15.");
    assertThat(Held.against(afterwards, CirculationRules.REMOTE_MEMBERS_CONSULTED)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }
}
