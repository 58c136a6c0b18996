package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Situations.aReferral;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.family.FamilyId;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** What holds whatever is known of the families, and whatever their service weighs. */
class PriorityProperties {

  private static final List<PriorityFactor> PERIODS = Stream.of(PriorityFactor.values())
      .filter(factor -> factor.ground() == PriorityGround.CRITICAL_PERIOD)
      .toList();

  /** The policies of services that have set how long each critical period lasts. */
  @Provide
  Arbitrary<LocalPolicy> settled() {
    return Combinators.combine(
            weights(), Arbitraries.integers().between(0, 90).list().ofSize(3))
        .as((policy, days) -> {
          LocalPolicy set = policy;
          for (int i = 0; i < days.size(); i++) {
            set = set.with(PriorityWindow.lengths().get(i), Period.ofDays(days.get(i)));
          }
          return set;
        });
  }

  @Provide
  Arbitrary<LocalPolicy> weights() {
    return Arbitraries.maps(
            Arbitraries.of(PriorityFactor.values()), Arbitraries.integers().between(0, 5))
        .map(PriorityProperties::weighing);
  }

  private static LocalPolicy weighing(Map<PriorityFactor, Integer> weights) {
    LocalPolicy policy = LocalPolicy.named("local");
    for (Map.Entry<PriorityFactor, Integer> each : weights.entrySet()) {
      policy = policy.with(each.getKey().weight(), each.getValue());
    }
    return policy;
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-120, 30).map(TODAY::plusDays);
  }

  private static Arbitrary<Optional<Boolean>> judgements() {
    return Arbitraries.of(Optional.of(true), Optional.of(false), Optional.empty());
  }

  private static Arbitrary<Circumstances> circumstances() {
    return Combinators.combine(
            days(),
            judgements(),
            judgements(),
            judgements(),
            judgements(),
            Arbitraries.of(PERIODS).set().ofMaxSize(2))
        .as((day, single, relationship, problems, resources, ruledOut) -> Circumstances.builder()
            .recordedOn(day)
            .singleParent(single)
            .unsupportiveRelationship(relationship)
            .manyProblems(problems)
            .fewResources(resources)
            .periodsRuledOut(ruledOut)
            .build());
  }

  private static Arbitrary<CallForSupport> calls() {
    return Combinators.combine(
            Arbitraries.of(CallReason.values()),
            days(),
            Arbitraries.integers().between(0, 9).optional())
        .as((reason, day, wait) -> CallForSupport.builder()
            .reason(reason)
            .on(day)
            .answeredOn(wait.map(day::plusDays))
            .build());
  }

  @Provide
  Arbitrary<FamilysSituation> situations() {
    return Combinators.combine(
            circumstances().list().ofMaxSize(3),
            Combinators.combine(days(), judgements())
                .as((day, high) -> aReferral(day, true)
                    .withChildren(
                        ReferredChild.builder().child(CHILD).highNeeds(high).build()))
                .list()
                .ofMaxSize(2),
            calls().list().ofMaxSize(3),
            days().map(day -> new ChildsDay(CHILD, day)).list().ofMaxSize(2),
            days().map(day -> new ChildsDay(CHILD, day)).list().ofMaxSize(2))
        .as((circumstances, referrals, calls, diagnoses, moves) -> FamilysSituation.builder()
            .addChildren(CHILD)
            .circumstances(circumstances)
            .referrals(referrals)
            .callsForSupport(calls)
            .diagnoses(diagnoses)
            .moves(moves)
            .build());
  }

  /** Everything recorded of a family in either of two records. */
  private static FamilysSituation both(FamilysSituation one, FamilysSituation more) {
    return FamilysSituation.builder()
        .from(one)
        .addAllCircumstances(more.circumstances())
        .addAllReferrals(more.referrals())
        .addAllCallsForSupport(more.callsForSupport())
        .addAllDiagnoses(more.diagnoses())
        .addAllMoves(more.moves())
        .build();
  }

  /**
   * Problems and resources are judged together here: a later judgement that overturns one half alone
   * brings up the question of the other, as it should.
   */
  private static FamilysSituation judgedTogether(FamilysSituation more) {
    return more.withCircumstances(more.circumstances().stream()
        .map(each -> each.manyProblems().isPresent() && each.fewResources().isPresent()
            ? each
            : each.withManyProblems(Optional.empty()).withFewResources(Optional.empty()))
        .toList());
  }

  @Property(tries = 300)
  void knowing_more_never_unsettles_a_factor_once_the_windows_are_set(
      @ForAll("situations") FamilysSituation before,
      @ForAll("situations") FamilysSituation more,
      @ForAll("settled") LocalPolicy policy) {
    Basis basis = new Basis(TODAY, policy);
    Priority known = before.priorityOn(basis);
    Priority better = both(before, judgedTogether(more)).priorityOn(basis);

    assertThat(known.notKnown()).containsAll(better.notKnown());
    assertThat(width(better, policy)).isLessThanOrEqualTo(width(known, policy));
  }

  @Property(tries = 300)
  void filling_a_gap_never_unsettles_a_factor_whatever_is_set(
      @ForAll("gaps") Circumstances before,
      @ForAll("gaps") Circumstances more,
      @ForAll("weights") LocalPolicy policy) {
    Basis basis = new Basis(TODAY, policy);
    Circumstances filled = before
        .withSingleParent(before.singleParent().or(more::singleParent))
        .withUnsupportiveRelationship(
            before.unsupportiveRelationship().or(more::unsupportiveRelationship))
        .withManyProblems(before.manyProblems().or(more::manyProblems))
        .withFewResources(before.fewResources().or(more::fewResources));
    FamilysSituation situation =
        FamilysSituation.builder().addChildren(CHILD).addCircumstances(before).build();
    Priority known = situation.priorityOn(basis);
    Priority better = situation.withCircumstances(filled).priorityOn(basis);

    assertThat(better.present()).containsAll(known.present());
    assertThat(better.absent()).containsAll(known.absent());
    assertThat(width(better, policy)).isLessThanOrEqualTo(width(known, policy));
  }

  @Provide
  Arbitrary<Circumstances> gaps() {
    return circumstances();
  }

  private static int width(Priority priority, LocalPolicy policy) {
    PriorityScore score = priority.scoreUnder(policy);
    return score.highest() - score.lowest();
  }

  @Property(tries = 300)
  void setting_a_window_changes_nothing_that_was_told_without_it_and_not_by_asking(
      @ForAll("situations") FamilysSituation situation, @ForAll("settled") LocalPolicy policy) {
    Priority open = situation.priorityOn(new Basis(TODAY, LocalPolicy.named("nothing-set")));
    Priority set = situation.priorityOn(new Basis(TODAY, policy));

    for (FactorAnswer each : open.factors()) {
      boolean ruledOut = each.answer() == Answer.NO
          && situation.circumstances().stream()
              .anyMatch(one -> one.periodsRuledOut().contains(each.factor()));
      if (each.answer().isSettled() && !ruledOut) {
        assertThat(set.of(each.factor()).answer()).isEqualTo(each.answer());
      }
    }
  }

  @Property(tries = 200)
  void the_order_in_which_things_are_recorded_tells_nothing(
      @ForAll("situations") FamilysSituation situation,
      @ForAll("settled") LocalPolicy policy,
      @ForAll Random random) {
    Basis basis = new Basis(TODAY, policy);
    FamilysSituation shuffled = situation
        .withCircumstances(shuffled(situation.circumstances(), random))
        .withReferrals(shuffled(situation.referrals(), random))
        .withCallsForSupport(shuffled(situation.callsForSupport(), random))
        .withDiagnoses(shuffled(situation.diagnoses(), random))
        .withMoves(shuffled(situation.moves(), random));

    assertThat(shuffled.priorityOn(basis)).isEqualTo(situation.priorityOn(basis));
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 200)
  void a_higher_weight_never_lowers_a_score(
      @ForAll("situations") FamilysSituation situation,
      @ForAll("weights") LocalPolicy policy,
      @ForAll PriorityFactor factor,
      @ForAll @IntRange(max = 9) int more) {
    Priority priority = situation.priorityOn(new Basis(TODAY, policy));
    LocalPolicy raised = policy.with(factor.weight(), factor.weightUnder(policy) + more);
    PriorityScore before = priority.scoreUnder(policy);
    PriorityScore after = priority.scoreUnder(raised);

    assertThat(after.lowest()).isGreaterThanOrEqualTo(before.lowest());
    assertThat(after.highest()).isGreaterThanOrEqualTo(before.highest());
  }

  private static Map<FamilyId, Priority> named(List<FamilysSituation> situations, Basis basis) {
    Map<FamilyId, Priority> priorities = new LinkedHashMap<>();
    situations.forEach(
        each -> priorities.put(new FamilyId("F-" + priorities.size()), each.priorityOn(basis)));
    return priorities;
  }

  @Property(tries = 200)
  void coming_before_is_a_strict_partial_order(
      @ForAll @Size(3) List<@From("situations") FamilysSituation> situations,
      @ForAll("weights") LocalPolicy policy) {
    Map<FamilyId, Priority> priorities = named(situations, new Basis(TODAY, policy));
    PriorityOrder order = PriorityOrder.of(priorities, policy);
    for (FamilyId one : priorities.keySet()) {
      assertThat(order.isBefore(one, one)).isFalse();
      for (FamilyId other : priorities.keySet()) {
        assertThat(order.isBefore(one, other) && order.isBefore(other, one)).isFalse();
        for (FamilyId third : priorities.keySet()) {
          if (order.isBefore(one, other) && order.isBefore(other, third)) {
            assertThat(order.isBefore(one, third)).isTrue();
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void groups_hold_everyone_once_and_go_before_each_other_as_a_whole(
      @ForAll @Size(max = 6) List<@From("situations") FamilysSituation> situations,
      @ForAll("weights") LocalPolicy policy,
      @ForAll Random random) {
    Map<FamilyId, Priority> priorities = named(situations, new Basis(TODAY, policy));
    PriorityOrder order = PriorityOrder.of(priorities, policy);
    Map<FamilyId, Priority> otherwise = new LinkedHashMap<>();
    shuffled(List.copyOf(priorities.keySet()), random)
        .forEach(id -> otherwise.put(id, priorities.get(id)));

    assertThat(PriorityOrder.of(otherwise, policy).groups()).isEqualTo(order.groups());
    assertThat(order.groups().stream().flatMap(List::stream).map(RankedFamily::family))
        .containsExactlyInAnyOrderElementsOf(priorities.keySet());
    for (int i = 1; i < order.groups().size(); i++) {
      for (RankedFamily before : order.groups().get(i - 1)) {
        assertThat(order.groups().get(i))
            .allMatch(after -> order.isBefore(before.family(), after.family()));
      }
    }
  }

  @Property(tries = 200)
  void of_any_two_families_one_is_before_the_other_or_it_is_said_why_not(
      @ForAll @Size(max = 5) List<@From("situations") FamilysSituation> situations,
      @ForAll("weights") LocalPolicy policy) {
    Map<FamilyId, Priority> priorities = named(situations, new Basis(TODAY, policy));
    PriorityOrder order = PriorityOrder.of(priorities, policy);
    long ordered = priorities.keySet().stream()
        .flatMap(one -> priorities.keySet().stream().filter(other -> order.isBefore(one, other)))
        .count();
    int families = priorities.size();

    assertThat(ordered + order.undecided().size()).isEqualTo(families * (families - 1L) / 2);
    assertThat(order.undecided())
        .filteredOn(pair -> pair.reason() == UndecidedPair.Reason.NOT_KNOWN)
        .allMatch(pair -> !pair.missing().isEmpty());
  }
}
