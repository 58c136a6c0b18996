package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.fixtures.CaseFiles.ACTION;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aPlan;
import static org.keywork.fixtures.CaseFiles.anAction;
import static org.keywork.fixtures.Families.NEED_OF_THE_CHILD;
import static org.keywork.fixtures.PlanningCases.aMeeting;
import static org.keywork.fixtures.PlanningCases.aPlanAgreedOn;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.FOUR_WEEKS;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.NEW_NEED;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.SIX_WEEKS;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.waiting;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.withNewNeed;
import static org.keywork.fixtures.Referrals.RECEIVED;
import static org.keywork.fixtures.Referrals.aBareReferral;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.plan.FirstPlanningRules;
import org.keywork.plan.NewNeedRules;
import org.keywork.plan.PlanAction;
import org.keywork.plan.PlanId;
import org.keywork.plan.PlanRules;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.time.DateSpan;

class PlanDuesTest {

  private static final Set<AgendaMatter> OF_PLANS = EnumSet.of(
      AgendaMatter.FIRST_PLANNING_MEETING, AgendaMatter.FIRST_PLAN, AgendaMatter.NEW_NEED);

  private static final DateSpan ANY_TIME = DateSpan.startingOn(LocalDate.of(2000, 1, 1));
  private static final LocalDate DUE = LocalDate.of(2026, 10, 1);
  private static final LocalDate NEXT = LocalDate.of(2026, 9, 1);

  private static List<AgendaItem> items(CaseFile file, Basis basis, AgendaMatter matter) {
    return file.agenda(ANY_TIME, basis).items().stream()
        .filter(each -> each.matter() == matter)
        .toList();
  }

  private static List<UndatedItem> undated(CaseFile file, Basis basis) {
    return file.agenda(ANY_TIME, basis).undated().stream()
        .filter(each -> OF_PLANS.contains(each.matter()))
        .toList();
  }

  private static List<AgendaItem> actions(CaseFile file, LocalDate asOf) {
    return items(file, new Basis(asOf, CaseFiles.BASIS.policy()), AgendaMatter.PLAN_ACTION);
  }

  /** On its last day the rule behind does not miss; on the next it does, and the item is the same. */
  private static void assertAgrees(
      CaseFile file, LocalPolicy policy, AgendaMatter matter, Rule<?> rule, LocalDate last) {
    Basis onTheLast = new Basis(last, policy);
    Basis onTheNext = new Basis(last.plusDays(1), policy);

    assertThat(items(file, onTheLast, matter)).singleElement().satisfies(item -> {
      assertThat(item.lastDay()).isEqualTo(last);
      assertThat(item.counted()).isPresent();
      assertThat(item.behind()).isEqualTo(RuleBehind.of(rule));
      assertThat(item.seenToBy()).containsExactly(KEY_WORKER);
      assertThat(item.isOverdueOn(last)).isFalse();
    });
    assertThat(Held.against(file, onTheLast, rule).missedAt()).isEmpty();
    assertThat(items(file, onTheNext, matter)).isEqualTo(items(file, onTheLast, matter));
    assertThat(Held.against(file, onTheNext, rule).missedAt()).hasSize(1);
  }

  /** A family that was referred on a day, taken on at once, and needs something from that day on. */
  private static CaseFile referredOn(LocalDate received) {
    CaseFile file = waiting()
        .withReferrals(aBareReferral(received))
        .withOpenedOn(received)
        .withAssignments(CaseFiles.anAssignment().withDuring(DateSpan.startingOn(received)));
    return file.withFamily(file.family()
        .withNeeds(file.family().needs().stream()
            .map(need -> need.withFoundOn(received))
            .toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "2028-01-29", "2027-12-01", "2024-02-29", "2026-11-30"})
  void first_meeting_and_first_plan_agree_with_their_rules(LocalDate received) {
    LocalPolicy policy =
        SIX_WEEKS.policy().with(FirstPlanningRules.FIRST_MEETING_WITHIN, Period.ofMonths(1));

    assertAgrees(
        referredOn(received),
        policy,
        AgendaMatter.FIRST_PLANNING_MEETING,
        FirstPlanningRules.MEETING_IN_TIME,
        received.plusMonths(1));
    assertAgrees(
        referredOn(received),
        policy,
        AgendaMatter.FIRST_PLAN,
        PlanRules.WRITTEN_PLAN,
        received.plusMonths(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-31", "2027-12-31", "2028-01-31", "2028-02-29", "2027-01-30"})
  void a_new_need_agrees_with_its_rule(LocalDate found) {
    LocalPolicy policy =
        FOUR_WEEKS.policy().with(NewNeedRules.SUPPORTED_WITHIN, Period.ofMonths(1));

    assertAgrees(
        withNewNeed(found),
        policy,
        AgendaMatter.NEW_NEED,
        NewNeedRules.SUPPORTED_IN_TIME,
        found.plusMonths(1));
  }

  @Test
  void ids_are_made_of_words_and_ids() {
    Basis basis =
        new Basis(TODAY, SIX_WEEKS.policy().with(NewNeedRules.SUPPORTED_WITHIN, Period.ofWeeks(4)));

    assertThat(waiting().agenda(ANY_TIME, basis).items())
        .extracting(each -> each.id().value())
        .contains("F-0001/planning/first-meeting", "F-0001/plans/first");
    assertThat(items(withNewNeed(DUE), basis, AgendaMatter.NEW_NEED))
        .extracting(each -> each.id().value(), each -> each.at().pointer())
        .containsExactly(tuple("F-0001/needs/need-3", "/family/needs/2"));
  }

  @Test
  void what_is_done_is_off_and_what_is_still_to_come_is_not_done() {
    Basis basis = SIX_WEEKS;
    CaseFile met = waiting().withMeetings(aMeeting().withHeldOn(TODAY));
    CaseFile ahead = waiting().withMeetings(aMeeting().withHeldOn(TODAY.plusDays(1)));
    CaseFile planned = waiting().withPlans(aPlanAgreedOn("p", TODAY));
    CaseFile tomorrow = waiting().withPlans(aPlanAgreedOn("p", TODAY.plusDays(1)));

    assertThat(items(met, basis, AgendaMatter.FIRST_PLANNING_MEETING)).isEmpty();
    assertThat(items(met, basis, AgendaMatter.FIRST_PLAN)).hasSize(1);
    assertThat(items(ahead, basis, AgendaMatter.FIRST_PLANNING_MEETING)).hasSize(1);
    assertThat(items(planned, basis, AgendaMatter.FIRST_PLANNING_MEETING)).isEmpty();
    assertThat(items(planned, basis, AgendaMatter.FIRST_PLAN)).isEmpty();
    assertThat(items(tomorrow, basis, AgendaMatter.FIRST_PLAN)).hasSize(1);
    assertThat(waiting().withClosedOn(TODAY).agenda(ANY_TIME, basis).items()).isEmpty();
  }

  @Test
  void what_the_service_has_not_set_has_no_day() {
    Basis early = new Basis(RECEIVED.plusDays(20), CaseFiles.BASIS.policy());

    assertThat(undated(waiting(), early))
        .extracting(UndatedItem::matter, each -> each.at().pointer())
        .containsExactly(tuple(AgendaMatter.FIRST_PLANNING_MEETING, "/referrals/0"));
    assertThat(undated(waiting(), CaseFiles.BASIS)).isEmpty();
    assertThat(undated(withNewNeed(DUE), CaseFiles.BASIS))
        .extracting(each -> each.id().value())
        .containsExactly("F-0001/needs/" + NEW_NEED);
    assertThat(undated(aCaseFile(), CaseFiles.BASIS)).isEmpty();
  }

  @Test
  void a_first_plan_in_draft_is_due_like_any_and_once_it_is_late_nobody_can_tell() {
    CaseFile draft =
        aCaseFile().withPlans(aPlan().withAgreedOn(Optional.empty()).withDraftedOn(OPENED));

    DueOnLastDay.asksAfterwards(
        PlanRules.WRITTEN_PLAN,
        draft,
        AgendaMatter.FIRST_PLAN,
        OPENED.plusMonths(3),
        SIX_WEEKS.policy());
    assertThat(undated(draft, new Basis(DUE, SIX_WEEKS.policy())))
        .extracting(each -> each.id().value(), each -> each.at().pointer(), UndatedItem::missing)
        .containsExactly(
            tuple("F-0001/plans/first", "/plans/0", "the day on which the parents agreed"));
  }

  private static PlanAction due(String... days) {
    PlanAction action = anAction(ACTION, TEACHER, NEED_OF_THE_CHILD);
    return action.withDue(Arrays.stream(days).map(LocalDate::parse).findFirst());
  }

  private static SupportPlan plan(String id, LocalDate agreed, PlanAction... actions) {
    return aPlan().withId(new PlanId(id)).withAgreedOn(agreed).withActions(actions);
  }

  @Test
  void an_action_is_on_until_it_is_done_or_dropped() {
    CaseFile file = aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01")));
    CaseFile done = aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01").withDoneOn(TODAY)));
    CaseFile dropped =
        aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01").withDroppedOn(TODAY)));

    assertThat(actions(file, OPENED.minusDays(1))).isEmpty();
    assertThat(actions(file, OPENED)).hasSize(1);
    assertThat(actions(file, TODAY)).singleElement().satisfies(item -> {
      assertThat(item.id().value()).isEqualTo("F-0001/plans/one/actions/action-1");
      assertThat(item.at().pointer()).isEqualTo("/plans/0/actions/0");
      assertThat(item.lastDay()).isEqualTo(DUE);
      assertThat(item.counted()).isEmpty();
      assertThat(item.seenToBy()).containsExactly(TEACHER);
      assertThat(item.isOverdueOn(DUE)).isFalse();
      assertThat(item.isOverdueOn(DUE.plusDays(1))).isTrue();
    });
    assertThat(actions(done, TODAY.minusDays(1))).hasSize(1);
    assertThat(actions(done, TODAY)).isEmpty();
    assertThat(actions(dropped, TODAY.minusDays(1))).hasSize(1);
    assertThat(actions(dropped, TODAY)).isEmpty();
  }

  @Test
  void what_the_family_took_on_or_nobody_did_the_key_worker_minds() {
    PlanAction nobody = due("2026-10-01").withOwner(Optional.empty());
    CaseFile family = aCaseFile().withPlans(plan("one", OPENED, nobody.withFamilyOwner(MOTHER)));

    assertThat(actions(family, TODAY))
        .singleElement()
        .satisfies(item -> assertThat(item.seenToBy()).containsExactly(KEY_WORKER));
    assertThat(actions(aCaseFile().withPlans(plan("one", OPENED, nobody)), TODAY))
        .singleElement()
        .satisfies(item -> assertThat(item.seenToBy()).containsExactly(KEY_WORKER));
  }

  @Test
  void what_a_key_worker_took_on_those_who_are_there_for_the_family_see_to_as_well() {
    CaseFile file = aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01")));
    CaseFile covered = file.withAssignments(
        Assignments.keyWorker(TEACHER, "2026-03-02/.."),
        Assignments.cover(THERAPIST, "2026-11-01/2026-12-31"));
    CaseFile handedOver = file.withAssignments(
        Assignments.keyWorker(TEACHER, "2026-03-02/2026-10-31"),
        Assignments.keyWorker(KEY_WORKER, "2026-11-01/.."));
    CaseFile nobodyFollowed =
        file.withAssignments(Assignments.keyWorker(TEACHER, "2026-03-02/2026-10-31"));

    assertThat(actions(covered, TODAY).get(0).seenToBy())
        .containsExactlyInAnyOrder(TEACHER, THERAPIST);
    assertThat(actions(handedOver, TODAY).get(0).seenToBy())
        .containsExactlyInAnyOrder(TEACHER, KEY_WORKER);
    assertThat(actions(nobodyFollowed, TODAY).get(0).seenToBy()).containsExactly(TEACHER);
  }

  @Test
  void an_action_outlives_its_plan() {
    CaseFile ended =
        aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01")).withEndedOn(NEXT));
    CaseFile replaced =
        aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01")), plan("two", NEXT));

    assertThat(actions(ended, TODAY))
        .isEqualTo(actions(ended, NEXT.minusDays(1)))
        .hasSize(1);
    assertThat(actions(replaced, TODAY))
        .isEqualTo(actions(replaced, NEXT.minusDays(1)))
        .hasSize(1);
  }

  @Test
  void an_action_that_is_carried_over_keeps_its_id_and_has_the_later_day() {
    CaseFile file = aCaseFile()
        .withPlans(plan("two", NEXT, due("2026-12-01")), plan("one", OPENED, due("2026-10-01")));

    assertThat(actions(file, NEXT.minusDays(1)))
        .extracting(
            each -> each.id().value(), AgendaItem::lastDay, each -> each.at().pointer())
        .containsExactly(tuple("F-0001/plans/one/actions/action-1", DUE, "/plans/1/actions/0"));
    assertThat(actions(file, NEXT))
        .extracting(
            each -> each.id().value(), AgendaItem::lastDay, each -> each.at().pointer())
        .containsExactly(tuple(
            "F-0001/plans/one/actions/action-1", LocalDate.of(2026, 12, 1), "/plans/0/actions/0"));
  }

  @Test
  void an_action_that_was_done_and_is_agreed_again_is_another() {
    CaseFile file = aCaseFile()
        .withPlans(
            plan("one", OPENED, due("2026-10-01").withDoneOn(NEXT)),
            plan("two", NEXT, due("2026-12-01")));

    assertThat(actions(file, TODAY))
        .extracting(each -> each.id().value())
        .containsExactly("F-0001/plans/two/actions/action-1");
    CaseFile laterDone = aCaseFile()
        .withPlans(
            plan("one", OPENED, due("2026-10-01").withDoneOn(NEXT.plusDays(1))),
            plan("two", NEXT, due("2026-12-01")));
    assertThat(actions(laterDone, TODAY))
        .extracting(each -> each.id().value())
        .containsExactly("F-0001/plans/one/actions/action-1");
  }

  @Test
  void an_action_without_a_day_or_in_a_draft_is_not_on_it() {
    CaseFile draft = aCaseFile()
        .withPlans(
            plan("one", OPENED, due()),
            plan("two", NEXT, due("2026-10-01")).withAgreedOn(Optional.empty()));

    assertThat(actions(draft, TODAY)).isEmpty();
    assertThat(actions(
            aCaseFile().withPlans(plan("one", OPENED, due("2026-10-01")), plan("two", NEXT, due())),
            TODAY))
        .isEmpty();
  }
}
