package org.keywork.assignment;

/**
 * How one function stands for a family: whether somebody holds it, and if not, whether that matters.
 *
 * @since 0.1
 */
public enum FunctionStanding {
  /** Somebody holds it. */
  HELD,
  /** Several people are the single point of contact, which takes one. */
  NOT_WITH_ONE_PERSON,
  /** Nobody holds it, though it always applies or a need calls for it. */
  MISSING,
  /** It should be held, and whether the record names everybody who holds a function is not known. */
  NOT_KNOWN,
  /** Nobody is recorded as holding it, and nothing calls for it. */
  NOT_CALLED_FOR
}
