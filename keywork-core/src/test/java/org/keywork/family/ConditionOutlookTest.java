package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.family.ConditionOutlook.LIFE_LIMITING;
import static org.keywork.family.ConditionOutlook.LIFE_THREATENING;
import static org.keywork.family.ConditionOutlook.NOT_LIFE_LIMITING;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.time.DateSpan;

/** How a condition is classed, and how that changes. */
class ConditionOutlookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  @Test
  void a_treatment_that_may_succeed_makes_the_difference() {
    assertThat(ConditionOutlook.classify(YES, YES)).hasValue(LIFE_THREATENING);
    assertThat(ConditionOutlook.classify(YES, NO)).hasValue(LIFE_LIMITING);
    assertThat(ConditionOutlook.classify(NO, NO)).hasValue(NOT_LIFE_LIMITING);
    assertThat(ConditionOutlook.classify(YES, CANNOT_TELL)).isEmpty();
    assertThat(ConditionOutlook.classify(CANNOT_TELL, YES)).isEmpty();
  }

  @Test
  void a_child_may_go_from_one_to_the_other_and_back() {
    Child child = Families.aChild()
        .withOutlooks(
            OutlookOnDay.of(DAY, LIFE_LIMITING),
            OutlookOnDay.of(DAY.plusMonths(2), LIFE_LIMITING),
            OutlookOnDay.of(DAY.plusMonths(1), LIFE_THREATENING));

    assertThat(child.outlookOn(DAY.minusDays(1))).isEmpty();
    assertThat(child.outlookOn(DAY)).hasValue(LIFE_LIMITING);
    assertThat(child.isLifeLimitedOn(DAY.plusMonths(1).minusDays(1))).isTrue();
    assertThat(child.isLifeLimitedOn(DAY.plusMonths(1))).isFalse();
    assertThat(child.mayHaveAShortLifeOn(DAY.plusMonths(1))).isTrue();
    assertThat(child.isLifeLimitedOn(DAY.plusMonths(2))).isTrue();
  }

  @Test
  void of_two_of_one_day_the_graver_counts() {
    assertThat(Families.aChild()
            .withOutlooks(
                OutlookOnDay.of(DAY, LIFE_LIMITING), OutlookOnDay.of(DAY, LIFE_THREATENING))
            .outlookOn(DAY))
        .hasValue(LIFE_LIMITING);
  }

  @Test
  void a_family_is_asked_by_the_day() {
    Family family = Families.aFamily()
        .withChildren(Families.aChild().withOutlooks(OutlookOnDay.of(DAY, LIFE_LIMITING)));

    assertThat(family.hasLifeLimitedChild(DAY.minusDays(1))).isFalse();
    assertThat(family.hasLifeLimitedChild(DAY)).isTrue();
    assertThat(family.hasChildWhoMayHaveAShortLife(DAY)).isTrue();
    Family after = family.withChildren(family.children().get(0).withDiedOn(DAY));
    assertThat(after.hasLifeLimitedChild(DAY)).isFalse();
    assertThat(after.hasChildWhoMayHaveAShortLife(DAY)).isFalse();
  }

  @Test
  void the_days_of_a_family_with_a_life_limited_child_end_with_the_outlook_or_the_life() {
    Child brother = Families.aChild()
        .withOutlooks(
            OutlookOnDay.of(DAY.plusDays(40), LIFE_LIMITING),
            OutlookOnDay.of(DAY, LIFE_LIMITING),
            OutlookOnDay.of(DAY.plusDays(10), LIFE_THREATENING))
        .withDiedOn(DAY.plusDays(50));
    Child sister = Families.aChild()
        .withId(new MemberId("sister"))
        .withOutlooks(OutlookOnDay.of(DAY.plusDays(45), LIFE_LIMITING));

    assertThat(Families.aFamily().daysWithLifeLimitedChild()).isEmpty();
    assertThat(Families.aFamily().withChildren(brother).daysWithLifeLimitedChild())
        .containsExactly(
            DateSpan.of(DAY, DAY.plusDays(9)), DateSpan.of(DAY.plusDays(40), DAY.plusDays(49)));
    assertThat(Families.aFamily().withChildren(brother, sister).daysWithLifeLimitedChild())
        .last()
        .isEqualTo(DateSpan.startingOn(DAY.plusDays(50)));
  }

  @Test
  void nobody_in_the_family_needs_anything_after_death() {
    Family family = Families.aFamily()
        .withMembers(
            Families.aParent(Families.MOTHER, RelationKind.MOTHER),
            Families.aParent(Families.FATHER, RelationKind.FATHER),
            Families.aBrother().withDiedOn(DAY));
    Need need = family.needs().get(1).withFoundOn(DAY.minusYears(1));

    assertThat(family.feels(need, DAY.minusDays(1))).isTrue();
    assertThat(family.feels(need, DAY)).isFalse();
    assertThat(family.thoseWhoDiedBy(DAY)).containsExactly(Families.BROTHER);
  }
}
