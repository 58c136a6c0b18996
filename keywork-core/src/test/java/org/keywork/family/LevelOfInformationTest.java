package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.rule.Answer;

/** When it is time to settle how much a life-limited child is told. */
class LevelOfInformationTest {

  private static final LocalDate EIGHTH_BIRTHDAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate SETTLED = EIGHTH_BIRTHDAY.minusDays(1);
  private static final Child CHILD = Families.aChild()
      .withDateOfBirth(LocalDate.of(2018, 5, 4))
      .withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING));

  @Test
  void it_is_time_where_nothing_is_settled() {
    assertThat(due(CHILD)).isEqualTo(YES);
    assertThat(due(CHILD.withOutlooks(Families.outlook(ConditionOutlook.LIFE_THREATENING))))
        .isEqualTo(YES);
  }

  @Test
  void what_is_settled_holds_until_the_next_birthday() {
    Child told = CHILD.withLevelOfInformation(aLevel());
    assertThat(LevelOfInformation.isDueFor(told, SETTLED.minusDays(1))).isEqualTo(YES);
    assertThat(LevelOfInformation.isDueFor(told, SETTLED)).isEqualTo(NO);
    assertThat(LevelOfInformation.isDueFor(told, EIGHTH_BIRTHDAY)).isEqualTo(YES);
    Child anew = told.withLevelOfInformation(aLevel().withSettledOn(EIGHTH_BIRTHDAY));
    assertThat(LevelOfInformation.isDueFor(anew, EIGHTH_BIRTHDAY.plusYears(1).minusDays(1)))
        .isEqualTo(NO);
  }

  @Test
  void a_condition_that_does_not_shorten_life_calls_for_no_level() {
    assertThat(due(CHILD.withOutlooks(Families.outlook(ConditionOutlook.NOT_LIFE_LIMITING))))
        .isEqualTo(NO);
  }

  @Test
  void the_course_of_the_condition_may_be_open() {
    Child unknown = CHILD.withOutlooks();
    assertThat(due(unknown)).isEqualTo(CANNOT_TELL);
    assertThat(LevelOfInformation.isDueFor(
            unknown.withLevelOfInformation(aLevel().withSettledOn(SETTLED)), SETTLED))
        .isEqualTo(NO);
  }

  @Test
  void without_an_age_nobody_can_tell_whether_the_child_has_outgrown_it() {
    Child told = CHILD.withLevelOfInformation(aLevel());
    assertThat(due(told.withDateOfBirth(Optional.empty()))).isEqualTo(CANNOT_TELL);
    assertThat(due(told.withDateOfBirth(EIGHTH_BIRTHDAY))).isEqualTo(CANNOT_TELL);
  }

  @Test
  void after_a_death_nothing_is_due() {
    Child died = CHILD.withDiedOn(EIGHTH_BIRTHDAY);
    assertThat(LevelOfInformation.isDueFor(died, EIGHTH_BIRTHDAY)).isEqualTo(NO);
    assertThat(LevelOfInformation.isDueFor(died, SETTLED)).isEqualTo(YES);
  }

  @Test
  void how_much_a_child_is_told_does_not_show() {
    LevelOfInformation level = aLevel().withDevelopmentalStage("asks about angels");
    assertThat(level).hasToString("LevelOfInformation{settledOn=2026-05-03}");
    assertThat(CHILD.withLevelOfInformation(level)).hasToString("Child{id=child}");
  }

  private static LevelOfInformation aLevel() {
    return LevelOfInformation.builder()
        .level(InformationLevel.SIMPLE_EXPLANATION)
        .settledOn(SETTLED)
        .build();
  }

  private static Answer due(Child child) {
    return LevelOfInformation.isDueFor(child, EIGHTH_BIRTHDAY);
  }
}
