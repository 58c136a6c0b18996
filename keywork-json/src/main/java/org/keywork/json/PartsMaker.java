package org.keywork.json;

/** Makes values of parts, each of which is a property of an object. */
abstract class PartsMaker implements Maker {

  @Override
  public Object from(Bytes text) {
    return rest(text, text.opens('{', '}'));
  }

  /**
   * Takes the rest of an object, of which the first property was taken by others.
   *
   * @param more whether another property follows
   */
  abstract Object rest(Bytes text, boolean more);
}
