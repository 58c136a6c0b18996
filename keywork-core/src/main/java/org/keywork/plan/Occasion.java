package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.Child;

/**
 * An assessment, a meeting or a review, seen as something in which the children have a say.
 *
 * @param day the day on which it was written or held
 * @param children the disabled children of the family
 * @param views their own views that went into it
 * @since 0.1
 */
public record Occasion(LocalDate day, List<Child> children, List<ChildsView> views) {

  /** Refuses a missing part. */
  public Occasion {
    Objects.requireNonNull(day, "day");
    children = List.copyOf(children);
    views = List.copyOf(views);
  }
}
