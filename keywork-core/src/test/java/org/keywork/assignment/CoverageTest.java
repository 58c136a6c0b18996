package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aHolding;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.FunctionRuleExamples.callsFor;
import static org.keywork.fixtures.FunctionRuleExamples.holding;
import static org.keywork.fixtures.FunctionRuleExamples.needing;
import static org.keywork.fixtures.FunctionRuleExamples.unasked;
import static org.keywork.function.FullKeyWorking.ALL;
import static org.keywork.function.FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL;
import static org.keywork.function.FullKeyWorking.MAJORITY;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.COORDINATING_SERVICES;
import static org.keywork.function.KeyWorkingFunction.EMOTIONAL_AND_PRACTICAL_SUPPORT;
import static org.keywork.function.KeyWorkingFunction.ENABLING_DECISIONS;
import static org.keywork.function.KeyWorkingFunction.FACILITATING_MEETINGS;
import static org.keywork.function.KeyWorkingFunction.IDENTIFYING_STRENGTHS_AND_NEEDS;
import static org.keywork.function.KeyWorkingFunction.INFORMATION_AND_SIGNPOSTING;
import static org.keywork.function.KeyWorkingFunction.JOINING_UP_CLINICAL_CARE;
import static org.keywork.function.KeyWorkingFunction.SINGLE_PLANNING_PROCESS;
import static org.keywork.function.KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.fixtures.Families;
import org.keywork.function.Aspect;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.Answer;
import org.keywork.time.DateSpan;

/** Which functions are held, by whom, which gaps matter, and which aspects are carried out. */
class CoverageTest {

  @Test
  void one_person_who_holds_all_ten_leaves_no_gap() {
    Coverage coverage = Keywork.guidance().coverage(aCaseFile(), TODAY);
    assertThat(coverage.asOf()).isEqualTo(TODAY);
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.notKnown()).isEmpty();
    assertThat(coverage.held()).containsExactly(KeyWorkingFunction.values());
    assertThat(coverage.functionsOf(KEY_WORKER)).hasSize(10);
    assertThat(coverage.functionsOf(TEACHER)).isEmpty();
    assertThat(coverage.of(ADVOCACY).inWords()).isEqualTo("Held by kw-1.");
  }

  @Test
  void everybody_who_holds_a_function_is_told_with_what_they_hold() {
    Coverage coverage = coverage(aCaseFile()
        .withFunctions(
            aHolding(ADVOCACY).withPractitioner(THERAPIST),
            aHolding(ADVOCACY).withPractitioner(TEACHER),
            aHolding(ADVOCACY).withPractitioner(TEACHER),
            aHolding(ENABLING_DECISIONS).withPractitioner(TEACHER)));

    assertThat(coverage.byPractitioner())
        .isEqualTo(Map.of(
            KEY_WORKER,
            List.of(SINGLE_POINT_OF_CONTACT),
            TEACHER,
            List.of(ENABLING_DECISIONS, ADVOCACY),
            THERAPIST,
            List.of(ADVOCACY)));
    assertThat(coverage.byPractitioner().keySet()).containsExactly(KEY_WORKER, TEACHER, THERAPIST);
    assertThat(coverage.holdersOf(ADVOCACY)).containsExactly(TEACHER, THERAPIST);
    assertThat(coverage.shared()).containsExactly(ADVOCACY);
    assertThat(coverage.of(ADVOCACY).standing()).isEqualTo(FunctionStanding.HELD);
    assertThat(coverage.of(ADVOCACY).inWords()).isEqualTo("Held by teacher, therapist.");
  }

  /** D03: functions may be shared, but the single point of contact is one person. */
  @Test
  void several_points_of_contact_are_not_one() {
    KeyWorkerAssignment stated = anAssignment().withContact(DateSpan.startingOn(OPENED));
    FunctionCoverage contact = coverage(
            aCaseFile().withAssignments(stated, stated.withPractitioner(TEACHER)))
        .of(SINGLE_POINT_OF_CONTACT);
    assertThat(contact.standing()).isEqualTo(FunctionStanding.NOT_WITH_ONE_PERSON);
    assertThat(contact.inWords()).isEqualTo("Held by kw-1, teacher, where it takes one person.");
    assertThat(contact.citation().toString()).contains("GUIDE").contains("Coordinated support");
    assertThat(coverage(aCaseFile()).of(SINGLE_POINT_OF_CONTACT).standing())
        .isEqualTo(FunctionStanding.HELD);
  }

  @Test
  void a_gap_matters_where_the_function_always_applies() {
    Coverage nothing = coverage(holding().withAssignments());
    assertThat(nothing.gaps()).containsExactly(KeyWorkingFunction.values());
    assertThat(nothing.gapsThatMatter())
        .containsExactly(
            ENABLING_DECISIONS,
            SINGLE_POINT_OF_CONTACT,
            FACILITATING_MEETINGS,
            COORDINATING_SERVICES,
            SINGLE_PLANNING_PROCESS,
            IDENTIFYING_STRENGTHS_AND_NEEDS);
    assertThat(nothing.of(ENABLING_DECISIONS).inWords())
        .isEqualTo("Nobody holds it, and it applies to every family.");
    assertThat(nothing.of(ENABLING_DECISIONS).citation().toString()).contains("GUIDE");
  }

  @Test
  void another_gap_matters_only_if_a_need_calls_for_the_function() {
    Coverage coverage = coverage(needing(holding(), callsFor(ADVOCACY)));
    assertThat(coverage.gapsThatMatter())
        .contains(ADVOCACY)
        .doesNotContain(EMOTIONAL_AND_PRACTICAL_SUPPORT, INFORMATION_AND_SIGNPOSTING);
    assertThat(coverage.of(ADVOCACY).calledForBy()).containsExactly(Families.NEED_OF_THE_BROTHER);
    assertThat(coverage.of(ADVOCACY).inWords())
        .isEqualTo(
            "Nobody holds it, and the need " + Families.NEED_OF_THE_BROTHER + " calls for it.");
    assertThat(coverage.of(EMOTIONAL_AND_PRACTICAL_SUPPORT).inWords())
        .isEqualTo(
            "Nobody is recorded as holding it; it applies as required, and no need calls for it.");
  }

  @Test
  void the_needs_that_call_for_a_function_stand_in_the_order_of_the_family() {
    CaseFile file = holding();
    Need second = callsFor(ADVOCACY).withId(new NeedId("a-later-one"));
    Coverage coverage =
        coverage(file.withPlans().withFamily(file.family().withNeeds(callsFor(ADVOCACY), second)));
    assertThat(coverage.of(ADVOCACY).inWords())
        .isEqualTo("Nobody holds it, and the needs " + Families.NEED_OF_THE_BROTHER
            + ", a-later-one call for it.");
  }

  @Test
  void until_somebody_asks_a_gap_is_not_known_but_for_the_contact() {
    Coverage coverage = coverage(unasked(needing(holding().withAssignments(), callsFor(ADVOCACY))));
    assertThat(coverage.gapsThatMatter()).containsExactly(SINGLE_POINT_OF_CONTACT);
    assertThat(coverage.notKnown())
        .containsExactly(
            ENABLING_DECISIONS,
            FACILITATING_MEETINGS,
            COORDINATING_SERVICES,
            SINGLE_PLANNING_PROCESS,
            IDENTIFYING_STRENGTHS_AND_NEEDS,
            ADVOCACY);
    assertThat(coverage.of(ENABLING_DECISIONS).inWords())
        .isEqualTo("Nobody is recorded as holding it, and it applies to every family; whether the"
            + " record names everybody is not known.");
  }

  @Test
  void nothing_is_called_for_when_the_family_has_left() {
    CaseFile closed = needing(holding(), callsFor(ADVOCACY)).withClosedOn(TODAY);
    assertThat(coverage(closed).gapsThatMatter()).isEmpty();
    assertThat(coverage(closed).aspectsCalledFor()).isEmpty();
    assertThat(coverage(closed).of(ENABLING_DECISIONS).inWords())
        .isEqualTo("Nobody is recorded as holding it; the family is not on the active list.");
    assertThat(closed.coverage(TODAY.minusDays(1)).gapsThatMatter()).hasSize(6);
  }

  /** R093, D04: whoever holds a function, it is held. */
  @Test
  void somebody_who_is_no_key_worker_may_hold_a_function() {
    Coverage coverage =
        coverage(aCaseFile().withFunctions(aHolding(ADVOCACY).withPractitioner(THERAPIST)));
    assertThat(coverage.of(ADVOCACY).standing()).isEqualTo(FunctionStanding.HELD);
  }

  /** W31. */
  @Test
  void eight_aspects_of_eight_are_all_five_are_most_and_four_are_not() {
    Coverage eight = coverage(aCaseFile());
    Coverage five = coverage(holding(
        EMOTIONAL_AND_PRACTICAL_SUPPORT,
        INFORMATION_AND_SIGNPOSTING,
        IDENTIFYING_STRENGTHS_AND_NEEDS));
    Coverage four =
        coverage(holding(COORDINATING_SERVICES, IDENTIFYING_STRENGTHS_AND_NEEDS, ADVOCACY));

    assertThat(eight.aspectsCarriedOut()).containsExactly(Aspect.values());
    assertThat(eight.reaches(ALL)).isEqualTo(Answer.YES);
    assertThat(five.aspectsCarriedOut())
        .containsExactly(
            Aspect.INFORMATION_ON_SERVICES,
            Aspect.NEEDS_OF_ALL_MEMBERS,
            Aspect.EMOTIONAL_SUPPORT,
            Aspect.HELP_IN_A_CRISIS,
            Aspect.INFORMATION_ON_THE_CONDITION);
    assertThat(five.reaches(MAJORITY)).isEqualTo(Answer.YES);
    assertThat(five.reaches(ALL)).isEqualTo(Answer.NO);
    assertThat(four.aspectsCarriedOut()).hasSize(4);
    assertThat(four.reaches(MAJORITY)).isEqualTo(Answer.NO);
  }

  @Test
  void what_counts_as_full_is_more_than_half_unless_the_service_says_all() {
    assertThat(MAJORITY.isReachedBy(5)).isTrue();
    assertThat(MAJORITY.isReachedBy(4)).isFalse();
    assertThat(ALL.isReachedBy(8)).isTrue();
    assertThat(ALL.isReachedBy(7)).isFalse();
    assertThat(ASPECTS_THAT_COUNT_AS_FULL.preset()).contains(MAJORITY);

    Coverage five = coverage(needing(
        holding(
            EMOTIONAL_AND_PRACTICAL_SUPPORT,
            INFORMATION_AND_SIGNPOSTING,
            IDENTIFYING_STRENGTHS_AND_NEEDS),
        callsFor(ADVOCACY)));
    assertThat(five.isFullUnder(BASIS.policy())).isEqualTo(Answer.YES);
    assertThat(five.isFullUnder(BASIS.policy().with(ASPECTS_THAT_COUNT_AS_FULL, ALL)))
        .isEqualTo(Answer.NO);
  }

  /** R090. */
  @Test
  void all_that_is_called_for_is_enough_however_little_that_is() {
    CaseFile three = holding(COORDINATING_SERVICES, IDENTIFYING_STRENGTHS_AND_NEEDS);
    assertThat(coverage(three).aspectsCalledFor())
        .containsExactly(
            Aspect.COORDINATION, Aspect.ACCESS_TO_SERVICES, Aspect.NEEDS_OF_ALL_MEMBERS);
    assertThat(coverage(three).reaches(MAJORITY)).isEqualTo(Answer.NO);
    assertThat(coverage(three).isFullUnder(BASIS.policy())).isEqualTo(Answer.YES);

    Coverage lacking = coverage(needing(three, callsFor(ADVOCACY)));
    assertThat(lacking.coversWhatIsCalledFor()).isEqualTo(Answer.NO);
    assertThat(lacking.isFullUnder(BASIS.policy())).isEqualTo(Answer.NO);
    Coverage unasked = coverage(unasked(needing(three, callsFor(ADVOCACY))));
    assertThat(unasked.isFullUnder(BASIS.policy())).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void each_aspect_tells_by_which_functions_it_is_carried_out() {
    Coverage coverage = coverage(needing(
        holding(FACILITATING_MEETINGS, COORDINATING_SERVICES, JOINING_UP_CLINICAL_CARE),
        callsFor(ADVOCACY)));

    AspectCoverage coordination = aspect(coverage, Aspect.COORDINATION);
    assertThat(coordination.wholly()).containsExactly(FACILITATING_MEETINGS, COORDINATING_SERVICES);
    assertThat(coordination.inPart()).containsExactly(SINGLE_POINT_OF_CONTACT);
    assertThat(coordination.isCarriedOut()).isEqualTo(Answer.YES);
    assertThat(coordination.inWords())
        .isEqualTo("Carried out by facilitating meetings and coordinating services.");
    assertThat(coordination.citation().toString()).contains("ch.1 / Planning the service");
    assertThat(aspect(coverage, Aspect.SPEAKING_FOR_THE_FAMILY).inWords())
        .isEqualTo("Not carried out; it takes advocacy.");
    AspectCoverage support = aspect(coverage, Aspect.EMOTIONAL_SUPPORT);
    assertThat(support.inWords()).isEqualTo("Not carried out, and nothing calls for it.");
    assertThat(support.citation().toString()).contains("ch.5 / Planning the service");
  }

  @Test
  void a_function_that_adds_to_an_aspect_in_part_does_not_carry_it_out() {
    CaseFile inPart = holding(JOINING_UP_CLINICAL_CARE);
    AspectCoverage access = aspect(coverage(inPart), Aspect.ACCESS_TO_SERVICES);
    assertThat(access.isCarriedOut()).isEqualTo(Answer.NO);
    assertThat(access.inWords())
        .isEqualTo("Not carried out but in part, by joining up clinical care; it takes coordinating"
            + " services.");
    assertThat(coverage(inPart).aspectsCarriedOut()).isEmpty();

    AspectCoverage unasked = aspect(coverage(unasked(inPart)), Aspect.COORDINATION);
    assertThat(unasked.isCarriedOut()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(unasked.inWords())
        .isEqualTo("Not recorded as carried out but in part, by single point of contact; it takes"
            + " facilitating meetings or coordinating services or single planning process; whether"
            + " the record names everybody who holds a function is not known.");
  }

  @Test
  void a_coverage_tells_of_each_function_once_in_order() {
    List<FunctionCoverage> all = coverage(aCaseFile()).functions();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coverage(TODAY, all.subList(1, 10)))
        .withMessage("A coverage tells of each function once, in order.");
  }

  private static AspectCoverage aspect(Coverage coverage, Aspect aspect) {
    return coverage.aspects().stream()
        .filter(each -> each.aspect() == aspect)
        .findFirst()
        .orElseThrow();
  }

  private static Coverage coverage(CaseFile file) {
    return file.coverage(TODAY);
  }
}
