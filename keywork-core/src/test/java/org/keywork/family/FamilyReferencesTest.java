package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Conversations.aPreference;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aBrother;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.Families.aNeed;
import static org.keywork.fixtures.Families.aStrength;
import static org.keywork.fixtures.FamilyRuleExamples.aDifference;
import static org.keywork.fixtures.FamilyRuleExamples.aWish;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.rule.InvalidRecordException;

/** Whom a family mentions belongs to it, and a refusal says where it does not. */
class FamilyReferencesTest {

  private static final MemberId STRANGER = new MemberId("stranger");

  @Test
  void a_need_a_strength_and_a_wish_are_those_of_a_member() {
    Need need = aNeed(new NeedId("need-9"), STRANGER, NeedDomain.OTHER);
    refusedAt("/needs/0/whose", () -> aFamily().withNeeds(need));
    refusedAt(
        "/strengths/1/whose", () -> aFamily().withStrengths(aStrength(CHILD), aStrength(STRANGER)));
    refusedAt("/wishes/0/whose", () -> aFamily().withWishes(aWish(STRANGER)));
  }

  @Test
  void those_who_differ_and_those_who_were_asked_are_members() {
    refusedAt(
        "/differences/0/between",
        () -> aFamily().withDifferences(aDifference().withBetween(CHILD, STRANGER)));
    refusedAt("/askedAndWithoutNeeds", () -> aFamily().withAskedAndWithoutNeeds(STRANGER));
  }

  @Test
  void whoever_wants_to_decide_in_some_way_is_a_member() {
    DecisionPreference strangers = aPreference(TODAY, DecisionMaking.SHARED).withWhose(STRANGER);
    Preferences wanted = Families.somePreferences()
        .withDecisionMaking(aPreference(TODAY, DecisionMaking.SHARED), strangers);
    refusedAt("/preferences/decisionMaking/1/whose", () -> aFamily().withPreferences(wanted));
  }

  @Test
  void a_relation_is_to_one_of_the_children() {
    Relation toAnother =
        Relation.builder().child(STRANGER).kind(RelationKind.SIBLING).build();
    FamilyMember brother = aBrother().withRelations(aBrother().relations().get(0), toAnother);
    refusedAt(
        "/members/0/relations/1/child",
        () -> Family.builder()
            .id(new FamilyId("family-2"))
            .addChildren(aChild())
            .addMembers(brother)
            .build());
  }

  @Test
  void nobody_has_two_relations_to_one_child() {
    Relation one = Families.aParent(MOTHER, RelationKind.MOTHER).relations().get(0);
    refusedAt(
        "/relations/1/child",
        () -> FamilyMember.builder()
            .id(MOTHER)
            .addRelations(one, one.withParentalResponsibility(false))
            .build());
  }

  @Test
  void whoever_acts_as_a_carer_does_so_for_others_of_the_family() {
    refusedAt("/members/2/caresFor", () -> aFamilyWhoseBrotherCaresFor(STRANGER));
    refusedAt("/members/2/caresFor", () -> aFamilyWhoseBrotherCaresFor(BROTHER));
    assertThat(aFamilyWhoseBrotherCaresFor(CHILD, MOTHER).members().get(2).caresFor())
        .containsExactlyInAnyOrder(CHILD, MOTHER);
  }

  private static Family aFamilyWhoseBrotherCaresFor(MemberId... others) {
    return aFamily()
        .withMembers(
            aFamily().members().get(0),
            aFamily().members().get(1),
            aBrother().withCaresFor(others));
  }

  @Test
  void nobody_has_the_id_of_another() {
    refusedAt("/children/1/id", () -> aFamily().withChildren(aChild(), aChild()));
    refusedAt(
        "/members/0/id",
        () -> Family.builder()
            .id(new FamilyId("family-2"))
            .addChildren(aChild())
            .addMembers(aBrother().withId(CHILD))
            .build());
    Need need = aFamily().needs().get(0);
    refusedAt("/needs/1/id", () -> aFamily().withNeeds(need, need));
  }

  @Test
  void a_family_has_a_disabled_child() {
    refusedAt("/children", () -> Family.builder().id(new FamilyId("family-2")).build());
  }

  @Test
  void a_need_does_not_end_before_it_is_found() {
    Need need = aFamily().needs().get(0);
    LocalDate found = need.foundOn().orElseThrow();
    assertThat(need.withEndedOn(found).isFeltOn(found)).isFalse();
    assertThat(need.withEndedOn(found).isFeltOn(found.minusDays(1))).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> need.withEndedOn(found.minusDays(1)));
  }

  @Test
  void a_decision_about_key_working_holds_from_its_day() {
    Preferences preferences = Families.somePreferences()
        .withKeyWorking(
            KeyWorkingDecision.builder().decidedOn(TODAY).wanted(false).build());
    assertThat(preferences.keyWorkingDecisionOn(TODAY.minusDays(1))).isEmpty();
    assertThat(preferences.keyWorkingDecisionOn(TODAY)).isPresent();
  }

  @Test
  void an_id_reads_as_it_is_written() {
    assertThat(MOTHER).hasToString("mother");
    assertThat(new FamilyId("family-2")).hasToString("family-2");
    assertThat(new NeedId("need-9")).hasToString("need-9");
    assertThat(new ConsentId("consent-1")).hasToString("consent-1");
  }

  private static void refusedAt(String pointer, ThrowingCallable building) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(building)
        .satisfies(refusal -> assertThat(refusal.at().pointer()).isEqualTo(pointer));
  }
}
