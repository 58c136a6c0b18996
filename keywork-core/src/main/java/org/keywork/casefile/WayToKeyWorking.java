package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.assignment.AssignmentKind;
import org.keywork.eligibility.ChildsDay;
import org.keywork.eligibility.EarlyStart;
import org.keywork.eligibility.FamilysSituation;
import org.keywork.family.Child;
import org.keywork.transition.TransitionKind;

/** What a case file tells of the way to key working: how urgent it is, and how early it began. */
final class WayToKeyWorking {

  private WayToKeyWorking() {}

  static FamilysSituation situation(CaseFile file) {
    return FamilysSituation.builder()
        .children(file.family().children().stream().map(Child::id).toList())
        .circumstances(file.circumstances())
        .referrals(file.referrals())
        .callsForSupport(file.callsForSupport())
        .diagnoses(days(file, kind -> kind == TransitionKind.DIAGNOSIS))
        .moves(days(file, kind -> kind != TransitionKind.DIAGNOSIS))
        .build();
  }

  private static List<ChildsDay> days(CaseFile file, Predicate<TransitionKind> wanted) {
    return file.transitions().stream()
        .filter(each -> wanted.test(each.kind()))
        .map(each -> new ChildsDay(each.child(), each.on()))
        .toList();
  }

  static EarlyStart earlyStart(CaseFile file) {
    return EarlyStart.of(file.referrals(), beganOn(file));
  }

  private static Optional<LocalDate> beganOn(CaseFile file) {
    return file.assignments().stream()
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .map(each -> each.during().firstDay())
        .min(LocalDate::compareTo);
  }
}
