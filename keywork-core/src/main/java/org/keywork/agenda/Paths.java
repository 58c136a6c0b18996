package org.keywork.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths of things that have no id of their own. Those that share a path are numbered in the order in
 * which they are recorded, the first without a number. A number stays while nothing is recorded before
 * them that shares it, done or not.
 */
final class Paths {

  private final Map<List<String>, Integer> taken = new HashMap<>();

  /** The path of the next of them. */
  List<String> next(String... steps) {
    List<String> path = List.of(steps);
    int number = taken.merge(path, 1, Integer::sum);
    if (number == 1) {
      return path;
    }
    List<String> numbered = new ArrayList<>(path);
    numbered.add(Integer.toString(number));
    return List.copyOf(numbered);
  }
}
