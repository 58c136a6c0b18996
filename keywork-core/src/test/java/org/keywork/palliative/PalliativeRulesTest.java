package org.keywork.palliative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.fixtures.CaseFiles.BROTHER;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PalliativeCases.A_MONTH_AGO;
import static org.keywork.fixtures.PalliativeCases.RECOMMENDING;
import static org.keywork.fixtures.PalliativeCases.aCare;
import static org.keywork.fixtures.PalliativeCases.aFeedingTube;
import static org.keywork.fixtures.PalliativeCases.aLifeLimitedChild;
import static org.keywork.fixtures.PalliativeCases.anOffer;
import static org.keywork.fixtures.PalliativeCases.atTheCoast;
import static org.keywork.fixtures.PalliativeCases.bereaved;
import static org.keywork.fixtures.PalliativeCases.decided;
import static org.keywork.fixtures.PalliativeCases.deciding;
import static org.keywork.fixtures.PalliativeCases.felt;
import static org.keywork.fixtures.PalliativeCases.lifeLimited;
import static org.keywork.fixtures.PalliativeCases.reading;
import static org.keywork.fixtures.PalliativeCases.relayed;
import static org.keywork.fixtures.PalliativeCases.toldOn;
import static org.keywork.palliative.BereavementRules.STAYS_OPEN;
import static org.keywork.palliative.BereavementRules.SUPPORT_OFFERED;
import static org.keywork.palliative.LifeLimitingCareRules.BEGUN_WHEN_CLEAR;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.agency.Arrangement;
import org.keywork.casefile.CaseFile;
import org.keywork.family.AdviceReading;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.IndependenceReading;
import org.keywork.family.MemberId;
import org.keywork.family.OutlookOnDay;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PalliativeRuleExamples;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/** Care for a child who may have a short life: days, siblings, and what is left alone. */
class PalliativeRulesTest {

  private static Verdict.Kind verdict(CaseFile file, Rule<?> rule) {
    return Held.against(file, rule).verdict();
  }

  @Test
  void a_family_whose_care_has_begun_has_no_finding() {
    assertThat(Keywork.guidance().check(aLifeLimitedChild(), TODAY).findings()).isEmpty();
  }

  @Test
  void care_is_asked_for_from_the_day_on_which_it_became_clear() {
    LocalDate clear = LocalDate.of(2026, 10, 31);
    CaseFile file = aLifeLimitedChild().withLifeLimitingCare();
    CaseFile then = file.withFamily(file.family()
        .withChildren(Families.aChild()
            .withOutlooks(
                OutlookOnDay.of(clear, ConditionOutlook.LIFE_LIMITING),
                OutlookOnDay.of(CaseFiles.OPENED, ConditionOutlook.LIFE_THREATENING))));

    assertThat(Held.against(then, clear.minusDays(1), BEGUN_WHEN_CLEAR).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(then, clear, BEGUN_WHEN_CLEAR).askedAt())
        .containsExactly("/lifeLimitingCare");
  }

  @Test
  void care_whose_first_day_is_set_is_waited_for() {
    Arrangement tomorrow =
        Arrangement.builder().inPlace(true).since(TODAY.plusDays(1)).build();
    CaseFile file = lifeLimited(care -> care.withPalliativeCare(tomorrow));

    assertThat(Held.against(file, BEGUN_WHEN_CLEAR).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.plusDays(1), BEGUN_WHEN_CLEAR).verdict())
        .isEqualTo(MET);
  }

  @Test
  void each_of_two_children_is_looked_at() {
    CaseFile file = aLifeLimitedChild();
    CaseFile two = file.withFamily(file.family()
        .withChildren(
            file.family().children().get(0),
            file.family().children().get(0).withId(new MemberId("sister"))));
    Arrangement no = Arrangement.builder().inPlace(false).build();

    assertThat(verdict(two, BEGUN_WHEN_CLEAR)).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(
                two.withLifeLimitingCare(
                    aCare().withPalliativeCare(no),
                    aCare().withChild(new MemberId("sister")).withPalliativeCare(no)),
                BEGUN_WHEN_CLEAR)
            .missedAt())
        .containsExactly(
            "/lifeLimitingCare/0/palliativeCare", "/lifeLimitingCare/1/palliativeCare");
  }

  @Test
  void what_was_told_is_looked_at_for_a_year() {
    Rule<?> rule = LifeLimitingCareRules.GONE_OVER_AGAIN;
    LocalDate firstDayBack = TODAY.minusYears(1);

    assertThat(verdict(lifeLimited(care -> care.withTellings(toldOn(firstDayBack))), rule))
        .isEqualTo(CANNOT_TELL);
    assertThat(verdict(
            lifeLimited(care -> care.withTellings(toldOn(firstDayBack.minusDays(1)))), rule))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(
            lifeLimited(care ->
                care.withTellings(toldOn(A_MONTH_AGO).withGoneOverAgainOn(TODAY.plusDays(1)))),
            rule))
        .isEqualTo(CANNOT_TELL);
    assertThat(verdict(
            lifeLimited(care -> care.withTellings(toldOn(A_MONTH_AGO).withUnderstood(false))
                .withLeftForNow(LeftForNow.GOING_OVER_AGAIN)),
            rule))
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_service_that_never_recommends_is_not_asked_to() {
    CaseFile file = deciding(decided(RaisedBy.FAMILY, DecidedBy.FAMILY_ALONE));
    Rule<?> rule = CareDecisionRules.DECIDED_AS_WANTED;
    Basis never = reading(AdviceReading.NEVER_RECOMMEND);

    assertThat(Held.against(file, never, rule).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, RECOMMENDING, rule).missedAt())
        .containsExactly("/lifeLimitingCare/0/decisions/0/decidedBy");
  }

  @Test
  void a_wish_of_the_day_after_does_not_bear_on_a_decision() {
    CaseFile file = deciding(
        decided(RaisedBy.FAMILY, DecidedBy.FAMILY_ALONE).withOn(CaseFiles.OPENED.minusDays(1)));

    assertThat(Held.against(file, RECOMMENDING, CareDecisionRules.DECIDED_AS_WANTED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void independence_as_an_aim_leaves_the_plan_to_the_parents() {
    CaseFile file = PalliativeRuleExamples.leftToParents();
    Rule<?> rule = SharedBurdenRules.NOT_LEFT_TO_PARENTS;
    Basis aim = new Basis(
        TODAY,
        CaseFiles.BASIS
            .policy()
            .with(IndependenceReading.READING, IndependenceReading.GOAL_WHERE_FEASIBLE));

    assertThat(Held.against(file, rule).messages())
        .containsExactly("Of the 3 open actions of the plan, 2 rest with the parents.");
    assertThat(Held.against(file, aim, rule).verdict()).isEqualTo(NOT_APPLICABLE);
    CaseFile threatened = file.withFamily(file.family()
        .withChildren(
            Families.aChild().withOutlooks(Families.outlook(ConditionOutlook.LIFE_THREATENING))));
    assertThat(verdict(threatened, rule)).isEqualTo(NOT_MET);
  }

  @Test
  void only_what_was_said_last_of_the_support_counts() {
    CaseFile file = lifeLimited(care ->
        care.withSupportFelt(felt(true, true), felt(false, true).withOn(A_MONTH_AGO.minusDays(1))));

    assertThat(verdict(file, SharedBurdenRules.BOTH_SUPPORTED)).isEqualTo(MET);
  }

  @Test
  void time_found_later_for_the_same_child_counts() {
    FamilyTime none = FamilyTime.builder()
        .lookedAtOn(A_MONTH_AGO)
        .addWhose(BROTHER)
        .found(false)
        .build();
    FamilyTime some = none.withLookedAtOn(TODAY).withFound(true);
    Rule<?> rule = CareAtHomeRules.TIME_FOR_ONE_ANOTHER;

    assertThat(verdict(lifeLimited(care -> care.withFamilyTimes(none, some)), rule))
        .isEqualTo(MET);
    assertThat(verdict(
            lifeLimited(care -> care.withFamilyTimes(none, some.withLookedAtOn(TODAY.plusDays(1)))),
            rule))
        .isEqualTo(NOT_MET);
    assertThat(
            verdict(lifeLimited(care -> care.withFamilyTimes(none, some.withWhose(MOTHER))), rule))
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_journey_that_is_over_is_left_and_one_to_come_is_asked_after() {
    Rule<?> rule = EndOfLifeRules.DOCTORS_TOLD;
    PlaceOfCare over = atTheCoast().withGpToldOn(A_MONTH_AGO.plusDays(1));

    assertThat(verdict(lifeLimited(care -> care.withPlaces(over.withLastDay(TODAY))), rule))
        .isEqualTo(NOT_MET);
    assertThat(verdict(
            lifeLimited(care -> care.withPlaces(over.withLastDay(TODAY.minusDays(1)))), rule))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                lifeLimited(care ->
                    care.withPlaces(atTheCoast().withSince(TODAY.plusDays(7)).withGpToldOn(TODAY))),
                rule)
            .askedAt())
        .containsExactly("/lifeLimitingCare/0/places/0/hospitalToldOn");
  }

  @Test
  void after_a_journey_it_is_the_place_before_it() {
    PlaceOfCare home = atTheCoast().withKind(PlaceKind.HOME).withSince(CaseFiles.OPENED);
    PlaceOfCare coast = atTheCoast().withLastDay(A_MONTH_AGO.plusDays(6));
    LifeLimitingCare care = aCare().withPlaces(coast, home);

    assertThat(care.placeOn(A_MONTH_AGO.minusDays(1))).hasValue(home);
    assertThat(care.placeOn(A_MONTH_AGO)).hasValue(coast);
    assertThat(care.placeOn(A_MONTH_AGO.plusDays(6))).hasValue(coast);
    assertThat(care.placeOn(A_MONTH_AGO.plusDays(7))).hasValue(home);
  }

  @Test
  void a_talk_is_early_while_the_end_does_not_seem_near() {
    EndOfLifeTalk talk = EndOfLifeTalk.builder().on(A_MONTH_AGO).build();
    LifeLimitingCare care = aCare().withTalks(talk);

    assertThat(care.earlyTalksBy(TODAY)).containsExactly(talk);
    assertThat(care.earlyTalksBy(A_MONTH_AGO.minusDays(1))).isEmpty();
    assertThat(care.withPhases(PhaseOfCare.of(A_MONTH_AGO, CarePhase.SEEMINGLY_TERMINAL))
            .earlyTalksBy(TODAY))
        .isEmpty();
    assertThat(
            care.withPhases(PhaseOfCare.of(A_MONTH_AGO.plusDays(1), CarePhase.SEEMINGLY_TERMINAL))
                .earlyTalksBy(TODAY))
        .containsExactly(talk);
  }

  @Test
  void a_child_may_come_back_from_what_seemed_the_last_phase() {
    PhaseHistory history = new PhaseHistory(List.of(
        PhaseOfCare.of(LocalDate.of(2026, 10, 5), CarePhase.SEEMINGLY_TERMINAL),
        PhaseOfCare.of(LocalDate.of(2026, 3, 2), CarePhase.SEEMINGLY_TERMINAL),
        PhaseOfCare.of(LocalDate.of(2026, 3, 9), CarePhase.SEEMINGLY_TERMINAL),
        PhaseOfCare.of(LocalDate.of(2026, 5, 4), CarePhase.WELL)));

    assertThat(history.on(LocalDate.of(2026, 3, 1))).isEmpty();
    assertThat(history.on(LocalDate.of(2026, 5, 4))).hasValue(CarePhase.WELL);
    assertThat(history.seeminglyTerminalBy(TODAY)).isEqualTo(2);
    assertThat(history.timesBackBy(TODAY)).isEqualTo(1);
    assertThat(history.timesBackBy(LocalDate.of(2026, 5, 3))).isZero();
  }

  @Test
  void a_file_closed_the_day_after_a_death_closed_by_itself_and_on_the_second_did_not() {
    assertThat(verdict(bereaved(A_MONTH_AGO).withClosedOn(A_MONTH_AGO.plusDays(1)), STAYS_OPEN))
        .isEqualTo(NOT_MET);
    assertThat(verdict(bereaved(A_MONTH_AGO).withClosedOn(A_MONTH_AGO.plusDays(2)), STAYS_OPEN))
        .isEqualTo(MET);
    assertThat(verdict(bereaved(A_MONTH_AGO).withClosedOn(A_MONTH_AGO.minusDays(1)), STAYS_OPEN))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(
            bereaved(A_MONTH_AGO, anOffer(A_MONTH_AGO)).withClosedOn(A_MONTH_AGO), STAYS_OPEN))
        .isEqualTo(MET);
  }

  @Test
  void support_in_grief_is_asked_after_for_a_year() {
    Period year = Period.ofYears(1);
    LocalDate died = LocalDate.of(2026, 4, 1);

    assertThat(Held.against(bereaved(died), died, SUPPORT_OFFERED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(bereaved(died), died.plusDays(1), SUPPORT_OFFERED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(bereaved(died), died.plus(year), SUPPORT_OFFERED).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(bereaved(died), died.plus(year).plusDays(1), SUPPORT_OFFERED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void nothing_is_said_of_care_after_the_death() {
    CaseFile file = lifeLimited(care -> care.withRelays(relayed(RelayedBy.PARENTS))
        .withProcedures(aFeedingTube().withFamilyTaught(false)));
    CaseFile after = file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(TODAY)));

    assertThat(Keywork.guidance().check(file, TODAY).findings()).hasSize(2);
    assertThat(Keywork.guidance().check(after, TODAY).findings()).isEmpty();
  }

  @Test
  void nothing_of_it_shows() {
    LifeLimitingCare care = aCare()
        .withRoleForThisFamily("somebody to ring at night")
        .withPhases(PhaseOfCare.of(TODAY, CarePhase.WELL));

    assertThat(care).hasToString("LifeLimitingCare{child=child}");
    assertThat(care.phases().get(0)).hasToString("PhaseOfCare{}");
    assertThat(atTheCoast()).hasToString("PlaceOfCare{}");
  }

  @Test
  void whoever_is_named_is_in_the_file_and_each_child_has_one_entry() {
    CaseFile file = aLifeLimitedChild();
    MemberId stranger = new MemberId("stranger");

    assertThatThrownBy(() -> file.withLifeLimitingCare(aCare(), aCare()))
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> file.withLifeLimitingCare(aCare().withOthersAffected(stranger)))
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> file.withBereavementSupport(anOffer(TODAY).withAfterDeathOf(stranger)))
        .isInstanceOf(InvalidRecordException.class);
    assertThat(file.withBereavementSupport(anOffer(TODAY).withAfterDeathOf(CHILD))
            .bereavementSupport())
        .hasSize(1);
  }

  @Test
  void the_figure_of_the_country_has_its_source() {
    assertThat(ReckonedChildren.IN_THE_UK.moreThan()).isEqualTo(23_000);
    assertThat(ReckonedChildren.IN_THE_UK.citation()).hasToString("PALLIATIVE Introduction");
  }
}
