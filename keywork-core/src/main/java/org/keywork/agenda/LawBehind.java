package org.keywork.agenda;

import java.util.List;
import java.util.Objects;
import org.keywork.ehc.Confidence;
import org.keywork.source.Citation;

/**
 * A time limit of the law.
 *
 * @param citation where it is written
 * @param confidence how sure we are of it
 * @param liftedBy where it is written that the time limit may not hold; empty when it holds
 * @since 0.1
 */
public record LawBehind(Citation citation, Confidence confidence, List<Citation> liftedBy)
    implements Behind {

  /** Refuses a missing part. */
  public LawBehind {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(confidence, "confidence");
    liftedBy = List.copyOf(liftedBy);
  }
}
