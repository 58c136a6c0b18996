package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssessment;
import static org.keywork.fixtures.ChildRuleExamples.aVisit;
import static org.keywork.fixtures.ChildRuleExamples.seen;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;
import static org.keywork.fixtures.PlanningCases.aSecondChild;
import static org.keywork.review.SettingsRules.FEWEST_SETTINGS;
import static org.keywork.review.SettingsRules.SEEN_IN_SEVERAL_SETTINGS;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ContactForm;
import org.keywork.family.Place;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.plan.AssessmentId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.Verdict;

/** Where a child was seen before somebody wrote down what the child needs. */
class SettingsRulesTest {

  private static final LocalDate WRITTEN = anAssessment().writtenOn();
  private static final String WHO_AND_WHERE =
      "/contacts: which of the children the key worker saw, and where";
  private static final Contact AT_HOME = aVisit(Place.HOME);
  private static final Contact AT_SCHOOL = aVisit(Place.SCHOOL).withForm(ContactForm.ACCOMPANYING);
  private static final Contact SOMEWHERE = AT_SCHOOL.withPlace(Optional.empty());

  @Test
  void a_visit_on_the_day_of_the_account_counts_and_one_on_the_next_day_does_not() {
    assertThat(verdict(seen(AT_HOME, AT_SCHOOL.withOn(WRITTEN)))).isEqualTo(MET);
    assertThat(verdict(seen(AT_HOME, AT_SCHOOL.withOn(WRITTEN.plusDays(1))))).isEqualTo(NOT_MET);
  }

  @Test
  void the_same_place_twice_is_one_setting() {
    Held found = held(seen(AT_HOME, AT_HOME.withOn(WRITTEN)));
    assertThat(found.missedAt()).containsExactly("/assessments/0");
    assertThat(found.messages())
        .containsExactly(
            "Up to 2026-04-20, the day of the account of needs, the contacts tell of at"
                + " most 1 setting in which child was seen.");
  }

  @Test
  void a_visit_to_the_home_is_at_home_unless_it_says_otherwise() {
    Contact visit = AT_HOME.withPlace(Optional.empty());
    assertThat(verdict(seen(visit, AT_HOME))).isEqualTo(NOT_MET);
    assertThat(verdict(seen(visit, AT_SCHOOL))).isEqualTo(MET);
    assertThat(verdict(seen(AT_HOME, AT_HOME.withPlace(Place.OTHER_CHOSEN_BY_THE_FAMILY))))
        .isEqualTo(MET);
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactForm.class,
      names = {"TELEPHONE", "TEXT", "EMAIL", "ANSWERPHONE", "CARD_LEFT"})
  void a_child_is_not_seen_from_afar(ContactForm form) {
    assertThat(verdict(seen(AT_HOME, AT_SCHOOL.withForm(form)))).isEqualTo(NOT_MET);
    assertThat(held(seen(AT_SCHOOL.withForm(form))).questions()).containsExactly(WHO_AND_WHERE);
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactForm.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TELEPHONE", "TEXT", "EMAIL", "ANSWERPHONE", "CARD_LEFT"})
  void a_child_is_seen_face_to_face(ContactForm form) {
    assertThat(verdict(seen(AT_HOME, AT_SCHOOL.withForm(form)))).isEqualTo(MET);
  }

  @Test
  void places_that_are_not_recorded_may_make_up_the_number() {
    assertThat(held(seen(AT_HOME, SOMEWHERE)).questions()).containsExactly(WHO_AND_WHERE);
    assertThat(held(seen(SOMEWHERE)).missedAt()).containsExactly("/assessments/0");
    assertThat(Held.against(seen(AT_HOME, SOMEWHERE), atLeast(3), SEEN_IN_SEVERAL_SETTINGS)
            .missedAt())
        .containsExactly("/assessments/0");
    assertThat(
            Held.against(seen(AT_HOME, SOMEWHERE, SOMEWHERE), atLeast(3), SEEN_IN_SEVERAL_SETTINGS)
                .verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void a_visit_that_names_nobody_may_have_been_to_the_child() {
    Contact unnamed = AT_SCHOOL.withWith();
    assertThat(held(seen(AT_HOME, unnamed)).questions()).containsExactly(WHO_AND_WHERE);
    assertThat(verdict(seen(AT_HOME, AT_HOME.withWith()))).isEqualTo(NOT_MET);
    assertThat(verdict(seen(AT_HOME, AT_SCHOOL, unnamed))).isEqualTo(MET);
  }

  @Test
  void a_log_that_names_no_child_at_any_visit_does_not_tell() {
    Held found = held(
        seen(AT_HOME.withWith(MOTHER), AT_SCHOOL.withWith(FATHER), SOMEWHERE.withWith(FATHER)));
    assertThat(found.questions()).containsExactly(WHO_AND_WHERE);
    assertThat(held(seen(AT_HOME.withWith())).questions()).containsExactly(WHO_AND_WHERE);
    CaseFile namedLater = seen(AT_HOME.withWith(MOTHER), AT_HOME.withOn(WRITTEN.plusDays(1)));
    assertThat(held(namedLater).questions()).containsExactly(WHO_AND_WHERE);
  }

  @Test
  void a_log_that_names_one_child_is_believed_about_the_other() {
    CaseFile file = twoChildren(AT_HOME, AT_SCHOOL)
        .withAssessments(anAssessment().withAbout(CHILD, SECOND_CHILD));
    assertThat(held(file).messages())
        .singleElement()
        .asString()
        .contains("at most 0 settings in which child-2 was seen");
  }

  @Test
  void a_visit_to_a_place_that_nobody_recorded_may_be_to_one_more() {
    assertThat(held(seen(SOMEWHERE)).messages())
        .singleElement()
        .asString()
        .contains("at most 1 setting");
  }

  @Test
  void without_any_visit_on_record_nobody_can_tell() {
    assertThat(held(seen()).questions()).containsExactly(WHO_AND_WHERE);
    CaseFile later = seen(AT_HOME.withOn(WRITTEN.plusDays(1)));
    assertThat(held(later).questions()).containsExactly(WHO_AND_WHERE);
    assertThat(Held.against(seen(), atLeast(4), SEEN_IN_SEVERAL_SETTINGS).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void each_of_two_disabled_children_is_seen() {
    Contact both = AT_HOME.withWith(CHILD, SECOND_CHILD);
    CaseFile oneIsAtSchool = twoChildren(both, AT_SCHOOL);
    assertThat(held(oneIsAtSchool).questions())
        .containsExactly("/assessments/0/about: which of the children it is about");
    CaseFile aboutBoth =
        oneIsAtSchool.withAssessments(anAssessment().withAbout(CHILD, SECOND_CHILD));
    assertThat(held(aboutBoth).messages()).singleElement().asString().contains("child-2");
    CaseFile aboutTheFirst = oneIsAtSchool.withAssessments(anAssessment().withAbout(CHILD));
    assertThat(verdict(aboutTheFirst)).isEqualTo(MET);
    assertThat(verdict(twoChildren(both, AT_SCHOOL.withWith(CHILD, SECOND_CHILD))))
        .isEqualTo(MET);
  }

  @Test
  void every_account_is_looked_at_for_itself() {
    CaseFile two = seen(AT_HOME, AT_SCHOOL.withOn(WRITTEN.plusDays(1)))
        .withAssessments(
            anAssessment().withWrittenOn(WRITTEN.plusDays(1)),
            anAssessment().withId(new AssessmentId("earlier")),
            anAssessment()
                .withId(new AssessmentId("long-ago"))
                .withWrittenOn(WRITTEN.minusYears(9)),
            anAssessment().withId(new AssessmentId("planned")).withWrittenOn(TODAY.plusDays(1)))
        .withPlans();
    assertThat(held(two).missedAt()).containsExactly("/assessments/1");
  }

  @Test
  void an_account_is_looked_at_from_its_day_to_a_year_later() {
    CaseFile file = seen(AT_HOME);
    assertThat(on(WRITTEN.minusDays(1), file)).isEqualTo(NOT_APPLICABLE);
    assertThat(on(WRITTEN, file)).isEqualTo(NOT_MET);
    assertThat(on(WRITTEN.plusYears(1), file)).isEqualTo(NOT_MET);
    assertThat(on(WRITTEN.plusYears(1).plusDays(1), file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_account_counts_to_the_day_before_the_family_is_closed() {
    CaseFile file = seen(AT_HOME).withClosedOn(TODAY);
    assertThat(on(TODAY.minusDays(1), file)).isEqualTo(NOT_MET);
    assertThat(on(TODAY, file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void after_a_death_nobody_is_told_to_visit_the_child() {
    CaseFile file = seen(AT_HOME);
    CaseFile died =
        file.withFamily(Families.aFamily().withChildren(Families.aChild().withDiedOn(TODAY)));
    assertThat(on(TODAY.minusDays(1), died)).isEqualTo(NOT_MET);
    assertThat(on(TODAY, died)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void that_two_settings_make_a_variety_is_ours() {
    assertThat(FEWEST_SETTINGS.origin()).isEqualTo(Parameter.Origin.OURS);
    assertThat(FEWEST_SETTINGS.preset()).hasValue(2);
    assertThat(FEWEST_SETTINGS.isLooser(1, 2)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> atLeast(0));
    assertThatIllegalArgumentException().isThrownBy(() -> atLeast(5));
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(SettingsRules.all()).containsExactly(SEEN_IN_SEVERAL_SETTINGS);
  }

  private static CaseFile twoChildren(Contact... visits) {
    return aCaseFile()
        .withFamily(Families.aFamily().withChildren(Families.aChild(), aSecondChild()))
        .withContacts(visits);
  }

  private static Basis atLeast(int settings) {
    return new Basis(TODAY, LocalPolicy.named("ours").with(FEWEST_SETTINGS, settings));
  }

  private static Held held(CaseFile file) {
    return Held.against(file, SEEN_IN_SEVERAL_SETTINGS);
  }

  private static Verdict.Kind verdict(CaseFile file) {
    return held(file).verdict();
  }

  private static Verdict.Kind on(LocalDate day, CaseFile file) {
    return Held.against(file, day, SEEN_IN_SEVERAL_SETTINGS).verdict();
  }
}
