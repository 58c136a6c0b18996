package org.keywork.caseload;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywork.caseload.Disagreement.Kind;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;

/** Compares what case files say of key workers with what their service says. */
final class Disagreements {

  private static final Comparator<Disagreement> IN_ORDER = Comparator.comparing(
          (Disagreement each) -> each.who().value())
      .thenComparing(each -> each.family().value())
      .thenComparing(Disagreement::kind);

  private record Carried(PractitionerId who, FamilyId family) {}

  private final LocalDate day;
  private final Map<PractitionerId, KeyWorker> listed;
  private final Set<Carried> carried = new HashSet<>();
  private final Set<Disagreement> found = new HashSet<>();

  private Disagreements(LocalDate day, List<KeyWorker> keyWorkers) {
    this.day = day;
    this.listed =
        keyWorkers.stream().collect(toMap(KeyWorker::id, identity(), (one, other) -> one));
  }

  /** Those of families on the active list, about whoever carries them on a day; by person. */
  static List<Disagreement> on(LocalDate day, Caseloads caseloads) {
    Disagreements disagreements = new Disagreements(day, caseloads.keyWorkers());
    caseloads.families().stream()
        .filter(each -> each.history().isActiveOn(day))
        .forEach(
            each -> each.history().carriersOn(day).forEach(who -> disagreements.look(who, each)));
    List<Disagreement> inOrder = new ArrayList<>(disagreements.found);
    inOrder.sort(IN_ORDER);
    return List.copyOf(inOrder);
  }

  private void look(PractitionerId who, AllocatedFamily family) {
    if (!carried.add(new Carried(who, family.family()))) {
      found.add(new Disagreement(Kind.FAMILY_TWICE, who, family.family()));
    }
    KeyWorker here = listed.get(who);
    if (here == null) {
      missing(who, family.family());
      return;
    }
    if (here.isOnLeaveOn(day) && !family.history().isAwayOn(who, day)) {
      found.add(new Disagreement(Kind.LEAVE_NOT_IN_CASE_FILE, who, family.family()));
    }
    AssignedPerson person = AssignedPerson.of(here.practitioner());
    family.people().stream()
        .filter(each -> each.id().equals(who))
        .forEach(there -> compare(person, there, family.family()));
  }

  /** A service that lists nobody says of nobody that they are no key worker. */
  private void missing(PractitionerId who, FamilyId family) {
    if (!listed.isEmpty()) {
      found.add(new Disagreement(Kind.NOT_A_KEY_WORKER, who, family));
    }
  }

  private void compare(AssignedPerson here, AssignedPerson there, FamilyId family) {
    if (!here.agency().equals(there.agency())) {
      found.add(new Disagreement(Kind.OTHER_AGENCY, here.id(), family));
    }
    if (differ(here.kind(), there.kind())) {
      found.add(new Disagreement(Kind.OTHER_ROLE, here.id(), family));
    }
  }

  private static boolean differ(Optional<RoleKind> one, Optional<RoleKind> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
