package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The first few of many, and how many there were.
 *
 * @param <T> of what
 */
final class Few<T> {

  private final int most;
  private final List<T> first = new ArrayList<>();
  private int all;

  /**
   * None so far.
   *
   * @param most how many are kept
   */
  Few(int most) {
    this.most = most;
  }

  /** One more, which is made only if it is kept. */
  void add(Supplier<T> another) {
    if (all < most) {
      first.add(another.get());
    }
    all++;
  }

  /** Those that were kept. */
  List<T> first() {
    return first;
  }

  /** How many there were. */
  int all() {
    return all;
  }

  /** How many there were besides those that were kept. */
  int more() {
    return all - first.size();
  }
}
