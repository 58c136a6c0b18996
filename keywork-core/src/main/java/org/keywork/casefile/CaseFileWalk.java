package org.keywork.casefile;

import java.util.List;
import org.keywork.ehc.EhcAssessment;
import org.keywork.ehc.EhcProcess;
import org.keywork.family.CollectedItem;
import org.keywork.family.Consent;
import org.keywork.family.Family;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Walk;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.transition.Transition;

/**
 * The way through a case file: every part that some rule looks at, once.
 *
 * <p>Views that span several lists are shown first, from the root, so that their places are seen from
 * the case file; then every part at its own place, in the order of the document.
 */
final class CaseFileWalk {

  private CaseFileWalk() {}

  static void through(CaseFile file, Walk walk) {
    walk.visit(CaseFile.class, file);
    FamilyWalk.through(file, walk);
    ReferralWalk.through(file, walk);
    PeopleWalk.through(file, walk);
    ConversationWalk.throughViews(file, walk);
    PlanningWalk.throughViews(file, walk);
    PalliativeWalk.throughViews(file, walk);
    part(walk, "family", Family.class, file.family());
    each(walk, "practitioners", Practitioner.class, file.practitioners());
    each(walk, "consents", Consent.class, file.consents());
    each(walk, "collected", CollectedItem.class, file.collected());
    ConversationWalk.throughParts(file, walk);
    PeopleWalk.throughParts(file, walk);
    if (file.team().isPresent()) {
      part(walk, "team", TeamAroundTheChild.class, file.team().get());
    }
    PlanningWalk.throughParts(file, walk);
    each(walk, "transitions", Transition.class, file.transitions());
    ehc(file, walk);
    PalliativeWalk.throughParts(file, walk);
  }

  private static void ehc(CaseFile file, Walk walk) {
    if (file.ehc().isEmpty()) {
      return;
    }
    List<EhcProcess> processes = file.familysEhc().processes();
    for (int i = 0; i < processes.size(); i++) {
      walk.enter("ehc", i);
      walk.visit(EhcProcess.class, processes.get(i));
      walk.visit(EhcAssessment.class, new EhcAssessment(processes.get(i), file.agencies()));
      walk.leave();
    }
  }

  private static <T> void part(Walk walk, String property, Class<T> type, T part) {
    walk.enter(property);
    walk.visit(type, part);
    walk.leave();
  }

  private static <T> void each(Walk walk, String property, Class<T> type, List<T> items) {
    for (int i = 0; i < items.size(); i++) {
      walk.enter(property, i);
      walk.visit(type, items.get(i));
      walk.leave();
    }
  }
}
