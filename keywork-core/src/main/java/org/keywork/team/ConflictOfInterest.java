package org.keywork.team;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.Sector;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Position;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;

/**
 * Whether a key worker can speak for a family in a matter without an interest of their own.
 *
 * <p>There is a risk when the key worker has another role beside key working or works for a statutory
 * agency (GUIDE 2 / Advocacy; EVALUATION Empowering parents). It is a conflict proper when the
 * matter is about the agency that employs them: a teacher who is a key worker, too, cannot well take
 * the school to task.
 *
 * <p>A volunteer, a parent, a person of faith or a relative is on nobody's staff, unless paid for it. A
 * matter about the agency behind them is a risk all the same, since they may depend on its goodwill;
 * that is our reading.
 *
 * @param matter the matter
 * @param keyWorker who would speak for the family
 * @param reasons what stands in the way; empty when nothing does
 * @param roleRecorded whether it is recorded in which role the person does key working
 * @since 0.1
 */
public record ConflictOfInterest(
    MatterId matter, PractitionerId keyWorker, Set<Reason> reasons, boolean roleRecorded) {

  /** What may stand in the way of speaking for the family. */
  public enum Reason {
    /** The matter is about the agency that employs the key worker. */
    OWN_AGENCY,
    /** The matter is about the agency behind a key worker whom nobody employs. */
    AGENCY_BEHIND,
    /** The key worker is employed by a statutory agency. */
    STATUTORY_EMPLOYER,
    /** The key worker has another role beside key working. */
    NON_DESIGNATED
  }

  /** How serious it is. */
  public enum Level {
    /** Nothing stands in the way. */
    NONE,
    /** Nothing is known to stand in the way, but the key worker's role is not recorded. */
    CANNOT_TELL,
    /** The key worker's position may stand in the way. */
    RISK,
    /** The key worker would have to stand up to their own employer. */
    CONFLICT
  }

  /** Refuses a missing part. */
  public ConflictOfInterest {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(keyWorker, "keyWorker");
    reasons = Set.copyOf(reasons);
  }

  /**
   * What stands between a key worker and a matter.
   *
   * @param employer the agency that employs the key worker, or is behind who is on nobody's staff
   * @throws IllegalArgumentException if {@code employer} is not the key worker's agency
   */
  public static ConflictOfInterest between(Matter matter, Practitioner keyWorker, Agency employer) {
    if (!employer.id().equals(keyWorker.agency())) {
      throw new IllegalArgumentException("The key worker " + keyWorker.id()
          + " is employed by the agency " + keyWorker.agency() + ", not by " + employer.id() + ".");
    }
    boolean onStaff = isOnStaff(keyWorker, employer);
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (matter.agency().equals(employer.id())) {
      reasons.add(onStaff ? Reason.OWN_AGENCY : Reason.AGENCY_BEHIND);
    }
    if (onStaff && employer.sector() == Sector.STATUTORY) {
      reasons.add(Reason.STATUTORY_EMPLOYER);
    }
    if (keyWorker.role().filter(NonDesignated.class::isInstance).isPresent()) {
      reasons.add(Reason.NON_DESIGNATED);
    }
    return new ConflictOfInterest(
        matter.id(), keyWorker.id(), reasons, keyWorker.role().isPresent());
  }

  /** Who is no professional is on nobody's staff, unless key working or the role beside it is a job. */
  private static boolean isOnStaff(Practitioner keyWorker, Agency agency) {
    return !Position.NO_PROFESSIONAL.isHeldBy(keyWorker, agency)
        || keyWorker.role().filter(ConflictOfInterest::isAJob).isPresent();
  }

  private static boolean isAJob(KeyWorkingRole role) {
    return !(role instanceof NonDesignated beside) || beside.isBesideAJob();
  }

  /** The same for somebody of whom key working is not asked: a role beside it is no reason. */
  ConflictOfInterest apartFromTheRole() {
    Set<Reason> others = EnumSet.noneOf(Reason.class);
    others.addAll(reasons);
    others.remove(Reason.NON_DESIGNATED);
    return new ConflictOfInterest(matter, keyWorker, others, true);
  }

  /** How serious it is. */
  public Level level() {
    if (reasons.contains(Reason.OWN_AGENCY)) {
      return Level.CONFLICT;
    }
    if (!reasons.isEmpty()) {
      return Level.RISK;
    }
    return roleRecorded ? Level.NONE : Level.CANNOT_TELL;
  }
}
