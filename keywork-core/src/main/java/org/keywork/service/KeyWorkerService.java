package org.keywork.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Checkable;
import org.keywork.rule.Walk;

/**
 * A service of two or more agencies that gives families a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorkerService implements WithKeyWorkerService, Checkable {

  KeyWorkerService() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id; reports name it. */
  public abstract ServiceId id();

  /** The agencies that take part. */
  public abstract List<Agency> agencies();

  /** Its key workers, each with what the service does so that they can be one. */
  public abstract List<KeyWorker> keyWorkers();

  /** Whoever else belongs to it, such as line managers, supervisors and administrators. */
  public abstract List<Practitioner> practitioners();

  /** Who manages it from day to day. */
  public abstract Optional<ServiceManager> manager();

  /** Who does the key working. */
  public abstract Optional<ServiceModel> model();

  /** How key working is on offer. */
  public abstract Optional<ServiceMode> mode();

  /** The area and the people who live there. */
  public abstract Optional<AreaServed> area();

  /** What the agencies have settled about sharing information. */
  public abstract Optional<SharingAgreement> sharing();

  /** How families come to it. */
  public abstract Optional<WayIn> wayIn();

  /** What it lets families and practitioners know. */
  public abstract Optional<PublicInformation> information();

  /** Whether hard-to-reach families find it. */
  public abstract Optional<Reach> reach();

  /** What stays arranged for as long as it runs. */
  public abstract Optional<StandingArrangements> standing();

  /** What it has laid down about those who do key working or may come to. */
  public abstract Optional<Workforce> workforce();

  /** The part of young people in its design. */
  public abstract Optional<YoungPeoplesPart> youngPeople();

  /** The agencies that take part and are not among these, in the order of the record. */
  List<AgencyId> agenciesBesides(Set<AgencyId> these) {
    return agencies().stream()
        .map(Agency::id)
        .filter(each -> !these.contains(each))
        .toList();
  }

  /** The service together with the families that it works with. */
  public ServiceAtWork workingWith(Collection<AllocatedFamily> families) {
    return new ServiceAtWork(this, List.copyOf(families));
  }

  @Override
  public String subjectId() {
    return id().value();
  }

  @Override
  public void walk(Walk walk) {
    walk.visit(KeyWorkerService.class, this);
    for (int i = 0; i < keyWorkers().size(); i++) {
      walk.enter("keyWorkers", i);
      walk.visit(KeyWorker.class, keyWorkers().get(i));
      ServiceWalk.throughParts(keyWorkers().get(i), walk);
      walk.leave();
    }
    ServiceWalk.part(walk, "manager", ServiceManager.class, manager());
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    ServiceReferences.check(this);
  }

  /** Collects the parts of a {@link KeyWorkerService}. */
  public static class Builder extends ImmutableKeyWorkerService.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
