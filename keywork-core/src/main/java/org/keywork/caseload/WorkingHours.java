package org.keywork.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.keywork.practitioner.Designated;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.ProtectedTime;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;

/** The hours that key workers have, and what part of a full-time week they are. */
final class WorkingHours {

  private WorkingHours() {}

  /** The hours a week that somebody has for key working; empty when that is not recorded. */
  static Optional<Duration> of(KeyWorker keyWorker) {
    return keyWorker.practitioner().role().flatMap(WorkingHours::forKeyWorking);
  }

  private static Optional<Duration> forKeyWorking(KeyWorkingRole role) {
    if (role instanceof Designated designated) {
      return designated.contractedHours();
    }
    return role instanceof NonDesignated beside
        ? beside.protectedTime().flatMap(ProtectedTime::hoursAWeek)
        : Optional.empty();
  }

  /** Hours as a part of a full-time week; empty when its length is not set. */
  static Optional<Weight> fullTimeEquivalent(Duration hours, LocalPolicy policy) {
    return policy
        .value(CaseloadPolicy.FULL_TIME_WEEK)
        .map(week -> new Weight(BigDecimal.valueOf(hours.toSeconds())
            .divide(BigDecimal.valueOf(week.toSeconds()), 2, RoundingMode.HALF_UP)));
  }
}
