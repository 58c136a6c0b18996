package org.keywork.caseload;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import org.keywork.source.Citation;

/**
 * Whether a key worker may take one more family.
 *
 * @since 0.1
 */
public enum Taking {
  /** There is room, and what is kept for urgent needs stays free. */
  WITHIN_LIMIT,
  /** There is room if what is kept for urgent needs is used for it. */
  FROM_THE_RESERVE,
  /** It goes beyond the maximum: it is refused, unless somebody agrees to it all the same. */
  NEEDS_AN_OVERRIDE,
  /** The service has set no maximum, so nothing is judged; it is well advised to set one. */
  NO_MAXIMUM_SET,
  /** It is not recorded in which role the key worker works, so no maximum is known. */
  ROLE_NOT_RECORDED;

  /** Where it is written. */
  public Citation citation() {
    return switch (this) {
      case WITHIN_LIMIT, NEEDS_AN_OVERRIDE -> PACK.at("Ex.8");
      case FROM_THE_RESERVE -> GUIDE.at("2 / Continuum of provision");
      case NO_MAXIMUM_SET -> EVALUATION.at("Providing appropriate training");
      case ROLE_NOT_RECORDED -> PACK.at("ch.1 / Planning the service");
    };
  }
}
