package org.keywork.caseload;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Parameter;

/**
 * What a service may set about caseloads.
 *
 * @since 0.1
 */
public final class CaseloadPolicy {

  /** How long a full-time week is. */
  public static final Parameter<Duration> FULL_TIME_WEEK = Parameter.duration(
          "caseload.full-time-week", "the hours of a full-time week")
      .open("Contracts differ from service to service; no source gives a figure.")
      .between(Duration.ofHours(1), Duration.ofHours(60))
      .asChoice();

  private CaseloadPolicy() {}

  /** Limits, figures to compare with, and weights. */
  public static List<Parameter<?>> parameters() {
    return Stream.of(
            CaseloadLimit.parameters(),
            ObservedRange.parameters(),
            FamilyWeights.parameters(),
            List.<Parameter<?>>of(FULL_TIME_WEEK))
        .flatMap(List::stream)
        .toList();
  }
}
