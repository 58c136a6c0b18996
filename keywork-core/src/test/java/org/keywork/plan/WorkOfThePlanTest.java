package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BROTHER;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.Relation;
import org.keywork.family.RelationKind;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.PlanningCases;

/** With whom the actions of a plan rest. */
class WorkOfThePlanTest {

  private static final MemberId AUNT = new MemberId("aunt");

  private static PlanAction action(String id) {
    return PlanAction.builder().id(new ActionId(id)).build();
  }

  private static CaseFile with(PlanAction... actions) {
    return PlanningCases.withPlan(plan -> plan.withActions(actions));
  }

  private static WorkOfThePlan work(PlanAction... actions) {
    return with(actions).needs(TODAY).work();
  }

  private static RestsWith of(PlanAction action) {
    return work(action).actions().get(0).restsWith();
  }

  @Test
  void who_is_named_has_it_on_their_hands() {
    assertThat(of(action("a").withFamilyOwner(MOTHER))).isEqualTo(RestsWith.PARENT);
    assertThat(of(action("a").withFamilyOwner(BROTHER)))
        .isEqualTo(RestsWith.SOMEBODY_ELSE_IN_THE_FAMILY);
    assertThat(of(action("a").withFamilyOwner(CHILD)))
        .isEqualTo(RestsWith.SOMEBODY_ELSE_IN_THE_FAMILY);
    assertThat(of(action("a").withOwner(KEY_WORKER))).isEqualTo(RestsWith.PRACTITIONER);
    assertThat(of(action("a"))).isEqualTo(RestsWith.NOBODY);
  }

  @Test
  void what_the_family_does_itself_rests_with_it_whoever_is_named() {
    PlanAction byTheFamily = action("a").withMode(ActionMode.BY_THE_FAMILY);

    assertThat(of(byTheFamily)).isEqualTo(RestsWith.FAMILY);
    assertThat(of(byTheFamily.withOwner(KEY_WORKER))).isEqualTo(RestsWith.FAMILY);
    assertThat(of(byTheFamily.withFamilyOwner(MOTHER))).isEqualTo(RestsWith.PARENT);
    assertThat(of(byTheFamily.withOwner(KEY_WORKER).withMode(ActionMode.WITH_THE_FAMILY)))
        .isEqualTo(RestsWith.PRACTITIONER);
  }

  @Test
  void a_parent_is_who_has_parental_responsibility() {
    assertThat(restsWith(aunt())).isEqualTo(RestsWith.SOMEBODY_ELSE_IN_THE_FAMILY);
    assertThat(restsWith(aunt(responsible(true)))).isEqualTo(RestsWith.PARENT);
    assertThat(restsWith(aunt(responsible(false))))
        .isEqualTo(RestsWith.SOMEBODY_ELSE_IN_THE_FAMILY);
    Relation notTold =
        Relation.builder().child(CHILD).kind(RelationKind.GRANDPARENT).build();
    assertThat(restsWith(aunt(notTold))).isEqualTo(RestsWith.FAMILY);
    assertThat(restsWith(aunt(notTold.withKind(RelationKind.SIBLING))))
        .isEqualTo(RestsWith.SOMEBODY_ELSE_IN_THE_FAMILY);
  }

  private static Relation responsible(boolean responsible) {
    return Relation.builder()
        .child(CHILD)
        .kind(RelationKind.GRANDPARENT)
        .parentalResponsibility(responsible)
        .build();
  }

  private static FamilyMember aunt(Relation... relations) {
    return FamilyMember.builder().id(AUNT).addRelations(relations).build();
  }

  private static List<FamilyMember> with(FamilyMember aunt, List<FamilyMember> others) {
    List<FamilyMember> all = new ArrayList<>(others);
    all.add(aunt);
    return all;
  }

  private static RestsWith restsWith(FamilyMember aunt) {
    return PlanningCases.withFamily(family -> family.withMembers(with(aunt, family.members())))
        .withPlans(CaseFiles.aPlan().withActions(action("a").withFamilyOwner(AUNT)))
        .needs(TODAY)
        .work()
        .actions()
        .get(0)
        .restsWith();
  }

  @Test
  void the_shares_are_counted() {
    WorkOfThePlan work = work(
        action("a").withFamilyOwner(MOTHER).withMode(ActionMode.BY_THE_FAMILY),
        action("b").withFamilyOwner(BROTHER),
        action("c").withMode(ActionMode.BY_THE_FAMILY).withDoneOn(TODAY),
        action("d").withOwner(KEY_WORKER).withMode(ActionMode.FOR_THE_FAMILY),
        action("e"));

    assertThat(work.total()).isEqualTo(5);
    assertThat(work.restingWithTheFamily()).isEqualTo(3);
    assertThat(work.restingWith(RestsWith.PARENT)).isEqualTo(1);
    assertThat(work.restingWith(RestsWith.PARENT, RestsWith.FAMILY)).isEqualTo(2);
    assertThat(counts(work)).containsExactly(1, 0, 2);
    assertThat(work.modeNotTold()).isEqualTo(2);
    assertThat(Arrays.stream(RestsWith.values()).mapToInt(work::restingWith).sum())
        .isEqualTo(5);
  }

  private static List<Integer> counts(WorkOfThePlan work) {
    return Arrays.stream(ActionMode.values()).map(work::inMode).toList();
  }

  @Test
  void what_is_done_weighs_no_longer_on_what_is_to_be_done() {
    NeedsAnswered told = with(
            action("a").withFamilyOwner(MOTHER).withDoneOn(TODAY),
            action("b").withOwner(KEY_WORKER))
        .needs(TODAY);

    assertThat(told.work().restingWithTheFamily()).isEqualTo(1);
    assertThat(told.workToBeDone().restingWithTheFamily()).isZero();
    assertThat(told.workToBeDone().total()).isEqualTo(1);
  }
}
