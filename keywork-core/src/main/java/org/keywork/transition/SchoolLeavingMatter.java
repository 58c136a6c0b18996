package org.keywork.transition;

/**
 * What is weighed when a young person means to leave school at sixteen (PEMBROKESHIRE Advocacy and
 * mediation).
 *
 * @since 0.1
 */
public enum SchoolLeavingMatter {
  /** What the young person wants. */
  WISHES_OF_CHILD,
  /** What the parents want. */
  WISHES_OF_PARENTS,
  /** What those who care for the young person at home need. */
  NEEDS_OF_CARERS
}
