package org.keywork.service;

import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.Designated;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/**
 * Who the key workers of a service are, as far as the model depends on it.
 *
 * @param designated whether at least one of them does nothing else
 * @param nonDesignated whether at least one of them has another role
 * @param open whether there may be more of either than are known
 */
record MakeUp(boolean designated, boolean nonDesignated, boolean open) {

  private static final MakeUp UNKNOWN = new MakeUp(false, false, true);
  private static final MakeUp NOBODY_WHO_COUNTS = new MakeUp(false, false, false);
  private static final MakeUp DESIGNATED = new MakeUp(true, false, false);
  private static final MakeUp NON_DESIGNATED = new MakeUp(false, true, false);

  /** The make-up of these key workers, as a policy reads their roles; of nobody nothing is known. */
  static MakeUp of(List<KeyWorker> keyWorkers, LocalPolicy policy) {
    return keyWorkers.stream()
        .map(keyWorker -> of(keyWorker.practitioner().role(), policy))
        .reduce(MakeUp::and)
        .orElse(UNKNOWN);
  }

  private static MakeUp of(Optional<KeyWorkingRole> role, LocalPolicy policy) {
    return switch (role.map(known -> known.countsUnder(policy)).orElse(Answer.CANNOT_TELL)) {
      case YES ->
        role.filter(Designated.class::isInstance).isPresent() ? DESIGNATED : NON_DESIGNATED;
      case NO -> NOBODY_WHO_COUNTS;
      case CANNOT_TELL -> UNKNOWN;
    };
  }

  private MakeUp and(MakeUp other) {
    return new MakeUp(
        designated || other.designated, nonDesignated || other.nonDesignated, open || other.open);
  }

  /** Whether these key workers make up a service of this model. */
  Answer makes(ServiceModel model) {
    return switch (model) {
      case BLENDED -> has(designated).and(has(nonDesignated));
      case DESIGNATED -> has(designated).and(hasNot(nonDesignated));
      case NON_DESIGNATED -> has(nonDesignated).and(hasNot(designated));
    };
  }

  /** Whether at least one of them has another role. */
  Answer hasNonDesignated() {
    return has(nonDesignated);
  }

  private Answer has(boolean known) {
    return known ? Answer.YES : open ? Answer.CANNOT_TELL : Answer.NO;
  }

  private Answer hasNot(boolean known) {
    return known ? Answer.NO : open ? Answer.CANNOT_TELL : Answer.YES;
  }
}
