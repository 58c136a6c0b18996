package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.assignment.ChangeRules.REPLACEMENT_PROVIDED;
import static org.keywork.assignment.ContactPersonRules.ALWAYS_A_CONTACT;
import static org.keywork.assignment.FunctionRules.ASPECTS_CARRIED_OUT;
import static org.keywork.assignment.FunctionRules.FUNCTIONS_ASSIGNED;
import static org.keywork.assignment.FunctionRules.NEEDED_FUNCTIONS_ASSIGNED;
import static org.keywork.family.OfferRules.HOME_VISITS;
import static org.keywork.family.PreferenceRules.CONTACT_AGREED;
import static org.keywork.family.PreferenceRules.CONTACT_SUITS;
import static org.keywork.family.PreferenceRules.ROLE_EXPLAINED;
import static org.keywork.family.PreferenceRules.ROLE_REMINDED;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.BEGAN;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.aStep;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.own;
import static org.keywork.plan.PlanRules.MONITORED;
import static org.keywork.review.ContactRules.MORE_THAN_A_CARD;
import static org.keywork.review.ContactRules.OUTSIDE_CRISES;
import static org.keywork.review.ContactRules.WITHIN_INTERVAL;
import static org.keywork.review.ReachabilityRules.MESSAGE_AT_ANY_TIME;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.RuleBooks;
import org.keywork.assignment.Intensity;
import org.keywork.family.ContactForm;
import org.keywork.family.HelpWanted;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.QuietCases;
import org.keywork.fixtures.TransitionRuleExamples;
import org.keywork.rule.Report;
import org.keywork.rule.Rule;
import org.keywork.time.DateSpan;
import org.keywork.transition.AdultLifeRules;
import org.keywork.transition.TransitionKind;

/** A family that is its own key worker is not asked for another, nor for what another would do. */
class OwnKeyWorkerLeftInPeaceTest {

  private static final Rule<?>[] OF_ITS_KEY_WORKER = {
    CONTACT_AGREED,
    CONTACT_SUITS,
    HOME_VISITS,
    ROLE_EXPLAINED,
    ROLE_REMINDED,
    FUNCTIONS_ASSIGNED,
    NEEDED_FUNCTIONS_ASSIGNED,
    ASPECTS_CARRIED_OUT,
    ALWAYS_A_CONTACT,
    HANDOVER_OVERLAPS,
    WITHIN_INTERVAL,
    OUTSIDE_CRISES,
    MORE_THAN_A_CARD,
    MESSAGE_AT_ANY_TIME,
    MONITORED
  };

  /** The mother is her own key worker from 1 September to the day before today. */
  private static CaseFile upToYesterday() {
    return own(aStep().withDuring(DateSpan.of(BEGAN, TODAY.minusDays(1))));
  }

  @Test
  void nothing_is_found_and_no_more_is_asked_than_of_others() {
    Report report = RuleBooks.latest().check(own(aStep()), BASIS);
    Report ofOthers = RuleBooks.latest().check(aCaseFile(), BASIS);

    assertThat(report.findings()).isEmpty();
    assertThat(ofOthers.openQuestions()).containsAll(report.openQuestions());
    assertThat(report.openQuestions()).hasSizeLessThan(ofOthers.openQuestions().size());
  }

  @Test
  void what_is_asked_of_a_key_worker_is_asked_of_nobody() {
    CaseFile file =
        own(aStep()).withContacts(CaseFiles.aContact(TODAY).withForm(ContactForm.CARD_LEFT));

    assertThat(Held.against(file, OF_ITS_KEY_WORKER).report().verdicts())
        .extracting(verdict -> verdict.kind())
        .containsOnly(NOT_APPLICABLE);
    assertThat(Held.against(file, REPLACEMENT_PROVIDED).verdict()).isEqualTo(MET);
  }

  @Test
  void who_only_says_how_much_key_working_there_is_is_left_in_peace_too() {
    CaseFile file =
        own().withIntensities(QuietCases.of(Intensity.OWN_KEY_WORKER, DateSpan.startingOn(BEGAN)));

    assertThat(Held.against(file, OF_ITS_KEY_WORKER).report().verdicts())
        .extracting(verdict -> verdict.kind())
        .containsOnly(NOT_APPLICABLE);
  }

  @Test
  void from_the_day_after_the_last_somebody_is_missing_again() {
    CaseFile file = upToYesterday();

    assertThat(Held.against(file, TODAY.minusDays(1), ALWAYS_A_CONTACT, REPLACEMENT_PROVIDED)
            .messages())
        .isEmpty();
    assertThat(Held.against(file, TODAY, ALWAYS_A_CONTACT, REPLACEMENT_PROVIDED).messages())
        .containsExactly(
            "On 2026-11-22 nobody is the single point of contact.",
            "The last key worker stopped on 2026-08-31, and since 2026-11-22 the family has had"
                + " none.");
  }

  @Test
  void from_the_first_day_on_nobody_is_missing() {
    CaseFile file = own(aStep().withDuring(DateSpan.startingOn(BEGAN.plusDays(1))));

    assertThat(Held.against(file, BEGAN, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file, BEGAN.plusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, BEGAN, REPLACEMENT_PROVIDED).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file, BEGAN.plusDays(1), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(MET);
  }

  @ParameterizedTest
  @EnumSource(HelpWanted.class)
  void only_who_wants_to_do_it_themselves_waits_for_nobody(HelpWanted help) {
    CaseFile file = decided(own(), decision(BEGAN, true).withHelp(help));

    assertThat(Held.against(file, ALWAYS_A_CONTACT).verdict())
        .isEqualTo(help == HelpWanted.OWN_KEY_WORKER ? NOT_APPLICABLE : NOT_MET);
  }

  @Test
  void whoever_comes_after_takes_over_from_the_family() {
    CaseFile file = upToYesterday()
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-08-31"), keyWorker(TEACHER, "2026-11-22/.."));

    assertThat(file.assignmentHistory().changes()).isEmpty();
    assertThat(Held.against(file, HANDOVER_OVERLAPS).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void two_key_workers_who_were_there_together_hand_over_all_the_same() {
    CaseFile file = own(aStep())
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-10-31"), keyWorker(TEACHER, "2026-10-01/.."));

    assertThat(file.assignmentHistory().changes()).hasSize(1);
  }

  @Test
  void who_still_helps_keeps_to_what_was_agreed_about_contact_and_to_nothing_else() {
    CaseFile file = own(aStep())
        .withAssignments(CaseFiles.anAssignment())
        .withContacts(CaseFiles.aContact(TODAY.minusMonths(5)));
    CaseFile nothingAgreed =
        file.withFamily(file.family().withPreferences(Families.somePreferences().withContact()));

    assertThat(Held.against(file, WITHIN_INTERVAL).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(nothingAgreed, WITHIN_INTERVAL).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(file.contactRhythm(BASIS)).isPresent();
    assertThat(nothingAgreed.contactRhythm(BASIS)).isEmpty();
  }

  @Test
  void no_reminder_of_the_role_falls_due() {
    LocalDate before = BEGAN.minusDays(1);

    assertThat(FamilyWalk.roleInformation(own(aStep())).concernsFamilyOn(before))
        .isTrue();
    assertThat(FamilyWalk.roleInformation(own(aStep())).concernsFamilyOn(BEGAN)).isFalse();
  }

  @Test
  void a_young_person_who_coordinates_the_move_to_college_is_somebody() {
    CaseFile file = own(aStep().withWho(CaseFiles.CHILD))
        .withTransitions(TransitionRuleExamples.aMove(TransitionKind.SCHOOL_TO_COLLEGE)
            .withSupportPlannedOn(BEGAN));

    assertThat(Held.against(file, AdultLifeRules.COLLEGE_MOVE_SUPPORTED).verdict())
        .isEqualTo(MET);
    assertThat(
            Held.against(file.withOwnKeyWorking(List.of()), AdultLifeRules.COLLEGE_MOVE_SUPPORTED)
                .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void the_days_that_nobody_carries_leave_out_those_the_family_carries_itself() {
    CaseFile file = own(
        aStep().withDuring(DateSpan.parse("2026-09-10/2026-09-19")),
        aStep().withDuring(DateSpan.parse("2026-09-15/2026-09-30")));

    List<DateSpan> expected =
        List.of(DateSpan.parse("2026-09-01/2026-09-09"), DateSpan.parse("2026-10-01/.."));
    assertThat(file.assignmentHistory().gaps()).isEqualTo(expected);
    assertThat(file.assignmentHistory().daysUncarried()).isEqualTo(expected);
  }
}
