package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.PlanningCases;
import tools.jackson.databind.JsonNode;

/** When the plans of families are to be looked at again. */
class ReviewsCommandTest {

  private static final LocalDate REVIEWED = LocalDate.of(2026, 9, 1);

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private static CaseFile reviewed() {
    return CaseFiles.aCaseFile().withReviews(PlanningCases.aReview(REVIEWED).withHeldOn(REVIEWED));
  }

  @Test
  void the_days_are_told_with_what_sets_them() throws IOException {
    folder.family("a", CaseFiles.aCaseFile());
    folder.family("b", reviewed());
    folder.family("c", PlanningCases.wishing(Period.ofMonths(3)));
    folder.family("d", PlanningCases.wishing(Period.ofMonths(14)));
    folder.family("e", CaseFiles.aCaseFile().withPlans());
    folder.family("f", PlanningCases.closed());

    assertThat(folder.told("reviews")).isEqualTo("""
        F-a   current since 2026-06-15   DIR/a.json
          The last plan, plan-1, was agreed on 2026-06-15. No review is on record.
          The next review is to be offered by 2026-12-15, 6 months after 2026-06-15, as often as the service
          offers them. That is in 23 days.                                       PEMBROKESHIRE Co-ordination
          The next plan is to be agreed by 2027-06-15, no more than 12 months after the last. That is in 205
          days.                                                                  PEMBROKESHIRE Co-ordination

        F-b   current since 2026-09-01   DIR/b.json
          The last plan, plan-1, was agreed on 2026-06-15. The last review was held on 2026-09-01.
          The next review is to be offered by 2027-03-01, 6 months after 2026-09-01, as often as the service
          offers them. That is in 99 days.                                       PEMBROKESHIRE Co-ordination
          The next plan is to be agreed by 2027-06-15, no more than 12 months after the last. That is in 205
          days.                                                                  PEMBROKESHIRE Co-ordination

        F-c   due since 2026-09-16   DIR/c.json
          The last plan, plan-1, was agreed on 2026-06-15. No review is on record.
          The next review is to be offered by 2026-09-15, 3 months after 2026-06-15, as often as the family
          wants them. That was 68 days ago.                                                        CCNUK P17
          The next plan is to be agreed by 2027-06-15, no more than 12 months after the last. That is in 205
          days.                                                                  PEMBROKESHIRE Co-ordination
          The family wants a review every 3 months.                                                CCNUK P17

        F-d   current since 2026-06-15   DIR/d.json
          The last plan, plan-1, was agreed on 2026-06-15. No review is on record.
          The next review is to be offered by 2027-06-15, the last day for the next plan. That is in 205
          days.                                                                  PEMBROKESHIRE Co-ordination
          The next plan is to be agreed by 2027-06-15, no more than 12 months after the last. That is in 205
          days.                                                                  PEMBROKESHIRE Co-ordination
          The family wants a review every 14 months. That is more than the longest interval, and the service
          has not settled which of them holds (review.long-wish-reading); until then the days keep to the
          longest interval.                                                                        CCNUK P17

        F-e   no plan was agreed   DIR/e.json

        F-f   not on the active list   DIR/f.json

        6 case files: 3 current, 1 due, 0 overdue, 2 without a plan to review. Policy guidance, as of
        2026-11-22.
        """);
  }

  @Test
  void a_plan_is_current_then_due_then_overdue() throws IOException {
    folder.family("a", CaseFiles.aCaseFile());

    assertThat(folder.told("reviews --as-of 2026-12-15"))
        .startsWith("F-a   current since 2026-06-15   ")
        .contains("That is this day.");
    assertThat(folder.told("reviews --as-of 2026-12-16"))
        .startsWith("F-a   due since 2026-12-16   ")
        .contains("That was 1 day ago.");
    assertThat(folder.told("reviews --as-of 2027-06-15")).startsWith("F-a   due since 2026-12-16");
    assertThat(folder.told("reviews --as-of 2027-06-16"))
        .startsWith("F-a   overdue since 2027-06-16   ")
        .contains("1 case file: 0 current, 0 due, 1 overdue, 0 without a plan to review.");
  }

  @Test
  void a_settled_wish_may_outlast_the_longest_interval() throws IOException {
    folder.family("a", PlanningCases.wishing(Period.ofMonths(14)));
    String policy = folder.text("wish.policy", """
        {"keywork": "policy/1", "name": "wish", "parameters": {"review.long-wish-reading": "familys-wish"}}
        """);

    assertThat(folder.told("reviews --policy " + policy))
        .contains("The next plan is to be agreed by 2027-08-15, as the family wants.")
        .doesNotContain("settled");
  }

  @Test
  void a_plan_that_ended_is_told_to_have_ended() throws IOException {
    CaseFile ended =
        CaseFiles.aCaseFile().withPlans(CaseFiles.aPlan().withEndedOn(LocalDate.of(2026, 11, 22)));
    folder.family("a", ended);

    assertThat(folder.told("reviews")).contains("and ended on 2026-11-22.");
    assertThat(folder.told("reviews --as-of 2026-11-21")).doesNotContain("ended");
    assertThat(folder.json("reviews").at("/decisions/0/planEndedOn").stringValue())
        .isEqualTo("2026-11-22");
  }

  @Test
  void programs_get_the_days_and_the_state() throws IOException {
    folder.family("a", PlanningCases.wishing(Period.ofMonths(14)));
    folder.family("b", CaseFiles.aCaseFile().withPlans());

    JsonNode document = folder.json("reviews");

    assertThat(document.propertyNames().iterator().next()).isEqualTo("keywork");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("reviews/1");
    assertThat(document.at("/decisions/0").propertyNames())
        .containsExactly(
            "file",
            "subject",
            "active",
            "plan",
            "lastPlanOn",
            "countedFrom",
            "nextOfferedOn",
            "nextPlanBy",
            "boundBy",
            "offeredEvery",
            "longestInterval",
            "familysWish",
            "wishUnsettled",
            "state",
            "citationOfNextReview",
            "citationOfNextPlan");
    assertThat(document.at("/decisions/0/boundBy").stringValue()).isEqualTo("longest-interval");
    assertThat(document.at("/decisions/0/wishUnsettled").booleanValue()).isTrue();
    assertThat(document.at("/decisions/0/state/standing").stringValue()).isEqualTo("current");
    assertThat(document.at("/decisions/1").propertyNames())
        .containsExactly("file", "subject", "active");
  }
}
