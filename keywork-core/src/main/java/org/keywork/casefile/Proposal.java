package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;

/**
 * A change in a family's key working that somebody thinks of making. It can be checked before it is made:
 * {@link org.keywork.Keywork#checkProposed}.
 *
 * @since 0.1
 */
public sealed interface Proposal permits ProposedHandover, ProposedStepDown, ProposedExit {

  /**
   * The case file as it would be if the change were made; nothing else in it changes, and whatever stood
   * in it stands where it stood.
   *
   * @throws org.keywork.rule.InvalidRecordException if the change makes no sense in this file; the place
   *     is seen from the proposal
   */
  CaseFile madeIn(CaseFile file);

  /** The first day on which it has happened altogether. */
  LocalDate settledOn();

  /**
   * The days on which to look at what it brings: each on which something begins to be different, in order.
   * The last is {@link #settledOn()}.
   */
  default List<LocalDate> daysToLookAt() {
    return List.of(settledOn());
  }

  /**
   * Who is to be told of it and asked, beside what a check finds, in the order in which it is to be done.
   *
   * @param file the case file as it is
   * @param basis the day as of which it is told what was done already, and the policy
   */
  List<ToTellOrAsk> toTellOrAsk(CaseFile file, Basis basis);
}
