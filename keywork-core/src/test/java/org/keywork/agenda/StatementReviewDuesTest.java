package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.SECOND_CHILD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.StatutoryPlan;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.PlanningCases;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingId;
import org.keywork.plan.MeetingKind;
import org.keywork.review.PlanHistory;
import org.keywork.review.ReviewSchedule;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

class StatementReviewDuesTest {

  private static final LocalDate HELD = LocalDate.of(2026, 3, 9);
  private static final LocalDate ANNIVERSARY = LocalDate.of(2027, 3, 9);

  private static Meeting review(String id, LocalDate day) {
    return Meeting.builder()
        .id(new MeetingId(id))
        .heldOn(day)
        .addKinds(MeetingKind.STATEMENT_REVIEW)
        .build();
  }

  private static CaseFile with(Meeting... meetings) {
    return CaseFiles.aCaseFile().withMeetings(meetings);
  }

  private static CaseFile withChildren(Child... children) {
    return with(review("last", HELD)).withFamily(Families.aFamily().withChildren(children));
  }

  private static List<AgendaItem> reviews(CaseFile file, LocalDate asOf) {
    DateSpan always = DateSpan.startingOn(LocalDate.of(2020, 1, 1));
    return file.agenda(always, new Basis(asOf, LocalPolicy.named("guidance"))).items().stream()
        .filter(each -> each.matter() == AgendaMatter.STATEMENT_REVIEW)
        .toList();
  }

  @Test
  void it_comes_round_a_year_after_the_last() {
    assertThat(reviews(with(review("first", HELD.minusYears(1)), review("last", HELD)), TODAY))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.id().value()).isEqualTo("F-0001/statement-review/child");
          assertThat(item.lastDay()).isEqualTo(ANNIVERSARY);
          assertThat(item.counted()).isPresent();
          assertThat(item.behind())
              .isInstanceOfSatisfying(
                  StatementBehind.class,
                  behind -> assertThat(behind.statement()).isEqualTo(261));
          assertThat(item.at().pointer()).isEqualTo("/meetings/1");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 2026-03-09, 2027-03-09",
    "2026-03-09, 2027-03-08, 2027-03-09",
    "2026-03-09, 2027-03-09, 2027-03-09",
    "2026-03-09, 2027-03-10, 2028-03-09",
    "2024-02-29, 2026-03-02, 2027-02-28",
    "2024-02-29, 2027-03-01, 2028-02-29",
  })
  void it_is_never_overdue(LocalDate last, LocalDate asOf, LocalDate next) {
    Meeting held = review("last", last).withFamilyAttended(CHILD);

    assertThat(reviews(with(held), asOf)).extracting(AgendaItem::lastDay).containsExactly(next);
  }

  @Test
  void it_agrees_with_the_review_that_could_be_the_same() {
    CaseFile file = with(review("last", HELD));
    Basis basis = CaseFiles.BASIS;
    PlanHistory history = new PlanHistory(
        file.activeDays().orElseThrow(), file.family(), file.plans(), file.reviews());

    assertThat(ReviewSchedule.from(history, basis)
            .orElseThrow()
            .combinableWithStatementReview(HELD, TODAY))
        .contains(reviews(file, TODAY).get(0).lastDay());
  }

  @Test
  void what_is_still_to_come_was_not_the_last() {
    assertThat(reviews(with(review("next", TODAY.plusDays(1))), TODAY)).isEmpty();
    assertThat(reviews(with(), TODAY)).isEmpty();
    assertThat(reviews(with(review("other", HELD).withKinds(MeetingKind.CHILD_IN_NEED)), TODAY))
        .isEmpty();
  }

  @Test
  void once_the_next_has_its_day_it_is_a_meeting() {
    CaseFile file = with(review("last", HELD), review("next", TODAY));

    assertThat(reviews(file, TODAY)).isEmpty();
    assertThat(reviews(file, TODAY.plusDays(1)))
        .extracting(AgendaItem::lastDay)
        .containsExactly(TODAY.plusYears(1));
  }

  @ParameterizedTest
  @EnumSource(StatutoryPlan.class)
  void what_the_child_has_instead_ends_it(StatutoryPlan plan) {
    boolean stands = plan == StatutoryPlan.STATEMENT || plan == StatutoryPlan.IN_PREPARATION;

    assertThat(reviews(withChildren(Families.aChild().withStatutoryPlan(plan)), TODAY))
        .hasSize(stands ? 1 : 0);
  }

  @Test
  void a_final_plan_takes_the_place_of_the_statement_whatever_becomes_of_it() {
    CaseFile file = with(review("last", HELD));
    LocalDate finalPlan = LocalDate.of(2026, 9, 1);
    CaseFile planned = file.withEhc(EhcProcesses.aPlan().withFinalPlanOn(finalPlan));

    assertThat(reviews(planned, finalPlan.minusDays(1))).hasSize(1);
    assertThat(reviews(planned, finalPlan)).isEmpty();
    assertThat(reviews(
            planned.withEhc(planned.ehc().get(0).withCeasedOn(finalPlan.plusDays(1))), TODAY))
        .isEmpty();
    assertThat(reviews(file.withEhc(EhcProcesses.aRequest()), TODAY)).hasSize(1);
  }

  @Test
  void nothing_is_due_for_a_child_who_has_died() {
    CaseFile died = withChildren(Families.aChild().withDiedOn(TODAY));

    assertThat(reviews(died, TODAY)).isEmpty();
    assertThat(reviews(died, TODAY.minusDays(1))).hasSize(1);
  }

  @Test
  void each_of_two_children_has_their_own() {
    CaseFile two = withChildren(Families.aChild(), PlanningCases.aSecondChild());
    CaseFile told = two.withMeetings(
        review("of-one", HELD).withAbout(CHILD),
        review("of-the-other", HELD.plusDays(7)).withAbout(SECOND_CHILD));

    assertThat(reviews(told, TODAY))
        .extracting(item -> item.id().value(), AgendaItem::lastDay)
        .containsExactly(
            tuple("F-0001/statement-review/child", ANNIVERSARY),
            tuple("F-0001/statement-review/child-2", ANNIVERSARY.plusDays(7)));
    assertThat(reviews(told.withEhc(EhcProcesses.aPlan().withChild(SECOND_CHILD)), TODAY))
        .extracting(item -> item.id().value())
        .containsExactly("F-0001/statement-review/child");
    assertThat(reviews(two, TODAY)).hasSize(2);
  }

  @Test
  void a_family_that_left_the_list_has_none() {
    assertThat(reviews(with(review("last", HELD)).withClosedOn(Optional.of(TODAY)), TODAY))
        .isEmpty();
  }
}
