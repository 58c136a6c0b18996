package org.keywork.governance;

import java.util.Optional;
import java.util.function.Function;
import org.keywork.agency.Arrangement;

/**
 * Where in an agency key working is stood by (CCNUK O1).
 *
 * @since 0.1
 */
public enum CommitmentLevel {
  /** Among those who plan, and decide about money. */
  STRATEGIC("strategic", Commitment::strategic),
  /** Among those who work with families. */
  PRACTICE("practice", Commitment::practice);

  private final String property;
  private final Function<Commitment, Optional<Arrangement>> in;

  CommitmentLevel(String property, Function<Commitment, Optional<Arrangement>> in) {
    this.property = property;
    this.in = in;
  }

  /** The property of a commitment that tells of this level. */
  String property() {
    return property;
  }

  /** What a commitment says of this level. */
  public Optional<Arrangement> in(Commitment commitment) {
    return in.apply(commitment);
  }
}
