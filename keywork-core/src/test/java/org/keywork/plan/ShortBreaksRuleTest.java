package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssessment;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.Families.aNeed;
import static org.keywork.fixtures.PlanningCases.aSecondChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

/** An account of the whole family's needs asks after a break from caring. */
class ShortBreaksRuleTest {

  private static final Assessment ELSEWHERE =
      anAssessment().withDomainsLookedAt(NeedDomain.EDUCATION, NeedDomain.HOUSING);
  private static final Assessment LATER = ELSEWHERE
      .withId(new AssessmentId("assessment-2"))
      .withWrittenOn(TODAY)
      .withViews()
      .withDomainsLookedAt(NeedDomain.HEALTH);

  private static Held held(Assessment... accounts) {
    return Held.against(aFile(accounts), WholeFamilyRules.SHORT_BREAKS_LOOKED_AT);
  }

  private static CaseFile aFile(Assessment... accounts) {
    return aCaseFile().withPlans().withAssessments(accounts);
  }

  @Test
  void one_account_that_asks_is_enough() {
    Assessment asking = LATER.withDomainsLookedAt(NeedDomain.SHORT_BREAKS);

    assertThat(held(ELSEWHERE, asking).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(held(ELSEWHERE, asking.withWrittenOn(TODAY.plusDays(1))).missedAt())
        .hasSize(1);
  }

  @Test
  void the_latest_account_is_told_of() {
    assertThat(held(ELSEWHERE, LATER).missedAt()).containsExactly("/assessments/1/domainsLookedAt");
    assertThat(held(LATER, ELSEWHERE).missedAt()).containsExactly("/assessments/0/domainsLookedAt");
    assertThat(held(ELSEWHERE, LATER).messages())
        .containsExactly(
            "The account of needs written on 2026-11-22 lists 1 part of life, and short"
                + " breaks are not among them.");
    assertThat(held(ELSEWHERE).messages().get(0)).contains("lists 2 parts of life");
  }

  @Test
  void an_account_without_a_list_may_have_asked() {
    assertThat(held(ELSEWHERE, LATER.withDomainsLookedAt()).askedAt())
        .containsExactly("/assessments/1/domainsLookedAt");
    assertThat(held(ELSEWHERE.withDomainsLookedAt(), LATER).askedAt())
        .containsExactly("/assessments/0/domainsLookedAt");
  }

  @Test
  void an_account_counts_to_the_last_day_of_the_look_back() {
    LocalDate first = TODAY.minusYears(1);

    assertThat(held(LATER.withWrittenOn(first)).missedAt()).hasSize(1);
    assertThat(held(LATER.withWrittenOn(first.minusDays(1))).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_family_whose_only_child_has_died_is_not_asked_about_a_break_from_caring() {
    CaseFile file = aFile(ELSEWHERE);

    assertThat(after(file, aChild().withDiedOn(TODAY)).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(after(file, aChild().withDiedOn(TODAY.plusDays(1))).missedAt()).hasSize(1);
    assertThat(after(file, aChild().withDiedOn(TODAY), aSecondChild()).missedAt())
        .hasSize(1);
  }

  private static Held after(CaseFile file, Child... children) {
    return Held.against(
        file.withFamily(aFamily().withChildren(children)), WholeFamilyRules.SHORT_BREAKS_LOOKED_AT);
  }

  @Test
  void a_need_found_by_the_day_shows_that_it_was_asked() {
    Need need = aNeed(new NeedId("need-3"), MOTHER, NeedDomain.SHORT_BREAKS).withFoundOn(TODAY);

    assertThat(missesWith(need)).isEmpty();
    assertThat(missesWith(need.withFoundOn(Optional.empty()))).isEmpty();
    assertThat(missesWith(need.withFoundOn(TODAY.plusDays(1)))).hasSize(1);
    assertThat(missesWith(need.withDomain(NeedDomain.ISOLATION))).hasSize(1);
  }

  private static List<String> missesWith(Need need) {
    return Held.against(
            aFile(ELSEWHERE).withFamily(aFamily().withNeeds(need)),
            WholeFamilyRules.SHORT_BREAKS_LOOKED_AT)
        .missedAt();
  }
}
