package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.ParticipationRuleExamples.asked;
import static org.keywork.plan.ParticipationRules.ANOTHER_WAY;
import static org.keywork.plan.ParticipationRules.LANGUAGE_SUPPORT;
import static org.keywork.plan.ParticipationRules.NOBODY_LEFT_OUT;
import static org.keywork.plan.ParticipationSupport.OTHER_THAN_READING;
import static org.keywork.plan.ParticipationSupport.OTHER_THAN_SPEAKING_IN_A_MEETING;
import static org.keywork.plan.ParticipationSupport.PREPARATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.family.ActiveTime;
import org.keywork.family.LanguageAndCulture;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.PreferenceRuleExamples;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** Which support a family gets from the day after it was asked, and in which rule it counts. */
class ParticipationRulesTest {

  private static final LocalDate ASKED_ON = asked().askedOn();
  private static final LanguageAndCulture EVERYTHING = asked()
      .withNeedsInterpreter(true)
      .withNeedsTranslation(true)
      .withReadingIsHard(true)
      .withSpeakingInMeetingsIsHard(true);

  @Test
  void meetings_count_from_the_day_after_the_family_was_asked_to_today() {
    Participation part = part(
        EVERYTHING.withNeedsTranslation(false),
        List.of(),
        aMeeting(ASKED_ON),
        aMeeting(ASKED_ON.plusDays(1)),
        aMeeting(TODAY),
        aMeeting(TODAY.plusDays(1)));
    assertThat(misses(LANGUAGE_SUPPORT, part))
        .containsExactly("/meetings/1 interpreter", "/meetings/2 interpreter");
  }

  @Test
  void what_went_without_support_is_over_a_year_later() {
    LocalDate held = LocalDate.of(2026, 4, 1);
    Participation part = part(
        EVERYTHING.withNeedsTranslation(false),
        List.of(anAssessment().withWrittenOn(held)),
        aMeeting(held),
        aMeeting(held.plusDays(1)));
    assertThat(LANGUAGE_SUPPORT.verdictOn(part, on(held.plusYears(1))).misses()).hasSize(3);
    assertThat(
            LANGUAGE_SUPPORT.verdictOn(part, on(held.plusYears(1).plusDays(1))).misses())
        .extracting(miss -> miss.at().pointer())
        .containsExactly("/meetings/1");
  }

  @Test
  void assessments_count_from_the_day_after_the_family_was_asked_to_today() {
    Participation part = part(
        EVERYTHING.withNeedsTranslation(false),
        List.of(
            anAssessment().withWrittenOn(ASKED_ON),
            anAssessment().withWrittenOn(ASKED_ON.plusDays(1)),
            anAssessment().withWrittenOn(TODAY),
            anAssessment().withWrittenOn(TODAY.plusDays(1))));
    assertThat(misses(LANGUAGE_SUPPORT, part))
        .containsExactly("/assessments/1 interpreter", "/assessments/2 interpreter");
    assertThat(misses(NOBODY_LEFT_OUT, part))
        .containsExactly("/assessments/1 other-than-reading", "/assessments/2 other-than-reading");
  }

  @Test
  void every_kind_of_support_is_told_once_and_by_one_rule_only() {
    Meeting planning = aMeeting(TODAY);
    Meeting review = aMeeting(TODAY).withKinds(MeetingKind.STATEMENT_REVIEW);
    Meeting otherReview = aMeeting(TODAY).withKinds(MeetingKind.OTHER_STATUTORY_REVIEW);
    Participation part = part(EVERYTHING, List.of(anAssessment()), planning, review, otherReview);
    assertThat(misses(LANGUAGE_SUPPORT, part))
        .containsExactly(
            "/meetings/0 interpreter",
            "/meetings/1 interpreter",
            "/meetings/2 interpreter",
            "/assessments/0 interpreter",
            "/meetings/0 translation",
            "/meetings/1 translation",
            "/meetings/2 translation",
            "/assessments/0 translation");
    assertThat(misses(NOBODY_LEFT_OUT, part))
        .containsExactly(
            "/meetings/1 other-than-reading",
            "/meetings/2 other-than-reading",
            "/assessments/0 other-than-reading",
            "/meetings/1 other-than-speaking-in-a-meeting",
            "/meetings/2 other-than-speaking-in-a-meeting");
    assertThat(misses(ANOTHER_WAY, part))
        .containsExactly(
            "/meetings/0 other-than-reading", "/meetings/0 other-than-speaking-in-a-meeting");
  }

  @Test
  void what_nobody_asked_is_named() {
    LanguageAndCulture unasked = LanguageAndCulture.builder().askedOn(ASKED_ON).build();
    Participation part = part(unasked, List.of(anAssessment()));
    assertThat(unknowns(LANGUAGE_SUPPORT, part))
        .containsExactly(
            "/family/languageAndCulture/needsInterpreter",
            "/family/languageAndCulture/needsTranslation");
    assertThat(unknowns(NOBODY_LEFT_OUT, part))
        .containsExactly(
            "/family/languageAndCulture/readingIsHard",
            "/family/languageAndCulture/speakingInMeetingsIsHard");
  }

  @Test
  void what_is_not_recorded_is_said_in_words() {
    assertThat(ParticipationNeed.values())
        .extracting(ParticipationNeed::question)
        .allMatch(question -> question.startsWith("whether "));
  }

  @Test
  void a_family_that_nobody_asked_at_all_is_named_once() {
    Participation part = new Participation(
        new ActiveTime(OPENED, Optional.empty()),
        Optional.empty(),
        List.of(anAssessment()),
        List.of(aMeeting(ASKED_ON)));
    for (Rule<Participation> rule : List.of(LANGUAGE_SUPPORT, NOBODY_LEFT_OUT, ANOTHER_WAY)) {
      assertThat(unknowns(rule, part)).containsExactly("/family/languageAndCulture");
    }
  }

  @Test
  void nothing_needed_means_met_for_language_and_not_applicable_for_the_rest() {
    Participation part = part(asked(), List.of(anAssessment()), aMeeting(TODAY));
    assertThat(LANGUAGE_SUPPORT.verdictOn(part, BASIS)).isEqualTo(Verdict.met());
    assertThat(NOBODY_LEFT_OUT.verdictOn(part, BASIS)).isEqualTo(Verdict.notApplicable());
    assertThat(ANOTHER_WAY.verdictOn(part, BASIS)).isEqualTo(Verdict.notApplicable());
  }

  /** PEMBROKESHIRE Advocacy and mediation: parents with little schooling at their first review. */
  @Test
  void parents_with_little_schooling_come_to_the_review_of_the_statement() {
    LanguageAndCulture little = asked().withReadingIsHard(true).withCulturalNeeds("travelling");
    Meeting review = aMeeting(TODAY).withKinds(MeetingKind.STATEMENT_REVIEW);
    assertThat(misses(NOBODY_LEFT_OUT, part(little, List.of(), review)))
        .containsExactly("/meetings/0 other-than-reading");
    Meeting talkedThrough = review.withSupport(OTHER_THAN_READING);
    assertThat(NOBODY_LEFT_OUT.verdictOn(part(little, List.of(), talkedThrough), BASIS))
        .isEqualTo(Verdict.met());
    assertThat(LANGUAGE_SUPPORT.verdictOn(part(little, List.of(), review), BASIS))
        .isEqualTo(Verdict.met());
  }

  @Test
  void support_of_one_kind_does_not_stand_in_for_another() {
    LanguageAndCulture speaking = asked().withSpeakingInMeetingsIsHard(true);
    Meeting wrong = aMeeting(TODAY).withSupport(OTHER_THAN_READING);
    Meeting right = aMeeting(TODAY).withSupport(OTHER_THAN_SPEAKING_IN_A_MEETING);
    assertThat(misses(ANOTHER_WAY, part(speaking, List.of(), wrong, right)))
        .containsExactly("/meetings/0 other-than-speaking-in-a-meeting");
  }

  @Test
  void where_no_support_at_all_is_recorded_nobody_can_tell() {
    Meeting silent = aMeeting(TODAY).withSupport();
    Assessment mute = anAssessment().withSupport();
    Participation part = part(EVERYTHING.withNeedsTranslation(false), List.of(mute), silent);
    assertThat(unknowns(LANGUAGE_SUPPORT, part))
        .containsExactly("/meetings/0/support", "/assessments/0/support");
    assertThat(unknowns(NOBODY_LEFT_OUT, part)).containsExactly("/assessments/0/support");
    assertThat(unknowns(ANOTHER_WAY, part))
        .containsExactly("/meetings/0/support", "/meetings/0/support");
    assertThat(misses(LANGUAGE_SUPPORT, part)).isEmpty();
  }

  @Test
  void with_nothing_to_take_part_in_the_rules_do_not_apply() {
    Participation needing = part(EVERYTHING, List.of(), aMeeting(ASKED_ON));
    for (Rule<Participation> rule : List.of(LANGUAGE_SUPPORT, NOBODY_LEFT_OUT, ANOTHER_WAY)) {
      assertThat(rule.verdictOn(needing, BASIS)).isEqualTo(Verdict.notApplicable());
    }
    assertThat(LANGUAGE_SUPPORT.verdictOn(part(asked(), List.of()), BASIS))
        .isEqualTo(Verdict.notApplicable());
    Participation planned = part(EVERYTHING, List.of(), aMeeting(TODAY.plusDays(1)));
    assertThat(LANGUAGE_SUPPORT.verdictOn(planned, BASIS)).isEqualTo(Verdict.notApplicable());
  }

  @Test
  void a_family_never_asked_is_asked_about_language_before_the_first_meeting() {
    Participation part = new Participation(
        new ActiveTime(OPENED, Optional.empty()), Optional.empty(), List.of(), List.of());
    assertThat(unknowns(LANGUAGE_SUPPORT, part)).containsExactly("/family/languageAndCulture");
    assertThat(NOBODY_LEFT_OUT.verdictOn(part, BASIS)).isEqualTo(Verdict.notApplicable());
    assertThat(ANOTHER_WAY.verdictOn(part, BASIS)).isEqualTo(Verdict.notApplicable());
  }

  @Test
  void the_day_is_told() {
    Participation part = part(EVERYTHING, List.of(), aMeeting(TODAY));
    assertThat(ANOTHER_WAY.verdictOn(part, BASIS).misses().get(0).facts().value("day"))
        .isEqualTo(TODAY);
    assertThat(ANOTHER_WAY.verdictOn(part, BASIS).misses().get(0).at())
        .isEqualTo(Location.at("meetings", 0));
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(ParticipationRules.all())
        .extracting(rule -> rule.statements().get(0))
        .containsExactly(11, 254, 233);
  }

  /** A meeting that was prepared, and nothing more. */
  private static Meeting aMeeting(LocalDate on) {
    return PreferenceRuleExamples.aMeeting(on).withSupport(PREPARATION);
  }

  /** An assessment that was prepared, and nothing more. */
  private static Assessment anAssessment() {
    return CaseFiles.anAssessment().withSupport(PREPARATION);
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static Participation part(
      LanguageAndCulture asked, List<Assessment> assessments, Meeting... meetings) {
    return new Participation(
        new ActiveTime(OPENED, Optional.empty()),
        Optional.of(asked),
        assessments,
        List.of(meetings));
  }

  private static List<String> misses(Rule<Participation> rule, Participation part) {
    return rule.verdictOn(part, BASIS).misses().stream()
        .map(miss -> miss.at().pointer() + " " + miss.facts().value("support"))
        .toList();
  }

  private static List<String> unknowns(Rule<Participation> rule, Participation part) {
    return rule.verdictOn(part, BASIS).unknowns().stream()
        .map(Unknown::at)
        .map(Location::pointer)
        .toList();
  }
}
