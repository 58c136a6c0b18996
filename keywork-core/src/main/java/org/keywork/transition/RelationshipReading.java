package org.keywork.transition;

import static org.keywork.source.Publications.EVALUATION;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Whether a key worker may come to be like a friend. Families often say so; of practitioners the
 * sources tell different things.
 *
 * @since 0.1
 */
public enum RelationshipReading {
  /** It is a professional relationship, and its boundaries are set (EVALUATION Empowering parents). */
  PROFESSIONAL_ONLY,
  /**
   * Beside a life-limited child it may come near to friendship, as practitioners there say themselves, so
   * that boundaries are nothing to insist on (PALLIATIVE Changing faces).
   */
  MAY_COME_NEAR_FRIENDSHIP;

  /**
   * Which of the two a service means. Out of the box the first: it says what practitioners are to do,
   * while the other source tells what happens and that it is hard.
   */
  public static final Parameter<RelationshipReading> READING = Parameter.parameter(
          "transition.relationship",
          ParameterType.choice(RelationshipReading.class),
          "whether a key worker may come to be like a friend where a child is life-limited")
      .preset(PROFESSIONAL_ONLY, EVALUATION.at("Empowering parents"))
      .asChoice();
}
