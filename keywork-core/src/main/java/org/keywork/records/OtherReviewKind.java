package org.keywork.records;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What another service reviews (PACK ch.2 / The database), with {@link #OTHER} for the rest.
 *
 * @since 0.1
 */
public enum OtherReviewKind {
  /** The child's health and treatment. */
  MEDICAL,
  /** How the child does at school, nursery or college. */
  SCHOOL,
  /** Short breaks, also called respite. */
  SHORT_BREAKS,
  /** Something else. */
  OTHER;

  /** The kinds that the source names. */
  static final Set<OtherReviewKind> NAMED =
      Collections.unmodifiableSet(EnumSet.range(MEDICAL, SHORT_BREAKS));
}
