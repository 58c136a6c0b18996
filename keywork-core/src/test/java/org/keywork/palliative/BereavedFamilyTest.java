package org.keywork.palliative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PalliativeCases.A_MONTH_AGO;
import static org.keywork.fixtures.PalliativeCases.aFeedingTube;
import static org.keywork.fixtures.PalliativeCases.bereaved;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.agency.Arrangement;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.LifePhase;
import org.keywork.family.MemberId;
import org.keywork.family.OutlookOnDay;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.review.ReviewRules;
import org.keywork.rule.Basis;
import org.keywork.rule.Report;
import org.keywork.time.DateSpan;
import org.keywork.transition.Transition;
import org.keywork.transition.TransitionKind;

/** A family whose only child has died is not reminded of what would have been due for the child. */
class BereavedFamilyTest {

  private static CaseFile afterADeath() {
    CaseFile file = bereaved(A_MONTH_AGO);
    return file.withFamily(file.family()
            .withChildren(file.family()
                .children()
                .get(0)
                .withOutlooks(OutlookOnDay.of(A_MONTH_AGO, ConditionOutlook.LIFE_LIMITING))
                .withLifePhase(LifePhase.PREPARATION_FOR_ADULTHOOD)))
        .withTransitions(Transition.builder()
            .child(CHILD)
            .kind(TransitionKind.EARLY_YEARS_TO_SCHOOL)
            .on(TODAY.plusMonths(3))
            .build())
        .withLifeLimitingCare(LifeLimitingCare.builder()
            .child(CHILD)
            .palliativeCare(Arrangement.builder().inPlace(false).build())
            .planningForAdultLife(Arrangement.builder().inPlace(false).build())
            .addProcedures(aFeedingTube().withFamilyTaught(false))
            .build());
  }

  @Test
  void nothing_is_found() {
    Report report = Keywork.guidance().check(afterADeath(), TODAY);

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void no_plan_is_held_against_the_family_later() {
    assertThat(Held.against(
                afterADeath(),
                TODAY.plusYears(1),
                ReviewRules.RENEWED_IN_TIME,
                ReviewRules.OFFERED_IN_TIME)
            .messages())
        .isEmpty();
    CaseFile sisterLives = afterADeath();
    Child child = sisterLives.family().children().get(0);
    assertThat(Held.against(
                sisterLives.withFamily(sisterLives
                    .family()
                    .withChildren(child, Families.aChild().withId(new MemberId("sister")))),
                TODAY.plusYears(1),
                ReviewRules.RENEWED_IN_TIME)
            .messages())
        .hasSize(1);
  }

  @Test
  void one_question_is_new_and_it_is_whether_the_family_is_supported() {
    Report before = Keywork.guidance().check(afterADeath(), A_MONTH_AGO.minusDays(1));
    Report after = Keywork.guidance().check(afterADeath(), TODAY);

    assertThat(after.openQuestions())
        .extracting(question -> question.at().pointer() + " " + question.missing())
        .contains("/bereavementSupport whether the family was offered support in its grief")
        .noneMatch(question -> question.contains("/children/0"))
        .noneMatch(question -> question.contains("/lifeLimitingCare"))
        .noneMatch(question -> question.contains("/transitions"));
    assertThat(after.openQuestions().size())
        .isLessThanOrEqualTo(before.openQuestions().size());
  }

  @Test
  void somebody_stays_in_touch_and_nothing_else_is_due() {
    LocalDate inAYear = TODAY.plusYears(1);
    DateSpan year = DateSpan.builder().firstDay(TODAY).lastDay(inAYear).build();
    Agenda agenda = afterADeath().agenda(year, new Basis(TODAY, Policies.guidance()));

    assertThat(agenda.items()).extracting(AgendaItem::matter).containsExactly(AgendaMatter.CONTACT);
  }
}
