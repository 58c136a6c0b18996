package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aSelection;
import static org.keywork.fixtures.KeyWorkers.criterion;
import static org.keywork.fixtures.KeyWorkers.everySkillBut;
import static org.keywork.fixtures.KeyWorkers.rated;
import static org.keywork.practitioner.AppointmentMatter.INTERPERSONAL_QUALITIES;
import static org.keywork.practitioner.AppointmentMatter.PROFESSIONAL_BACKGROUND;
import static org.keywork.practitioner.KeyWorkerSkill.SEEING_THE_WHOLE_FAMILY;
import static org.keywork.practitioner.KeyWorkerSkill.TEAM_WORK;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** When a selection counts, for how long it is looked at, and what is told of it. */
class SelectionRulesTest {

  private static final LocalDate FIRST_DAY_STILL_LOOKED_AT = LocalDate.of(2025, 11, 22);

  /** A selection in which nothing was looked at as it should be. */
  private static Selection amiss(LocalDate on) {
    return Selection.builder()
        .goneThrough(true)
        .on(on)
        .recruitment(true)
        .lookedAtQualities(false)
        .trainingNeedsIdentified(false)
        .addSkills(rated(TEAM_WORK, SkillRating.STRONG))
        .addCriteria(criterion(PROFESSIONAL_BACKGROUND, 1))
        .addPanel(PanelMember.LINE_MANAGER)
        .build();
  }

  private static Kind kind(Rule<Selection> rule, Selection selection) {
    return rule.verdictOn(selection, BASIS).kind();
  }

  static Stream<Rule<Selection>> rulesAboutHowPeopleWereChosen() {
    return Stream.of(
        SelectionRules.PERSONAL_QUALITIES,
        SelectionRules.INTERPERSONAL_CRITERION,
        SelectionRules.PARENTS_ON_THE_PANEL);
  }

  static Stream<Rule<Selection>> rulesAboutWhatItShows() {
    return Stream.of(SelectionRules.TRAINING_NEEDS, SelectionRules.BASIC_PROFILE);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, NOT_MET", "2026-11-22, MET", "2026-11-23, MET"})
  void a_selection_counts_from_the_day_on_which_it_is_completed(LocalDate asOf, Kind expected) {
    KeyWorker keyWorker = KeyWorkers.aDesignatedOne().withSelection(aSelection().withOn(TODAY));
    Verdict verdict =
        SelectionRules.GONE_THROUGH.verdictOn(keyWorker, new Basis(asOf, BASIS.policy()));
    assertThat(verdict.kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("rulesAboutHowPeopleWereChosen")
  void how_people_were_chosen_is_asked_for_a_year(Rule<Selection> rule) {
    assertThat(kind(rule, amiss(TODAY.plusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(kind(rule, amiss(TODAY))).isEqualTo(Kind.NOT_MET);
    assertThat(kind(rule, amiss(FIRST_DAY_STILL_LOOKED_AT))).isEqualTo(Kind.NOT_MET);
    assertThat(kind(rule, amiss(FIRST_DAY_STILL_LOOKED_AT.minusDays(1))))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @MethodSource("rulesAboutWhatItShows")
  void what_it_shows_is_asked_for_as_long_as_it_is_missing(Rule<Selection> rule) {
    assertThat(kind(rule, amiss(TODAY.plusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(kind(rule, amiss(TODAY))).isEqualTo(Kind.NOT_MET);
    assertThat(kind(rule, amiss(TODAY.minusYears(5)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void the_skills_left_out_are_named() {
    Selection partly = aSelection().withSkills(everySkillBut(TEAM_WORK, SEEING_THE_WHOLE_FAMILY));
    Miss miss = SelectionRules.BASIC_PROFILE.verdictOn(partly, BASIS).misses().get(0);
    assertThat(miss.at()).isEqualTo(Location.at("skills"));
    assertThat(miss.facts().inWords("missing")).isEqualTo("seeing the whole family and team work");
  }

  @Test
  void the_skills_to_be_trained_are_the_training_needs() {
    Selection selection = aSelection()
        .withSkills(
            rated(TEAM_WORK, SkillRating.NEEDS_TRAINING),
            rated(SEEING_THE_WHOLE_FAMILY, SkillRating.SUFFICIENT));
    assertThat(selection.skillsToTrain()).containsExactly(TEAM_WORK);
    assertThat(aSelection().skillsToTrain()).isEmpty();
    assertThat(aSelection().skillsNotRated()).isEmpty();
  }

  @Test
  void criteria_about_one_matter_weigh_together() {
    Selection selection = aSelection()
        .withCriteria(
            criterion(PROFESSIONAL_BACKGROUND, 5),
            criterion(INTERPERSONAL_QUALITIES, 2),
            criterion(INTERPERSONAL_QUALITIES, 2));
    Miss miss =
        SelectionRules.INTERPERSONAL_WEIGHT.verdictOn(selection, BASIS).misses().get(0);
    assertThat(miss.at()).isEqualTo(Location.at("criteria"));
    assertThat(miss.facts().value("interpersonal")).isEqualTo(4);
    assertThat(miss.facts().value("background")).isEqualTo(5);
  }

  @Test
  void a_weight_not_recorded_on_either_side_leaves_it_open() {
    AppointmentCriterion qualities = criterion(INTERPERSONAL_QUALITIES, 1);
    AppointmentCriterion background = criterion(PROFESSIONAL_BACKGROUND, 9);
    assertThat(kind(
            SelectionRules.INTERPERSONAL_WEIGHT,
            aSelection().withCriteria(qualities.withWeight(Optional.empty()), background)))
        .isEqualTo(Kind.CANNOT_TELL);
    assertThat(kind(
            SelectionRules.INTERPERSONAL_WEIGHT,
            aSelection().withCriteria(qualities, background.withWeight(Optional.empty()))))
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void the_weights_of_a_selection_long_ago_are_left_alone() {
    Selection unfair = aSelection()
        .withCriteria(criterion(INTERPERSONAL_QUALITIES, 1), criterion(PROFESSIONAL_BACKGROUND, 9));
    assertThat(kind(SelectionRules.INTERPERSONAL_WEIGHT, unfair.withOn(TODAY)))
        .isEqualTo(Kind.NOT_MET);
    assertThat(kind(
            SelectionRules.INTERPERSONAL_WEIGHT,
            unfair.withOn(FIRST_DAY_STILL_LOOKED_AT.minusDays(1))))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_selection_of_which_nothing_is_noted_asks_once_for_each_matter() {
    Selection bare = Selection.builder().goneThrough(true).build();
    assertThat(SelectionRules.all().stream()
            .filter(rule -> rule != SelectionRules.GONE_THROUGH)
            .flatMap(rule -> unknowns(rule, bare))
            .map(Unknown::at)
            .map(Location::pointer))
        .containsExactly(
            "/lookedAtQualities",
            "/trainingNeedsIdentified",
            "/skills",
            "/criteria",
            "/recruitment");
  }

  @SuppressWarnings("unchecked") // Every rule but the first is about a selection.
  private static Stream<Unknown> unknowns(Rule<?> rule, Selection selection) {
    return ((Rule<Selection>) rule).verdictOn(selection, BASIS).unknowns().stream();
  }

  @Test
  void a_key_worker_of_whom_nothing_is_known_asks_once() {
    assertThat(SelectionRules.GONE_THROUGH
            .verdictOn(KeyWorkers.anUnknownOne(), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("selection"));
  }

  private static void assertRefusedAt(String property, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(Location.at(property)));
  }

  @Test
  void what_contradicts_itself_is_refused() {
    assertRefusedAt("on", () -> aSelection().withGoneThrough(false));
    assertRefusedAt("lookedAtQualities", () -> aSelection().withLookedAtQualities(false));
    assertRefusedAt(
        "skills",
        () -> aSelection()
            .withSkills(
                rated(TEAM_WORK, SkillRating.STRONG), rated(TEAM_WORK, SkillRating.STRONG)));
  }
}
