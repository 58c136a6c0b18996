package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.plan.Assessment;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Meeting;
import org.keywork.review.Review;

/** The rule about children's views as somebody writes it who has no rule book. */
final class ViewsByHand {

  private ViewsByHand() {}

  static void heardBefore(Look look) {
    for (int i = 0; look.active && i < look.file.assessments().size(); i++) {
      Assessment each = look.file.assessments().get(i);
      heardBefore("/assessments/" + i, each.about(), each.writtenOn(), each.views(), look);
    }
    for (int i = 0; look.active && i < look.file.meetings().size(); i++) {
      Meeting each = look.file.meetings().get(i);
      heardBefore("/meetings/" + i, each.about(), each.heldOn(), each.views(), look);
    }
    for (int i = 0; look.active && i < look.file.reviews().size(); i++) {
      Review each = look.file.reviews().get(i);
      if (each.heldOn().isPresent()) {
        heardBefore("/reviews/" + i, each.about(), each.heldOn().get(), each.views(), look);
      }
    }
  }

  private static void heardBefore(
      String at, Set<MemberId> about, LocalDate day, List<ChildsView> views, Look look) {
    if (!look.isRecent(day)) {
      return;
    }
    for (Child child : look.file.family().children()) {
      boolean concerned = about.isEmpty() || about.contains(child.id());
      if (concerned && !child.hasDiedBy(look.asOf) && !isHeard(child, day, views)) {
        heardTooLate(at, child, day, views, look);
      }
    }
  }

  private static boolean isHeard(Child child, LocalDate by, List<ChildsView> views) {
    for (ChildsView view : views) {
      if (view.child().equals(child.id()) && !view.gatheredOn().isAfter(by)) {
        return true;
      }
    }
    return false;
  }

  private static void heardTooLate(
      String at, Child child, LocalDate day, List<ChildsView> views, Look look) {
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i).child().equals(child.id())
          && !views.get(i).gatheredOn().isAfter(look.asOf)) {
        look.miss(
            "participation.child-heard-before",
            at + "/views/" + i + "/gatheredOn",
            "The view of " + child.id().value() + " was not gathered by " + day
                + ", the day on which it was to be heard.");
        return;
      }
    }
  }
}
