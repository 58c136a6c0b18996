package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aKeyWorker;
import static org.keywork.fixtures.SpecialArrangementRuleExamples.aVolunteer;
import static org.keywork.practitioner.SpecialArrangementRules.SPECIAL_ARRANGEMENTS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Profession;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** For whom something has to be specially arranged, and what is told of what is lacking. */
class SpecialArrangementRulesTest {

  private static Verdict verdict(Practitioner practitioner) {
    return SPECIAL_ARRANGEMENTS.verdictOn(practitioner, BASIS);
  }

  @ParameterizedTest
  @EnumSource(Profession.class)
  void the_four_backgrounds_without_a_profession_are_meant(Profession profession) {
    List<Profession> lay = List.of(
        Profession.VOLUNTEER,
        Profession.FAITH_REPRESENTATIVE,
        Profession.RELATIVE_OR_FRIEND,
        Profession.PARENT);
    assertThat(verdict(aVolunteer().withProfession(profession)).kind())
        .isEqualTo(lay.contains(profession) ? Kind.NOT_MET : Kind.NOT_APPLICABLE);
  }

  @Test
  void all_that_is_lacking_is_told_in_one_finding() {
    Practitioner checked =
        aVolunteer().withSpecialArrangements(SpecialArrangement.BACKGROUND_CHECKS);
    assertThat(verdict(checked).misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.here());
      assertThat(miss.facts().value("keyWorker")).isEqualTo("kw-1");
      assertThat(miss.facts().inWords("missing"))
          .isEqualTo("confidentiality, supervision and administration");
    });
  }

  @Test
  void what_was_asked_today_counts() {
    assertThat(verdict(aVolunteer().withSpecialArrangementsAskedOn(TODAY)).kind())
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(aVolunteer().withSpecialArrangementsAskedOn(TODAY.plusDays(1)))
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("specialArrangements"));
  }

  @Test
  void the_other_role_stands_for_a_background_that_is_not_recorded() {
    Practitioner unknown = aVolunteer().withProfession(Optional.<Profession>empty());
    assertThat(
            verdict(unknown.withRole(KeyWorkingRole.beside(Profession.PARENT))).kind())
        .isEqualTo(Kind.NOT_MET);
    assertThat(
            verdict(unknown.withRole(KeyWorkingRole.beside(Profession.TEACHER))).kind())
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(unknown.withRole(KeyWorkingRole.designated())).unknowns())
        .containsExactly(
            new Unknown(Location.at("profession"), "what the key worker is by background"));
  }

  @Test
  void a_recorded_background_comes_before_the_other_role() {
    Practitioner teacher = aKeyWorker()
        .withProfession(Profession.TEACHER)
        .withRole(KeyWorkingRole.beside(Profession.VOLUNTEER));
    assertThat(teacher.background()).contains(Profession.TEACHER);
  }
}
