package org.keywork.casefile;

import org.keywork.palliative.Bereavement;
import org.keywork.palliative.ChildsCare;
import org.keywork.palliative.LifeLimitedChildren;
import org.keywork.rule.Walk;

/** The views that have to do with children who may have a short life, and with grief. */
final class PalliativeWalk {

  private PalliativeWalk() {}

  static void throughViews(CaseFile file, Walk walk) {
    walk.visit(
        LifeLimitedChildren.class,
        new LifeLimitedChildren(file.family(), file.activeTime(), file.lifeLimitingCare()));
    walk.visit(
        Bereavement.class,
        new Bereavement(file.family(), file.activeTime(), file.bereavementSupport()));
  }

  /** The care around each child, at its place. */
  static void throughParts(CaseFile file, Walk walk) {
    for (int i = 0; i < file.lifeLimitingCare().size(); i++) {
      walk.enter("lifeLimitingCare", i);
      walk.visit(
          ChildsCare.class,
          new ChildsCare(file.lifeLimitingCare().get(i), file.family(), file.activeTime()));
      walk.leave();
    }
  }
}
