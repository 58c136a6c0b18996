package org.keywork.casefile;

import java.util.List;
import org.keywork.family.Family;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Walk;

/** The way through a case file: every part that some rule looks at, once. */
final class CaseFileWalk {

  private CaseFileWalk() {}

  static void through(CaseFile file, Walk walk) {
    walk.visit(CaseFile.class, file);
    walk.enter("family");
    walk.visit(Family.class, file.family());
    walk.leave();
    each(walk, "plans", SupportPlan.class, file.plans());
  }

  private static <T> void each(Walk walk, String property, Class<T> type, List<T> items) {
    for (int i = 0; i < items.size(); i++) {
      walk.enter(property, i);
      walk.visit(type, items.get(i));
      walk.leave();
    }
  }
}
