package org.keywork.eligibility;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.keywork.rule.LocalPolicy;

/** What a service may set about eligibility, to be varied. */
record Settings(
    Screening screening,
    int oldest,
    Optional<Boolean> inclusive,
    PhasesServed phases,
    boolean severe,
    boolean high,
    Optional<Integer> fewest,
    boolean onlySpecialist) {

  LocalPolicy policy() {
    LocalPolicy set = LocalPolicy.named("varied")
        .with(Screening.SCREENING, screening)
        .with(AgeLimits.OLDEST_AT_REFERRAL, oldest)
        .with(PhasesServed.PHASES_SERVED, phases)
        .with(CriteriaAsked.SEVERE_DISABILITY, severe)
        .with(CriteriaAsked.HIGH_NEEDS, high)
        .with(CriteriaAsked.ONLY_SPECIALIST_SERVICES, onlySpecialist);
    LocalPolicy read =
        inclusive.map(is -> set.with(AgeLimits.OLDEST_IS_INCLUSIVE, is)).orElse(set);
    return fewest
        .map(number -> read.with(CriteriaAsked.FEWEST_AGENCIES, number))
        .orElse(read);
  }

  /** The same, wider in one respect each. */
  Stream<Settings> widened() {
    return Stream.of(
        new Settings(
            Screening.EVERY_FAMILY,
            oldest,
            inclusive,
            phases,
            severe,
            high,
            fewest,
            onlySpecialist),
        new Settings(
            screening, oldest + 1, inclusive, phases, severe, high, fewest, onlySpecialist),
        new Settings(
            screening, oldest, Optional.of(true), phases, severe, high, fewest, onlySpecialist),
        new Settings(
            screening, oldest, inclusive, PhasesServed.ALL, severe, high, fewest, onlySpecialist),
        new Settings(screening, oldest, inclusive, phases, false, high, fewest, onlySpecialist),
        new Settings(screening, oldest, inclusive, phases, severe, false, fewest, onlySpecialist),
        new Settings(
            screening,
            oldest,
            inclusive,
            phases,
            severe,
            high,
            fewest.map(number -> Math.max(1, number - 1)),
            onlySpecialist),
        new Settings(
            screening, oldest, inclusive, phases, severe, high, Optional.empty(), onlySpecialist),
        new Settings(screening, oldest, inclusive, phases, severe, high, fewest, false));
  }

  static Arbitrary<Settings> any() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Screening.BY_CRITERIA)),
                Tuple.of(1, Arbitraries.just(Screening.EVERY_FAMILY))),
            Arbitraries.of(15, 16, 17),
            Arbitraries.of(true, false).optional(0.6),
            Arbitraries.of(PhasesServed.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 3).optional(0.8),
            Arbitraries.of(true, false))
        .as(Settings::new);
  }
}
