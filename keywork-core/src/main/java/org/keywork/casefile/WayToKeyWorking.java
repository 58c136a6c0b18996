package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keywork.assignment.AssignmentKind;
import org.keywork.eligibility.ChildsDay;
import org.keywork.eligibility.EarlyStart;
import org.keywork.eligibility.FamilysSituation;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.transition.TransitionKind;

/** What a case file tells of the way to key working: how urgent it is, and how early it began. */
final class WayToKeyWorking {

  private WayToKeyWorking() {}

  static FamilysSituation situation(CaseFile file, LocalDate asOf) {
    Set<MemberId> living =
        file.family().childrenLivingOn(asOf).stream().map(Child::id).collect(Collectors.toSet());
    return FamilysSituation.builder()
        .children(living)
        .circumstances(file.circumstances())
        .referrals(file.referrals())
        .callsForSupport(file.callsForSupport())
        .diagnoses(days(file, living, kind -> kind == TransitionKind.DIAGNOSIS))
        .moves(days(file, living, kind -> kind != TransitionKind.DIAGNOSIS))
        .build();
  }

  private static List<ChildsDay> days(
      CaseFile file, Set<MemberId> children, Predicate<TransitionKind> wanted) {
    return file.transitions().stream()
        .filter(each -> children.contains(each.child()) && wanted.test(each.kind()))
        .map(each -> new ChildsDay(each.child(), each.on()))
        .toList();
  }

  static EarlyStart earlyStart(CaseFile file) {
    Set<MemberId> children =
        file.family().children().stream().map(Child::id).collect(Collectors.toSet());
    return EarlyStart.of(children, file.referrals(), beganOn(file));
  }

  private static Optional<LocalDate> beganOn(CaseFile file) {
    return file.assignments().stream()
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .map(each -> each.during().firstDay())
        .min(LocalDate::compareTo);
  }
}
