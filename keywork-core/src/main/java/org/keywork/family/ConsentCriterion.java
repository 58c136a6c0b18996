package org.keywork.family;

import java.util.List;
import org.keywork.source.Citation;

/**
 * What has to be so before information about a child is shared (PACK ch.2 / The database).
 *
 * @since 0.1
 */
public enum ConsentCriterion {
  /** A parent's consent names the agency and what it may get to know it for. */
  PARENTS_CONSENT("Does the consent of a parent reach so far?"),
  /** So does the young person's own, where that is called for. */
  OWN_CONSENT("Does the young person's own consent reach so far, if it is called for?"),
  /** Whoever consents knew what to. */
  INFORMED("Did those whose consent it is get the material that explains it first?");

  private final String question;

  ConsentCriterion(String question) {
    this.question = question;
  }

  /** The question, which yes, no or cannot tell answers. */
  public String question() {
    return question;
  }

  /** The numbers of the statements from which it follows. */
  public List<Integer> statements() {
    return switch (this) {
      case PARENTS_CONSENT -> List.of(50, 52);
      case OWN_CONSENT -> List.of(51);
      case INFORMED -> List.of(53);
    };
  }

  /** Where it is written. */
  public Citation citation() {
    return ConsentRules.THE_DATABASE;
  }
}
