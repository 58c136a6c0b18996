package org.keywork.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What every record must hold before any rule looks at it: ids that are told apart, references that
 * lead somewhere.
 *
 * @since 0.1
 */
public final class Consistency {

  private Consistency() {}

  /**
   * Refuses two items of a list with one id.
   *
   * @param property the wire name of the list
   * @param items the list
   * @param id the id of an item
   * @param whose what the items are, in the plural, such as {@code members of a family}
   * @return the ids, in no particular order
   * @throws InvalidRecordException at the second of the two
   */
  public static <T, I extends Identifier> Set<I> requireDistinct(
      String property, List<T> items, Function<T, I> id, String whose) {
    Set<I> ids = new HashSet<>();
    requireNew(ids, property, items, id, whose);
    return ids;
  }

  /**
   * The same where ids must differ over several lists: adds to the ids that are taken already.
   *
   * @throws InvalidRecordException at the first item whose id is taken
   */
  public static <T, I extends Identifier> void requireNew(
      Set<I> taken, String property, List<T> items, Function<T, I> id, String whose) {
    for (int i = 0; i < items.size(); i++) {
      I candidate = id.apply(items.get(i));
      if (!taken.add(candidate)) {
        throw new InvalidRecordException(
            Location.at(property, i).then("id"),
            "Two " + whose + " have the id " + candidate.value() + "; give each its own.");
      }
    }
  }

  /**
   * Refuses a reference that leads nowhere.
   *
   * @param at where the reference stands
   * @param reference the id referred to
   * @param known the ids there are
   * @param what what the id should identify, such as {@code practitioner}
   * @throws InvalidRecordException at {@code at} if {@code known} does not hold it
   */
  public static <I extends Identifier> void requireKnown(
      Location at, I reference, Collection<I> known, String what) {
    if (!known.contains(reference)) {
      throw new InvalidRecordException(
          at, "There is no such " + what + " in this record: " + reference.value() + ".");
    }
  }
}
