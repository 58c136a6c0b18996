package org.keywork.family;

/**
 * In which way a family was advised (PEMBROKESHIRE Information and advice; PALLIATIVE Great
 * expectations).
 *
 * @since 0.1
 */
public enum AdviceKind {
  /** The family was helped to think the issue through, and came to its own decision. */
  THOUGHT_THROUGH_TOGETHER,
  /** One way was recommended. */
  RECOMMENDED,
  /** The family was told what to do. */
  TOLD_WHAT_TO_DO
}
