package org.keywork.source;

/**
 * The verb with which a source makes a statement.
 *
 * <p>Three of the four are a {@link Force}. The fourth is a figure: a number or an association that
 * was observed in research or in one service, and that binds nobody.
 *
 * @since 0.1
 */
public enum Modality {
  /** The source calls it essential, or a condition of key working. */
  MUST(Force.MUST),
  /** The source recommends it. */
  SHOULD(Force.SHOULD),
  /** The source allows it. */
  MAY(Force.MAY),
  /** The source observed it. A rule that restates a figure has the force {@link Force#MAY}. */
  FIGURE(Force.MAY);

  private final Force force;

  Modality(Force force) {
    this.force = force;
  }

  /** The force of a rule that restates a statement of this modality. */
  public Force force() {
    return force;
  }
}
