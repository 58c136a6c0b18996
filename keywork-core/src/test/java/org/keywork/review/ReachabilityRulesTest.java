package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.Conversations.EVENING;
import static org.keywork.fixtures.Conversations.THEN;
import static org.keywork.fixtures.Conversations.aMessage;
import static org.keywork.fixtures.Conversations.anAnswerphone;
import static org.keywork.fixtures.Conversations.withMessage;
import static org.keywork.fixtures.Conversations.withMistake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AssignmentKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ContactForm;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict.Kind;

class ReachabilityRulesTest {

  private static final LocalDate LEFT = EVENING.toLocalDate();

  private static Kind answered(CaseFile file, LocalDate asOf, Duration within) {
    return Held.against(
            file,
            new Basis(
                asOf, LocalPolicy.named("ours").with(ReachabilityRules.ANSWERED_WITHIN, within)),
            ReachabilityRules.MESSAGE_ANSWERED)
        .verdict();
  }

  private static Kind answered(CaseFile file) {
    return answered(file, TODAY, Duration.ofHours(1));
  }

  private static CaseFile answeredAt(LocalDateTime moment) {
    return withMessage(message -> message.withAnsweredAt(moment));
  }

  @Test
  void a_call_back_within_the_hour_is_quick_enough_whoever_calls() {
    CaseFile keyWorker = withMessage(message -> message.withAnsweredBy(CaseFiles.KEY_WORKER));

    assertThat(answered(keyWorker)).isEqualTo(Kind.MET);
    assertThat(answered(answeredAt(EVENING.plusHours(1)))).isEqualTo(Kind.MET);
    assertThat(answered(answeredAt(EVENING.plusHours(1).plusSeconds(1)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void a_late_answer_is_told_with_the_day_and_the_services_own_time() {
    Held held = Held.against(
        answeredAt(EVENING.plusHours(3)),
        new Basis(
            TODAY,
            LocalPolicy.named("ours")
                .with(ReachabilityRules.ANSWERED_WITHIN, Duration.ofMinutes(90))),
        ReachabilityRules.MESSAGE_ANSWERED);

    assertThat(held.messages())
        .containsExactly("The message left on 2026-11-13, while the key worker was out of office,"
            + " was not answered within 1 hour and 30 minutes.");
    assertThat(held.missedAt()).containsExactly("/messages/0/leftAt");
  }

  @Test
  void a_message_without_an_answer_is_late_when_the_day_of_its_time_is_over() {
    CaseFile open = withMessage(message -> message.withAnsweredAt(Optional.empty()));

    assertThat(answered(open, LEFT.minusDays(1), Duration.ofHours(1)))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(answered(open, LEFT, Duration.ofHours(1))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(answered(open, LEFT.plusDays(1), Duration.ofHours(1))).isEqualTo(Kind.NOT_MET);
    assertThat(answered(open, LEFT.plusDays(1), Duration.ofHours(6)))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(answered(open, LEFT.plusDays(2), Duration.ofHours(6))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void an_answer_still_to_come_is_none() {
    CaseFile monday = answeredAt(LEFT.plusDays(3).atTime(9, 0));

    assertThat(answered(monday, LEFT.plusDays(2), Duration.ofDays(7)))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(answered(monday, LEFT.plusDays(3), Duration.ofDays(7))).isEqualTo(Kind.MET);
    assertThat(answered(monday, LEFT.plusDays(3), Duration.ofHours(1))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void an_answer_of_long_ago_is_over_and_an_open_message_is_not() {
    CaseFile late = answeredAt(EVENING.plusHours(2));
    CaseFile open = withMessage(message -> message.withAnsweredAt(Optional.empty()));

    assertThat(answered(late, LEFT.plusYears(1), Duration.ofHours(1))).isEqualTo(Kind.NOT_MET);
    assertThat(answered(late, LEFT.plusYears(1).plusDays(1), Duration.ofHours(1)))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(answered(open, LEFT.plusYears(2), Duration.ofHours(1))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void only_a_late_answer_asks_whether_the_key_worker_was_away() {
    CaseFile quick = withMessage(message -> message.withKeyWorkerAway(Optional.empty()));
    CaseFile slow = withMessage(
        message -> message.withKeyWorkerAway(Optional.empty()).withAnsweredAt(EVENING.plusDays(1)));

    assertThat(answered(quick)).isEqualTo(Kind.MET);
    assertThat(answered(slow)).isEqualTo(Kind.CANNOT_TELL);
    assertThat(answered(withMessage(
            message -> message.withKeyWorkerAway(false).withAnsweredAt(EVENING.plusDays(1)))))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void without_a_time_of_the_services_own_the_question_stays_open() {
    assertThat(Held.against(withMessage(message -> message), ReachabilityRules.MESSAGE_ANSWERED)
            .questions())
        .containsExactly("/messages/0/leftAt: how quickly the service means to answer messages");
  }

  @Test
  void messages_of_a_family_that_has_left_are_left_alone() {
    CaseFile gone = answeredAt(EVENING.plusDays(1)).withClosedOn(TODAY);

    assertThat(answered(gone)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_message_is_answered_when_it_is_left_at_the_earliest() {
    assertThat(answered(answeredAt(EVENING))).isEqualTo(Kind.MET);
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aMessage().withAnsweredAt(EVENING.minusMinutes(1)))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/answeredAt"));
  }

  @Test
  void one_way_that_is_always_open_is_enough() {
    CaseFile both = aCaseFile().withMessageWays(anAnswerphone(false), anAnswerphone(true));
    CaseFile none = aCaseFile().withMessageWays(anAnswerphone(false), anAnswerphone(false));
    CaseFile perhaps = aCaseFile()
        .withMessageWays(
            anAnswerphone(false), MessageWay.builder().form(ContactForm.TEXT).build());

    assertThat(Held.against(both, ReachabilityRules.MESSAGE_AT_ANY_TIME).verdict())
        .isEqualTo(Kind.MET);
    assertThat(Held.against(none, ReachabilityRules.MESSAGE_AT_ANY_TIME).messages())
        .containsExactly("There are 2 ways to leave a message for the key worker, and none is open"
            + " at any time.");
    assertThat(Held.against(perhaps, ReachabilityRules.MESSAGE_AT_ANY_TIME).askedAt())
        .containsExactly("/messageWays");
  }

  @Test
  void a_family_without_a_named_key_worker_has_nobody_to_leave_a_message_for() {
    CaseFile officeHours = aCaseFile().withMessageWays(anAnswerphone(false));

    assertThat(Held.against(
                officeHours.withAssignments(anAssignment().withKind(AssignmentKind.COVER)),
                ReachabilityRules.MESSAGE_AT_ANY_TIME)
            .verdict())
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(officeHours.withClosedOn(TODAY), ReachabilityRules.MESSAGE_AT_ANY_TIME)
            .verdict())
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(officeHours, ReachabilityRules.MESSAGE_AT_ANY_TIME).messages())
        .containsExactly(
            "There is 1 way to leave a message for the key worker, and none is open at any time.");
  }

  @Test
  void a_mistake_is_looked_at_from_its_day_to_the_end_of_the_look_back() {
    CaseFile quiet = withMistake(mistake -> mistake.withAdmitted(false));

    assertThat(mistake(quiet, THEN.minusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(mistake(quiet, THEN)).isEqualTo(Kind.NOT_MET);
    assertThat(mistake(quiet, THEN.plusYears(1))).isEqualTo(Kind.NOT_MET);
    assertThat(mistake(quiet, THEN.plusYears(1).plusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(mistake(quiet.withClosedOn(TODAY), TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(quiet, ReachabilityRules.MISTAKE_ADMITTED).messages())
        .containsExactly("The mistake noticed on 2026-09-14 was not admitted to the family.");
  }

  private static Kind mistake(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, ReachabilityRules.MISTAKE_ADMITTED).verdict();
  }
}
