package org.keywork.setup;

/**
 * A question to the members of a group that sets up a service (PACK App.6).
 *
 * @since 0.1
 */
public enum ProgressQuestion {
  /** What they are pleased with. */
  PLEASED_WITH,
  /** What was difficult in their own part. */
  DIFFICULT,
  /** What they are concerned about in what comes next. */
  CONCERNS
}
