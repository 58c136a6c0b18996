package org.keywork.practitioner;

/**
 * How far somebody has a skill, as a selection sees it. The sources ask for the skills and give no
 * scale; this one, just fine enough to tell what needs training, is ours.
 *
 * @since 0.1
 */
public enum SkillRating {
  /** They could show others. */
  STRONG,
  /** Enough to work with families. */
  SUFFICIENT,
  /** They need training in it. */
  NEEDS_TRAINING
}
