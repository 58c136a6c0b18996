package org.keywork.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two reports on one record and one day say differently: under two policies, or of a record as it
 * is and as it would be.
 *
 * <p>A finding is the same in both where rule, place and facts are. Where only rule and place are, or the
 * force is another, it is one that {@linkplain #changed() changed}: the plan was late before, too, but by
 * another day.
 *
 * @param before the one
 * @param after the other
 * @since 0.1
 */
public record ReportDifference(Report before, Report after) {

  private record Same(RuleId rule, Location at, Object what) {

    static Same of(Finding finding) {
      return new Same(finding.rule(), finding.at(), finding.facts());
    }

    static Same of(OpenQuestion question) {
      return new Same(question.rule(), question.at(), question.missing());
    }

    /** The same, whatever its facts. */
    static Same placeOf(Finding finding) {
      return new Same(finding.rule(), finding.at(), "");
    }
  }

  /** Refuses a missing part, and reports on different records or as of different days. */
  public ReportDifference {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (!before.isComparableWith(after)) {
      throw new IllegalArgumentException(
          "Two reports are compared on one record and as of one day.");
    }
  }

  /** Whether both say the same, but for the force of questions. */
  public boolean isNothing() {
    return onlyAfter().isEmpty()
        && onlyBefore().isEmpty()
        && changed().isEmpty()
        && newQuestions().isEmpty()
        && settledQuestions().isEmpty();
  }

  /** The findings of the later report that the earlier has not with these facts, in their order. */
  public List<Finding> onlyAfter() {
    return missing(after.findings(), before.findings(), Same::of);
  }

  /** The findings of the earlier report that the later has not with these facts, in their order. */
  public List<Finding> onlyBefore() {
    return missing(before.findings(), after.findings(), Same::of);
  }

  /** The questions that only the later report asks, in their order. */
  public List<OpenQuestion> newQuestions() {
    return missing(after.openQuestions(), before.openQuestions(), Same::of);
  }

  /** The questions that only the earlier report asks, in their order. */
  public List<OpenQuestion> settledQuestions() {
    return missing(before.openQuestions(), after.openQuestions(), Same::of);
  }

  private static <T> List<T> missing(List<T> these, List<T> those, Function<T, Same> same) {
    Set<Same> known = new HashSet<>();
    those.forEach(each -> known.add(same.apply(each)));
    return these.stream().filter(each -> !known.contains(same.apply(each))).toList();
  }

  /** The findings of the later report at places where the rule is met in the earlier, or not asked. */
  public List<Finding> appeared() {
    return without(onlyAfter(), changed(), ChangedFinding::after);
  }

  /** The findings of the earlier report at places where the rule is met in the later, or not asked. */
  public List<Finding> vanished() {
    return without(onlyBefore(), changed(), ChangedFinding::before);
  }

  private static List<Finding> without(
      List<Finding> findings, List<ChangedFinding> changed, Function<ChangedFinding, Finding> of) {
    Set<Finding> paired = changed.stream().map(of).collect(Collectors.toSet());
    return findings.stream().filter(each -> !paired.contains(each)).toList();
  }

  /** The findings that both reports have with another force, and then those with other facts. */
  public List<ChangedFinding> changed() {
    return Stream.concat(withAnotherForce(), withOtherFacts()).toList();
  }

  private Stream<ChangedFinding> withAnotherForce() {
    Map<Same, Finding> earlier = new HashMap<>();
    before.findings().forEach(each -> earlier.putIfAbsent(Same.of(each), each));
    return after.findings().stream()
        .map(each -> new ChangedFinding(earlier.getOrDefault(Same.of(each), each), each))
        .filter(ChangedFinding::isOfAnotherForce);
  }

  /** Where one place is missed several times, the first of before is that of after, and so on. */
  private Stream<ChangedFinding> withOtherFacts() {
    Map<Same, Deque<Finding>> earlier = new HashMap<>();
    onlyBefore()
        .forEach(each -> earlier
            .computeIfAbsent(Same.placeOf(each), place -> new ArrayDeque<>())
            .add(each));
    Stream.Builder<ChangedFinding> changed = Stream.builder();
    for (Finding each : onlyAfter()) {
      Deque<Finding> there = earlier.getOrDefault(Same.placeOf(each), new ArrayDeque<>());
      if (!there.isEmpty()) {
        changed.add(new ChangedFinding(there.remove(), each));
      }
    }
    return changed.build();
  }
}
