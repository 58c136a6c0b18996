package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aView;
import static org.keywork.fixtures.CaseFiles.anAssessment;
import static org.keywork.fixtures.ChildRuleExamples.aMeetingWith;
import static org.keywork.fixtures.ChildRuleExamples.aPart;
import static org.keywork.fixtures.ChildRuleExamples.asked;
import static org.keywork.fixtures.ChildRuleExamples.helpedFrom;
import static org.keywork.fixtures.ChildRuleExamples.taking;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;
import static org.keywork.fixtures.PlanningCases.aMeeting;
import static org.keywork.fixtures.PlanningCases.aSecondChild;
import static org.keywork.plan.YoungPersonRules.ASKED_WHAT_SUPPORT;
import static org.keywork.plan.YoungPersonRules.PARTICIPATION_FROM_AGE;
import static org.keywork.plan.YoungPersonRules.PREPARED_AND_SUPPORTED;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Parameter;
import org.keywork.rule.Verdict;

/** Which help a young person should have at a meeting, and what they are asked beforehand. */
class YoungPersonRulesTest {

  private static final LocalDate HELD = aMeeting().heldOn();
  private static final LocalDate WRITTEN = anAssessment().writtenOn();
  private static final ChildsPart UNJUDGED = aPart().withAppropriate(Optional.empty());

  @Test
  void what_was_missing_is_told_each_for_itself() {
    Held found = meeting(taking(aPart().withPrepared(false).withSupported(false)));
    assertThat(found.missedAt())
        .containsExactly(
            "/meetings/0/childrensParts/0/prepared", "/meetings/0/childrensParts/0/supported");
    assertThat(found.messages())
        .containsExactly(
            "The meeting on 2026-06-08 was one for child to take part in, and there was no"
                + " preparation for them.",
            "The meeting on 2026-06-08 was one for child to take part in, and there was no"
                + " supporter for them.");
  }

  @Test
  void what_is_not_recorded_is_asked_each_for_itself() {
    ChildsPart silent = aPart().withPrepared(Optional.empty()).withSupported(Optional.empty());
    assertThat(meeting(taking(silent)).questions())
        .containsExactly(
            "/meetings/0/childrensParts/0/prepared: whether the young person was prepared",
            "/meetings/0/childrensParts/0/supported: whether the young person was supported at the"
                + " meeting");
  }

  @Test
  void who_did_not_come_needs_no_support_but_was_to_be_prepared() {
    ChildsPart alone = aPart().withSupported(false);
    CaseFile stayedAway = held(aMeetingWith(alone).withFamilyAttended(MOTHER));
    assertThat(meeting(stayedAway).verdict()).isEqualTo(MET);

    ChildsPart neither = alone.withPrepared(false);
    CaseFile unprepared = held(aMeetingWith(neither).withFamilyAttended(MOTHER));
    assertThat(meeting(unprepared).missedAt())
        .containsExactly("/meetings/0/childrensParts/0/prepared");
  }

  @Test
  void whether_support_was_missing_hangs_on_who_came() {
    ChildsPart alone = aPart().withSupported(false);
    CaseFile nobodyKnows = held(aMeetingWith(alone).withFamilyAttended());
    assertThat(meeting(nobodyKnows).questions())
        .containsExactly("/meetings/0/familyAttended: who of the family came");
  }

  @Test
  void without_a_judgement_nothing_is_held_against_anybody() {
    assertThat(meeting(taking(UNJUDGED.withPrepared(false))).questions())
        .containsExactly("/meetings/0/childrensParts/0/appropriate: whether taking part is right"
            + " for the young person");
    assertThat(meeting(taking()).questions())
        .containsExactly(
            "/meetings/0/childrensParts: whether taking part is right for the young" + " person");
  }

  @Test
  void the_age_that_a_service_sets_counts_on_the_day_of_the_meeting() {
    CaseFile unprepared = taking(UNJUDGED.withPrepared(false));
    CaseFile onTheBirthday = aged(unprepared, HELD.minusYears(7));
    CaseFile theDayBefore = aged(unprepared, HELD.minusYears(7).plusDays(1));
    assertThat(
            Held.against(onTheBirthday, helpedFrom(7), PREPARED_AND_SUPPORTED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(theDayBefore, helpedFrom(7), PREPARED_AND_SUPPORTED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_judgement_counts_whatever_the_age() {
    CaseFile unprepared = taking(aPart().withPrepared(false));
    assertThat(Held.against(unprepared, helpedFrom(18), PREPARED_AND_SUPPORTED).verdict())
        .isEqualTo(NOT_MET);
    CaseFile notForHer = taking(aPart().withPrepared(false).withAppropriate(false));
    assertThat(Held.against(notForHer, helpedFrom(3), PREPARED_AND_SUPPORTED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_age_that_cannot_be_told_is_named() {
    CaseFile ageless = taking(UNJUDGED.withPrepared(false))
        .withFamily(
            Families.aFamily().withChildren(Families.aChild().withDateOfBirth(Optional.empty())));
    assertThat(Held.against(ageless, helpedFrom(7), PREPARED_AND_SUPPORTED).questions())
        .containsExactly("/meetings/0/childrensParts/0/appropriate: the day of birth, or whether"
            + " taking part is right for the young person");
    CaseFile unborn = aged(taking(), HELD.plusDays(1));
    assertThat(Held.against(unborn, helpedFrom(7), PREPARED_AND_SUPPORTED).questions())
        .containsExactly("/meetings/0/childrensParts: a day of birth that has come, or whether"
            + " taking part is right for the young person");
  }

  @Test
  void where_nothing_is_told_of_a_young_person_the_age_says_whether_to_ask() {
    assertThat(Held.against(taking(), helpedFrom(7), PREPARED_AND_SUPPORTED).questions())
        .containsExactly(
            "/meetings/0/childrensParts: how the young person was prepared and" + " supported");
    assertThat(Held.against(taking(), helpedFrom(8), PREPARED_AND_SUPPORTED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void each_of_two_children_has_a_part_of_their_own() {
    ChildsPart second = aPart().withChild(SECOND_CHILD).withPrepared(false);
    assertThat(
            meeting(twoChildren().withMeetings(aMeetingWith(aPart(), second))).missedAt())
        .containsExactly("/meetings/0/childrensParts/1/prepared");
    assertThat(meeting(twoChildren().withMeetings(aMeetingWith(aPart()))).askedAt())
        .containsExactly("/meetings/0/childrensParts");
  }

  @Test
  void nothing_is_asked_of_a_child_whom_the_meeting_is_not_about() {
    Meeting ofTheFirst = aMeetingWith(aPart()).withAbout(CHILD);
    assertThat(meeting(twoChildren().withMeetings(ofTheFirst)).verdict()).isEqualTo(MET);
    Meeting ofTheSecond = aMeetingWith(aPart()).withAbout(SECOND_CHILD);
    assertThat(meeting(twoChildren().withMeetings(ofTheSecond)).askedAt())
        .containsExactly("/meetings/0/childrensParts");
  }

  @Test
  void after_a_death_nobody_is_told_what_was_missing() {
    CaseFile file = dying(taking(aPart().withPrepared(false)), TODAY);
    assertThat(meeting(file).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.minusDays(1), PREPARED_AND_SUPPORTED).verdict())
        .isEqualTo(NOT_MET);
    CaseFile unasked = dying(asked(aView(WRITTEN).withAskedWhatSupport(false)), TODAY);
    assertThat(assessment(unasked).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(unasked, TODAY.minusDays(1), ASKED_WHAT_SUPPORT).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_meeting_is_looked_at_from_its_day_to_a_year_later() {
    CaseFile file = taking(aPart().withPrepared(false));
    assertThat(on(HELD.minusDays(1), file)).isEqualTo(NOT_APPLICABLE);
    assertThat(on(HELD, file)).isEqualTo(NOT_MET);
    assertThat(on(HELD.plusYears(1), file)).isEqualTo(NOT_MET);
    assertThat(on(HELD.plusYears(1).plusDays(1), file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_part_of_a_child_is_told_once() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aMeeting().withChildrensParts(aPart(), aPart()))
        .satisfies(
            refused -> assertThat(refused.at().pointer()).isEqualTo("/childrensParts/1/child"));
    assertThat(aMeeting()
            .withChildrensParts(aPart(), aPart().withChild(SECOND_CHILD))
            .childrensParts())
        .hasSize(2);
  }

  @Test
  void to_have_been_asked_once_what_support_would_help_is_enough() {
    ChildsView unasked = aView(WRITTEN).withAskedWhatSupport(false);
    ChildsView silent = aView(WRITTEN);
    ChildsView answered = unasked.withSupportWanted("To go by bus.");
    assertThat(assessment(asked(unasked, silent.withAskedWhatSupport(true))).verdict())
        .isEqualTo(MET);
    assertThat(assessment(asked(unasked, answered)).verdict()).isEqualTo(MET);
    assertThat(assessment(asked(unasked, silent)).questions())
        .containsExactly(
            "/assessments/0/views: whether the child was asked what support they" + " would like");
    Held twice = assessment(asked(unasked, unasked));
    assertThat(twice.missedAt()).containsExactly("/assessments/0/views");
    assertThat(twice.messages())
        .containsExactly("For the assessment written on 2026-04-20 nobody asked child what support"
            + " they would like.");
  }

  @Test
  void an_answer_tells_that_the_support_was_talked_about() {
    assertThat(aView(WRITTEN).talkedAboutSupport()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(aView(WRITTEN).withAskedWhatSupport(false).talkedAboutSupport())
        .isEqualTo(Answer.NO);
    assertThat(aView(WRITTEN).withSupportWanted("To go by bus.").talkedAboutSupport())
        .isEqualTo(Answer.YES);
    assertThat(aView(WRITTEN).withSupportWanted("To go by bus.").toString()).doesNotContain("bus");
  }

  @Test
  void what_is_asked_tomorrow_does_not_count_today() {
    CaseFile tomorrow = asked(aView(TODAY.plusDays(1)).withAskedWhatSupport(true));
    assertThat(assessment(tomorrow).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(tomorrow, TODAY.plusDays(1), ASKED_WHAT_SUPPORT).verdict())
        .isEqualTo(MET);
  }

  @Test
  void each_of_two_children_is_asked_what_support_they_would_like() {
    Assessment both = anAssessment()
        .withViews(
            aView(WRITTEN).withAskedWhatSupport(true),
            aView(WRITTEN).withChild(SECOND_CHILD).withAskedWhatSupport(false));
    assertThat(assessment(twoChildren().withAssessments(both)).messages())
        .singleElement()
        .asString()
        .contains("child-2");
    assertThat(assessment(twoChildren().withAssessments(both.withAbout(CHILD))).verdict())
        .isEqualTo(MET);
  }

  @Test
  void the_age_is_open_and_lies_between_birth_and_twenty_five() {
    assertThat(PARTICIPATION_FROM_AGE.origin()).isEqualTo(Parameter.Origin.OPEN);
    assertThat(PARTICIPATION_FROM_AGE.lowest()).hasValue(0);
    assertThat(PARTICIPATION_FROM_AGE.highest()).hasValue(25);
    assertThat(PARTICIPATION_FROM_AGE.isLooser(16, 12)).isTrue();
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(YoungPersonRules.all())
        .extracting(rule -> rule.statements().get(0))
        .containsExactly(20, 23);
  }

  private static Held meeting(CaseFile file) {
    return Held.against(file, PREPARED_AND_SUPPORTED);
  }

  private static Held assessment(CaseFile file) {
    return Held.against(file, ASKED_WHAT_SUPPORT);
  }

  private static Verdict.Kind on(LocalDate day, CaseFile file) {
    return Held.against(file, day, PREPARED_AND_SUPPORTED).verdict();
  }

  private static CaseFile held(Meeting meeting) {
    return aCaseFile().withMeetings(meeting);
  }

  private static CaseFile twoChildren() {
    return with(aCaseFile(), Families.aChild(), aSecondChild());
  }

  private static CaseFile aged(CaseFile file, LocalDate born) {
    return with(file, Families.aChild().withDateOfBirth(born));
  }

  private static CaseFile dying(CaseFile file, LocalDate day) {
    return with(file, Families.aChild().withDiedOn(day));
  }

  private static CaseFile with(CaseFile file, Child... children) {
    return file.withFamily(Families.aFamily().withChildren(children));
  }
}
