package org.keywork.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.IndependenceReading;
import org.keywork.family.MemberId;
import org.keywork.rule.Parameter;

/**
 * How ready somebody in the family is, on a day, to be their own key worker, part by part.
 *
 * <p>It is no test and has no score. It never presses: where the family has not said that it wants the
 * step, or a child is life-limited and the service does not aim at independence then ({@link
 * IndependenceReading}), it says so and suggests nothing, whatever was seen.
 *
 * @param member who
 * @param day the day asked about
 * @param parts the six parts, in their order
 * @param step what is to be said of the step itself
 * @since 0.1
 */
public record Readiness(MemberId member, LocalDate day, List<PartOfReadiness> parts, OwnStep step) {

  /** Refuses a missing part. */
  public Readiness {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(day, "day");
    parts = List.copyOf(parts);
    Objects.requireNonNull(step, "step");
  }

  /** What a service may set about it. */
  public static List<Parameter<?>> parameters() {
    return List.of(IndependenceReading.READING);
  }

  /** How far they are with one part. */
  public PartStanding standing(ReadinessPart part) {
    return parts.get(List.of(ReadinessPart.values()).indexOf(part)).standing();
  }
}
