package org.keywork.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All deviations that a service has accepted.
 *
 * <p>They are kept by rule and record, so that a finding meets only those that may cover it, however
 * many there are. One that is given twice is kept once.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // equals speaks of JSpecify's @Nullable, which embedders may ignore
public final class Waivers {

  private static final Waivers NONE = new Waivers(List.of());

  /** What a waiver holds for, apart from the place. */
  private record Concern(RuleId rule, Optional<String> subject) {}

  private final List<Waiver> all;
  private final Map<Concern, List<Waiver>> byConcern;

  private Waivers(List<Waiver> all) {
    this.all = all;
    this.byConcern = all.stream()
        .collect(Collectors.groupingBy(
            each -> new Concern(each.rule(), each.subject()),
            HashMap::new,
            Collectors.toUnmodifiableList()));
  }

  /** Nothing was accepted. */
  public static Waivers none() {
    return NONE;
  }

  /** What was accepted. */
  public static Waivers of(List<Waiver> waivers) {
    return new Waivers(waivers.stream().distinct().toList());
  }

  /** All of them, expired ones included, in the order in which they were given. */
  public List<Waiver> all() {
    return all;
  }

  /** Those whose last day is over. */
  public List<Waiver> expiredOn(LocalDate day) {
    return all.stream().filter(each -> each.isExpired(day)).toList();
  }

  /**
   * Those that cover a finding in the record with this id on this day. Those for this record alone
   * come before those for all; apart from that they stand in the order in which they were given.
   */
  public List<Waiver> covering(Finding finding, String subjectId, LocalDate day) {
    return Stream.of(Optional.of(subjectId), Optional.<String>empty())
        .map(subject -> byConcern.get(new Concern(finding.rule(), subject)))
        .flatMap(Stream::ofNullable)
        .flatMap(List::stream)
        .filter(each -> each.covers(finding, subjectId, day))
        .toList();
  }

  /** The same waivers in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Waivers that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** How many there are. */
  @Override
  public String toString() {
    return all.size() + " waivers";
  }
}
