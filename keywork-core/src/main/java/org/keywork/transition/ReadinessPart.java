package org.keywork.transition;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import org.keywork.source.Citation;

/**
 * What helps somebody to be their own key worker: four skills that key working can pass on, and what two
 * parents said had made them confident.
 *
 * @since 0.1
 */
public enum ReadinessPart {
  /** They find and get services and information. */
  FINDING_SERVICES_AND_INFORMATION,
  /** They coordinate meetings of the team around the child. */
  COORDINATING_MEETINGS,
  /** They bring practitioners in and work with them. */
  ENGAGING_PRACTITIONERS,
  /** They negotiate with services. */
  NEGOTIATING,
  /** They know their rights, and what they are entitled to. */
  KNOWLEDGE_OF_RIGHTS,
  /** They speak at meetings. */
  CONTRIBUTION_TO_MEETINGS;

  /** Whether it is one of the four skills of independence (GUIDE 3 / Promoting independence). */
  public boolean isIndependenceSkill() {
    return compareTo(NEGOTIATING) <= 0;
  }

  /** Where it is written. */
  public Citation citation() {
    return isIndependenceSkill()
        ? GUIDE.at("3 / Promoting independence")
        : EVALUATION.at("Empowering parents");
  }
}
