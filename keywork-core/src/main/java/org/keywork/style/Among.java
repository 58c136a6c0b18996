package org.keywork.style;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Questions about the items of a list that rules ask of every record, so that asking must cost next to
 * nothing: nothing is made to answer them, neither a stream nor an iterator.
 *
 * <p>A question that needs something besides the item, such as a day, takes it along, so that a method
 * can be named instead of a lambda that holds it: {@code Among.any(members, day, TeamMember::isInTeamOn)}.
 */
public final class Among {

  private Among() {}

  /** Whether it holds for at least one item. */
  public static <T> boolean any(List<T> items, Predicate<? super T> that) {
    for (int i = 0; i < items.size(); i++) {
      if (that.test(items.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds for at least one item, given something besides. */
  public static <T, U> boolean any(
      List<T> items, U besides, BiPredicate<? super T, ? super U> that) {
    for (int i = 0; i < items.size(); i++) {
      if (that.test(items.get(i), besides)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds for every item; so it does where there is none. */
  public static <T> boolean all(List<T> items, Predicate<? super T> that) {
    for (int i = 0; i < items.size(); i++) {
      if (!that.test(items.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds for every item, given something besides; so it does where there is none. */
  public static <T, U> boolean all(
      List<T> items, U besides, BiPredicate<? super T, ? super U> that) {
    for (int i = 0; i < items.size(); i++) {
      if (!that.test(items.get(i), besides)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds for no item. */
  public static <T> boolean none(List<T> items, Predicate<? super T> that) {
    return !any(items, that);
  }

  /** Whether it holds for no item, given something besides. */
  public static <T, U> boolean none(
      List<T> items, U besides, BiPredicate<? super T, ? super U> that) {
    return !any(items, besides, that);
  }
}
