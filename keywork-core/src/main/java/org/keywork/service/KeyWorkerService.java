package org.keywork.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.governance.Governance;
import org.keywork.monitoring.Monitoring;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PeerSupport;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.TrainingDue;
import org.keywork.practitioner.TrainingRound;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Walk;
import org.keywork.setup.SetUp;
import org.keywork.standards.StandardsMatrix;

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

  /**
   * The day on which somebody went through the agencies; until then more may take part than are recorded
   * here.
   */
  public abstract Optional<LocalDate> agenciesAskedOn();

  /** Its key workers, each with what the service does so that they can be one. */
  public abstract List<KeyWorker> keyWorkers();

  /** Whoever else belongs to it, such as line managers, supervisors and administrators. */
  public abstract List<Practitioner> practitioners();

  /** Who manages it from day to day. */
  public abstract Optional<ServiceManager> manager();

  /** Which tasks of the manager somebody else has. */
  public abstract Optional<Delegation> delegation();

  /** Who does the key working. */
  public abstract Optional<ServiceModel> model();

  /** How it came to do it that way. */
  public abstract Optional<ChoiceOfModel> choiceOfModel();

  /** What it says of itself. */
  public abstract Optional<ServiceDescription> description();

  /** What it has settled about itself. */
  public abstract Optional<ServiceDefinition> definition();

  /** What it rests on. */
  public abstract Optional<Footing> footing();

  /** How key working is on offer. */
  public abstract Optional<ServiceMode> mode();

  /** The area and the people who live there. */
  public abstract Optional<AreaServed> area();

  /** What the agencies have settled about sharing information. */
  public abstract Optional<SharingAgreement> sharing();

  /** What the agencies have settled about the records that are kept. */
  public abstract Optional<RecordArrangements> records();

  /** What the agencies have settled about key workers who speak for families. */
  public abstract Optional<AdvocacyAgreement> advocacy();

  /** How families come to it. */
  public abstract Optional<WayIn> wayIn();

  /** What it has settled about planning and review. */
  public abstract Optional<PlanningArrangements> planning();

  /** What it lets families and practitioners know. */
  public abstract Optional<PublicInformation> information();

  /** Where families and key workers find out what there is. */
  public abstract Optional<InformationResource> informationResource();

  /** Whether hard-to-reach families find it. */
  public abstract Optional<Reach> reach();

  /** What it knows of the moves that are hard for its families. */
  public abstract Optional<FamiliesTransitions> transitions();

  /** What stays arranged for as long as it runs. */
  public abstract Optional<StandingArrangements> standing();

  /** The part of young people in its design. */
  public abstract Optional<YoungPeoplesPart> youngPeople();

  /** How it trains its key workers, and whom else. */
  public abstract Optional<TrainingArrangements> training();

  /** What it has settled about the supervision of its key workers. */
  public abstract Optional<SupervisionArrangements> supervision();

  /** Who is there for families while their key worker is away. */
  public abstract Optional<CoverSystem> cover();

  /** How its key workers support each other. */
  public abstract Optional<PeerSupport> peerSupport();

  /** Who does the administrative work. */
  public abstract Optional<Administration> administration();

  /**
   * Whether it has settled how many hours the role takes, at least and at most; how many they are is
   * set in its policy.
   */
  public abstract Optional<Arrangement> hoursForRole();

  /**
   * Its formal limit to how many families a key worker carries. How many these are, its policy
   * says.
   */
  public abstract Optional<Arrangement> caseloadLimit();

  /** What it has laid down about those who do key working or may come to. */
  public abstract Optional<Workforce> workforce();

  /** How it is steered and what it rests on. */
  public abstract Optional<Governance> governance();

  /** How it was, or is being, set up. */
  public abstract Optional<SetUp> setUp();

  /** How it watches itself. */
  public abstract Optional<Monitoring> monitoring();

  /** What it answers of itself about the key worker standards. */
  public abstract Optional<StandardsMatrix> standards();

  /** The days on which the service as a whole was, or is going to be, reviewed. */
  public abstract List<LocalDate> reviewedOn();

  /**
   * Until when the next workshop of its key workers is to be held, counted from the last by the day of
   * the basis; empty when none is recorded.
   */
  public Optional<TrainingDue> workshopDue(Basis basis) {
    return training()
        .flatMap(training -> training.lastWorkshopBy(basis.asOf()))
        .flatMap(last -> basis
            .value(WorkshopRules.EVERY)
            .map(every -> TrainingDue.after(last, TrainingRound.WORKSHOP, every)));
  }

  /** The model that follows from its key workers; empty where their roles do not tell. */
  public Optional<ServiceModel> modelOfItsPeople(LocalPolicy policy) {
    return ServiceModel.of(keyWorkers(), policy);
  }

  /**
   * Whether somebody is key worker beside another job: as its key workers show it, or else as its model
   * does; empty where neither tells.
   */
  public Optional<Boolean> hasNonDesignatedKeyWorkers(LocalPolicy policy) {
    Answer shown = MakeUp.of(keyWorkers(), policy).hasNonDesignated();
    return shown.isSettled()
        ? Optional.of(shown == Answer.YES)
        : model().map(ServiceModel::hasNonDesignatedKeyWorkers);
  }

  /** Who has which of the manager's tasks on a day, and which nobody has. */
  public ManagersTasks managersTasks(LocalDate asOf) {
    return ManagersTasks.of(this, asOf);
  }

  /** Where its manager stands among the agencies; empty where the manager is not recorded. */
  public Optional<ManagersStanding> managersStanding() {
    return ManagersStanding.of(this);
  }

  /** Somebody who belongs to it, as a key worker or otherwise. */
  Optional<Practitioner> person(PractitionerId id) {
    return Stream.concat(
            keyWorkers().stream().map(KeyWorker::practitioner), practitioners().stream())
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

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
    ServiceWalk.through(this, walk);
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
