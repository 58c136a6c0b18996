package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aSession;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.practitioner.TrainingTopic.CHILD_PROTECTION;
import static org.keywork.practitioner.TrainingTopic.DIFFERENCE_FROM_OWN_ROLE;
import static org.keywork.practitioner.TrainingTopic.PLANNING_AND_REVIEW_SYSTEM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Profession;
import org.keywork.rule.Answer;
import org.keywork.source.Citation;

/** Which of the fourteen topics are missing. */
class TrainingTopicsTest {

  private static final List<TrainingTopic> THIRTEEN = TrainingTopic.neededByEverybody();

  private static TrainingTopics topics(KeyWorker keyWorker, TrainingSession... sessions) {
    return keyWorker
        .withTraining(Training.builder().addSessions(sessions).build())
        .trainingTopics(TODAY)
        .orElseThrow();
  }

  private static TrainingSession theThirteen() {
    return aSession(TODAY).withTopics(THIRTEEN);
  }

  /** W28. */
  @Test
  void thirteen_topics_are_complete_for_a_designated_key_worker() {
    TrainingTopics topics = topics(aDesignatedOne(), theThirteen());

    assertThat(topics.areComplete()).isEqualTo(Answer.YES);
    assertThat(topics.covered()).isEqualTo(THIRTEEN).hasSize(13);
    assertThat(topics.missing()).isEmpty();
  }

  /** W28. */
  @Test
  void a_non_designated_one_lacks_the_difference_from_their_own_role() {
    TrainingTopics topics = topics(aNonDesignatedOne(), theThirteen());

    assertThat(topics.areComplete()).isEqualTo(Answer.NO);
    assertThat(topics.missing()).containsExactly(DIFFERENCE_FROM_OWN_ROLE);
  }

  @Test
  void whether_it_is_lacking_cannot_be_told_where_the_role_is_not_recorded() {
    TrainingTopics topics = topics(anUnknownOne(), theThirteen());

    assertThat(topics.areComplete()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(topics.missing()).isEmpty();
    assertThat(topics.missingByRole()).containsExactly(DIFFERENCE_FROM_OWN_ROLE);
  }

  @Test
  void fourteen_are_complete_for_everybody() {
    TrainingTopics topics =
        topics(anUnknownOne(), theThirteen(), aSession(TODAY, DIFFERENCE_FROM_OWN_ROLE));

    assertThat(topics.areComplete()).isEqualTo(Answer.YES);
    assertThat(topics.covered()).hasSize(14);
  }

  @Test
  void what_is_known_to_be_missing_does_not_depend_on_the_role() {
    TrainingTopics topics = topics(anUnknownOne(), aSession(TODAY, CHILD_PROTECTION));

    assertThat(topics.areComplete()).isEqualTo(Answer.NO);
    assertThat(topics.missing()).hasSize(12).doesNotContain(CHILD_PROTECTION);
  }

  @Test
  void a_session_counts_on_its_day_and_not_the_day_before() {
    KeyWorker trained = aDesignatedOne()
        .withTraining(Training.builder().addSessions(theThirteen()).build());

    assertThat(trained.trainingTopics(TODAY).orElseThrow().areComplete()).isEqualTo(Answer.YES);
    assertThat(trained.trainingTopics(TODAY.minusDays(1)).orElseThrow().areComplete())
        .isEqualTo(Answer.NO);
  }

  @Test
  void a_session_of_unknown_topics_may_have_dealt_with_what_is_missing() {
    assertThat(topics(aDesignatedOne(), aSession(TODAY)).areComplete())
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(topics(aDesignatedOne(), aSession(TODAY), theThirteen()).areComplete())
        .isEqualTo(Answer.YES);
    assertThat(topics(aDesignatedOne(), aSession(TODAY.plusDays(1))).areComplete())
        .isEqualTo(Answer.NO);
  }

  @Test
  void nothing_is_told_of_training_that_is_not_recorded() {
    assertThat(anUnknownOne().trainingTopics(TODAY)).isEmpty();
  }

  @Test
  void the_fourteen_come_first_and_are_of_one_source() {
    assertThat(TrainingTopic.values())
        .filteredOn(TrainingTopic::isOneOfTheFourteen)
        .hasSize(14)
        .endsWith(PLANNING_AND_REVIEW_SYSTEM)
        .allMatch(topic -> topic.citation().equals(Optional.of(TrainingTopics.citation())));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void every_topic_is_named_somewhere(TrainingTopic topic) {
    assertThat(topic.citation()).isPresent();
  }

  @Test
  void the_topics_come_from_five_publications_besides_the_standards() {
    assertThat(Arrays.stream(TrainingTopic.values())
            .flatMap(topic -> topic.citation().stream())
            .map(Citation::publication)
            .distinct())
        .extracting(Object::toString)
        .containsExactly("PACK", "GUIDE", "EVALUATION", "PEMBROKESHIRE", "PALLIATIVE");
    assertThat(TrainingTopic.OTHER.citation()).isEmpty();
  }

  @Test
  void the_role_decides_which_are_needed() {
    assertThat(TrainingTopic.neededBy(KeyWorkingRole.designated())).isEqualTo(THIRTEEN);
    assertThat(TrainingTopic.neededBy(KeyWorkingRole.beside(Profession.TEACHER)))
        .hasSize(14)
        .contains(DIFFERENCE_FROM_OWN_ROLE)
        .containsAll(THIRTEEN);
  }
}
