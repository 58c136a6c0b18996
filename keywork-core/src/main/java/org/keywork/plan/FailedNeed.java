package org.keywork.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.family.NeedId;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

/**
 * The times at which services failed a need, within the look-back and since the need was last met.
 *
 * <p>Each service counts for itself: two that failed once each are no service that failed twice.
 *
 * @param need the need
 * @param thread the family's needs and what came of them
 * @param basis the day and the policy
 */
record FailedNeed(NeedId need, NeedsThread thread, Basis basis) {

  /** Whether one service failed it so many times. */
  boolean isFailedAsOftenAs(int limit) {
    List<ServiceFailure> failures = thread.serviceFailures();
    for (int i = 0; i < failures.size(); i++) {
      if (counts(failures.get(i)) && timesUpTo(i) >= limit) {
        return true;
      }
    }
    return false;
  }

  /** How often the service of a failure failed it, in the order of the record up to that one. */
  private int timesUpTo(int place) {
    List<ServiceFailure> failures = thread.serviceFailures();
    int times = 0;
    for (int i = 0; i <= place; i++) {
      if (failures.get(i).agency().equals(failures.get(place).agency())
          && counts(failures.get(i))) {
        times++;
      }
    }
    return times;
  }

  /** The failures of each service by day, whichever failed it first in front. */
  Collection<List<ServiceFailure>> byService() {
    Map<AgencyId, List<ServiceFailure>> byService = new LinkedHashMap<>();
    thread.serviceFailures().stream()
        .filter(this::counts)
        .sorted(Comparator.comparing(ServiceFailure::on))
        .forEach(each -> byService
            .computeIfAbsent(each.agency(), agency -> new ArrayList<>())
            .add(each));
    return byService.values();
  }

  private boolean counts(ServiceFailure failure) {
    return failure.need().equals(need)
        && LookBack.reaches(failure.on(), basis)
        && !isMetSince(failure.on());
  }

  /** Whether the need was met after a day; a failure on the very day on which it was met counts. */
  private boolean isMetSince(LocalDate day) {
    for (int i = 0; i < thread.unmetNeeds().size(); i++) {
      UnmetNeed unmet = thread.unmetNeeds().get(i);
      Optional<LocalDate> met = unmet.metOn();
      if (unmet.need().equals(need)
          && met.isPresent()
          && met.get().isAfter(day)
          && !met.get().isAfter(basis.asOf())) {
        return true;
      }
    }
    return false;
  }
}
