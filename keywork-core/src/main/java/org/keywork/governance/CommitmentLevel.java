package org.keywork.governance;

import java.util.Optional;
import org.keywork.agency.Arrangement;

/**
 * Where in an agency key working is stood by (CCNUK O1).
 *
 * @since 0.1
 */
public enum CommitmentLevel {
  /** Among those who plan, and decide about money. */
  STRATEGIC("strategic"),
  /** Among those who work with families. */
  PRACTICE("practice");

  private final String property;

  CommitmentLevel(String property) {
    this.property = property;
  }

  /** The property of a commitment that tells of this level. */
  String property() {
    return property;
  }

  /** What a commitment says of this level. */
  public Optional<Arrangement> in(Commitment commitment) {
    return switch (this) {
      case STRATEGIC -> commitment.strategic();
      case PRACTICE -> commitment.practice();
    };
  }
}
