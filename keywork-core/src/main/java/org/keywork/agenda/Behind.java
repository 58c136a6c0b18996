package org.keywork.agenda;

import org.keywork.source.Citation;

/**
 * Why something is to be done, and by its day where that is known.
 *
 * @since 0.1
 */
public sealed interface Behind permits RuleBehind, AgreementBehind, LawBehind, StatementBehind {

  /** Where it is written. */
  Citation citation();
}
