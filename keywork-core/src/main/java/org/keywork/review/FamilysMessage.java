package org.keywork.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.ActiveTime;
import org.keywork.rule.Basis;

/**
 * A message, and the time in which the family that left it is on the active list.
 *
 * @param message the message
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysMessage(Message message, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysMessage {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(active, "active");
  }

  /**
   * Whether it was left by a day, still waits for an answer that a colleague may have to give, and the
   * family is on the active list. A message left while the key worker was there is the key worker's own.
   */
  public boolean isOpenOn(LocalDate asOf) {
    return active.includes(asOf)
        && message.keyWorkerAway().orElse(true)
        && !message.leftAt().toLocalDate().isAfter(asOf)
        && message.answerBy(asOf).isEmpty();
  }

  /** The moment by which it is answered in time; empty where the service sets no time. */
  public Optional<LocalDateTime> answerDue(Basis basis) {
    return basis.value(ReachabilityRules.ANSWERED_WITHIN).map(message.leftAt()::plus);
  }
}
