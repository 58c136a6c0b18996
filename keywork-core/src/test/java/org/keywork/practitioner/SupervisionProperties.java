package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.aSupervision;
import static org.keywork.fixtures.Supervisions.inAGroup;
import static org.keywork.fixtures.Supervisions.supervised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What holds of all supervision. */
class SupervisionProperties {

  private static final LocalDate START = LocalDate.of(2024, 1, 31);

  @Property
  void a_later_session_never_makes_the_next_due_day_earlier(
      @ForAll("sessions") @Size(min = 1, max = 5) List<SupervisionSession> sessions,
      @ForAll @IntRange(min = 0, max = 400) int later,
      @ForAll("policies") LocalPolicy policy) {
    Basis basis = new Basis(START.plusDays(900), policy);
    Supervision before = aSupervision().withSessions(sessions);
    LocalDate last = before.individualCountedFrom(basis.asOf()).orElseThrow();
    List<SupervisionSession> more = new ArrayList<>(sessions);
    more.add(aSession(last.plusDays(later)));
    NextSupervision first = next(before, basis);
    NextSupervision second = next(before.withSessions(more), basis);

    assertThat(second.earliest()).isAfterOrEqualTo(first.earliest());
    assertThat(second.latest()).isAfterOrEqualTo(first.latest());
    assertThat(second.advisedOn()).isAfterOrEqualTo(first.advisedOn());
  }

  @Property
  void the_day_to_aim_at_is_never_before_the_earliest_or_after_the_latest(
      @ForAll("days") LocalDate last, @ForAll("policies") LocalPolicy policy) {
    NextSupervision next =
        next(aSupervision().withSessions(aSession(last)), new Basis(START.plusYears(3), policy));
    assertThat(next.advisedOn()).isBetween(next.earliest(), next.latest());
    assertThat(next.earliest()).isAfter(last);
  }

  @Property
  void every_day_is_before_between_or_after(
      @ForAll("days") LocalDate last, @ForAll("days") LocalDate day) {
    NextSupervision next = next(
        aSupervision().withSessions(aSession(last)),
        new Basis(START.plusYears(3), LocalPolicy.named("ours")));
    assertThat(next.standingOn(day) == SupervisionStanding.OVERDUE)
        .isEqualTo(!day.isBefore(next.overdueFrom()));
    assertThat(next.standingOn(day) == SupervisionStanding.NOT_DUE)
        .isEqualTo(day.isBefore(next.earliest()));
  }

  @Property
  void more_families_or_less_experience_never_make_it_later(
      @ForAll @IntRange(min = 0, max = 40) int families,
      @ForAll @IntRange(min = 0, max = 40) int more,
      @ForAll @IntRange(min = 0, max = 1000) int experience,
      @ForAll @IntRange(min = 0, max = 1000) int less,
      @ForAll("policies") LocalPolicy policy) {
    SupervisionSchedule schedule = aSupervision()
        .schedule(new Basis(TODAY, policy))
        .orElseThrow()
        .withFamilies(families)
        .withExperienceFrom(START.plusDays(experience));
    NextSupervision sooner = schedule
        .withFamilies(families + more)
        .withExperienceFrom(START.plusDays(experience + less))
        .next();
    assertThat(sooner.advisedOn()).isBeforeOrEqualTo(schedule.next().advisedOn());
  }

  @Property
  void a_shorter_interval_never_removes_a_finding(
      @ForAll("sessions") @Size(max = 5) List<SupervisionSession> sessions,
      @ForAll @IntRange(min = 8, max = 180) int longest,
      @ForAll @IntRange(min = 0, max = 60) int shorter,
      @ForAll("days") LocalDate asOf) {
    int strict = Math.max(7, longest - shorter);
    if (inTime(sessions, longest, asOf) == Verdict.Kind.NOT_MET) {
      assertThat(inTime(sessions, strict, asOf)).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  private static Verdict.Kind inTime(List<SupervisionSession> sessions, int days, LocalDate asOf) {
    LocalPolicy policy =
        LocalPolicy.named("ours").with(SupervisionRules.LONGEST_INTERVAL, Period.ofDays(days));
    return SupervisionRules.IN_TIME
        .verdictOn(supervised(aSupervision().withSessions(sessions)), new Basis(asOf, policy))
        .kind();
  }

  @Property
  void what_is_overdue_is_found_and_nothing_else(
      @ForAll("sessions") @Size(min = 1, max = 5) List<SupervisionSession> sessions,
      @ForAll("days") LocalDate asOf) {
    Supervision supervision = aSupervision().withSessions(sessions);
    Basis basis = new Basis(asOf, LocalPolicy.named("ours"));
    boolean overdue = supervision.lastHeldBy(asOf).isPresent()
        && next(supervision, basis).standingOn(asOf) == SupervisionStanding.OVERDUE;
    assertThat(
            SupervisionRules.IN_TIME.verdictOn(supervised(supervision), basis).kind()
                == Verdict.Kind.NOT_MET)
        .isEqualTo(overdue);
  }

  @Property
  void the_order_of_sessions_does_not_matter(
      @ForAll("sessions") @Size(max = 6) List<SupervisionSession> sessions,
      @ForAll Random random,
      @ForAll("days") LocalDate asOf) {
    List<SupervisionSession> shuffled = new ArrayList<>(sessions);
    Collections.shuffle(shuffled, random);
    Basis basis = new Basis(asOf, LocalPolicy.named("ours"));

    assertThat(aSupervision().withSessions(shuffled).schedule(basis))
        .isEqualTo(aSupervision().withSessions(sessions).schedule(basis));
    assertThat(kinds(shuffled, basis)).isEqualTo(kinds(sessions, basis));
  }

  @SuppressWarnings("unchecked") // all rules about supervision look at key workers
  private static List<Verdict.Kind> kinds(List<SupervisionSession> sessions, Basis basis) {
    KeyWorker keyWorker = supervised(aSupervision().withSessions(sessions));
    return Stream.of(SupervisionRules.all(), SupervisionContentRules.all(), UrgentMatterRules.all())
        .flatMap(List::stream)
        .map(rule -> ((Rule<KeyWorker>) rule).verdictOn(keyWorker, basis).kind())
        .toList();
  }

  @Property
  void loads_add_up(
      @ForAll @IntRange(max = 500) int some,
      @ForAll @IntRange(max = 500) int others,
      @ForAll @IntRange(min = 1, max = 800) int days,
      @ForAll("policies") LocalPolicy policy) {
    Basis basis = new Basis(TODAY, policy);
    DateSpan during = DateSpan.of(START, START.plusDays(days - 1L));
    assertThat(
            SupervisionLoad.of(some, during, basis).plus(SupervisionLoad.of(others, during, basis)))
        .isEqualTo(SupervisionLoad.of(some + others, during, basis));
  }

  @Property
  void the_fewest_sessions_are_never_more_than_the_most(
      @ForAll @IntRange(max = 500) int keyWorkers, @ForAll("policies") LocalPolicy policy) {
    SupervisionLoad load = SupervisionLoad.of(
        keyWorkers, DateSpan.of(START, START.plusWeeks(13)), new Basis(TODAY, policy));
    assertThat(decimal(load.fewest())).isLessThanOrEqualTo(decimal(load.most()));
  }

  @Property
  void whole_sessions_lie_around_the_fraction(
      @ForAll @IntRange(max = 5000) int numerator,
      @ForAll @IntRange(min = 1, max = 100) int denominator) {
    SessionCount count = new SessionCount(numerator, denominator);
    assertThat(count.roundedDown() * denominator).isLessThanOrEqualTo(numerator);
    assertThat(count.roundedUp() * denominator).isGreaterThanOrEqualTo(numerator);
    assertThat(count.roundedUp() - count.roundedDown()).isBetween(0L, 1L);
    assertThat(count.plus(SessionCount.none())).isEqualTo(count);
  }

  private static BigDecimal decimal(SessionCount count) {
    return BigDecimal.valueOf(count.numerator() * 10_000 / count.denominator());
  }

  private static NextSupervision next(Supervision supervision, Basis basis) {
    return supervision.schedule(basis).orElseThrow().withFamilies(20).next();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 900).map(START::plusDays);
  }

  @Provide
  Arbitrary<List<SupervisionSession>> sessions() {
    return Combinators.combine(days(), Arbitraries.of(true, false), contents())
        .as((on, alone, contents) -> (alone ? aSession(on) : inAGroup(on)).withContents(contents))
        .list();
  }

  private static Arbitrary<List<SupervisionContent>> contents() {
    return Arbitraries.of(SupervisionContent.class).list().uniqueElements().ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalPolicy> policies() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 8),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(1, 60),
            Arbitraries.integers().between(1, 60))
        .as((shortest, more, large, months) -> LocalPolicy.named("ours")
            .with(SupervisionSchedule.SHORTEST_INTERVAL, Period.ofWeeks(shortest))
            .with(SupervisionRules.LONGEST_INTERVAL, Period.ofWeeks(shortest + more))
            .with(SupervisionSchedule.LARGE_CASELOAD, large)
            .with(SupervisionSchedule.EXPERIENCED_AFTER, Period.ofMonths(months)));
  }
}
