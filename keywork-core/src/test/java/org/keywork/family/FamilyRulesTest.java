package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.Families.aStrength;
import static org.keywork.rule.Facts.fact;

import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** Nobody in the family is overlooked, and needs do not stand alone. */
class FamilyRulesTest {

  @Test
  void everybody_who_is_left_out_is_told_at_once() {
    Family onlyTheChild =
        aFamily().withNeeds(aFamily().needs().get(0)).withStrengths().withAskedAndWithoutNeeds();
    assertThat(everyMember(onlyTheChild).misses())
        .extracting(Miss::at)
        .containsExactly(
            Location.at("members", 0), Location.at("members", 1), Location.at("members", 2));
  }

  @Test
  void a_second_disabled_child_is_not_overlooked_either() {
    Child second = Families.aChild().withId(new MemberId("child-2"));
    Family two = aFamily().withChildren(Families.aChild(), second);
    assertThat(everyMember(two).misses())
        .containsExactly(new Miss(Location.at("children", 1), fact("member", second.id())));
  }

  @Test
  void a_strength_alone_is_enough_of_an_account() {
    Family family = aFamily()
        .withNeeds()
        .withStrengths(aStrength(CHILD), aStrength(MOTHER), aStrength(FATHER), aStrength(BROTHER))
        .withAskedAndWithoutNeeds();
    assertThat(everyMember(family)).isEqualTo(Verdict.met());
  }

  @Test
  void a_strength_of_the_whole_family_tells_of_nobody_in_it() {
    Family family =
        aFamily().withNeeds().withStrengths(Strength.builder().build()).withAskedAndWithoutNeeds();
    assertThat(everyMember(family).kind()).isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void without_an_account_of_a_child_the_record_does_not_tell() {
    Family family =
        aFamily().withNeeds().withStrengths(aStrength(MOTHER)).withAskedAndWithoutNeeds(CHILD);
    assertThat(everyMember(family).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("needs"));
  }

  @Test
  void members_who_were_all_asked_are_not_overlooked() {
    Family family = aFamily()
        .withNeeds()
        .withStrengths()
        .withAskedAndWithoutNeeds(CHILD, MOTHER, FATHER, BROTHER);
    assertThat(everyMember(family)).isEqualTo(Verdict.met());
  }

  @Test
  void an_account_of_needs_only_tells_how_many() {
    Verdict verdict = FamilyRules.STRENGTHS_BESIDE_NEEDS.verdictOn(
        aFamily().withStrengths().withWaysOfCoping(), BASIS);
    assertThat(verdict.misses()).extracting(miss -> miss.facts().value("needs")).containsExactly(2);
  }

  @Test
  void what_is_not_known_is_named() {
    assertThat(FamilyRules.STRENGTHS_BESIDE_NEEDS
            .verdictOn(aFamily().withStrengths(), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("strengths"));
    assertThat(FamilyRules.STRENGTHS_BESIDE_NEEDS
            .verdictOn(aFamily().withWaysOfCoping(), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("waysOfCoping"));
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(FamilyRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly("family.every-member-counts", "family.strengths-beside-needs");
  }

  private static Verdict everyMember(Family family) {
    return FamilyRules.EVERY_MEMBER.verdictOn(family, BASIS);
  }
}
