package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aSession;
import static org.keywork.fixtures.KeyWorkers.aTraining;
import static org.keywork.fixtures.KeyWorkers.anInduction;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.fixtures.KeyWorkers.trained;
import static org.keywork.practitioner.TrainingTopic.HOSPICES;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.TrainingRuleExamples;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

class TrainingRulesTest {

  private static final Basis SET = TrainingRuleExamples.SET;

  private static Verdict verdict(Rule<KeyWorker> rule, KeyWorker keyWorker, Basis basis) {
    return rule.verdictOn(keyWorker, basis);
  }

  private static Miss miss(Rule<KeyWorker> rule, KeyWorker keyWorker) {
    return verdict(rule, keyWorker, SET).misses().get(0);
  }

  private static String unknownAt(Rule<KeyWorker> rule, KeyWorker keyWorker, Basis basis) {
    List<Unknown> unknowns = verdict(rule, keyWorker, basis).unknowns();
    assertThat(unknowns).hasSize(1);
    return unknowns.get(0).at().pointer();
  }

  @Test
  void what_was_not_given_in_writing_is_told() {
    Miss miss = miss(
        TrainingRules.WRITTEN_MATERIAL,
        trained(training -> training.withWrittenMaterial(InductionMaterial.OBJECTIVES)));

    assertThat(miss.at().pointer()).isEqualTo("/training/writtenMaterial");
    assertThat(miss.facts().value("missing")).isEqualTo(List.of("aims", "job-description"));
    assertThat(miss.facts().value("keyWorker")).isEqualTo("kw-1");
  }

  @Test
  void last_and_due_days_are_told() {
    LocalDate longAgo = TODAY.minusMonths(3);
    KeyWorker late = trained(training ->
        training.withSessions(anInduction(), aSession(longAgo)).withNeedsAssessedOn(longAgo));

    assertThat(miss(TrainingRules.GOES_ON, late).toString())
        .contains("last=" + longAgo, "due=" + longAgo.plusMonths(1), "/training/sessions");
    assertThat(miss(TrainingRules.NEEDS_ASSESSED, late).toString())
        .contains("last=" + longAgo, "due=" + longAgo.plusMonths(2), "/training/needsAssessedOn");
  }

  @Test
  void a_month_from_the_end_of_january_ends_with_february() {
    KeyWorker trained = trained(
            training -> training.withSessions(aSession(LocalDate.of(2024, 1, 31))))
        .withInductionOn(LocalDate.of(2024, 1, 8));

    assertThat(verdict(TrainingRules.GOES_ON, trained, on(LocalDate.of(2024, 2, 29)))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(TrainingRules.GOES_ON, trained, on(LocalDate.of(2024, 3, 1)))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  private static Basis on(LocalDate day) {
    return new Basis(
        day, LocalPolicy.named("ours").with(TrainingRules.TRAINED_EVERY, Period.ofMonths(1)));
  }

  @Test
  void what_is_missing_is_asked_for_where_it_would_stand() {
    KeyWorker untold = aDesignatedOne().withTraining(Training.builder().build());
    KeyWorker newcomer = aDesignatedOne().withInductionOn(TODAY).withTraining(aTraining());

    assertThat(unknownAt(TrainingRules.GOES_ON, anUnknownOne(), SET)).isEqualTo("/training");
    assertThat(unknownAt(TrainingRules.GOES_ON, untold, SET)).isEqualTo("/training/sessions");
    assertThat(unknownAt(TrainingRules.GOES_ON, aDesignatedOne(), BASIS))
        .isEqualTo("/training/sessions");
    assertThat(unknownAt(TrainingRules.NEEDS_ASSESSED, untold, SET))
        .isEqualTo("/training/needsAssessedOn");
    assertThat(unknownAt(
            TrainingRules.SHADOWING,
            newcomer.withTraining(
                Training.builder().addSessions(anInduction(), noForm()).build()),
            SET))
        .isEqualTo("/training/sessions/1/forms");
    assertThat(unknownAt(
            TrainingRules.SHADOWING, newcomer.withInductionOn(Optional.<LocalDate>empty()), SET))
        .isEqualTo("/inductionOn");
  }

  private static TrainingSession noForm() {
    return aSession(TODAY, HOSPICES).withForms();
  }

  @Test
  void a_session_to_come_leaves_nothing_open() {
    KeyWorker newcomer = aDesignatedOne()
        .withInductionOn(TODAY)
        .withTraining(Training.builder()
            .addSessions(
                anInduction(),
                noForm().withOn(TODAY.plusDays(1)),
                noForm().withOn(TODAY.plusDays(1)).withForms(TrainingForm.SHADOWING))
            .build());

    assertThat(verdict(TrainingRules.SHADOWING, newcomer, SET).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void every_topic_left_out_is_told() {
    KeyWorker beginner = aNonDesignatedOne()
        .withTraining(Training.builder()
            .addSessions(aSession(TODAY, TrainingTopic.values())
                .withTopics(TrainingTopic.neededByEverybody().subList(0, 10)))
            .build());

    Miss miss = miss(TrainingTopicRules.FOURTEEN_TOPICS, beginner);
    assertThat(miss.at().pointer()).isEqualTo("/training/sessions");
    assertThat(miss.facts().value("missing"))
        .isEqualTo(List.of(
            "difference-from-own-role",
            "time-management",
            "recording-systems",
            "planning-and-review-system"));
    assertThat(
            miss(TrainingTopicRules.CLOSE_WITHOUT_DEPENDENCE, beginner).facts().value("missing"))
        .isEqualTo(List.of("boundaries-and-dependency", "empowering-families"));
  }

  @Test
  void the_role_and_untold_topics_are_asked_for_where_they_would_stand() {
    KeyWorker thirteen = anUnknownOne()
        .withTraining(Training.builder()
            .addSessions(aSession(TODAY).withTopics(TrainingTopic.neededByEverybody()))
            .build());

    assertThat(unknownAt(TrainingTopicRules.FOURTEEN_TOPICS, thirteen, SET))
        .isEqualTo("/practitioner/role");
    assertThat(unknownAt(
            TrainingTopicRules.PERSON_CENTRED,
            trained(training -> training.withSessions(aSession(TODAY, HOSPICES), aSession(TODAY))),
            SET))
        .isEqualTo("/training/sessions/1/topics");
  }

  @Test
  void the_role_is_not_asked_for_where_all_fourteen_are_told() {
    KeyWorker fourteen = anUnknownOne().withTraining(aDesignatedOne().training());

    assertThat(verdict(TrainingTopicRules.FOURTEEN_TOPICS, fourteen, SET).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void of_a_key_worker_without_recorded_training_one_question_is_asked() {
    assertThat(TrainingRules.all().stream().filter(rule -> asks(rule, anUnknownOne())))
        .hasSize(1);
    assertThat(TrainingTopicRules.all().stream().filter(rule -> asks(rule, anUnknownOne())))
        .isEmpty();
  }

  @SuppressWarnings("unchecked") // Every rule in these lists is about key workers.
  private static boolean asks(Rule<?> rule, KeyWorker keyWorker) {
    return !verdict((Rule<KeyWorker>) rule, keyWorker, SET).unknowns().isEmpty();
  }
}
