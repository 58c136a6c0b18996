package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

/** The needs thread as it is told, and the rule on it, never disagree. */
class NeedsAnsweredProperties {

  private static final int NEEDS = 4;

  @Property
  void the_rule_misses_exactly_the_needs_that_are_told_as_unanswered(
      @ForAll("files") CaseFile file, @ForAll("days") LocalDate asOf) {
    NeedsAnswered told = file.needs(asOf);

    assertThat(held(file, asOf).missedAt())
        .containsExactlyInAnyOrderElementsOf(told.standing(NeedStanding.UNANSWERED).stream()
            .map(each -> "/family/needs/" + file.family().needs().indexOf(each.need()))
            .toList());
  }

  @Property
  void the_rule_cannot_tell_exactly_where_it_is_told_so(
      @ForAll("files") CaseFile file, @ForAll("days") LocalDate asOf) {
    NeedsAnswered told = file.needs(asOf);
    boolean open = !told.standing(NeedStanding.CANNOT_TELL).isEmpty();

    assertThat(held(file, asOf).askedAt().isEmpty()).isEqualTo(!open);
    assertThat(told.missing().isEmpty()).isEqualTo(!open);
  }

  @Property
  void the_rule_applies_exactly_where_a_plan_in_force_meets_a_need(
      @ForAll("files") CaseFile file, @ForAll("days") LocalDate asOf) {
    NeedsAnswered told = file.needs(asOf);

    assertThat(held(file, asOf).count(Verdict.Kind.NOT_APPLICABLE) == 0)
        .isEqualTo(told.plan().isPresent() && !told.needs().isEmpty());
  }

  @Property
  void needs_and_actions_tell_the_same_of_each_other(
      @ForAll("files") CaseFile file, @ForAll("days") LocalDate asOf) {
    NeedsAnswered told = file.needs(asOf);

    for (NeedInThread need : told.needs()) {
      assertThat(need.actions())
          .isEqualTo(told.actions().stream()
              .filter(each -> each.serves().contains(need.need().id()))
              .map(each -> each.action().id())
              .toList());
      assertThat(need.standing().isServed()).isEqualTo(!need.actions().isEmpty());
      assertThat(need.standing().isListed()).isEqualTo(!need.unmet().isEmpty());
    }
  }

  @Property
  void every_action_rests_with_somebody_or_nobody_once(
      @ForAll("files") CaseFile file, @ForAll("days") LocalDate asOf) {
    WorkOfThePlan work = file.needs(asOf).work();

    assertThat(work.restingWithTheFamily()
            + work.restingWith(RestsWith.PRACTITIONER, RestsWith.NOBODY))
        .isEqualTo(work.total());
    assertThat(IntStream.of(
                work.inMode(ActionMode.FOR_THE_FAMILY),
                work.inMode(ActionMode.WITH_THE_FAMILY),
                work.inMode(ActionMode.BY_THE_FAMILY),
                work.modeNotTold())
            .sum())
        .isEqualTo(work.total());
  }

  private static Held held(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, NeedsThreadRules.EVERY_NEED_ANSWERED);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-5, 30).map(CaseFiles.OPENED::plusDays);
  }

  @Provide
  Arbitrary<CaseFile> files() {
    return Combinators.combine(
            needs(),
            plan("one"),
            plan("two"),
            unmet().list().ofMaxSize(3),
            days().optional())
        .as((needs, one, two, unmet, closed) -> CaseFiles.aCaseFile()
            .withFamily(Families.aFamily().withNeeds(needs))
            .withPlans(one, two)
            .withUnmetNeeds(unmet)
            .withClosedOn(closed.filter(day -> !day.isBefore(CaseFiles.OPENED))));
  }

  private Arbitrary<List<Need>> needs() {
    Arbitrary<MemberId> whose = Arbitraries.of(Families.CHILD, Families.BROTHER);
    return Combinators.combine(whose, days().optional())
        .as((who, ended) -> Need.builder()
            .id(new NeedId("need"))
            .whose(who)
            .domain(NeedDomain.OTHER)
            .endedOn(ended)
            .build())
        .list()
        .ofSize(NEEDS)
        .map(needs -> IntStream.range(0, NEEDS)
            .mapToObj(i -> needs.get(i).withId(new NeedId("need-" + i)))
            .toList());
  }

  private Arbitrary<NeedId> need() {
    return Arbitraries.integers().between(0, NEEDS - 1).map(i -> new NeedId("need-" + i));
  }

  private Arbitrary<Set<NeedId>> someNeeds() {
    return need().list().ofMaxSize(2).map(LinkedHashSet::new);
  }

  private Arbitrary<SupportPlan> plan(String id) {
    return Combinators.combine(
            days().optional(), days().optional(), someNeeds(), action().list().ofMaxSize(3))
        .as((agreed, ended, goal, actions) -> SupportPlan.builder()
            .id(new PlanId(id))
            .agreedOn(agreed)
            .endedOn(ended.filter(day -> agreed.filter(day::isBefore).isEmpty()))
            .addGoals(Goal.builder().id(new GoalId("goal")).meets(goal).build())
            .addAllActions(numbered(actions))
            .build());
  }

  private static List<PlanAction> numbered(List<PlanAction> actions) {
    return IntStream.range(0, actions.size())
        .mapToObj(i -> actions.get(i).withId(new ActionId("action-" + i)))
        .toList();
  }

  private Arbitrary<PlanAction> action() {
    return Combinators.combine(
            someNeeds(),
            Arbitraries.of(true, false),
            Arbitraries.of(ActionMode.class).optional(),
            Arbitraries.of(Families.MOTHER, Families.BROTHER).optional())
        .as((needs, ofTheGoal, mode, owner) -> PlanAction.builder()
            .id(new ActionId("action"))
            .meets(needs)
            .goal(ofTheGoal ? Optional.of(new GoalId("goal")) : Optional.empty())
            .mode(mode)
            .familyOwner(owner)
            .build());
  }

  private Arbitrary<UnmetNeed> unmet() {
    return Combinators.combine(need(), days(), days().optional())
        .as((need, recorded, met) ->
            UnmetNeed.builder().need(need).recordedOn(recorded).metOn(met).build());
  }
}
