package org.keywork.rule;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The way through a record, from part to part.
 *
 * <p>A {@link Checkable} says where it goes with {@link #enter} and {@link #leave}, and shows what
 * stands there with {@link #visit}. Going costs nothing: a {@link Location} is made only when
 * something is found.
 *
 * @since 0.1
 */
public interface Walk {

  /** Goes into a property. */
  void enter(String property);

  /** Goes into an item, counted from 0, of a list that is a property. */
  void enter(String property, int index);

  /** Goes back to where the last {@code enter} came from. */
  void leave();

  /** Shows what stands here. Rules that look at this type are held against it. */
  <T> void visit(Class<T> type, T subject);

  /**
   * Shows a view of what stands here, which is made only if some rule looks at its type.
   *
   * @param type the type of the view
   * @param source what stands here
   * @param view makes the view; best a method's name, which holds nothing
   */
  default <S, T> void visit(Class<T> type, S source, Function<? super S, ? extends T> view) {
    visit(type, view.apply(source));
  }

  /**
   * The same, of what stands here within something larger.
   *
   * @param type the type of the view
   * @param source what stands here
   * @param within what it is seen with, such as the record
   * @param view makes the view; best a method's name, which holds nothing
   */
  default <S, W, T> void visit(
      Class<T> type, S source, W within, BiFunction<? super S, ? super W, ? extends T> view) {
    visit(type, view.apply(source, within));
  }
}
