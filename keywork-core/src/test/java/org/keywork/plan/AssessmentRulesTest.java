package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aPlan;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;
import static org.keywork.fixtures.PlanningCases.aSecondChild;
import static org.keywork.fixtures.PlanningCases.withAssessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Relation;
import org.keywork.family.RelationKind;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

class AssessmentRulesTest {

  private static final LocalDate DRAFTED = LocalDate.of(2026, 6, 8);

  private static Held precedes(CaseFile file) {
    return Held.against(file, AssessmentRules.PRECEDES_THE_PLAN);
  }

  @Test
  void the_day_of_the_draft_is_in_time_and_the_next_is_late() {
    assertThat(precedes(
                withAssessment(each -> each.withWrittenOn(DRAFTED).withSharedWithFamilyOn(DRAFTED)))
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
    assertThat(precedes(withAssessment(each -> each.withSharedWithFamilyOn(DRAFTED.plusDays(1))))
            .missedAt())
        .containsExactly("/plans/0/assessment");
    assertThat(precedes(withAssessment(each ->
                each.withWrittenOn(DRAFTED.plusDays(1)).withSharedWithFamilyOn(Optional.empty())))
            .messages())
        .containsExactly("The account of needs, written on 2026-06-09, was not written and with the"
            + " family by 2026-06-08, the day of the plan.");
  }

  @Test
  void without_a_draft_the_day_of_agreement_counts() {
    CaseFile file = withAssessment(each -> each.withSharedWithFamilyOn(LocalDate.of(2026, 6, 15)))
        .withPlans(aPlan().withDraftedOn(Optional.empty()));

    assertThat(precedes(file).count(Verdict.Kind.MET)).isEqualTo(1);
    assertThat(precedes(file.withPlans(
                aPlan().withDraftedOn(Optional.empty()).withAgreedOn(Optional.empty())))
            .askedAt())
        .containsExactly("/plans/0/draftedOn");
  }

  @Test
  void an_account_that_the_plan_does_not_rest_on_does_not_count() {
    CaseFile other = aCaseFile()
        .withAssessments(
            CaseFiles.anAssessment(),
            CaseFiles.anAssessment()
                .withId(new AssessmentId("other"))
                .withWrittenOn(DRAFTED.plusDays(2)))
        .withPlans(aPlan().withAssessment(new AssessmentId("other")));

    assertThat(precedes(other).missedAt()).containsExactly("/plans/0/assessment");
  }

  @Test
  void what_is_linked_and_was_never_listed_counts() {
    assertThat(Held.against(
                withAssessment(each -> each.withExisting()), AssessmentRules.LINKED_WITH_OTHERS)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
    assertThat(Held.against(
                withAssessment(each -> each.withLinkedWith()), AssessmentRules.LINKED_WITH_OTHERS)
            .messages())
        .containsExactly("The assessment written on 2026-04-20 does not build on what there was"
            + " already: special educational needs.");
  }

  @Test
  void one_agency_without_the_family_is_a_miss_and_a_question() {
    Held held = Held.against(
        withAssessment(each -> each.withAgencies(CaseFiles.SCHOOL).withFamilyContributors()),
        AssessmentRules.MADE_JOINTLY);

    assertThat(held.messages())
        .containsExactly(
            "Only one agency, school, contributed to the assessment written on 2026-04-20.");
    assertThat(held.askedAt()).containsExactly("/assessments/0/familyContributors");
  }

  @Test
  void one_of_two_separated_parents_is_enough() {
    assertThat(Held.against(
                withAssessment(each -> each.withFamilyContributors(FATHER)),
                AssessmentRules.FAMILYS_KNOWLEDGE_USED)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void the_parent_of_one_child_does_not_speak_for_the_other() {
    Relation stepchild = Relation.builder()
        .child(SECOND_CHILD)
        .kind(RelationKind.STEP_PARENT)
        .parentalResponsibility(false)
        .build();
    Relation son = stepchild.withKind(RelationKind.FATHER).withParentalResponsibility(true);
    CaseFile two = aCaseFile()
        .withFamily(Families.aFamily()
            .withChildren(Families.aChild(), aSecondChild())
            .withMembers(
                Families.aParent(MOTHER, RelationKind.MOTHER)
                    .withRelations(relationToTheChild(), stepchild),
                Families.aParent(FATHER, RelationKind.FATHER).withRelations(son),
                Families.aBrother()));
    Assessment byTheMother = CaseFiles.anAssessment()
        .withFamilyContributors(MOTHER, SECOND_CHILD)
        .withAbout(CaseFiles.CHILD, SECOND_CHILD);

    assertThat(
            Held.against(two.withAssessments(byTheMother), AssessmentRules.FAMILYS_KNOWLEDGE_USED)
                .messages())
        .containsExactly(
            "No parent of child-2 contributed to the assessment written on 2026-04-20.");
    assertThat(Held.against(
                two.withAssessments(byTheMother)
                    .withFamily(two.family()
                        .withMembers(
                            two.family().members().get(0),
                            Families.aParent(FATHER, RelationKind.FATHER),
                            Families.aBrother())),
                AssessmentRules.FAMILYS_KNOWLEDGE_USED)
            .askedAt())
        .containsExactly("/assessments/0/familyContributors");
  }

  private static Relation relationToTheChild() {
    return Families.aParent(MOTHER, RelationKind.MOTHER).relations().get(0);
  }

  @Test
  void a_child_who_contributed_needs_no_view_besides() {
    assertThat(Held.against(
                withAssessment(
                    each -> each.withViews().withFamilyContributors(MOTHER, CaseFiles.CHILD)),
                AssessmentRules.FAMILYS_KNOWLEDGE_USED)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void a_child_who_has_died_is_not_asked_any_more() {
    CaseFile unasked = withAssessment(each -> each.withViews());
    CaseFile died = unasked.withFamily(
        Families.aFamily().withChildren(Families.aChild().withDiedOn(CaseFiles.TODAY)));

    assertThat(Held.against(unasked, AssessmentRules.FAMILYS_KNOWLEDGE_USED).askedAt())
        .containsExactly("/assessments/0/views");
    assertThat(Held.against(died, AssessmentRules.FAMILYS_KNOWLEDGE_USED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void after_a_death_the_parents_are_not_sent_back_to_what_they_know_of_the_child() {
    CaseFile byTheBrother = withAssessment(
        each -> each.withViews().withFamilyContributors(Families.BROTHER, CaseFiles.CHILD));
    CaseFile died = byTheBrother.withFamily(
        Families.aFamily().withChildren(Families.aChild().withDiedOn(CaseFiles.TODAY)));
    CaseFile byNobody =
        died.withAssessments(CaseFiles.anAssessment().withViews().withFamilyContributors());

    assertThat(
            Held.against(byTheBrother, AssessmentRules.FAMILYS_KNOWLEDGE_USED).missedAt())
        .hasSize(1);
    assertThat(Held.against(died, AssessmentRules.FAMILYS_KNOWLEDGE_USED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(byNobody, AssessmentRules.FAMILYS_KNOWLEDGE_USED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void the_view_of_one_child_does_not_stand_for_the_other() {
    CaseFile ofTheOther = aCaseFile()
        .withFamily(Families.aFamily().withChildren(Families.aChild(), aSecondChild()))
        .withAssessments(
            CaseFiles.anAssessment().withViews(CaseFiles.aView(DRAFTED).withChild(SECOND_CHILD)));

    assertThat(Held.against(ofTheOther, AssessmentRules.FAMILYS_KNOWLEDGE_USED).askedAt())
        .contains("/assessments/0/views");
  }

  @Test
  void a_plan_that_ends_tomorrow_is_still_looked_at() {
    CaseFile late = withAssessment(each -> each.withSharedWithFamilyOn(DRAFTED.plusDays(1)))
        .withPlans(aPlan().withEndedOn(CaseFiles.TODAY.plusDays(1)));

    assertThat(precedes(late).missedAt()).hasSize(1);
  }

  @Test
  void an_account_is_looked_at_from_its_day_and_for_a_year() {
    LocalDate written = LocalDate.of(2024, 2, 29);
    CaseFile file = withAssessment(each -> each.withWrittenOn(written)
            .withAgencies(CaseFiles.SCHOOL)
            .withLinkedWith()
            .withFamilyContributors(CaseFiles.BROTHER))
        .withOpenedOn(LocalDate.of(2023, 3, 2));

    for (Rule<?> rule : List.of(
        AssessmentRules.MADE_JOINTLY,
        AssessmentRules.LINKED_WITH_OTHERS,
        AssessmentRules.FAMILYS_KNOWLEDGE_USED)) {
      assertThat(Held.against(file, written.minusDays(1), rule).missedAt()).isEmpty();
      assertThat(Held.against(file, written, rule).missedAt()).hasSize(1);
      assertThat(Held.against(file, LocalDate.of(2025, 2, 28), rule).missedAt()).hasSize(1);
      assertThat(
              Held.against(file, LocalDate.of(2025, 3, 1), rule).count(Verdict.Kind.NOT_APPLICABLE))
          .isEqualTo(1);
    }
  }

  @Test
  void where_one_agency_is_around_the_family_it_assesses_alone() {
    FamilysAssessment alone = new FamilysAssessment(
        CaseFiles.anAssessment().withAgencies(CaseFiles.SCHOOL),
        Families.aFamily(),
        aCaseFile().agencies().subList(0, 1),
        aCaseFile().activeTime());

    assertThat(AssessmentRules.MADE_JOINTLY.verdictOn(alone, CaseFiles.BASIS))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void without_word_of_the_child_it_is_about_a_parent_left_out_is_a_question() {
    Relation stepchild =
        relationToTheChild().withKind(RelationKind.STEP_PARENT).withParentalResponsibility(false);
    CaseFile untold = aCaseFile()
        .withFamily(Families.aFamily()
            .withChildren(Families.aChild(), aSecondChild())
            .withMembers(
                Families.aParent(MOTHER, RelationKind.MOTHER)
                    .withRelations(relationToTheChild(), stepchild.withChild(SECOND_CHILD)),
                Families.aParent(FATHER, RelationKind.FATHER)
                    .withRelations(relationToTheChild().withChild(SECOND_CHILD)),
                Families.aBrother()))
        .withAssessments(CaseFiles.anAssessment().withFamilyContributors(MOTHER, SECOND_CHILD));
    CaseFile ofTheFirst =
        untold.withAssessments(untold.assessments().get(0).withAbout(CaseFiles.CHILD));

    assertThat(Held.against(untold, AssessmentRules.FAMILYS_KNOWLEDGE_USED).missedAt())
        .isEmpty();
    assertThat(Held.against(untold, AssessmentRules.FAMILYS_KNOWLEDGE_USED).askedAt())
        .containsExactly("/assessments/0/about");
    assertThat(Held.against(ofTheFirst, AssessmentRules.FAMILYS_KNOWLEDGE_USED)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void an_account_shared_too_late_is_found_from_the_day_it_was_shared() {
    LocalDate shared = DRAFTED.plusDays(4);
    CaseFile late = withAssessment(each -> each.withSharedWithFamilyOn(shared));

    assertThat(Held.against(late, shared.minusDays(1), AssessmentRules.PRECEDES_THE_PLAN)
            .askedAt())
        .containsExactly("/plans/0/assessment");
    assertThat(Held.against(late, shared, AssessmentRules.PRECEDES_THE_PLAN).missedAt())
        .containsExactly("/plans/0/assessment");
  }
}
