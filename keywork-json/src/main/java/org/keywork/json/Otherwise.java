package org.keywork.json;

/**
 * A document stands otherwise than the quick way through it takes for granted. That says nothing about
 * whether it is sound, so that it has nothing to tell.
 */
final class Otherwise extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Otherwise() {
    super(null, null, false, false);
  }
}
