package org.keywork.json;

/** Makes values of one shape from what stands next in a document. */
interface Maker {

  /**
   * Takes what stands next.
   *
   * @return the value
   * @throws RuntimeException of some kind if it is no such value, or is written otherwise than expected
   */
  Object from(Bytes text);
}
