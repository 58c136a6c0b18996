package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.assignment.MatchCriterion;
import org.keywork.assignment.WhoChooses;
import org.keywork.caseload.MatchComparison.Outcome;
import org.keywork.caseload.MatchReason.Direction;
import org.keywork.practitioner.PractitionerId;

/** The laws of a match, whatever is found about the candidates. */
class MatchProperties {

  private static Match match(WhoChooses who, List<Candidate> candidates) {
    return new Match(aCaseFile().familyAndTeam().allocation(), TODAY, who, candidates);
  }

  private static boolean isBefore(Match match, Candidate one, Candidate other) {
    return match.compare(one.keyWorker(), other.keyWorker()).outcome() == Outcome.BEFORE;
  }

  private static int group(Match match, PractitionerId who) {
    List<List<Candidate>> groups = match.groups();
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).stream().anyMatch(each -> each.keyWorker().equals(who)))
        .findFirst()
        .orElseThrow();
  }

  @Property
  void the_order_in_which_candidates_are_handed_over_changes_nothing(
      @ForAll WhoChooses who,
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll Random random) {
    List<Candidate> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, random);
    Match one = match(who, candidates);
    Match other = match(who, shuffled);

    assertThat(other.groups()).isEqualTo(one.groups());
    assertThat(other.ranked()).isEqualTo(one.ranked());
    assertThat(other.excluded()).isEqualTo(one.excluded());
    assertThat(other.steps()).isEqualTo(one.steps());
  }

  @Property
  void every_candidate_stands_once_in_order_or_excluded_with_the_reason(
      @ForAll WhoChooses who, @ForAll("candidates") List<Candidate> candidates) {
    Match match = match(who, candidates);
    List<Candidate> all = new ArrayList<>(match.ranked());
    all.addAll(match.excluded());

    assertThat(all).containsExactlyInAnyOrderElementsOf(candidates);
    assertThat(match.ranked()).allMatch(each -> each.exclusions().isEmpty());
    assertThat(match.excluded()).noneMatch(each -> each.exclusions().isEmpty());
  }

  @Property
  void everyone_in_a_group_stands_before_everyone_in_a_later_one(
      @ForAll WhoChooses who, @ForAll("candidates") List<Candidate> candidates) {
    Match match = match(who, candidates);
    List<List<Candidate>> groups = match.groups();

    assertThat(groups.stream().flatMap(List::stream)).isEqualTo(match.ranked());
    for (int i = 0; i < groups.size(); i++) {
      for (Candidate one : groups.get(i)) {
        groups.stream()
            .skip(i + 1L)
            .flatMap(List::stream)
            .forEach(other -> assertThat(isBefore(match, one, other)).isTrue());
      }
    }
  }

  @Property
  void a_group_cannot_be_cut_where_everyone_would_stand_before_the_rest(
      @ForAll WhoChooses who, @ForAll("candidates") List<Candidate> candidates) {
    Match match = match(who, candidates);

    for (List<Candidate> group : match.groups()) {
      for (int cut = 1; cut < group.size(); cut++) {
        List<Candidate> first = group.subList(0, cut);
        List<Candidate> rest = group.subList(cut, group.size());
        assertThat(first.stream()
                .allMatch(one -> rest.stream().allMatch(each -> isBefore(match, one, each))))
            .isFalse();
      }
    }
  }

  @Property
  void nobody_is_listed_after_somebody_before_whom_they_stand(
      @ForAll WhoChooses who, @ForAll("candidates") List<Candidate> candidates) {
    Match match = match(who, candidates);
    List<Candidate> ranked = match.ranked();

    for (int i = 0; i < ranked.size(); i++) {
      for (Candidate later : ranked.subList(i + 1, ranked.size())) {
        assertThat(isBefore(match, later, ranked.get(i))).isFalse();
      }
    }
    assertThat(match.steps()).noneMatch(step -> step.outcome() == Outcome.AFTER);
    assertThat(match.steps())
        .allMatch(step -> step.by().isEmpty() == (step.outcome() == Outcome.TIE));
  }

  @Property
  void two_candidates_stand_to_each_other_the_same_seen_from_either_side(
      @ForAll WhoChooses who,
      @ForAll("grounds") List<Ground> a,
      @ForAll("grounds") List<Ground> b) {
    MatchOrder order = MatchOrder.under(who);
    MatchComparison there = order.compare(numbered(1, a), numbered(2, b));
    MatchComparison back = order.compare(numbered(2, b), numbered(1, a));

    assertThat(back.by()).isEqualTo(there.by());
    assertThat(back.outcome())
        .isEqualTo(
            switch (there.outcome()) {
              case BEFORE -> Outcome.AFTER;
              case AFTER -> Outcome.BEFORE;
              case TIE, UNDECIDED -> there.outcome();
            });
  }

  @Property
  void whoever_stands_before_another_stands_before_whom_that_one_stands_before(
      @ForAll WhoChooses who,
      @ForAll("grounds") List<Ground> a,
      @ForAll("grounds") List<Ground> b,
      @ForAll("grounds") List<Ground> c) {
    MatchOrder order = MatchOrder.under(who);

    if (before(order, a, b) && before(order, b, c)) {
      assertThat(before(order, a, c)).isTrue();
    }
  }

  private static boolean before(MatchOrder order, List<Ground> a, List<Ground> b) {
    return order.compare(numbered(1, a), numbered(2, b)).outcome() == Outcome.BEFORE;
  }

  @Property
  void more_that_speaks_for_somebody_never_lowers_them(
      @ForAll WhoChooses who,
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll MatchReason reason) {
    Candidate before = candidates.get(0);
    List<Candidate> changed = new ArrayList<>(candidates);
    Candidate after = with(reason, before);
    changed.set(0, after);
    if (before.isExcluded()
        || reason.direction() == Direction.EXCLUDES
        || after.level(reason.criterion()) < before.level(reason.criterion())) {
      return;
    }
    Match then = match(who, candidates);
    Match now = match(who, changed);

    assertThat(group(now, after.keyWorker())).isLessThanOrEqualTo(group(then, before.keyWorker()));
    for (Candidate other : candidates.subList(1, candidates.size())) {
      assertThat(isBefore(now, other, after) && !isBefore(then, other, before)).isFalse();
      assertThat(isBefore(then, before, other) && !isBefore(now, after, other)).isFalse();
    }
  }

  @Property
  void who_has_no_conflict_never_stands_below_somebody_alike_who_has(
      @ForAll WhoChooses who,
      @ForAll("grounds") List<Ground> alike,
      @ForAll("candidates") List<Candidate> others) {
    Candidate without =
        with(MatchReason.OWN_AGENCY_NOT_CONCERNED, new Candidate(new PractitionerId("z"), alike));
    Candidate conflicted =
        with(MatchReason.OWN_AGENCY_CONCERNED, new Candidate(new PractitionerId("a"), alike));
    List<Candidate> all = new ArrayList<>(others);
    Collections.addAll(all, conflicted, without);
    Match match = match(who, all);

    assertThat(isBefore(match, without, conflicted)).isTrue();
    if (!without.isExcluded()) {
      assertThat(match.ranked().indexOf(without)).isLessThan(match.ranked().indexOf(conflicted));
    }
  }

  /** D10 does not contradict R191, whoever chooses. */
  @Property
  void no_unknown_person_comes_before_whom_the_family_relies_upon_unless_wanted_or_for_room(
      @ForAll WhoChooses who,
      @ForAll("grounds") List<Ground> a,
      @ForAll("grounds") List<Ground> b) {
    Candidate unknown = with(MatchReason.ANOTHER_IS_RELIED_UPON, numbered(1, a));
    Candidate trusted = with(MatchReason.RELIED_UPON, numbered(2, b));
    boolean wanted =
        unknown.level(MatchCriterion.FAMILYS_CHOICE) > trusted.level(MatchCriterion.FAMILYS_CHOICE);
    boolean room = unknown.level(MatchCriterion.ROOM) > trusted.level(MatchCriterion.ROOM);

    if (!wanted && !room) {
      assertThat(MatchOrder.under(who).compare(trusted, unknown).outcome())
          .isEqualTo(Outcome.BEFORE);
    }
  }

  private static Candidate with(MatchReason reason, Candidate candidate) {
    List<Ground> grounds = new ArrayList<>(candidate.grounds());
    grounds.removeIf(each -> each.criterion() == reason.criterion());
    grounds.add(Ground.of(reason));
    return new Candidate(candidate.keyWorker(), grounds);
  }

  private static Candidate numbered(int number, List<Ground> grounds) {
    return new Candidate(new PractitionerId("candidate-" + number), grounds);
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    return grounds()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(all -> IntStream.range(0, all.size())
            .mapToObj(i -> numbered(i, all.get(i)))
            .toList());
  }

  /** In each respect one reason or none. */
  @Provide
  Arbitrary<List<Ground>> grounds() {
    return Combinators.combine(Arrays.stream(MatchCriterion.values())
            .map(MatchProperties::inOneRespect)
            .toList())
        .as(all -> all.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<List<Ground>> inOneRespect(MatchCriterion criterion) {
    List<Ground> possible = Arrays.stream(MatchReason.values())
        .filter(each -> each.criterion() == criterion)
        .map(Ground::of)
        .toList();
    if (possible.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Arbitraries.of(possible).list().ofMaxSize(1);
  }
}
