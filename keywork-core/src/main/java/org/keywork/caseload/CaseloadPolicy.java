package org.keywork.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Parameter;

/**
 * What a service may set about caseloads.
 *
 * @since 0.1
 */
public final class CaseloadPolicy {

  private CaseloadPolicy() {}

  /** Limits, figures to compare with, and weights. */
  public static List<Parameter<?>> parameters() {
    return Stream.of(
            CaseloadLimit.parameters(), ObservedRange.parameters(), FamilyWeights.parameters())
        .flatMap(List::stream)
        .toList();
  }
}
