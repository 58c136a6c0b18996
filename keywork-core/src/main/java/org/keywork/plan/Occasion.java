package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * An assessment, a meeting or a review, seen as something in which the children have a say.
 *
 * @param active the time in which the family is on the active list
 * @param day the day on which it was written or held
 * @param children the disabled children it is about; all of the family where nobody recorded which
 * @param saysWhom whether it is known that it is about each of them: recorded, or there is but one
 * @param views their own views that went into it
 * @since 0.1
 */
public record Occasion(
    ActiveTime active,
    LocalDate day,
    List<Child> children,
    boolean saysWhom,
    List<ChildsView> views)
    implements Happening {

  /** Refuses a missing part. */
  public Occasion {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(day, "day");
    children = Kept.list(children);
    views = Kept.list(views);
  }

  /**
   * An occasion about some of the children of a family.
   *
   * @param about the children it is about; empty when nobody recorded which
   */
  public static Occasion about(
      Set<MemberId> about,
      Family family,
      ActiveTime active,
      LocalDate day,
      List<ChildsView> views) {
    return new Occasion(
        active,
        day,
        childrenIn(family, about),
        !about.isEmpty() || family.children().size() == 1,
        views);
  }

  /** The children that something is about: those named, or all where none is named. */
  static List<Child> childrenIn(Family family, Set<MemberId> about) {
    return about.isEmpty() || Among.all(family.children(), about, Occasion::isNamed)
        ? family.children()
        : family.children().stream().filter(child -> isNamed(child, about)).toList();
  }

  private static boolean isNamed(Child child, Set<MemberId> these) {
    return these.contains(child.id());
  }
}
