package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Conversations.THEN;
import static org.keywork.fixtures.Conversations.aLeaflet;
import static org.keywork.fixtures.Conversations.aQuestion;
import static org.keywork.fixtures.Conversations.withLeaflet;
import static org.keywork.fixtures.Conversations.withQuestion;

import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict.Kind;

class InformationRulesTest {

  private static final CaseFile POOR =
      withLeaflet(leaflet -> leaflet.withDiscussed(false).withLacking(InformationQuality.TIMELY));

  private static Kind verdict(CaseFile file, LocalDate asOf, Rule<?> rule) {
    return Held.against(file, asOf, rule).verdict();
  }

  @Test
  void information_is_looked_at_from_its_day_to_the_end_of_the_look_back() {
    for (Rule<?> rule : new Rule<?>[] {InformationRules.DISCUSSED, InformationRules.OF_USE}) {
      assertThat(verdict(POOR, THEN.minusDays(1), rule)).isEqualTo(Kind.NOT_APPLICABLE);
      assertThat(verdict(POOR, THEN, rule)).isEqualTo(Kind.NOT_MET);
      assertThat(verdict(POOR, THEN.plusYears(1), rule)).isEqualTo(Kind.NOT_MET);
      assertThat(verdict(POOR, THEN.plusYears(1).plusDays(1), rule)).isEqualTo(Kind.NOT_APPLICABLE);
      assertThat(verdict(POOR.withClosedOn(TODAY), TODAY, rule)).isEqualTo(Kind.NOT_APPLICABLE);
    }
  }

  @Test
  void every_leaflet_is_looked_at() {
    CaseFile three = aCaseFile()
        .withInformationGiven(
            aLeaflet().withDiscussed(false), aLeaflet(), aLeaflet().withDiscussed(false));

    assertThat(Held.against(three, InformationRules.DISCUSSED).missedAt())
        .containsExactly("/informationGiven/0/discussed", "/informationGiven/2/discussed");
    assertThat(Held.against(three, InformationRules.DISCUSSED).messages())
        .contains(
            "What the family was given to read on 2026-09-14 (benefits) was not talked about.");
  }

  @Test
  void what_information_lacks_is_told_in_the_order_of_the_standard() {
    CaseFile lacking = withLeaflet(leaflet -> leaflet
        .withCheckedFor()
        .withLacking(InformationQuality.TIMELY, InformationQuality.ACCURATE));

    assertThat(Held.against(lacking, InformationRules.OF_USE).messages())
        .containsExactly(
            "The information given on 2026-09-14 (benefits) was not accurate and timely.");
    assertThat(Held.against(lacking, InformationRules.OF_USE).missedAt())
        .containsExactly("/informationGiven/0/lacking");
  }

  @Test
  void it_counts_from_the_day_on_which_it_is_put_right() {
    CaseFile late = withLeaflet(leaflet ->
        leaflet.withLacking(InformationQuality.ACCURATE).withPutRightOn(THEN.plusDays(9)));

    assertThat(verdict(late, THEN.plusDays(8), InformationRules.OF_USE)).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(late, THEN.plusDays(9), InformationRules.OF_USE)).isEqualTo(Kind.MET);
  }

  @Test
  void five_qualities_are_checked() {
    CaseFile four = withLeaflet(leaflet ->
        leaflet.withCheckedFor(Arrays.asList(InformationQuality.values()).subList(0, 4)));

    assertThat(Held.against(four, InformationRules.OF_USE).askedAt())
        .containsExactly("/informationGiven/0/checkedFor");
  }

  @Test
  void information_on_the_day_of_the_question_covers_it_and_earlier_information_does_not() {
    CaseFile asked = withQuestion(question -> question);
    InformationGiven holidays = aLeaflet().withTopic(InformationTopic.HOLIDAYS);
    CaseFile sameDay = asked.withInformationGiven(aLeaflet());
    CaseFile before = asked.withInformationGiven(
        aLeaflet().withOn(THEN.minusDays(1)), holidays.withOn(THEN.plusDays(5)));

    assertThat(verdict(sameDay, THEN, InformationRules.NEEDS_COVERED)).isEqualTo(Kind.MET);
    assertThat(verdict(before, THEN.plusDays(4), InformationRules.NEEDS_COVERED))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(before, THEN.plusDays(5), InformationRules.NEEDS_COVERED)
            .messages())
        .containsExactly("The family asked about benefits on 2026-09-14; since then it was given"
            + " other information, but none about that.");
  }

  @Test
  void other_information_on_the_day_of_the_question_says_nothing_yet() {
    CaseFile asked = withQuestion(question -> question)
        .withInformationGiven(aLeaflet().withTopic(InformationTopic.CONDITION));

    assertThat(verdict(asked, TODAY, InformationRules.NEEDS_COVERED))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void information_still_to_come_covers_nothing() {
    CaseFile ahead = withQuestion(question -> question)
        .withInformationGiven(
            aLeaflet().withOn(THEN.plusDays(9)),
            aLeaflet().withTopic(InformationTopic.CONDITION).withOn(THEN.plusDays(2)));

    assertThat(verdict(ahead, THEN.plusDays(8), InformationRules.NEEDS_COVERED))
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(ahead, THEN.plusDays(9), InformationRules.NEEDS_COVERED))
        .isEqualTo(Kind.MET);
  }

  @Test
  void each_question_that_was_passed_over_is_pointed_at() {
    CaseFile asked = aCaseFile()
        .withQuestions(
            aQuestion(),
            aQuestion().withTopic(InformationTopic.TREATMENT),
            aQuestion().withTopic(InformationTopic.CONDITION))
        .withInformationGiven(
            aLeaflet().withTopic(InformationTopic.TREATMENT).withOn(THEN.plusDays(1)));

    assertThat(Held.against(asked, InformationRules.NEEDS_COVERED).missedAt())
        .containsExactly("/questions/0/topic", "/questions/2/topic");
    assertThat(verdict(asked.withClosedOn(TODAY), TODAY, InformationRules.NEEDS_COVERED))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(asked, THEN.minusDays(1), InformationRules.NEEDS_COVERED))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_question_that_was_given_up_is_found_once() {
    CaseFile givenUp = withQuestion(question -> question.withGivenUpOn(THEN.plusDays(3)))
        .withInformationGiven(
            aLeaflet().withTopic(InformationTopic.TREATMENT).withOn(THEN.plusDays(1)));
    Rule<?>[] rules = InformationRules.all().toArray(new Rule<?>[0]);

    assertThat(Held.against(givenUp, THEN.plusDays(2), rules).missedAt())
        .containsExactly("/questions/0/topic");
    assertThat(Held.against(givenUp, THEN.plusDays(3), rules).missedAt())
        .containsExactly("/questions/0/givenUpOn");
  }

  @Test
  void an_answer_or_somebody_who_knows_outdoes_giving_up() {
    CaseFile givenUp = withQuestion(question -> question.withGivenUpOn(THEN));
    CaseFile answered =
        withQuestion(question -> question.withGivenUpOn(THEN).withAnsweredOn(THEN.plusDays(7)));
    CaseFile sourced =
        withQuestion(question -> question.withGivenUpOn(THEN).withSourceFoundOn(THEN.plusDays(7)));

    assertThat(Held.against(givenUp, TODAY, InformationRules.FIND_OUT).messages())
        .containsExactly("The family's question of 2026-09-14 (benefits) was given up on 2026-09-14"
            + " without an answer, and without anybody who knows.");
    for (CaseFile file : new CaseFile[] {answered, sourced}) {
      assertThat(verdict(file, THEN.plusDays(6), InformationRules.FIND_OUT))
          .isEqualTo(Kind.NOT_MET);
      assertThat(verdict(file, THEN.plusDays(7), InformationRules.FIND_OUT)).isEqualTo(Kind.MET);
    }
  }

  @Test
  void giving_up_is_over_a_year_later() {
    CaseFile givenUp = withQuestion(question -> question.withGivenUpOn(THEN));

    assertThat(verdict(givenUp, THEN.plusYears(1), InformationRules.FIND_OUT))
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(givenUp, THEN.plusYears(1).plusDays(1), InformationRules.FIND_OUT))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_question_asks_nothing_before_it_is_asked_or_after_the_family_has_left() {
    CaseFile asked = withQuestion(question -> question);

    assertThat(verdict(asked, THEN.minusDays(1), InformationRules.FIND_OUT))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(asked, THEN, InformationRules.FIND_OUT)).isEqualTo(Kind.CANNOT_TELL);
    assertThat(verdict(asked.withClosedOn(TODAY), TODAY, InformationRules.FIND_OUT))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void six_topics_are_common_needs() {
    assertThat(InformationTopic.values())
        .filteredOn(InformationTopic::isCommonNeed)
        .containsExactly(
            InformationTopic.CONDITION,
            InformationTopic.TREATMENT,
            InformationTopic.SERVICES,
            InformationTopic.BENEFITS,
            InformationTopic.ADAPTED_CLOTHES,
            InformationTopic.HOLIDAYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"answeredOn", "sourceFoundOn", "givenUpOn"})
  void nothing_comes_of_a_question_before_it_is_asked(String property) {
    LocalDate before = THEN.minusDays(1);
    refusedAt(property, () -> {
      switch (property) {
        case "answeredOn" -> aQuestion().withAnsweredOn(before);
        case "sourceFoundOn" -> aQuestion().withSourceFoundOn(before);
        default -> aQuestion().withGivenUpOn(before);
      }
    });
  }

  @Test
  void information_is_put_right_on_its_day_at_the_earliest() {
    assertThat(aLeaflet().withPutRightOn(THEN).putRightOn()).contains(THEN);
    refusedAt("putRightOn", () -> aLeaflet().withPutRightOn(THEN.minusDays(1)));
  }

  private static void refusedAt(String property, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/" + property));
  }
}
