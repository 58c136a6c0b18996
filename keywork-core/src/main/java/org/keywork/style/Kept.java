package org.keywork.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists as views of several values keep them.
 *
 * <p>A view is made of the lists that values hand out, and a walk through a case file makes many views,
 * so that a copy of each list would cost more than all that rules ask of it. The lists of values cannot
 * be changed and are kept as they are; any other list, which its owner might still change, is copied.
 * A list that somebody wrapped as unmodifiable is kept, too, for it cannot be told from these: whoever
 * goes on changing what is inside changes the view.
 */
public final class Kept {

  private static final Class<?> OF_NONE = Collections.emptyList().getClass();
  private static final Class<?> OF_ONE = Collections.singletonList("").getClass();
  private static final Class<?> OF_SEVERAL =
      Collections.unmodifiableList(new ArrayList<>()).getClass();

  private Kept() {}

  /** The list itself where it cannot be changed through itself, else a copy of it. */
  public static <T> List<T> list(List<T> items) {
    Class<?> kind = items.getClass();
    return kind == OF_NONE || kind == OF_ONE || kind == OF_SEVERAL ? items : List.copyOf(items);
  }
}
