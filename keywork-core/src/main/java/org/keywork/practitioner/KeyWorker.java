package org.keywork.practitioner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * Somebody who is a key worker of a service, with what the service does so that they can be one:
 * selection, job description, training, supervision, time and administrative help (PACK ch.1 /
 * Support for the key worker).
 *
 * <p>Each part is told as far as it is known. With which families the key worker works is told by
 * the case files of these families.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorker implements WithKeyWorker {

  KeyWorker() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract Practitioner practitioner();

  /** The specialist sub-teams to which they belong; empty where there are none. */
  public abstract Set<SubTeam> subTeams();

  /** The languages that they speak or sign with families; empty where nobody recorded them. */
  @Value.Redacted
  public abstract Set<String> languages();

  /** The process that they went through to become one. */
  public abstract Optional<Selection> selection();

  /** The description of the job. */
  public abstract Optional<JobDescription> jobDescription();

  /** The times at which the role was gone through with them. */
  public abstract List<RoleClarification> roleClarifications();

  /** Who has authority, where they are a key worker beside another role. */
  public abstract Optional<Accountability> accountability();

  /** The day on which the induction was completed. */
  public abstract Optional<LocalDate> inductionOn();

  /** The training they have had. */
  public abstract Optional<Training> training();

  /** How they are supervised as a key worker. */
  public abstract Optional<Supervision> supervision();

  /** How their hours go. */
  public abstract Optional<WorkingTime> workingTime();

  /** What administrative work others do for them. */
  public abstract Optional<AdministrativeSupport> administrativeSupport();

  /** When somebody last looked at all their work together. */
  public abstract Optional<WorkloadReview> workloadReview();

  /** The days on which they are not there. */
  public abstract List<Absence> absences();

  /** The id of who it is. */
  public PractitionerId id() {
    return practitioner().id();
  }

  /** Whether the induction is known to be still to come, or to be completed, after a day. */
  public boolean awaitsInductionOn(LocalDate asOf) {
    return inductionOn().filter(day -> day.isAfter(asOf)).isPresent();
  }

  /** Which topics their training has dealt with by a day; empty when no training is recorded. */
  public Optional<TrainingTopics> trainingTopics(LocalDate asOf) {
    return training().map(training -> TrainingTopics.of(training, practitioner().role(), asOf));
  }

  /** What training falls due next, as far as it can be told on the day of the basis. */
  public List<TrainingDue> trainingDue(Basis basis) {
    return TrainingDue.of(this, basis);
  }

  /** What they have been clear about, and by when. */
  public RoleClarity roleClarity() {
    return new RoleClarity(roleClarifications());
  }

  /** Whether key working is known to be their only work. */
  boolean isDesignated() {
    return practitioner().role().filter(Designated.class::isInstance).isPresent();
  }

  /** Whether they are known to be a key worker beside another job. */
  boolean isBesideAJob() {
    return nonDesignatedRole().filter(NonDesignated::isBesideAJob).isPresent();
  }

  /** The role, where they are a key worker beside another. */
  Optional<NonDesignated> nonDesignatedRole() {
    return practitioner()
        .role()
        .filter(NonDesignated.class::isInstance)
        .map(NonDesignated.class::cast);
  }

  /** The time that is protected for them; empty for who does nothing but key working. */
  public Optional<ProtectedTime> protectedTime() {
    return nonDesignatedRole().flatMap(NonDesignated::protectedTime);
  }

  /** The hours a week for which they are contracted, in whatever role. */
  public Optional<Duration> contractedHours() {
    return practitioner().role().flatMap(KeyWorkingRole::contractedHours);
  }

  /**
   * The hours a week for key working: all hours of the contract for who does nothing else, the
   * protected ones for who does it beside another role. None at all say that no time is protected,
   * which does not mean that no families are worked with; empty where nobody recorded them.
   */
  public Optional<Duration> hoursForKeyWorking() {
    return nonDesignatedRole().isPresent()
        ? protectedTime().flatMap(ProtectedTime::hoursAWeek)
        : contractedHours();
  }

  /**
   * These hours as a share of a full week's work; empty where they are not recorded, or where the
   * service has not set how many hours are full-time ({@link FullTimeEquivalent#FULL_WEEK}).
   */
  public Optional<FullTimeEquivalent> fullTimeEquivalent(Basis basis) {
    return hoursForKeyWorking()
        .flatMap(hours -> basis
            .value(FullTimeEquivalent.FULL_WEEK)
            .map(fullWeek -> new FullTimeEquivalent(hours, fullWeek)));
  }

  /** Whether others do administrative work for them on a day; empty where nobody recorded it. */
  public Optional<Boolean> hasAdministrativeSupportOn(LocalDate day) {
    return administrativeSupport().isPresent()
        ? administrativeSupport().get().isAvailableOn(day)
        : Optional.empty();
  }

  /** The absences that a day falls into, in the order of the record. */
  public List<Absence> absencesOn(LocalDate day) {
    return absences().stream().filter(each -> each.during().contains(day)).toList();
  }

  /** Whether they are away on a day, for whatever reason. */
  public boolean isAwayOn(LocalDate day) {
    for (int i = 0; i < absences().size(); i++) {
      if (absences().get(i).during().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are on leave on a day, short or long; who is out of the office is not. */
  public boolean isOnLeaveOn(LocalDate day) {
    for (int i = 0; i < absences().size(); i++) {
      if (absences().get(i).kind().isLeave() && absences().get(i).during().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are on long-term leave on a day, or have left the role. */
  public boolean isOnLongLeaveOn(LocalDate day) {
    for (int i = 0; i < absences().size(); i++) {
      Absence each = absences().get(i);
      if (each.kind().isLongTermByNature() && each.during().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A day, or the last one of long-term leave that ended after it and before another: time that they
   * spent on leave is no time for which they were left alone.
   */
  LocalDate thereSince(LocalDate day, LocalDate asOf) {
    LocalDate since = day;
    for (int i = 0; i < absences().size(); i++) {
      Absence each = absences().get(i);
      if (each.kind().isLongTermByNature() && each.during().endsBefore(asOf)) {
        LocalDate last = each.during().lastDay().orElseThrow();
        since = last.isAfter(since) ? last : since;
      }
    }
    return since;
  }

  /** By when the supervision after that of a day is to be held, time on long-term leave left out. */
  Deadline nextSupervisionAfter(LocalDate last, Basis basis) {
    return Deadline.within(
        basis.value(SupervisionRules.LONGEST_INTERVAL).orElseThrow(),
        thereSince(last, basis.asOf()));
  }

  /**
   * How the next supervision follows the last, as of a day and under a policy. Empty where neither a
   * session nor the day of an arrangement is recorded, and as long as they are on long-term leave.
   */
  public Optional<SupervisionSchedule> supervisionSchedule(Basis basis) {
    return isOnLongLeaveOn(basis.asOf())
        ? Optional.empty()
        : supervision()
            .flatMap(supervision -> supervision.schedule(basis))
            .map(next -> next.withCountedFrom(thereSince(next.countedFrom(), basis.asOf())));
  }

  /** Whether somebody is their usual supervisor. */
  public boolean isSupervisedBy(PractitionerId supervisor) {
    return supervision()
        .flatMap(Supervision::supervisor)
        .filter(usual -> usual.practitioner().equals(supervisor))
        .isPresent();
  }

  /** Whether they are ready, on a day, to be key worker of a first family, and what is missing. */
  public ReadinessForFirstFamily readinessForFirstFamilyOn(LocalDate day) {
    return ReadinessForFirstFamily.of(this, day);
  }

  /** Collects the parts of a {@link KeyWorker}. */
  public static class Builder extends ImmutableKeyWorker.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
