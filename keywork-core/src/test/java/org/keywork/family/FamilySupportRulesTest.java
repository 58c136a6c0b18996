package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aBrother;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.Families.aNeed;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;
import static org.keywork.fixtures.PlanningCases.aSecondChild;
import static org.keywork.fixtures.WholeFamilyRuleExamples.aDebt;
import static org.keywork.fixtures.WholeFamilyRuleExamples.withNeed;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Verdict;

/** Brothers and sisters who care, and troubles that are not about the disability. */
class FamilySupportRulesTest {

  private static final MemberId SISTER = new MemberId("sister");
  private static final LocalDate FOUND = LocalDate.of(2026, 4, 20);

  /** Two ill children, and an older brother and sister who look after them (PALLIATIVE). */
  private static Family twoWhoCareForTwo() {
    return aFamily()
        .withChildren(aChild(), aSecondChild())
        .withMembers(
            aFamily().members().get(0),
            aFamily().members().get(1),
            aCarer(BROTHER).withCaresFor(CHILD, SECOND_CHILD, MOTHER),
            aCarer(SISTER).withCaresFor(SECOND_CHILD))
        .withNeeds();
  }

  private static FamilyMember aCarer(MemberId id) {
    Relation relation = aBrother().relations().get(0);
    return FamilyMember.builder()
        .id(id)
        .dateOfBirth(LocalDate.of(2010, 2, 1))
        .addRelations(relation, relation.withChild(SECOND_CHILD))
        .build();
  }

  private static Held noticed(Family family) {
    return Held.against(
        aCaseFile().withPlans().withFamily(family), FamilySupportRules.YOUNG_CARERS_NOTICED);
  }

  @Test
  void older_children_who_care_for_two_ill_ones_are_noticed_each() {
    Held held = noticed(twoWhoCareForTwo());

    assertThat(held.missedAt())
        .containsExactly("/family/members/2/caresFor", "/family/members/3/caresFor");
    assertThat(held.messages())
        .containsExactly(
            "A brother or sister, brother, acts as a carer for child and child-2, and no need that"
                + " goes with it is recorded.",
            "A brother or sister, sister, acts as a carer for child-2, and no need that goes with it"
                + " is recorded.");
  }

  @Test
  void who_was_asked_and_needs_nothing_is_looked_at() {
    assertThat(noticed(twoWhoCareForTwo().withAskedAndWithoutNeeds(BROTHER, SISTER))
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_sister_with_a_parent_to_herself_one_day_a_week_carries_nothing() {
    Family cherished = aFamily()
        .withNeeds()
        .withMembers(
            aFamily().members().get(0),
            aFamily().members().get(1),
            aBrother().withId(SISTER).withDateOfBirth(LocalDate.of(2013, 9, 1)))
        .withStrengths(Strength.builder()
            .whose(SISTER)
            .note("Has one of her parents to herself on Saturdays.")
            .build());

    assertThat(noticed(cherished).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(cherished.siblings()).extracting(FamilyMember::id).containsExactly(SISTER);
  }

  @ParameterizedTest
  @EnumSource(
      value = NeedDomain.class,
      names = {"YOUNG_CARER", "SIBLING_SUPPORT", "CARING"})
  void a_need_that_goes_with_caring_is_enough_while_it_is_felt(NeedDomain domain) {
    Need need = aNeed(new NeedId("need-4"), BROTHER, domain).withFoundOn(TODAY);
    Family family = twoWhoCareForTwo().withAskedAndWithoutNeeds(SISTER);

    assertThat(noticed(family.withNeeds(need)).missedAt()).isEmpty();
    assertThat(noticed(family.withNeeds(need.withFoundOn(TODAY.plusDays(1)))).missedAt())
        .hasSize(1);
    assertThat(noticed(family.withNeeds(need.withEndedOn(TODAY))).missedAt()).hasSize(1);
    assertThat(noticed(family.withNeeds(need.withWhose(FATHER))).missedAt()).hasSize(1);
  }

  @Test
  void who_cared_for_a_child_who_has_died_is_a_carer_no_more() {
    Family family = twoWhoCareForTwo();
    Family oneDied = family.withChildren(aChild(), aSecondChild().withDiedOn(TODAY));
    Family oneDiesTomorrow =
        family.withChildren(aChild(), aSecondChild().withDiedOn(TODAY.plusDays(1)));

    assertThat(noticed(oneDied).messages())
        .containsExactly("A brother or sister, brother, acts as a carer for child, and no need that"
            + " goes with it is recorded.");
    assertThat(noticed(oneDiesTomorrow).missedAt()).hasSize(2);
  }

  @Test
  void what_troubled_a_child_who_has_died_is_over_and_what_troubles_the_mother_is_not() {
    Need grief =
        aDebt().withDomain(NeedDomain.BEREAVEMENT).withFurtherHelp(FurtherHelp.NOT_ARRANGED);
    CaseFile ofTheChild = withNeed(grief.withWhose(CHILD));
    CaseFile ofTheMother = withNeed(grief.withWhose(MOTHER));

    assertThat(afterTheDeath(ofTheChild).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(afterTheDeath(ofTheMother).missedAt()).hasSize(1);
    assertThat(Held.against(ofTheChild, FamilySupportRules.REFERRED_ON).missedAt())
        .hasSize(1);
  }

  private static Held afterTheDeath(CaseFile file) {
    return Held.against(
        file.withFamily(file.family().withChildren(aChild().withDiedOn(TODAY))),
        FamilySupportRules.REFERRED_ON);
  }

  @Test
  void a_mother_who_cares_for_her_child_is_no_young_carer() {
    Family family = aFamily()
        .withMembers(
            aFamily().members().get(0).withCaresFor(CHILD), aFamily().members().get(1), aBrother());

    assertThat(noticed(family).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_brother_who_cares_for_his_mother_is_left_alone() {
    Family family = aFamily()
        .withMembers(
            aFamily().members().get(0),
            aFamily().members().get(1),
            aBrother().withCaresFor(MOTHER));

    assertThat(noticed(family).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void the_relation_to_the_child_who_is_cared_for_is_asked() {
    Family family = twoWhoCareForTwo();
    FamilyMember brother = family.members().get(2);
    Family unknown = family.withMembers(
        family.members().get(0),
        family.members().get(1),
        brother.withRelations(brother.relations().get(0)).withCaresFor(SECOND_CHILD));

    assertThat(noticed(unknown).questions())
        .containsExactly("/family/members/2/relations: what the carer is to the child");
  }

  private static Held referredOn(Need need) {
    return Held.against(withNeed(need), FamilySupportRules.REFERRED_ON);
  }

  @Test
  void what_is_told_is_the_need_and_its_domain() {
    assertThat(referredOn(aDebt().withFurtherHelp(FurtherHelp.NOT_ARRANGED)).messages())
        .containsExactly("For the need need-3 (debt) help beyond listening is called for, and the"
            + " family was not shown the way to any: not arranged.");
    assertThat(
            referredOn(aDebt().withFurtherHelp(FurtherHelp.GIVEN_BY_KEY_WORKER)).messages())
        .containsExactly(
            "For the need need-3 (debt) help beyond listening is called for, and the family was not"
                + " shown the way to any: given by key worker.");
    assertThat(referredOn(aDebt()).askedAt()).containsExactly("/family/needs/2/furtherHelp");
  }

  @ParameterizedTest
  @EnumSource(NeedDomain.class)
  void only_troubles_apart_from_the_disability_are_referred_on(NeedDomain domain) {
    Need need = aDebt().withDomain(domain).withFurtherHelp(FurtherHelp.NOT_ARRANGED);

    assertThat(referredOn(need).missedAt().isEmpty())
        .isNotEqualTo(domain.isApartFromTheDisability());
  }

  @Test
  void a_trouble_counts_from_the_day_it_is_found_to_the_day_before_it_ends() {
    Need need = aDebt().withFurtherHelp(FurtherHelp.NOT_ARRANGED);

    assertThat(referredOn(need.withFoundOn(TODAY)).missedAt()).hasSize(1);
    assertThat(referredOn(need.withFoundOn(Optional.empty())).missedAt()).hasSize(1);
    assertThat(referredOn(need.withFoundOn(TODAY.plusDays(1))).missedAt()).isEmpty();
    assertThat(referredOn(need.withEndedOn(TODAY.plusDays(1))).missedAt()).hasSize(1);
    assertThat(referredOn(need.withEndedOn(TODAY)).missedAt()).isEmpty();
  }

  @Test
  void every_trouble_is_told() {
    CaseFile file = PlanningCases.withFamily(family -> family.withNeeds(
        family.needs().get(0),
        family.needs().get(1),
        aDebt().withFurtherHelp(FurtherHelp.NOT_ARRANGED),
        aNeed(new NeedId("need-4"), MOTHER, NeedDomain.BEREAVEMENT)
            .withFoundOn(FOUND)
            .withFurtherHelp(FurtherHelp.GIVEN_BY_KEY_WORKER)));

    assertThat(Held.against(file, FamilySupportRules.REFERRED_ON).missedAt())
        .containsExactly("/family/needs/2/furtherHelp", "/family/needs/3/furtherHelp");
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(FamilySupportRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly("family.young-carers-noticed", "need.further-help-arranged");
  }
}
