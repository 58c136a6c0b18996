package org.keywork.benchmarks;

import java.util.List;
import java.util.Set;

/** Something that reads case files and holds them against rules; it is made once and kept. */
interface Contestant {

  /** What it is, as a sentence names it. */
  String name();

  /** The ids of those of the twenty-four rules that it can express. */
  Set<String> rules();

  /** Whether it tells what is wrong in the words of the rule book. */
  default boolean speaksLikeTheBook() {
    return true;
  }

  /** What it finds in a document. */
  List<Found> check(byte[] document);
}
