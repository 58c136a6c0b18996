package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.FamilyRuleExamples.aDifference;
import static org.keywork.fixtures.FamilyRuleExamples.aWish;
import static org.keywork.fixtures.FamilyRuleExamples.teenager;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** A young person's own wishes, and what happens where the parents want something else. */
class ChildRulesTest {

  @Test
  void wishes_are_kept_apart_from_the_thirteenth_birthday_on() {
    Family family =
        aFamily().withChildren(born(LocalDate.of(2013, 11, 22))).withWishes(aWish(MOTHER));
    assertThat(ownWishes(family, on(LocalDate.of(2026, 11, 21)))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(ownWishes(family, on(LocalDate.of(2026, 11, 22)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void somebody_born_on_29_february_is_thirteen_on_1_march() {
    Family family = aFamily()
        .withChildren(born(LocalDate.of(2012, 2, 29)))
        .withWishes(aWish(MOTHER).withRecordedOn(LocalDate.of(2025, 1, 1)));
    assertThat(ownWishes(family, on(LocalDate.of(2025, 2, 28)))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(ownWishes(family, on(LocalDate.of(2025, 3, 1)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void a_service_may_set_another_age() {
    Basis fromSixteen =
        new Basis(TODAY, LocalPolicy.named("sixteen").with(ChildRules.OWN_WISHES_FROM_AGE, 16));
    assertThat(ownWishes(teenager(aWish(MOTHER)), fromSixteen)).isEqualTo(Kind.NOT_MET);
    Family fifteen =
        aFamily().withChildren(born(TODAY.minusYears(16).plusDays(1))).withWishes(aWish(MOTHER));
    assertThat(ownWishes(fifteen, fromSixteen)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_wish_counts_from_the_day_on_which_it_is_recorded() {
    Family family = teenager(aWish(MOTHER), aWish(CHILD).withRecordedOn(TODAY));
    assertThat(ownWishes(family, BASIS)).isEqualTo(Kind.MET);
    assertThat(ownWishes(family, on(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void wishes_that_nobody_recorded_yet_are_not_held_against_anybody() {
    Family family = teenager(aWish(MOTHER).withRecordedOn(TODAY.plusDays(1)));
    Verdict verdict = ChildRules.OWN_WISHES.verdictOn(served(family), BASIS);
    assertThat(verdict.unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("family").then("wishes"));
  }

  @Test
  void two_young_people_are_looked_at_separately() {
    MemberId second = new MemberId("child-2");
    Family family = teenager(aWish(CHILD))
        .withChildren(born(TODAY.minusYears(16)), born(TODAY.minusYears(14)).withId(second));
    assertThat(ChildRules.OWN_WISHES.verdictOn(served(family), BASIS).misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("family").then("children", 1));
  }

  @Test
  void the_age_is_named_as_missing_where_the_day_of_birth_is() {
    Family family = aFamily().withChildren(ageless());
    assertThat(ChildRules.OWN_WISHES.verdictOn(served(family), BASIS).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("family").then("children", 0).then("dateOfBirth"));
    assertThat(ChildRules.DIFFERENCES_MEDIATED
            .verdictOn(served(family.withDifferences(aDifference())), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("family").then("differences", 0).then("between"));
  }

  @Test
  void a_day_of_birth_that_lies_ahead_tells_no_age() {
    Family family = aFamily().withChildren(born(TODAY.plusDays(1))).withDifferences(aDifference());
    for (var rule : List.of(ChildRules.OWN_WISHES, ChildRules.DIFFERENCES_MEDIATED)) {
      assertThat(rule.verdictOn(served(family), BASIS).unknowns())
          .extracting(Unknown::what)
          .containsExactly("a day of birth that has come");
    }
    Family bornToday = family.withChildren(born(TODAY));
    assertThat(ownWishes(bornToday, BASIS)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(mediated(bornToday, BASIS)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void nothing_is_asked_of_a_young_person_who_has_died() {
    Family family = teenager(aWish(MOTHER)).withDifferences(aDifference());
    Family bereaved = family.withChildren(family.children().get(0).withDiedOn(TODAY));
    assertThat(ownWishes(bereaved, on(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
    assertThat(ownWishes(bereaved, BASIS)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(mediated(bereaved, on(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
    assertThat(mediated(bereaved, BASIS)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_brother_is_heard_though_his_sister_has_died() {
    MemberId second = new MemberId("child-2");
    Child sister = born(TODAY.minusYears(16)).withDiedOn(TODAY);
    Family family =
        teenager(aWish(MOTHER)).withChildren(sister, born(TODAY.minusYears(14)).withId(second));
    assertThat(ChildRules.OWN_WISHES.verdictOn(served(family), BASIS).misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("family").then("children", 1));
  }

  @Test
  void the_age_does_not_matter_where_somebody_mediates() {
    Family family =
        aFamily().withChildren(ageless()).withDifferences(aDifference().withMediatedFrom(TODAY));
    assertThat(mediated(family, BASIS)).isEqualTo(Kind.MET);
  }

  @Test
  void mediation_counts_from_its_first_day_and_so_does_a_settlement() {
    Family mediated = teenager().withDifferences(aDifference().withMediatedFrom(TODAY));
    Family settled = teenager().withDifferences(aDifference().withSettledOn(TODAY));
    assertThat(mediated(mediated, BASIS)).isEqualTo(Kind.MET);
    assertThat(mediated(mediated, on(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
    assertThat(mediated(settled, BASIS)).isEqualTo(Kind.MET);
    assertThat(mediated(settled, on(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void a_difference_counts_from_the_day_on_which_it_is_recorded() {
    Family family = teenager().withDifferences(aDifference().withRecordedOn(TODAY));
    assertThat(mediated(family, BASIS)).isEqualTo(Kind.NOT_MET);
    assertThat(mediated(family, on(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void the_difference_of_the_older_child_is_not_that_of_the_younger() {
    MemberId second = new MemberId("child-2");
    Family family = aFamily()
        .withChildren(born(TODAY.minusYears(16)), Families.aChild().withId(second))
        .withDifferences(aDifference().withBetween(second, MOTHER));
    assertThat(mediated(family, BASIS)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void the_one_who_is_old_enough_settles_it_whatever_the_age_of_the_other() {
    MemberId second = new MemberId("child-2");
    Family family = aFamily()
        .withChildren(ageless(), born(TODAY.minusYears(16)).withId(second))
        .withDifferences(aDifference().withBetween(CHILD, second));
    assertThat(mediated(family, BASIS)).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void every_open_difference_is_told() {
    Family family = teenager()
        .withDifferences(aDifference(), aDifference().withSettledOn(TODAY), aDifference());
    Verdict verdict = ChildRules.DIFFERENCES_MEDIATED.verdictOn(served(family), BASIS);
    assertThat(verdict.misses())
        .extracting(Miss::at)
        .containsExactly(
            Location.at("family").then("differences", 0),
            Location.at("family").then("differences", 2));
    assertThat(verdict.misses().get(0).facts().value("recorded"))
        .isEqualTo(aDifference().recordedOn());
  }

  /** PEMBROKESHIRE Advocacy and mediation: John leaves school at sixteen and finds his college. */
  @Test
  void a_young_man_who_wants_to_stay_at_home_and_parents_who_want_him_at_college() {
    Family before = teenager(aWish(CHILD), aWish(MOTHER)).withDifferences(aDifference());
    assertThat(ownWishes(before, BASIS)).isEqualTo(Kind.MET);
    assertThat(mediated(before, BASIS)).isEqualTo(Kind.NOT_MET);
    Family after = before.withDifferences(
        aDifference().withMediatedFrom(TODAY.minusDays(20)).withSettledOn(TODAY));
    assertThat(mediated(after, BASIS)).isEqualTo(Kind.MET);
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(ChildRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly("family.own-wishes-recorded", "family.differences-mediated");
  }

  @Test
  void wishes_and_differences_count_to_the_day_before_the_family_is_closed() {
    ServedFamily closed = new ServedFamily(
        new ActiveTime(OPENED, Optional.of(TODAY)),
        teenager(aWish(MOTHER)).withDifferences(aDifference()),
        List.of());
    for (var rule : List.of(ChildRules.OWN_WISHES, ChildRules.DIFFERENCES_MEDIATED)) {
      assertThat(rule.verdictOn(closed, BASIS)).isEqualTo(Verdict.notApplicable());
      assertThat(rule.verdictOn(closed, on(TODAY.minusDays(1))).kind()).isEqualTo(Kind.NOT_MET);
    }
  }

  private static ServedFamily served(Family family) {
    return new ServedFamily(
        new ActiveTime(LocalDate.of(2020, 1, 1), Optional.empty()), family, List.of());
  }

  private static Child born(LocalDate day) {
    return Families.aChild().withDateOfBirth(day);
  }

  private static Child ageless() {
    return Families.aChild().withDateOfBirth(Optional.<LocalDate>empty());
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static Kind ownWishes(Family family, Basis basis) {
    return ChildRules.OWN_WISHES.verdictOn(served(family), basis).kind();
  }

  private static Kind mediated(Family family, Basis basis) {
    return ChildRules.DIFFERENCES_MEDIATED.verdictOn(served(family), basis).kind();
  }
}
