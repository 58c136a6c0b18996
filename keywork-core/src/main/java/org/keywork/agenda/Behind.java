package org.keywork.agenda;

import org.keywork.source.Citation;

/**
 * Why something is to be done by its day.
 *
 * @since 0.1
 */
public sealed interface Behind permits RuleBehind, AgreementBehind, LawBehind, StatementBehind {

  /** Where it is written. */
  Citation citation();
}
