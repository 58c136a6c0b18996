package org.keywork.function;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the eight aspects of key working: families fare better where key workers carry out most
 * of them (PACK ch.1 / Planning the service). How far each is carried out depends on what the
 * family needs (PACK ch.5 / Planning the service).
 *
 * @since 0.1
 */
public enum Aspect {
  /** Information and advice on local and national services, and on how to get them. */
  INFORMATION_ON_SERVICES("A1"),
  /** Coordination across agencies, with support in planning and reviews. */
  COORDINATION("A2"),
  /** Better access to services. */
  ACCESS_TO_SERVICES("A3"),
  /** Needs of all family members identified and addressed. */
  NEEDS_OF_ALL_MEMBERS("A4"),
  /** Speaking for the family to services. */
  SPEAKING_FOR_THE_FAMILY("A5"),
  /** Emotional support. */
  EMOTIONAL_SUPPORT("A6"),
  /** Help in a crisis. */
  HELP_IN_A_CRISIS("A7"),
  /** Information on the child's condition, where needed. */
  INFORMATION_ON_THE_CONDITION("A8");

  private final String code;

  Aspect(String code) {
    this.code = code;
  }

  /** The code, from {@code A1} to {@code A8}. */
  public String code() {
    return code;
  }

  /** The aspect with a code, if there is one. */
  public static Optional<Aspect> byCode(String code) {
    return Arrays.stream(values()).filter(aspect -> aspect.code.equals(code)).findFirst();
  }
}
