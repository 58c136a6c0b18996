package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.keywork.source.Citation;

/**
 * How often families came back, for how much, and what work it was. Managers saw that an open door is
 * unlikely to bring much work, since families often ask for one thing only (R322); a service can hold
 * its own returns against that, and nothing is found where they differ.
 *
 * @param times how many times
 * @param forOneTask how many of them for one task
 * @param ofUnknownKind of how many of them it is not recorded for what
 * @param measured of how many of them the work was measured
 * @param work how much work these were together
 * @since 0.1
 */
public record ObservedReturns(
    int times, int forOneTask, int ofUnknownKind, int measured, Duration work) {

  /** Nobody came back. */
  public static final ObservedReturns NONE = new ObservedReturns(0, 0, 0, 0, Duration.ZERO);

  /** Refuses fewer than none, and more of a kind than there are. */
  public ObservedReturns {
    if (forOneTask < 0
        || ofUnknownKind < 0
        || forOneTask + ofUnknownKind > times
        || measured < 0
        || measured > times
        || work.isNegative()) {
      throw new IllegalArgumentException(
          "Of all returns there are no more of a kind than there are.");
    }
  }

  /** The returns of a family by a day, itself included. */
  public static ObservedReturns by(LocalDate asOf, List<Return> returns) {
    return together(returns.stream()
        .filter(each -> !each.on().isAfter(asOf))
        .map(ObservedReturns::one)
        .toList());
  }

  private static ObservedReturns one(Return each) {
    return new ObservedReturns(
        1,
        each.what().filter(ReturnFor.ONE_TASK::equals).isPresent() ? 1 : 0,
        each.what().isEmpty() ? 1 : 0,
        each.work().isPresent() ? 1 : 0,
        each.work().orElse(Duration.ZERO));
  }

  /** Those of several families together. */
  public static ObservedReturns together(Collection<ObservedReturns> each) {
    return each.stream().reduce(NONE, ObservedReturns::plus);
  }

  /** These and others together. */
  public ObservedReturns plus(ObservedReturns others) {
    return new ObservedReturns(
        times + others.times,
        forOneTask + others.forOneTask,
        ofUnknownKind + others.ofUnknownKind,
        measured + others.measured,
        work.plus(others.work));
  }

  /** Whether more of those of a known kind were for one task than for anything else. */
  public boolean areUsuallyForOneTask() {
    return 2 * forOneTask > times - ofUnknownKind;
  }

  /** Where it is written that they usually are, and that they hardly add to the work. */
  public static Citation citation() {
    return GUIDE.at("5c / Reducing support");
  }
}
