package org.keywork.casefile;

import org.keywork.palliative.Bereavement;
import org.keywork.palliative.ChildsCare;
import org.keywork.palliative.LifeLimitedChildren;
import org.keywork.palliative.LifeLimitingCare;
import org.keywork.rule.Walk;

/** The views that have to do with children who may have a short life, and with grief. */
final class PalliativeWalk {

  private PalliativeWalk() {}

  static void throughViews(CaseFile file, Walk walk) {
    walk.visit(LifeLimitedChildren.class, file, PalliativeWalk::lifeLimitedChildren);
    walk.visit(Bereavement.class, file, PalliativeWalk::bereavement);
  }

  private static LifeLimitedChildren lifeLimitedChildren(CaseFile file) {
    return new LifeLimitedChildren(file.family(), file.activeTime(), file.lifeLimitingCare());
  }

  private static ChildsCare childsCare(LifeLimitingCare care, CaseFile file) {
    return new ChildsCare(care, file.family(), file.activeTime());
  }

  private static Bereavement bereavement(CaseFile file) {
    return new Bereavement(file.family(), file.activeTime(), file.bereavementSupport());
  }

  /** The care around each child, at its place. */
  static void throughParts(CaseFile file, Walk walk) {
    for (int i = 0; i < file.lifeLimitingCare().size(); i++) {
      walk.enter("lifeLimitingCare", i);
      walk.visit(
          ChildsCare.class, file.lifeLimitingCare().get(i), file, PalliativeWalk::childsCare);
      walk.leave();
    }
  }
}
