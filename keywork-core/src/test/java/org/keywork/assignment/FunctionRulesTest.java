package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aHolding;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.CaseFiles.theOtherNineFunctions;
import static org.keywork.fixtures.FunctionRuleExamples.foundMoreNeeded;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.EMOTIONAL_AND_PRACTICAL_SUPPORT;
import static org.keywork.function.KeyWorkingFunction.ENABLING_DECISIONS;
import static org.keywork.function.KeyWorkingFunction.IDENTIFYING_STRENGTHS_AND_NEEDS;
import static org.keywork.function.KeyWorkingFunction.INFORMATION_AND_SIGNPOSTING;
import static org.keywork.function.KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.Families;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;
import org.keywork.time.DateSpan;

/** Who holds what on a day, and which gaps matter. */
class FunctionRulesTest {

  private static final LocalDate CHANGE = LocalDate.of(2026, 9, 30);

  @Test
  void a_holding_counts_on_its_first_and_on_its_last_day() {
    FunctionsHeld held = holding(aHolding(ADVOCACY).withDuring(DateSpan.of(OPENED, CHANGE)));
    assertThat(held.coverageOn(OPENED).holdersOf(ADVOCACY)).containsExactly(KEY_WORKER);
    assertThat(held.coverageOn(CHANGE).holdersOf(ADVOCACY)).containsExactly(KEY_WORKER);
    assertThat(held.coverageOn(CHANGE.plusDays(1)).holdersOf(ADVOCACY)).isEmpty();
  }

  @Test
  void two_people_may_share_a_function() {
    FunctionsHeld held = holding(aHolding(ADVOCACY), aHolding(ADVOCACY).withPractitioner(TEACHER));
    assertThat(held.coverageOn(TODAY).holdersOf(ADVOCACY)).containsExactly(KEY_WORKER, TEACHER);
  }

  @Test
  void the_only_key_worker_is_the_contact_where_nobody_is_stated() {
    KeyWorkerAssignment cover =
        anAssignment().withPractitioner(TEACHER).withKind(AssignmentKind.COVER);
    assertThat(contacts(TODAY, anAssignment(), cover)).containsExactly(KEY_WORKER);
    assertThat(contacts(OPENED.minusDays(1), anAssignment())).isEmpty();
    assertThat(contacts(TODAY, cover)).isEmpty();
  }

  @Test
  void two_key_workers_without_a_stated_contact_leave_it_open() {
    assertThat(contacts(TODAY, anAssignment(), anAssignment().withPractitioner(TEACHER)))
        .isEmpty();
  }

  @Test
  void the_contact_that_is_stated_goes_before_the_only_key_worker() {
    KeyWorkerAssignment cover = anAssignment()
        .withPractitioner(TEACHER)
        .withKind(AssignmentKind.COVER)
        .withContact(DateSpan.of(OPENED, CHANGE));
    assertThat(contacts(CHANGE, anAssignment(), cover)).containsExactly(TEACHER);
    assertThat(contacts(CHANGE.plusDays(1), anAssignment(), cover)).containsExactly(KEY_WORKER);
  }

  @Test
  void in_an_overlap_the_contact_passes_from_one_to_the_other() {
    KeyWorkerAssignment outgoing = anAssignment().withContact(DateSpan.of(OPENED, CHANGE));
    KeyWorkerAssignment incoming = anAssignment()
        .withPractitioner(THERAPIST)
        .withContact(DateSpan.startingOn(CHANGE.plusDays(1)));
    assertThat(contacts(CHANGE, outgoing, incoming)).containsExactly(KEY_WORKER);
    assertThat(contacts(CHANGE.plusDays(1), outgoing, incoming)).containsExactly(THERAPIST);
  }

  @Test
  void an_only_key_worker_who_handed_the_contact_over_no_longer_has_it() {
    KeyWorkerAssignment outgoing = anAssignment().withContact(DateSpan.of(OPENED, CHANGE));
    assertThat(contacts(CHANGE.plusDays(1), outgoing)).isEmpty();
  }

  @Test
  void all_gaps_in_what_always_applies_are_told_in_one_finding() {
    Verdict verdict = FunctionRules.FUNCTIONS_ASSIGNED.verdictOn(
        held(List.of(), List.of(), List.of(aHolding(ADVOCACY))), BASIS);
    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.at("functions"));
      assertThat(miss.facts().value("functions"))
          .isEqualTo(List.of(
              "enabling-decisions",
              "facilitating-meetings",
              "coordinating-services",
              "single-planning-process",
              "identifying-strengths-and-needs"));
    });
  }

  @Test
  void a_gap_that_a_need_opens_is_not_one_in_what_always_applies() {
    List<FunctionHolding> allButAdvocacy = theOtherNineFunctions().stream()
        .filter(holding -> holding.function() != ADVOCACY)
        .toList();
    FunctionsHeld held = held(List.of(need(ADVOCACY)), List.of(anAssignment()), allButAdvocacy);
    assertThat(FunctionRules.FUNCTIONS_ASSIGNED.verdictOn(held, BASIS)).isEqualTo(Verdict.met());
    assertThat(FunctionRules.NEEDED_FUNCTIONS_ASSIGNED.verdictOn(held, BASIS).kind())
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void holdings_that_have_all_ended_are_gaps() {
    FunctionsHeld held = holding(aHolding(ADVOCACY).withDuring(DateSpan.of(OPENED, CHANGE)));
    assertThat(FunctionRules.FUNCTIONS_ASSIGNED.verdictOn(held, BASIS).kind())
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void each_function_that_needs_call_for_is_told_once_at_the_first_such_need() {
    FunctionsHeld held = held(
        List.of(
            need(ADVOCACY).withEndedOn(TODAY),
            need(EMOTIONAL_AND_PRACTICAL_SUPPORT).withId(new NeedId("second")),
            need(ADVOCACY, EMOTIONAL_AND_PRACTICAL_SUPPORT).withId(new NeedId("third")),
            need(ADVOCACY).withId(new NeedId("fourth"))),
        List.of(anAssignment()),
        List.of(aHolding(IDENTIFYING_STRENGTHS_AND_NEEDS)));
    Verdict verdict = FunctionRules.NEEDED_FUNCTIONS_ASSIGNED.verdictOn(held, BASIS);
    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts().value("function"))
        .containsExactly(
            "/family/needs/1/callsFor emotional-and-practical-support",
            "/family/needs/2/callsFor advocacy");
  }

  @Test
  void a_need_calls_for_a_function_until_the_day_before_it_ends() {
    FunctionsHeld held = held(
        List.of(need(ADVOCACY).withEndedOn(TODAY)),
        List.of(anAssignment()),
        List.of(aHolding(IDENTIFYING_STRENGTHS_AND_NEEDS)));
    assertThat(needed(held, TODAY.minusDays(1))).isEqualTo(Kind.NOT_MET);
    assertThat(needed(held, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_need_calls_for_a_function_from_the_day_it_is_found_and_as_long_as_the_child_lives() {
    FunctionsHeld held = held(
        List.of(need(ADVOCACY).withFoundOn(TODAY.minusDays(2))),
        List.of(anAssignment()),
        List.of(aHolding(IDENTIFYING_STRENGTHS_AND_NEEDS)));
    FunctionsHeld bereaved = new FunctionsHeld(
        held.family().withChildren(Families.aChild().withDiedOn(TODAY)),
        held.history(),
        held.holdings(),
        held.askedOn());
    assertThat(needed(bereaved, TODAY.minusDays(3))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(needed(bereaved, TODAY.minusDays(2))).isEqualTo(Kind.NOT_MET);
    assertThat(needed(bereaved, TODAY.minusDays(1))).isEqualTo(Kind.NOT_MET);
    assertThat(needed(bereaved, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_need_for_the_steady_functions_is_left_to_the_other_rule() {
    FunctionsHeld held = held(
        List.of(need(IDENTIFYING_STRENGTHS_AND_NEEDS)),
        List.of(anAssignment()),
        List.of(aHolding(ADVOCACY)));
    assertThat(needed(held, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void until_somebody_asks_who_holds_what_a_gap_is_a_question() {
    FunctionsHeld asked = held(
        List.of(need(ADVOCACY)), List.of(anAssignment()), List.of(aHolding(ENABLING_DECISIONS)));
    FunctionsHeld askedTomorrow = asked(asked, Optional.of(TODAY.plusDays(1)));
    for (var rule : List.of(
        FunctionRules.FUNCTIONS_ASSIGNED,
        FunctionRules.NEEDED_FUNCTIONS_ASSIGNED,
        FunctionRules.ASPECTS_CARRIED_OUT)) {
      assertThat(rule.verdictOn(askedTomorrow, BASIS).unknowns())
          .containsExactly(new Unknown(
              Location.at("functionsAskedOn"), "whether these are all who hold a function"));
      assertThat(rule.verdictOn(asked(asked, Optional.of(TODAY)), BASIS).kind())
          .isEqualTo(Kind.NOT_MET);
    }
  }

  @Test
  void that_nobody_holds_anything_is_told_where_it_was_asked() {
    FunctionsHeld none = held(List.of(need(ADVOCACY)), List.of(anAssignment()), List.of());
    for (var rule : List.of(FunctionRules.FUNCTIONS_ASSIGNED, FunctionRules.ASPECTS_CARRIED_OUT)) {
      assertThat(rule.verdictOn(none, BASIS).misses())
          .extracting(Miss::at)
          .containsExactly(Location.at("functionsAskedOn"));
    }
  }

  @Test
  void what_is_held_is_held_whether_or_not_somebody_asked() {
    FunctionsHeld unasked = asked(
        held(List.of(need(ADVOCACY)), List.of(anAssignment()), theOtherNineFunctions()),
        Optional.empty());
    for (var rule : FunctionRules.all().subList(0, 3)) {
      assertThat(verdictOn(rule, unasked)).isEqualTo(Verdict.met());
    }
  }

  @SuppressWarnings("unchecked") // Every rule about functions is one about who holds them.
  private static Verdict verdictOn(Rule<?> rule, FunctionsHeld held) {
    return ((Rule<FunctionsHeld>) rule).verdictOn(held, BASIS);
  }

  private static FunctionsHeld asked(FunctionsHeld held, Optional<LocalDate> askedOn) {
    return new FunctionsHeld(held.family(), held.history(), held.holdings(), askedOn);
  }

  @Test
  void two_needs_that_call_for_what_is_not_recorded_raise_one_question() {
    FunctionsHeld held = held(
        List.of(need(ADVOCACY, EMOTIONAL_AND_PRACTICAL_SUPPORT)),
        List.of(anAssignment()),
        List.of());
    assertThat(FunctionRules.NEEDED_FUNCTIONS_ASSIGNED
            .verdictOn(asked(held, Optional.empty()), BASIS)
            .unknowns())
        .hasSize(1);
  }

  @Test
  void the_lead_professional_is_asked_from_the_day_of_the_finding() {
    FunctionsHeld held = led(foundMoreNeeded().withFoundMoreNeededOn(TODAY));
    assertThat(fuller(held, TODAY.minusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(fuller(held, TODAY)).isEqualTo(Kind.CANNOT_TELL);
    assertThat(fuller(asked(held, Optional.of(TODAY)), TODAY)).isEqualTo(Kind.NOT_MET);
    assertThat(fuller(asked(held, Optional.of(TODAY.plusDays(1))), TODAY))
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void the_lead_professional_has_sought_more_from_the_day_of_the_search() {
    FunctionsHeld held =
        asked(led(foundMoreNeeded().withSoughtMoreOn(TODAY)), Optional.of(TODAY.minusDays(3)));
    assertThat(fuller(held, TODAY.minusDays(1))).isEqualTo(Kind.NOT_MET);
    assertThat(fuller(held, TODAY)).isEqualTo(Kind.MET);
  }

  @Test
  void a_function_that_somebody_took_on_since_shows_that_more_was_sought() {
    LocalDate found = TODAY.minusMonths(1);
    FunctionsHeld held = led(foundMoreNeeded());
    assertThat(fuller(beginning(held, found), TODAY)).isEqualTo(Kind.MET);
    assertThat(fuller(beginning(held, TODAY), TODAY)).isEqualTo(Kind.MET);
    assertThat(fuller(beginning(held, found.minusDays(1)), TODAY)).isEqualTo(Kind.NOT_MET);
    assertThat(fuller(beginning(held, TODAY.plusDays(1)), TODAY)).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void a_lead_professional_who_has_left_is_not_asked() {
    KeyWorkerAssignment left = anAssignment()
        .withDuring(DateSpan.of(OPENED, TODAY))
        .withLeadProfessional(foundMoreNeeded());
    FunctionsHeld held = held(List.of(), List.of(left), List.of());
    assertThat(fuller(held, TODAY)).isEqualTo(Kind.CANNOT_TELL);
    assertThat(fuller(held, TODAY.plusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void the_finding_about_the_lead_professional_names_the_assignment() {
    FunctionsHeld held = asked(led(foundMoreNeeded()), Optional.of(TODAY));
    assertThat(FunctionRules.FULLER_RANGE_SOUGHT.verdictOn(held, BASIS).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at().pointer()).isEqualTo("/assignments/1/leadProfessional");
          assertThat(miss.facts().value("found")).isEqualTo(TODAY.minusMonths(1));
          assertThat(miss.facts().value("leadProfessional")).isEqualTo(TEACHER.value());
        });
  }

  private static FunctionsHeld led(LeadProfessional lead) {
    return held(
        List.of(),
        List.of(
            anAssignment().withDuring(DateSpan.of(OPENED, CHANGE)),
            anAssignment().withPractitioner(TEACHER).withLeadProfessional(lead)),
        List.of());
  }

  private static FunctionsHeld beginning(FunctionsHeld held, LocalDate day) {
    return new FunctionsHeld(
        held.family(),
        held.history(),
        List.of(aHolding(ADVOCACY).withDuring(DateSpan.startingOn(day))),
        Optional.of(TODAY));
  }

  private static Kind fuller(FunctionsHeld held, LocalDate day) {
    return FunctionRules.FULLER_RANGE_SOUGHT
        .verdictOn(held, new Basis(day, BASIS.policy()))
        .kind();
  }

  @Test
  void without_any_holding_the_record_does_not_tell() {
    FunctionsHeld held =
        asked(held(List.of(need(ADVOCACY)), List.of(anAssignment()), List.of()), Optional.empty());
    for (var rule : List.of(
        FunctionRules.FUNCTIONS_ASSIGNED,
        FunctionRules.NEEDED_FUNCTIONS_ASSIGNED,
        FunctionRules.ASPECTS_CARRIED_OUT)) {
      assertThat(rule.verdictOn(held, BASIS).unknowns())
          .extracting(Unknown::at)
          .containsExactly(Location.at("functions"));
    }
  }

  @Test
  void five_aspects_are_enough_unless_the_service_asks_for_all() {
    List<FunctionHolding> five = List.of(
        aHolding(EMOTIONAL_AND_PRACTICAL_SUPPORT),
        aHolding(INFORMATION_AND_SIGNPOSTING),
        aHolding(IDENTIFYING_STRENGTHS_AND_NEEDS));
    FunctionsHeld held = held(List.of(), List.of(), five);
    assertThat(FunctionRules.ASPECTS_CARRIED_OUT.verdictOn(held, BASIS)).isEqualTo(Verdict.met());
    Basis all = new Basis(
        TODAY, BASIS.policy().with(FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL, FullKeyWorking.ALL));
    assertThat(FunctionRules.ASPECTS_CARRIED_OUT.verdictOn(held, all).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.facts().value("carriedOut")).isEqualTo(5);
          assertThat(miss.facts().value("fewest")).isEqualTo(8);
        });
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(FunctionRules.all())
        .extracting(rule -> rule.statements().get(0))
        .containsExactly(87, 88, 89, 95);
  }

  private static FunctionsHeld holding(FunctionHolding... holdings) {
    return held(List.of(), List.of(anAssignment()), List.of(holdings));
  }

  private static Iterable<PractitionerId> contacts(
      LocalDate day, KeyWorkerAssignment... assignments) {
    return held(List.of(), Arrays.asList(assignments), List.of())
        .coverageOn(day)
        .holdersOf(SINGLE_POINT_OF_CONTACT);
  }

  private static Kind needed(FunctionsHeld held, LocalDate day) {
    return FunctionRules.NEEDED_FUNCTIONS_ASSIGNED
        .verdictOn(held, new Basis(day, BASIS.policy()))
        .kind();
  }

  private static Need need(KeyWorkingFunction... calledFor) {
    return Families.aNeed(Families.NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.HEALTH)
        .withCallsFor(calledFor);
  }

  private static FunctionsHeld held(
      List<Need> needs, List<KeyWorkerAssignment> assignments, List<FunctionHolding> holdings) {
    AssignmentHistory history = AssignmentHistory.builder()
        .assignments(assignments)
        .active(DateSpan.startingOn(OPENED))
        .build();
    return new FunctionsHeld(
        Families.aFamily().withNeeds(needs), history, holdings, Optional.of(OPENED));
  }
}
