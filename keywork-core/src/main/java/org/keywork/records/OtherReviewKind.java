package org.keywork.records;

import java.util.List;

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
  static final List<OtherReviewKind> NAMED = List.of(MEDICAL, SCHOOL, SHORT_BREAKS);
}
