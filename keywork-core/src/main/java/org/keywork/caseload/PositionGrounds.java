package org.keywork.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.agency.Agency;
import org.keywork.agency.Sector;
import org.keywork.practitioner.Designated;
import org.keywork.practitioner.MainJob;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.team.ConflictOfInterest;
import org.keywork.team.ConflictOfInterest.Level;
import org.keywork.team.Matter;

/**
 * What somebody's employer and main job mean for a family.
 *
 * @param who the person
 * @param employer the agency that employs them
 */
record PositionGrounds(Practitioner who, Agency employer) {

  /** Whose key workers count for more, where a service has made up its mind. */
  static final Parameter<Sector> PREFERRED_SECTOR = Parameter.parameter(
          "match.preferred-sector",
          ParameterType.choice(Sector.class),
          "the sector whose key workers come first where nothing else tells two apart")
      .open("Inside a service resources seem easier to obtain (PACK ch.1); a voluntary"
          + " organisation found that its independence outweighs that (PEMBROKESHIRE).")
      .asChoice();

  /** The conflict of interest proper; it matters only while something is open. */
  Optional<Ground> conflict(List<Matter> matters, LocalDate asOf) {
    List<ConflictOfInterest> open = open(matters, asOf);
    List<ConflictOfInterest> conflicts =
        open.stream().filter(each -> each.level() == Level.CONFLICT).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        conflicts.isEmpty()
            ? Ground.of(MatchReason.OWN_AGENCY_NOT_CONCERNED)
            : Ground.of(
                MatchReason.OWN_AGENCY_CONCERNED,
                Facts.none()
                    .andIds(
                        "matters",
                        conflicts.stream()
                            .map(ConflictOfInterest::matter)
                            .sorted(Comparator.comparing(id -> id.value()))
                            .toList())));
  }

  /** The risk that a position brings, whichever matter is open. */
  Optional<Ground> independence(List<Matter> matters, LocalDate asOf) {
    return open(matters, asOf).stream().findFirst().map(interest -> Ground.of(ties(interest)));
  }

  private static MatchReason ties(ConflictOfInterest interest) {
    if (interest.reasons().contains(ConflictOfInterest.Reason.STATUTORY_EMPLOYER)
        || interest.reasons().contains(ConflictOfInterest.Reason.NON_DESIGNATED)) {
      return MatchReason.TIED;
    }
    return interest.roleRecorded() ? MatchReason.INDEPENDENT : MatchReason.TIES_NOT_RECORDED;
  }

  private List<ConflictOfInterest> open(List<Matter> matters, LocalDate asOf) {
    return matters.stream()
        .filter(matter -> matter.isOpenOn(asOf))
        .map(matter -> ConflictOfInterest.between(matter, who, employer))
        .toList();
  }

  Ground homeVisits() {
    return Ground.of(mainJob(MainJob::leavesForHomeVisits)
        .map(can -> can ? MatchReason.FREE_TO_VISIT : MatchReason.BOUND_TO_THE_WORKPLACE)
        .orElse(isDesignated() ? MatchReason.FREE_TO_VISIT : MatchReason.VISITS_NOT_RECORDED));
  }

  Ground statutoryDuties() {
    return Ground.of(mainJob(MainJob::statutoryDutiesFirst)
        .map(first -> first ? MatchReason.DUTIES_COME_FIRST : MatchReason.FREE_OF_DUTIES)
        .orElse(isDesignated() ? MatchReason.FREE_OF_DUTIES : MatchReason.DUTIES_NOT_RECORDED));
  }

  private boolean isDesignated() {
    return who.role().filter(Designated.class::isInstance).isPresent();
  }

  private Optional<Boolean> mainJob(Function<MainJob, Optional<Boolean>> says) {
    return who.role()
        .filter(NonDesignated.class::isInstance)
        .map(NonDesignated.class::cast)
        .flatMap(NonDesignated::mainJob)
        .flatMap(says);
  }

  /** Either sector has something to be said for it; which counts the service says, or nobody. */
  Ground sector(Basis basis) {
    if (basis.value(PREFERRED_SECTOR).filter(employer.sector()::equals).isPresent()) {
      return Ground.of(MatchReason.OF_THE_PREFERRED_SECTOR);
    }
    return Ground.of(
        employer.sector() == Sector.STATUTORY
            ? MatchReason.INSIDE_STATUTORY_SERVICES
            : MatchReason.OUTSIDE_STATUTORY_SERVICES);
  }
}
