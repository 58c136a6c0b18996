package org.keywork.governance;

/**
 * How closely agencies work together, each level holding the one before it (PACK ch.1 / Contexts and
 * resources, after Himmelman).
 *
 * @since 0.1
 */
public enum JointWorkingLevel {
  /** They exchange information. */
  NETWORKING,
  /** They also change what they do to reach something together. */
  COORDINATION,
  /** They also share resources and have formal links with each other. */
  COOPERATION,
  /** They also help each other, and share risks, responsibilities and rewards. */
  COLLABORATION;

  /** Whether agencies at this level work more closely together than at another. */
  public boolean isBeyond(JointWorkingLevel other) {
    return compareTo(other) > 0;
  }

  /** Whether formal links belong to it. */
  public boolean hasFormalLinks() {
    return isBeyond(COORDINATION);
  }
}
