package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.family.WayAmongServicesRules.DEAD_END_PURSUED;
import static org.keywork.family.WayAmongServicesRules.LOCAL_OFFER;
import static org.keywork.family.WayAmongServicesRules.SERVICES_EXPLAINED;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Conversations.THEN;
import static org.keywork.fixtures.Conversations.aLeaflet;
import static org.keywork.fixtures.Conversations.aQuestion;
import static org.keywork.fixtures.DealingsWithServicesRuleExamples.aboutTheLocalOffer;
import static org.keywork.fixtures.DealingsWithServicesRuleExamples.stuck;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Verdict;

class WayAmongServicesRulesTest {

  private static final LocalDate DEAD_END = THEN.plusDays(4);

  private static InformationGiven offer(LocalDate on, Optional<Boolean> discussed) {
    return aLeaflet().withTopic(InformationTopic.LOCAL_OFFER).withOn(on).withDiscussed(discussed);
  }

  private static Held offered(InformationGiven... given) {
    return Held.against(aCaseFile().withInformationGiven(given), LOCAL_OFFER);
  }

  @Test
  void once_gone_through_the_local_offer_is_known_however_often_a_link_was_sent() {
    assertThat(offered(
                offer(THEN, Optional.of(true)),
                offer(THEN.plusDays(1), Optional.of(false)),
                offer(THEN.plusDays(2), Optional.empty()))
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void the_last_link_tells_and_other_information_does_not() {
    Held held = offered(
        offer(THEN, Optional.empty()),
        offer(THEN.plusDays(1), Optional.of(false)),
        aLeaflet().withDiscussed(true));
    assertThat(held.missedAt()).containsExactly("/informationGiven/1/discussed");
    assertThat(held.messages())
        .containsExactly(
            "On 2026-09-15 the family was pointed to the local offer, and it was not gone"
                + " through.");
    assertThat(offered(offer(THEN, Optional.of(false)), offer(THEN, Optional.empty()))
            .askedAt())
        .containsExactly("/informationGiven/1/discussed");
    assertThat(offered(aLeaflet()).askedAt()).containsExactly("/informationGiven");
  }

  @Test
  void the_local_offer_is_gone_through_from_that_day() {
    CaseFile file = aboutTheLocalOffer(Optional.of(true));
    assertThat(Held.against(file, THEN, LOCAL_OFFER).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, THEN.minusDays(1), LOCAL_OFFER).askedAt())
        .containsExactly("/informationGiven");
    assertThat(Held.against(file, OPENED.minusDays(1), LOCAL_OFFER).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_link_to_the_local_offer_gives_one_finding_and_not_two() {
    CaseFile file = aboutTheLocalOffer(Optional.of(false));
    assertThat(Held.against(file, LOCAL_OFFER, InformationRules.DISCUSSED).missedAt())
        .hasSize(1);
  }

  @Test
  void how_services_work_is_explained_to_whoever_asks() {
    Question asked = aQuestion().withTopic(InformationTopic.HOW_SERVICES_WORK);
    InformationGiven other = aLeaflet().withOn(THEN.plusDays(1));
    InformationGiven about = other.withTopic(InformationTopic.HOW_SERVICES_WORK);
    CaseFile file = aCaseFile().withQuestions(aQuestion(), asked);

    assertThat(explained(file.withInformationGiven(other)).missedAt())
        .containsExactly("/questions/1/topic");
    assertThat(explained(file.withInformationGiven(other)).messages())
        .containsExactly("The family asked on 2026-09-14 how services work; since then it was told"
            + " of other things, but not of that.");
    assertThat(explained(file.withInformationGiven(other, about)).verdict()).isEqualTo(MET);
    assertThat(explained(file.withQuestions(asked.withGivenUpOn(TODAY)).withInformationGiven(other))
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_question_about_something_else_is_not_one_about_how_services_work() {
    CaseFile file = aCaseFile()
        .withQuestions(aQuestion())
        .withInformationGiven(
            aLeaflet().withTopic(InformationTopic.HOLIDAYS).withOn(THEN.plusDays(1)));
    assertThat(explained(file).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_is_explained_tomorrow_is_not_explained_yet() {
    CaseFile file = aCaseFile()
        .withInformationGiven(
            aLeaflet().withTopic(InformationTopic.HOW_SERVICES_WORK).withOn(TODAY.plusDays(1)));
    assertThat(explained(file).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.plusDays(1), SERVICES_EXPLAINED).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(
                file.withClosedOn(TODAY.plusDays(1)), TODAY.plusDays(1), SERVICES_EXPLAINED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  private static Held explained(CaseFile file) {
    return Held.against(file, SERVICES_EXPLAINED);
  }

  @Test
  void a_trial_counts_from_the_day_of_the_dead_end() {
    CaseFile sameDay = stuck(question -> question.withTriedOn(THEN, DEAD_END));
    CaseFile dayBefore = stuck(question -> question.withTriedOn(DEAD_END.minusDays(1)));
    assertThat(pursued(sameDay, TODAY)).isEqualTo(MET);
    assertThat(pursued(dayBefore, TODAY)).isEqualTo(NOT_MET);
    assertThat(pursued(dayBefore, DEAD_END)).isEqualTo(NOT_MET);
    assertThat(pursued(dayBefore, DEAD_END.minusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_trial_still_to_come_is_none_yet() {
    CaseFile file = stuck(question -> question.withTriedOn(TODAY.plusDays(1)));
    assertThat(pursued(file, TODAY)).isEqualTo(CANNOT_TELL);
    assertThat(pursued(file, TODAY.plusDays(1))).isEqualTo(MET);
  }

  @Test
  void an_answer_settles_it_and_giving_up_is_for_another_rule() {
    assertThat(pursued(stuck(question -> question.withSourceFoundOn(TODAY)), TODAY))
        .isEqualTo(MET);
    CaseFile givenUp = stuck(question -> question.withTriedOn(THEN).withGivenUpOn(TODAY));
    assertThat(pursued(givenUp, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(pursued(givenUp, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(
            Held.against(givenUp, InformationRules.FIND_OUT, DEAD_END_PURSUED).missedAt())
        .containsExactly("/questions/0/givenUpOn");
  }

  @Test
  void a_dead_end_is_told_with_its_days() {
    CaseFile file = stuck(question -> question.withTriedOn(THEN));
    assertThat(Held.against(file, DEAD_END_PURSUED).messages())
        .containsExactly("With its question of 2026-09-14 (benefits) the family met a dead end on"
            + " 2026-09-18, and nobody has tried again since.");
    assertThat(pursued(file.withClosedOn(TODAY), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void nothing_is_tried_and_no_dead_end_met_before_the_question() {
    assertThat(aQuestion().withTriedOn(THEN).withDeadEndOn(THEN).triedOn()).containsExactly(THEN);
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aQuestion().withTriedOn(THEN, THEN.minusDays(1)))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/triedOn"));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aQuestion().withDeadEndOn(THEN.minusDays(1)))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/deadEndOn"));
  }

  private static Verdict.Kind pursued(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, DEAD_END_PURSUED).verdict();
  }
}
