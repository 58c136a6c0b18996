package org.keywork.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.Tenure;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Weight;

/**
 * A family that a key worker took although the caseload was full, without anybody having agreed to it.
 *
 * @param family the family
 * @param on the day on which it was taken
 * @since 0.1
 */
record TakenWhenFull(FamilyId family, LocalDate on) {

  TakenWhenFull {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(on, "on");
  }

  /**
   * The families of a caseload that is still beyond its maximum, by day and then by id; what was
   * agreed later counts, too. The maximum and the weights are those of today.
   */
  static List<TakenWhenFull> in(Caseload caseload, Basis basis) {
    CaseloadLimit limit = caseload.limit(basis.policy());
    Weight load = Load.of(caseload.weighedOn(basis.asOf(), basis.policy())).weight();
    return limit.isExceededBy(load) ? new Search(caseload, limit, basis).found() : List.of();
  }

  /** The search through a caseload that is beyond its maximum. */
  private record Search(Caseload caseload, CaseloadLimit limit, Basis basis) {

    /** A family that the key worker has now, and since when without a break. */
    private record Taken(AllocatedFamily family, LocalDate on, boolean agreed) {}

    List<TakenWhenFull> found() {
      List<Taken> taken = caseload.families().stream().flatMap(this::taken).toList();
      return taken.stream()
          .filter(each -> !each.agreed() && limit.isExceededBy(loadOn(each.on(), taken)))
          .map(each -> new TakenWhenFull(each.family().family(), each.on()))
          .sorted(Comparator.comparing(TakenWhenFull::on)
              .thenComparing(each -> each.family().value()))
          .toList();
    }

    private PractitionerId keyWorker() {
      return caseload.keyWorker().id();
    }

    private Stream<Taken> taken(AllocatedFamily family) {
      AssignmentHistory history = family.history();
      return history.isActiveOn(basis.asOf())
          ? history.tenures().stream()
              .filter(tenure -> tenure.keyWorker().equals(keyWorker()))
              .filter(tenure -> tenure.days().contains(basis.asOf()))
              .map(tenure -> new Taken(family, since(tenure, history), isAgreed(tenure, history)))
          : Stream.empty();
    }

    /** The first day of a tenure on which the family was on the active list. */
    private static LocalDate since(Tenure tenure, AssignmentHistory history) {
      return history
          .active()
          .flatMap(days -> days.overlapWith(tenure.days()))
          .map(days -> days.firstDay())
          .orElse(tenure.days().firstDay());
    }

    private boolean isAgreed(Tenure tenure, AssignmentHistory history) {
      return history.assignments().stream()
          .filter(each -> each.practitioner().equals(keyWorker()))
          .filter(each -> each.during().overlaps(tenure.days()))
          .flatMap(each -> each.beyondMaximumAgreedOn().stream())
          .anyMatch(agreed -> !agreed.isAfter(basis.asOf()));
    }

    /** The load on a day without what was taken on that very day as agreed. */
    private Weight loadOn(LocalDate day, List<Taken> taken) {
      List<FamilyId> agreedThatDay = taken.stream()
          .filter(each -> each.agreed() && each.on().equals(day))
          .map(each -> each.family().family())
          .toList();
      return Load.of(caseload.weighedOn(day, basis.policy()).stream()
              .filter(each -> !agreedThatDay.contains(each.family()))
              .toList())
          .weight();
    }
  }
}
