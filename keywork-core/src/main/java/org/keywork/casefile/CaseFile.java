package org.keywork.casefile;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agenda.Agenda;
import org.keywork.assignment.AbsenceFromFamily;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChoiceOfKeyWorker;
import org.keywork.assignment.Coverage;
import org.keywork.assignment.FamilysOwnKeyWorker;
import org.keywork.assignment.FunctionHolding;
import org.keywork.assignment.FunctionsHeld;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.OtherKeyWorking;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.caseload.AssignedPerson;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.FamilysEhc;
import org.keywork.eligibility.Beginning;
import org.keywork.eligibility.CallForSupport;
import org.keywork.eligibility.Circumstances;
import org.keywork.eligibility.EarlyStart;
import org.keywork.eligibility.EligibilityDecision;
import org.keywork.eligibility.ExistingNetwork;
import org.keywork.eligibility.FamilysSituation;
import org.keywork.eligibility.Priority;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ReferredFamily;
import org.keywork.eligibility.ServiceRefusal;
import org.keywork.family.ActiveTime;
import org.keywork.family.Advice;
import org.keywork.family.CollectedItem;
import org.keywork.family.Consent;
import org.keywork.family.ConsentDecision;
import org.keywork.family.Disclosure;
import org.keywork.family.Family;
import org.keywork.family.InformationGiven;
import org.keywork.family.InformationSharing;
import org.keywork.family.Question;
import org.keywork.family.RoleExplanation;
import org.keywork.family.SharingPurpose;
import org.keywork.palliative.BereavementSupport;
import org.keywork.palliative.LifeLimitingCare;
import org.keywork.plan.Assessment;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingsSaved;
import org.keywork.plan.NeedsAnswered;
import org.keywork.plan.ServiceFailure;
import org.keywork.plan.SupportPlan;
import org.keywork.plan.UnmetNeed;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.records.MinimumData;
import org.keywork.records.RecordKeeping;
import org.keywork.review.Contact;
import org.keywork.review.ContactRhythm;
import org.keywork.review.Message;
import org.keywork.review.MessageWay;
import org.keywork.review.Mistake;
import org.keywork.review.Promise;
import org.keywork.review.Review;
import org.keywork.review.ReviewSchedule;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.Walk;
import org.keywork.team.Advocates;
import org.keywork.team.FamilyAndTeam;
import org.keywork.team.FamilysLinks;
import org.keywork.team.MatterId;
import org.keywork.team.MattersByApproach;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.time.DateSpan;
import org.keywork.transition.Coincidence;
import org.keywork.transition.ExitPlan;
import org.keywork.transition.ForeseenEnd;
import org.keywork.transition.Foresight;
import org.keywork.transition.IntensityAroundMove;
import org.keywork.transition.IntensityFit;
import org.keywork.transition.ObservedReturns;
import org.keywork.transition.OpenDoor;
import org.keywork.transition.OwnKeyWorkers;
import org.keywork.transition.OwnKeyWorking;
import org.keywork.transition.Readiness;
import org.keywork.transition.ReadinessSeen;
import org.keywork.transition.Return;
import org.keywork.transition.StepDown;
import org.keywork.transition.TimeLimit;
import org.keywork.transition.Transition;

/**
 * One family's key working, from its referral on.
 *
 * <p>Everything that rules about a family look at is in here. Whoever is mentioned by id is
 * listed: practitioners, agencies, members of the family, needs and plans.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CaseFile implements WithCaseFile, Checkable {

  CaseFile() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id; reports name it. */
  public abstract CaseFileId id();

  /** The day on which the service took the family on; empty while it has only been referred. */
  public abstract Optional<LocalDate> openedOn();

  /** The first day on which the family was no longer on the active list. */
  public abstract Optional<LocalDate> closedOn();

  /** The family. */
  public abstract Family family();

  /** How it came to the service; earlier referrals stay. */
  public abstract List<Referral> referrals();

  /** The services that were refused to it. */
  public abstract List<ServiceRefusal> refusals();

  /** What was known of its circumstances; earlier records stay. */
  public abstract List<Circumstances> circumstances();

  /** The times at which it needed support soon. */
  public abstract List<CallForSupport> callsForSupport();

  /** The agencies around it. */
  public abstract List<Agency> agencies();

  /** The practitioners around it, key workers included. */
  public abstract List<Practitioner> practitioners();

  /** What the family allows to be collected and shared. */
  public abstract List<Consent> consents();

  /** What was shared, with whom. */
  public abstract List<Disclosure> disclosures();

  /** What was collected about the family. */
  public abstract List<CollectedItem> collected();

  /** When the role was explained to the family. */
  public abstract List<RoleExplanation> roleExplanations();

  /** What the family was given to know. */
  public abstract List<InformationGiven> informationGiven();

  /** What the family wanted to know. */
  public abstract List<Question> questions();

  /** The advice given to the family. */
  public abstract List<Advice> advice();

  /** How the family can leave a message for its key worker. */
  public abstract List<MessageWay> messageWays();

  /** The messages that the family left. */
  public abstract List<Message> messages();

  /** What went wrong or was forgotten in the work for the family. */
  public abstract List<Mistake> mistakes();

  /** What it said about who its key worker should be, everything said so far. */
  public abstract List<ChoiceOfKeyWorker> choicesOfKeyWorker();

  /** Who is or was its key worker; earlier ones stay. */
  public abstract List<KeyWorkerAssignment> assignments();

  /** When somebody assigned to it is or was away; earlier absences stay. */
  public abstract List<AbsenceFromFamily> absences();

  /** How much key working it has; earlier spans stay. */
  public abstract List<IntensityOfSupport> intensities();

  /** How its key worker came in among the services that it already used. */
  public abstract Optional<ExistingNetwork> existingNetwork();

  /** On whom the family itself relies most. */
  public abstract Optional<FamilysOwnKeyWorker> familysOwnKeyWorker();

  /** Who holds which function. */
  public abstract List<FunctionHolding> functions();

  /**
   * The day on which somebody asked who holds which function; until then there may be more holdings
   * than are listed.
   */
  public abstract Optional<LocalDate> functionsAskedOn();

  /** Key working that it has from other programmes. */
  public abstract List<OtherKeyWorking> otherKeyWorking();

  /** The team around the child. */
  public abstract Optional<TeamAroundTheChild> team();

  /** The accounts of its needs. */
  public abstract List<Assessment> assessments();

  /** Its plans; earlier ones stay. */
  public abstract List<SupportPlan> plans();

  /** The meetings about it. */
  public abstract List<Meeting> meetings();

  /** The needs that no service meets. */
  public abstract List<UnmetNeed> unmetNeeds();

  /** The times at which a service did not come. */
  public abstract List<ServiceFailure> serviceFailures();

  /** The reviews of its plans. */
  public abstract List<Review> reviews();

  /** The contacts with it. */
  public abstract List<Contact> contacts();

  /** What was promised to it. */
  public abstract List<Promise> promises();

  /** The moves in the children's lives. */
  public abstract List<Transition> transitions();

  /** The ways of its children to plans for education, health and care. */
  public abstract List<EhcProcess> ehc();

  /** The steps to less key working, planned or taken; earlier ones stay. */
  public abstract List<StepDown> stepDowns();

  /** That it can have key working for a certain time only; empty when no such limit is known. */
  public abstract Optional<TimeLimit> timeLimit();

  /** When somebody in the family does its key working; earlier spans stay. */
  public abstract List<OwnKeyWorking> ownKeyWorking();

  /** What was seen of how ready its members are for that. */
  public abstract List<ReadinessSeen> readiness();

  /** How its key working is to end. */
  public abstract Optional<ExitPlan> exitPlan();

  /** What it has in hand so that it can come back. */
  public abstract Optional<OpenDoor> openDoor();

  /** When it came back after it had left, and for what. */
  public abstract List<Return> returns();

  /** How the records about it are kept; empty when nobody recorded that. */
  public abstract Optional<RecordKeeping> records();

  /** The care around those of its children whose condition limits or threatens life; one entry a child. */
  public abstract List<LifeLimitingCare> lifeLimitingCare();

  /** The support offered to it in its grief, or given. */
  public abstract List<BereavementSupport> bereavementSupport();

  /** The stages it has reached; empty when nobody keeps track of them. */
  public abstract Optional<Pathway> pathway();

  /** Whether the family is on the active list on a day; on the day it was closed, no longer. */
  public boolean isActiveOn(LocalDate asOf) {
    return activeTime().includes(asOf);
  }

  /** The time in which the family is on the active list. Nearly every view has it. */
  @Value.Lazy
  public ActiveTime activeTime() {
    return new ActiveTime(openedOn(), closedOn());
  }

  /** The days on which the family is on the active list; empty when it was closed at once. */
  @Value.Lazy
  public Optional<DateSpan> activeDays() {
    return activeTime().days();
  }

  /** Who is or was its key worker, and what follows from it. Much that is asked of a family hangs on it. */
  @Value.Lazy
  public AssignmentHistory assignmentHistory() {
    return AssignmentHistory.builder()
        .assignments(assignments())
        .absences(absences())
        .ownKeyWorking(ownKeyWorkingDays())
        .active(activeDays())
        .build();
  }

  /**
   * Whether the family has more key working for a while around a move.
   *
   * @param within how long before and after the move is looked at
   */
  public IntensityAroundMove intensityAround(Transition move, Period within) {
    return IntensityAroundMove.of(move, intensities(), within);
  }

  /** Who in the family does or is to do its key working. */
  public OwnKeyWorkers ownKeyWorkers() {
    return new OwnKeyWorkers(family(), activeTime(), ownKeyWorking(), intensities());
  }

  /** The days on which somebody in the family does its key working. */
  @Value.Lazy
  List<DateSpan> ownKeyWorkingDays() {
    return ownKeyWorkers().days();
  }

  /**
   * How ready each parent and each disabled child or young person is to be their own key worker, on the
   * day of the basis; the children first. Nobody else is asked about.
   */
  public List<Readiness> readinessForOwnKeyWorking(Basis basis) {
    return PeopleWalk.signsOfReadiness(this).each(basis);
  }

  /** What the caseload of its key worker has to know of it. */
  public AllocatedFamily allocated() {
    return new AllocatedFamily(
        family().id(),
        assignmentHistory(),
        intensities(),
        assignedPeople(),
        family().daysWithLifeLimitedChild());
  }

  /** Who holds which function for the family, and what is thereby carried out. */
  public FunctionsHeld functionsHeld() {
    return new FunctionsHeld(family(), assignmentHistory(), functions(), functionsAskedOn());
  }

  /** Which functions are held on a day, by whom, and which are missing. */
  public Coverage coverage(LocalDate asOf) {
    return functionsHeld().coverageOn(asOf);
  }

  /** What is done on a day about each need of the family, and what hangs loose. */
  public NeedsAnswered needs(LocalDate asOf) {
    return activeDays()
        .map(active -> PlanningWalk.needsThread(this, active).on(asOf))
        .orElseGet(() -> NeedsAnswered.notActive(asOf));
  }

  /** Its ways to plans for education, health and care, as far as they go on, beside its key working. */
  public FamilysEhc familysEhc() {
    return new FamilysEhc(family(), ehc(), assignmentHistory(), closedOn());
  }

  /** The family and the people around it. */
  public FamilyAndTeam familyAndTeam() {
    return PeopleWalk.familyAndTeam(this);
  }

  private List<AssignedPerson> assignedPeople() {
    Set<PractitionerId> assigned =
        assignments().stream().map(KeyWorkerAssignment::practitioner).collect(toSet());
    return practitioners().stream()
        .filter(each -> assigned.contains(each.id()))
        .map(AssignedPerson::of)
        .toList();
  }

  /** The family and how it came to the service. */
  public ReferredFamily referredFamily() {
    return new ReferredFamily(informationSharing(), referrals());
  }

  /** Whether the family is eligible for key working, and why. */
  public EligibilityDecision eligibility(Basis basis) {
    return referredFamily().eligibilityOn(basis);
  }

  /** Whether key working may begin: whether the family is eligible, wants it, and consents. */
  public Beginning mayBegin(Basis basis) {
    return referredFamily().mayBeginOn(basis);
  }

  /** What the family allows to be known, and what was done with it. */
  @Value.Lazy
  public InformationSharing informationSharing() {
    return new InformationSharing(
        activeTime(),
        family(),
        consents(),
        disclosures(),
        assignments().stream().map(KeyWorkerAssignment::during).toList());
  }

  /**
   * Whether information about the family may be shared with an agency for a purpose on the day of the
   * basis; and if not, or if that cannot be told, what is missing.
   */
  public ConsentDecision mayShare(AgencyId recipient, SharingPurpose purpose, Basis basis) {
    return informationSharing().decide(recipient, purpose, basis);
  }

  /**
   * Whether the family may be counted in statistics that an agency makes, on the day of the basis. The
   * same consent is asked for as before anything else is shared, and that it names this purpose.
   */
  public ConsentDecision mayBeCounted(AgencyId by, Basis basis) {
    return mayShare(by, SharingPurpose.STATISTICS, basis);
  }

  /** Which of the minimum data about the family is held on a day, and which is missing. */
  public MinimumData minimumData(LocalDate asOf) {
    return FamilyWalk.records(this).minimumDataOn(asOf);
  }

  /** How many links to services the family has on a day, and how that compares. */
  public FamilysLinks links(LocalDate asOf) {
    return FamilysLinks.on(asOf, familyAndTeam(), referrals());
  }

  /**
   * Who could speak for the family in a matter on a day, and what stands in their way.
   *
   * @throws IllegalArgumentException if the file holds no such matter
   */
  public Advocates advocatesFor(MatterId matter, LocalDate day) {
    FamilyAndTeam around = PeopleWalk.familyAndTeam(this);
    return around.matters().stream()
        .filter(each -> each.id().equals(matter))
        .findFirst()
        .map(each -> around.advocatesFor(each, day))
        .orElseThrow(() ->
            new IllegalArgumentException("The case file holds no matter " + matter.value() + "."));
  }

  /** How often the family was spoken for, by approach and by agency. */
  public MattersByApproach mattersByApproach() {
    return PeopleWalk.familyAndTeam(this).mattersByApproach();
  }

  /**
   * When the time of those who are its key workers on a day ends, as far as that is set or can be
   * foreseen.
   */
  public List<ForeseenEnd> foreseenEnds(LocalDate asOf) {
    return PeopleWalk.foreseenEnds(this).on(asOf);
  }

  /** The changes of key worker that fall together with a child's move, under the policy of the basis. */
  public List<Coincidence> coincidences(Basis basis) {
    return PeopleWalk.moves(this).coincidences(basis);
  }

  /** What is known of the family that bears on how urgently it needs a key worker on a day. */
  public FamilysSituation situation(LocalDate asOf) {
    return WayToKeyWorking.situation(this, asOf);
  }

  /** What speaks for offering the family a key worker before others, on the day of the basis. */
  public Priority priority(Basis basis) {
    return situation(basis.asOf()).priorityOn(basis);
  }

  /** How much key working fits the family on the day of the basis, and whether it has that. */
  public IntensityFit intensityFit(Basis basis) {
    return IntensityFit.of(intensities(), priority(basis));
  }

  /** How often it had come back by a day, for how much, and what work it was. */
  public ObservedReturns observedReturns(LocalDate asOf) {
    return ObservedReturns.by(asOf, returns());
  }

  /** How early key working began in the family's contact with services. */
  public EarlyStart earlyStart() {
    return WayToKeyWorking.earlyStart(this);
  }

  /** How many meetings the family was spared in a span, of those held by a day. */
  public MeetingsSaved meetingsSaved(DateSpan during, LocalDate asOf) {
    return MeetingsSaved.of(meetings(), during, asOf);
  }

  /**
   * When the plan is to be looked at again, on the day of the basis; empty where no plan was agreed by
   * then, or the family was never on the active list.
   */
  public Optional<ReviewSchedule> reviewSchedule(Basis basis) {
    return activeDays()
        .flatMap(active -> ReviewSchedule.from(PlanningWalk.planHistory(this, active), basis));
  }

  /**
   * How often there is to be contact with the family on the day of the basis, and by when next; empty
   * where it has no key worker, or nobody agreed or set how often.
   */
  public Optional<ContactRhythm> contactRhythm(Basis basis) {
    return ContactRhythm.of(PlanningWalk.contactLog(this), basis);
  }

  /**
   * What is due for the family on some day of a span, and what was overdue before it, on the day of the
   * basis. Nothing is, where the family is not on the active list on that day. A day to come on which it
   * is to leave the list takes nothing off: it may be put off, and until then what is open can be settled.
   */
  public Agenda agenda(DateSpan during, Basis basis) {
    return Agenda.of(during, basis, FamilysAgenda.entries(this, basis));
  }

  /** The changes to come for the family, and what must be in place by when, on the day of the basis. */
  public Foresight foresight(Basis basis) {
    return PeopleWalk.wayAhead(this).foresight(basis);
  }

  @Override
  public String subjectId() {
    return id().value();
  }

  @Override
  public void walk(Walk walk) {
    CaseFileWalk.through(this, walk);
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    CaseFileReferences.requireSound(this);
  }

  /** Collects the parts of a {@link CaseFile}. */
  public static class Builder extends ImmutableCaseFile.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
