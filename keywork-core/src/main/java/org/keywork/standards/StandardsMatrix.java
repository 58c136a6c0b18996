package org.keywork.standards;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The matrix in which a service answers how it stands against the 36 standards (CCNUK matrix).
 *
 * <p>Answers are kept as they were given, so that a standard may have none, or by mistake two; the
 * rules find that.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StandardsMatrix implements WithStandardsMatrix {

  StandardsMatrix() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The edition that was answered. */
  public abstract Optional<StandardsEdition> edition();

  /** The answers, as they were given. */
  public abstract List<AnsweredStandard> answers();

  /** The day on which it was filled in. */
  public abstract Optional<LocalDate> answeredOn();

  /** Whether the service says of itself that it fully meets the standards. */
  public abstract Optional<Boolean> claimsToMeetAll();

  /** The answers to a standard: one, or none, or by mistake several. */
  public List<AnsweredStandard> to(Standard standard) {
    return answers().stream().filter(each -> each.standard() == standard).toList();
  }

  /** The standards without an answer, which is something else than not to know. */
  public List<Standard> unanswered() {
    return Stream.of(Standard.values()).filter(each -> to(each).isEmpty()).toList();
  }

  /** The standards with more than one answer. */
  public List<Standard> answeredAgain() {
    return Stream.of(Standard.values()).filter(each -> to(each).size() > 1).toList();
  }

  /** How many standards have which answer. */
  public AnswerCounts counts() {
    Map<StandardAnswer, Integer> once = new EnumMap<>(StandardAnswer.class);
    Stream.of(Standard.values())
        .map(this::to)
        .filter(answers -> answers.size() == 1)
        .forEach(answers -> once.merge(answers.get(0).answer(), 1, Integer::sum));
    return new AnswerCounts(
        once.getOrDefault(StandardAnswer.FULLY_MET, 0),
        once.getOrDefault(StandardAnswer.NEARLY_MET, 0),
        once.getOrDefault(StandardAnswer.NOT_MET, 0),
        once.getOrDefault(StandardAnswer.DONT_KNOW, 0),
        unanswered().size(),
        answeredAgain().size());
  }

  /** Collects the parts of a {@link StandardsMatrix}. */
  public static class Builder extends ImmutableStandardsMatrix.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
