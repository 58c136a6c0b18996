package org.keywork.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.keywork.agency.Profession;
import org.keywork.family.MemberId;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Meeting;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

/**
 * Everything that shows with whom of the family the key worker had to do.
 *
 * @param log the family, its key workers and the contacts with it
 * @param meetings the meetings about it
 * @param views its children's own views, wherever they went
 * @param practitioners the practitioners around it, key workers included
 * @since 0.1
 */
public record FamilyContacts(
    ContactLog log,
    List<Meeting> meetings,
    List<ChildsView> views,
    List<Practitioner> practitioners) {

  /** Refuses a missing part. */
  public FamilyContacts {
    Objects.requireNonNull(log, "log");
    meetings = List.copyOf(meetings);
    views = List.copyOf(views);
    practitioners = List.copyOf(practitioners);
  }

  /** Whether the family has a key worker on a day who is none of its own people. */
  boolean hasKeyWorkerFromOutsideOn(LocalDate asOf) {
    List<PractitionerId> keyWorkers = log.history().keyWorkersOn(asOf);
    return log.hasKeyWorkerOn(asOf)
        && practitioners.stream()
            .filter(who -> keyWorkers.contains(who.id()))
            .noneMatch(who -> who.profession().filter(Profession::isOfTheFamily).isPresent());
  }

  /** What the look-back reaches, in no particular order. */
  List<Encounter> recent(Basis basis) {
    return Encounter.in(log.history(), log.contacts(), meetings, views).stream()
        .filter(encounter -> LookBack.reaches(encounter.on(), basis))
        .toList();
  }

  /** Who of the family took part in any of these. */
  static Set<MemberId> everybodyIn(List<Encounter> encounters) {
    Set<MemberId> met = new HashSet<>();
    encounters.forEach(encounter -> met.addAll(encounter.with()));
    return met;
  }
}
