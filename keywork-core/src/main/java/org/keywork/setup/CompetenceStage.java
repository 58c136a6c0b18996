package org.keywork.setup;

/**
 * How those who go through a change feel about what they can do (PACK ch.4). It goes round: what had
 * become second nature is challenged, and the cycle begins anew.
 *
 * @since 0.1
 */
public enum CompetenceStage {
  /** They do not know what they cannot do. */
  UNCONSCIOUS_INCOMPETENCE,
  /** They see what they cannot do yet. */
  CONSCIOUS_INCOMPETENCE,
  /** They can do it with care. */
  CONSCIOUS_COMPETENCE,
  /** They do it without a thought. */
  UNCONSCIOUS_COMPETENCE;

  /** The stage that comes next; after the last it is the first again. */
  public CompetenceStage next() {
    return switch (this) {
      case UNCONSCIOUS_INCOMPETENCE -> CONSCIOUS_INCOMPETENCE;
      case CONSCIOUS_INCOMPETENCE -> CONSCIOUS_COMPETENCE;
      case CONSCIOUS_COMPETENCE -> UNCONSCIOUS_COMPETENCE;
      case UNCONSCIOUS_COMPETENCE -> UNCONSCIOUS_INCOMPETENCE;
    };
  }
}
