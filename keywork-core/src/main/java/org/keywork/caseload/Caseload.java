package org.keywork.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.Intensity;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.NextSupervision;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

/**
 * A key worker and the families that ever were theirs.
 *
 * @param keyWorker the key worker
 * @param families the families of which they are or were key worker, cover or back-up
 * @since 0.1
 */
public record Caseload(KeyWorker keyWorker, List<AllocatedFamily> families) {

  /** Refuses a missing part. */
  public Caseload {
    Objects.requireNonNull(keyWorker, "keyWorker");
    families = List.copyOf(families);
  }

  /** The kind of the key worker's role; empty when it is not recorded. */
  public Optional<RoleKind> kind() {
    return RoleKind.of(keyWorker);
  }

  /** The families that the key worker carries on a day, as their key worker or as cover. */
  public List<AllocatedFamily> carriedOn(LocalDate day) {
    return families.stream()
        .filter(each -> each.isCarriedBy(keyWorker.id(), day))
        .toList();
  }

  /** Whether a child who lives in one of them is known on a day to be life-limited. */
  boolean isForLifeLimitedChild(LocalDate day) {
    for (AllocatedFamily each : families) {
      if (each.isCarriedBy(keyWorker.id(), day) && each.hasLifeLimitedChild(day)) {
        return true;
      }
    }
    return false;
  }

  /** How many families the key worker carries on a day. */
  public int countOn(LocalDate day) {
    int count = 0;
    for (AllocatedFamily each : families) {
      if (each.isCarriedBy(keyWorker.id(), day)) {
        count++;
      }
    }
    return count;
  }

  /** The day on which the key worker took their first family, if they had taken one by a day. */
  public Optional<LocalDate> firstFamilyTakenBy(LocalDate asOf) {
    return families.stream()
        .flatMap(family -> family.history().assignments().stream())
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .filter(each -> each.practitioner().equals(keyWorker.id()))
        .map(each -> each.during().firstDay())
        .filter(day -> !day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }

  /** The same without one of the families. */
  Caseload without(FamilyId family) {
    return new Caseload(
        keyWorker,
        families.stream().filter(each -> !each.family().equals(family)).toList());
  }

  /** Whether the key worker's role is known to be of a kind. */
  public boolean isOf(RoleKind kind) {
    return kind().isPresent() && kind().get() == kind;
  }

  /** How much the service lets the key worker carry. */
  public CaseloadLimit limit(LocalPolicy policy) {
    return kind().map(kind -> CaseloadLimit.of(kind, policy)).orElse(CaseloadLimit.NONE);
  }

  /** The same on a day: nothing once the key worker has left the role. */
  CaseloadLimit limitOn(Basis basis) {
    return new PresenceGrounds(keyWorker, basis).hasLeft()
        ? CaseloadLimit.NOTHING
        : limit(basis.policy());
  }

  /** What the key worker carries on the day of the basis, and what they could carry. */
  public Capacity capacityOn(Basis basis) {
    Optional<RoleKind> kind = kind();
    return Capacity.builder()
        .keyWorker(keyWorker.id())
        .kind(kind)
        .day(basis.asOf())
        .families(weighedOn(basis.asOf(), basis.policy()))
        .limit(limitOn(basis))
        .observed(kind.map(each -> ObservedRange.of(each, basis.policy())))
        .hoursAWeek(keyWorker.hoursForKeyWorking())
        .fullTimeEquivalent(
            keyWorker.fullTimeEquivalent(basis).map(part -> new Weight(part.share())))
        .presence(new PresenceGrounds(keyWorker, basis).presence())
        .build();
  }

  /** The families that the key worker carries on a day and what each weighs, by id. */
  List<CarriedFamily> weighedOn(LocalDate day, LocalPolicy policy) {
    Weighing weighing = weighing(policy);
    return families.stream()
        .flatMap(family -> weighing.on(day, family).stream())
        .sorted(CarriedFamily.BY_FAMILY)
        .toList();
  }

  private Weighing weighing(LocalPolicy policy) {
    return new Weighing(keyWorker.id(), new FamilyWeights(policy));
  }

  /** What it means to take, on the day of the basis, one more family that has so much key working. */
  public TakingOne takingOne(Intensity intensity, Basis basis) {
    return new TakingOne(capacityOn(basis), new FamilyWeights(basis.policy()).of(intensity));
  }

  /**
   * What the key worker carries over a span of days, open-ended or not, and when it is most. What they
   * could carry is that of the first day.
   */
  public CapacityOverTime capacityOver(DateSpan days, LocalPolicy policy) {
    return new CapacityOverTime(
        loadOver(days, policy), limitOn(new Basis(days.firstDay(), policy)));
  }

  LoadOverTime loadOver(DateSpan days, LocalPolicy policy) {
    Weighing weighing = weighing(policy);
    LoadChanges changes = new LoadChanges(days);
    families.forEach(family -> weighing.add(family, days, changes));
    return changes.summedUp();
  }

  /** The families that are to come up in the key worker's supervision, and by when. */
  public List<FamilyInSupervision> familiesForSupervision(Basis basis) {
    return FamilyInSupervision.of(this, basis).toList();
  }

  /**
   * When the key worker's next supervision is due, as of a day and under a policy, with as many families
   * as they carry on that day. Empty where neither a session nor the day of an arrangement is recorded,
   * and as long as they are on long-term leave.
   */
  public Optional<NextSupervision> nextSupervision(Basis basis) {
    return keyWorker
        .supervisionSchedule(basis)
        .map(schedule -> schedule.withFamilies(carriedOn(basis.asOf()).size()).next());
  }
}
