package org.keywork.function;

/**
 * One of the four parts of the role as the key worker standards have it (CCNUK P1 to P4).
 *
 * @since 0.1
 */
public enum StandardRoleElement {
  /** Information. */
  INFORMATION("P1"),
  /** Needs of all members of the family identified and addressed. */
  NEEDS_OF_ALL_MEMBERS("P2"),
  /** Emotional and practical support. */
  EMOTIONAL_AND_PRACTICAL_SUPPORT("P3"),
  /** Help in dealings with agencies, and advocacy. */
  DEALINGS_WITH_AGENCIES_AND_ADVOCACY("P4");

  private final String practiceStandard;

  StandardRoleElement(String practiceStandard) {
    this.practiceStandard = practiceStandard;
  }

  /** The code of the practice standard that asks for it. */
  public String practiceStandard() {
    return practiceStandard;
  }
}
