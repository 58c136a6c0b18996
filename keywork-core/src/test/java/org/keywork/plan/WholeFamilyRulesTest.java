package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.anAssessment;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.Families.aStrength;
import static org.keywork.rule.Facts.fact;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.family.Strength;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** Nobody in the family is overlooked, and needs do not stand alone. */
class WholeFamilyRulesTest {

  private static final ActiveTime ACTIVE = new ActiveTime(CaseFiles.OPENED, Optional.empty());

  @Test
  void the_rules_concern_a_family_to_the_day_before_it_is_closed() {
    WholeFamily closed = new WholeFamily(
        new ActiveTime(CaseFiles.OPENED, Optional.of(TODAY)), aFamily(), List.of(anAssessment()));
    for (var rule :
        List.of(WholeFamilyRules.EVERY_MEMBER, WholeFamilyRules.STRENGTHS_BESIDE_NEEDS)) {
      assertThat(rule.verdictOn(closed, BASIS)).isEqualTo(Verdict.notApplicable());
      assertThat(rule.verdictOn(closed, new Basis(TODAY.minusDays(1), BASIS.policy())))
          .isEqualTo(Verdict.met());
    }
  }

  @Test
  void everybody_who_is_left_out_is_told_at_once() {
    Family onlyTheChild =
        aFamily().withNeeds(aFamily().needs().get(0)).withStrengths().withAskedAndWithoutNeeds();
    assertThat(everyMember(onlyTheChild).misses())
        .extracting(Miss::at)
        .containsExactly(
            Location.at("family").then("members", 0),
            Location.at("family").then("members", 1),
            Location.at("family").then("members", 2));
  }

  @Test
  void a_second_disabled_child_is_not_overlooked_either() {
    Child second = Families.aChild().withId(new MemberId("child-2"));
    Family two = aFamily().withChildren(Families.aChild(), second);
    assertThat(everyMember(two).misses())
        .containsExactly(
            new Miss(Location.at("family").then("children", 1), fact("member", second.id())));
  }

  @Test
  void a_child_who_has_died_is_not_asked_and_the_others_are() {
    Child died = Families.aChild().withId(new MemberId("child-2")).withDiedOn(TODAY);
    Family bereaved = aFamily().withChildren(Families.aChild(), died);
    assertThat(everyMember(bereaved)).isEqualTo(Verdict.met());
    assertThat(everyMember(
                bereaved.withChildren(Families.aChild(), died.withDiedOn(TODAY.plusDays(1))))
            .misses())
        .hasSize(1);
    Family ofTheChildAlone = aFamily()
        .withChildren(Families.aChild().withDiedOn(TODAY))
        .withNeeds(aFamily().needs().get(0))
        .withStrengths()
        .withAskedAndWithoutNeeds(MOTHER, FATHER);
    assertThat(everyMember(ofTheChildAlone).misses())
        .containsExactly(
            new Miss(Location.at("family").then("members", 2), fact("member", BROTHER)));
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
        .containsExactly(Location.at("family").then("needs"));
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
    Verdict verdict = WholeFamilyRules.STRENGTHS_BESIDE_NEEDS.verdictOn(
        accounted(aFamily().withStrengths().withWaysOfCoping()), BASIS);
    assertThat(verdict.misses()).extracting(miss -> miss.facts().value("needs")).containsExactly(2);
  }

  @Test
  void an_account_counts_from_the_day_on_which_it_is_written() {
    Family family = aFamily()
        .withStrengths(aStrength(CHILD))
        .withWaysOfCoping()
        .withAskedAndWithoutNeeds(MOTHER);
    WholeFamily today =
        new WholeFamily(ACTIVE, family, List.of(anAssessment().withWrittenOn(TODAY)));
    WholeFamily tomorrow =
        new WholeFamily(ACTIVE, family, List.of(anAssessment().withWrittenOn(TODAY.plusDays(1))));
    assertThat(WholeFamilyRules.EVERY_MEMBER.verdictOn(today, BASIS).misses())
        .containsExactly(
            new Miss(Location.at("family").then("members", 1), fact("member", FATHER)));
    assertThat(WholeFamilyRules.EVERY_MEMBER.verdictOn(tomorrow, BASIS).unknowns())
        .containsExactly(new Unknown(
            Location.at("family").then("needs"),
            "what every member of the family needs and does well"));
  }

  @Test
  void before_the_account_nothing_is_missing_beside_the_needs() {
    Family needsOnly = aFamily().withStrengths().withWaysOfCoping();
    assertThat(WholeFamilyRules.STRENGTHS_BESIDE_NEEDS
            .verdictOn(new WholeFamily(ACTIVE, needsOnly, List.of()), BASIS)
            .unknowns())
        .containsExactly(new Unknown(
            Location.at("family").then("strengths"),
            "what the family does well and how it prefers to cope"));
  }

  @Test
  void what_is_not_known_is_named() {
    assertThat(WholeFamilyRules.STRENGTHS_BESIDE_NEEDS
            .verdictOn(accounted(aFamily().withStrengths()), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("family").then("strengths"));
    assertThat(WholeFamilyRules.STRENGTHS_BESIDE_NEEDS
            .verdictOn(accounted(aFamily().withWaysOfCoping()), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("family").then("waysOfCoping"));
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(WholeFamilyRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly(
            "family.every-member-counts",
            "family.strengths-beside-needs",
            "family.short-breaks-looked-at");
  }

  private static Verdict everyMember(Family family) {
    return WholeFamilyRules.EVERY_MEMBER.verdictOn(accounted(family), BASIS);
  }

  private static WholeFamily accounted(Family family) {
    return new WholeFamily(ACTIVE, family, List.of(anAssessment()));
  }
}
