package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** What holds of every training. */
class TrainingProperties {

  private static KeyWorker trained(KeyWorker keyWorker, List<TrainingSession> sessions) {
    return keyWorker.withTraining(Training.builder().sessions(sessions).build());
  }

  private static TrainingTopics topics(KeyWorker keyWorker, List<TrainingSession> sessions) {
    return trained(keyWorker, sessions).trainingTopics(TODAY).orElseThrow();
  }

  private static Basis everyDays(int days) {
    return new Basis(
        TODAY, LocalPolicy.named("ours").with(TrainingRules.TRAINED_EVERY, Period.ofDays(days)));
  }

  @Property
  void a_session_more_never_adds_a_missing_topic(
      @ForAll("keyWorkers") KeyWorker keyWorker,
      @ForAll("sessions") List<TrainingSession> sessions,
      @ForAll("session") TrainingSession more) {
    List<TrainingSession> longer = new ArrayList<>(sessions);
    longer.add(more);
    TrainingTopics before = topics(keyWorker, sessions);
    TrainingTopics after = topics(keyWorker, longer);

    assertThat(before.missing()).containsAll(after.missing());
    assertThat(before.missingByRole()).containsAll(after.missingByRole());
    assertThat(after.covered()).containsAll(before.covered());
  }

  @Property
  void the_order_of_sessions_changes_nothing(
      @ForAll("keyWorkers") KeyWorker keyWorker,
      @ForAll("sessions") List<TrainingSession> sessions,
      @ForAll Random random) {
    List<TrainingSession> shuffled = new ArrayList<>(sessions);
    Collections.shuffle(shuffled, random);

    assertThat(topics(keyWorker, shuffled)).isEqualTo(topics(keyWorker, sessions));
    assertThat(trained(keyWorker, shuffled).trainingDue(everyDays(30)))
        .isEqualTo(trained(keyWorker, sessions).trainingDue(everyDays(30)));
  }

  @Property
  void whoever_has_no_other_role_lacks_nothing_that_others_do_not_lack(
      @ForAll("sessions") List<TrainingSession> sessions) {
    TrainingTopics unknown = topics(anUnknownOne(), sessions);

    assertThat(topics(aNonDesignatedOne(), sessions).missing())
        .containsAll(topics(aDesignatedOne(), sessions).missing())
        .containsAll(unknown.missing())
        .containsAll(unknown.missingByRole());
  }

  @Property
  void a_topic_of_the_fourteen_is_covered_or_missing_and_never_both(
      @ForAll("sessions") List<TrainingSession> sessions) {
    TrainingTopics topics = topics(aNonDesignatedOne(), sessions);

    assertThat(Stream.concat(topics.covered().stream(), topics.missing().stream()))
        .hasSize(14)
        .doesNotHaveDuplicates();
  }

  @Property
  void the_rule_says_what_the_decision_says(
      @ForAll("keyWorkers") KeyWorker keyWorker,
      @ForAll("sessions") List<TrainingSession> sessions) {
    KeyWorker trained = trained(keyWorker, sessions);
    Verdict.Kind kind =
        TrainingTopicRules.FOURTEEN_TOPICS.verdictOn(trained, everyDays(30)).kind();

    assertThat(kind == Verdict.Kind.MET)
        .isEqualTo(topics(keyWorker, sessions).areComplete() == Answer.YES);
    if (kind == Verdict.Kind.NOT_MET) {
      assertThat(topics(keyWorker, sessions).areComplete()).isEqualTo(Answer.NO);
    }
  }

  @Property
  void nothing_falls_due_before_the_last_time(
      @ForAll("keyWorkers") KeyWorker keyWorker,
      @ForAll("sessions") List<TrainingSession> sessions,
      @ForAll @IntRange(min = 1, max = 900) int days) {
    assertThat(trained(keyWorker, sessions).trainingDue(everyDays(days)))
        .allSatisfy(due -> assertThat(due.by()).isAfter(due.last()))
        .allSatisfy(due -> assertThat(due.last()).isBeforeOrEqualTo(TODAY));
  }

  @Property
  void a_shorter_interval_never_removes_a_finding(
      @ForAll("keyWorkers") KeyWorker keyWorker,
      @ForAll("sessions") List<TrainingSession> sessions,
      @ForAll @IntRange(min = 2, max = 900) int days) {
    KeyWorker trained = trained(keyWorker, sessions);
    if (goesOn(trained, days) == Verdict.Kind.NOT_MET) {
      assertThat(goesOn(trained, days - 1)).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  private static Verdict.Kind goesOn(KeyWorker keyWorker, int days) {
    return TrainingRules.GOES_ON.verdictOn(keyWorker, everyDays(days)).kind();
  }

  @Provide
  Arbitrary<KeyWorker> keyWorkers() {
    return Arbitraries.of(aDesignatedOne(), aNonDesignatedOne(), anUnknownOne());
  }

  @Provide
  Arbitrary<List<TrainingSession>> sessions() {
    return session().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<TrainingSession> session() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(-900, 30).map(TODAY::plusDays);
    return Combinators.combine(days, Arbitraries.of(TrainingTopic.class).set().ofMaxSize(12))
        .as((on, topics) -> TrainingSession.builder().on(on).topics(topics).build());
  }
}
