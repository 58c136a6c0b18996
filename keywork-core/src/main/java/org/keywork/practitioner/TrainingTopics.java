package org.keywork.practitioner;

import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Answer;
import org.keywork.source.Citation;

/**
 * Which of the fourteen topics the training of a key worker has dealt with by a day, and which are
 * missing. Who does key working beside another role needs all of them, who does nothing else one less:
 * thirteen topics without {@link TrainingTopic#DIFFERENCE_FROM_OWN_ROLE} are complete for the one and
 * lack a topic for the other.
 *
 * @param covered those of the fourteen that were dealt with
 * @param missing those that the key worker needs and that no session is known to have dealt with
 * @param missingByRole those that are missing besides if the key worker does key working beside
 *     another role, which is not recorded
 * @param toldInFull whether it is recorded of every session what it was about
 * @since 0.1
 */
public record TrainingTopics(
    List<TrainingTopic> covered,
    List<TrainingTopic> missing,
    List<TrainingTopic> missingByRole,
    boolean toldInFull) {

  /** Refuses a missing part. */
  public TrainingTopics {
    covered = List.copyOf(covered);
    missing = List.copyOf(missing);
    missingByRole = List.copyOf(missingByRole);
  }

  static TrainingTopics of(Training training, Optional<KeyWorkingRole> role, LocalDate asOf) {
    Set<TrainingTopic> topics = training.topicsBy(asOf);
    List<TrainingTopic> needed =
        role.map(TrainingTopic::neededBy).orElse(TrainingTopic.neededByEverybody());
    List<TrainingTopic> byRole =
        role.isEmpty() ? List.of(TrainingTopic.DIFFERENCE_FROM_OWN_ROLE) : List.of();
    return new TrainingTopics(
        topics.stream().filter(TrainingTopic::isOneOfTheFourteen).toList(),
        lacking(topics, needed),
        lacking(topics, byRole),
        training.sessions().stream()
            .noneMatch(session -> session.isHeldBy(asOf) && session.topics().isEmpty()));
  }

  private static List<TrainingTopic> lacking(
      Set<TrainingTopic> topics, List<TrainingTopic> needed) {
    return needed.stream().filter(topic -> !topics.contains(topic)).toList();
  }

  /**
   * Whether the key worker has been trained in every topic they need. It cannot be told where a topic
   * is missing but some session may have dealt with it, or where it depends on a role that is not
   * recorded.
   */
  public Answer areComplete() {
    if (missing.isEmpty() && missingByRole.isEmpty()) {
      return Answer.YES;
    }
    return missing.isEmpty() || !toldInFull ? Answer.CANNOT_TELL : Answer.NO;
  }

  /** Where the fourteen are listed. */
  public static Citation citation() {
    return PACK.at("ch.1 / Support for the key worker");
  }
}
