package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The training that a key worker has had, the induction included (PACK ch.1 / Support for the key
 * worker; CCNUK P10; GUIDE 5b).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Training implements WithTraining {

  Training() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The times at which the key worker was trained; empty when nobody keeps track of them. */
  public abstract List<TrainingSession> sessions();

  /** What they were given to read with the induction; empty when nobody recorded it. */
  public abstract Set<InductionMaterial> writtenMaterial();

  /** The days on which it was assessed what training they need. */
  public abstract Set<LocalDate> needsAssessedOn();

  /** What the sessions held by a day were about, in the order of the topics. */
  public Set<TrainingTopic> topicsBy(LocalDate asOf) {
    Set<TrainingTopic> topics = EnumSet.noneOf(TrainingTopic.class);
    sessions().stream()
        .filter(session -> session.isHeldBy(asOf))
        .forEach(session -> topics.addAll(session.topics()));
    return topics;
  }

  /** Whether a session held by a day was about a topic. */
  public boolean dealtWith(TrainingTopic topic, LocalDate asOf) {
    for (int i = 0; i < sessions().size(); i++) {
      TrainingSession session = sessions().get(i);
      if (session.isHeldBy(asOf) && session.topics().contains(topic)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a session held by a day had a form. */
  public boolean hadForm(TrainingForm form, LocalDate asOf) {
    for (int i = 0; i < sessions().size(); i++) {
      TrainingSession session = sessions().get(i);
      if (session.isHeldBy(asOf) && session.forms().contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** The day of the last session by a day. */
  public Optional<LocalDate> lastSessionBy(LocalDate asOf) {
    return sessions().stream()
        .map(TrainingSession::on)
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** The last day, by another day, on which it was assessed what training is needed. */
  public Optional<LocalDate> lastAssessmentBy(LocalDate asOf) {
    return needsAssessedOn().stream()
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** Collects the parts of a {@link Training}. */
  public static class Builder extends ImmutableTraining.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
