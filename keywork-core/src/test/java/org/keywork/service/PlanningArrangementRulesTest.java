package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.RuleBook;

/** What is said of how a service plans and reviews, and where. */
class PlanningArrangementRulesTest {

  private static final RuleBook BOOK = RuleBook.edition("2026-11", PlanningArrangementRules.all());

  private static Report report(PlanningArrangements planning, LocalDate asOf) {
    return BOOK.checkInFull(
        aService().withPlanning(planning), new Basis(asOf, BASIS.policy()), List.of());
  }

  private static ListAssert<String> messages(PlanningArrangements planning, LocalDate asOf) {
    return assertThat(report(planning, asOf).findings().stream().map(Finding::message));
  }

  private static List<String> questions(Report report) {
    return report.openQuestions().stream()
        .map(each -> each.at().pointer() + ": " + each.missing())
        .toList();
  }

  @Test
  void what_is_left_open_is_named_from_the_day_on_which_somebody_asked() {
    PlanningArrangements asked = planning()
        .withSettled(
            PlanningQuestion.TIME_TO_FIRST_MEETING,
            PlanningQuestion.REVIEW_FREQUENCY,
            PlanningQuestion.CHAIR,
            PlanningQuestion.PLACE,
            PlanningQuestion.RECORDING_AND_MONITORING)
        .withAskedOn(TODAY);

    messages(asked, TODAY)
        .containsExactly("As to planning and review, the service leaves open contributions of"
            + " others, combination with other reviews, preparation of parents, support for"
            + " parents and views of young people.");
    assertThat(report(asked, TODAY).findings())
        .extracting(each -> each.at().pointer())
        .containsExactly("/planning");
    messages(asked, TODAY.minusDays(1)).isEmpty();
    assertThat(questions(report(asked, TODAY.minusDays(1))))
        .containsExactly(
            "/planning/settled: what the service has settled about planning and review");
  }

  @Test
  void one_form_more_is_found_and_as_many_are_not() {
    messages(planning().withPaperwork(new Paperwork(6, 7)), TODAY)
        .containsExactly(
            "A family's assessment, plan and review took 6 forms and take 7 with key working.");
    messages(planning().withPaperwork(new Paperwork(6, 6)), TODAY).isEmpty();
  }

  @Test
  void fewer_forms_than_none_are_refused() {
    assertThatThrownBy(() -> new Paperwork(-1, 0)).isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> new Paperwork(0, -1)).isInstanceOf(InvalidRecordException.class);
  }

  @Test
  void what_the_authority_makes_of_key_working_is_asked_for_where_it_would_stand() {
    AreaServed area = AreaServed.builder().build();
    AuthoritysApproach unknown = AuthoritysApproach.builder().build();

    assertThat(askedAt(area)).containsExactly("/authority");
    assertThat(askedAt(area.withAuthority(unknown))).containsExactly("/authority/considered");
  }

  private static Stream<String> askedAt(AreaServed area) {
    return LocalAuthorityRules.KEY_WORKING_CONSIDERED.verdictOn(area, BASIS).unknowns().stream()
        .map(each -> each.at().pointer());
  }

  @Test
  void what_is_not_recorded_at_all_is_asked_for_and_no_detail_of_it() {
    Report nothing = BOOK.checkInFull(anUnknownService(), BASIS, List.of());

    assertThat(nothing.openQuestions())
        .extracting(OpenQuestion::missing)
        .containsExactly(
            "whether the agencies have a protocol for assessing, planning and reviewing together",
            "what the service has settled about planning and review");
    assertThat(questions(report(planning().withPaperwork(Optional.empty()), TODAY)))
        .containsExactly(
            "/planning/paperwork: how many forms a family's assessment, plan and review"
                + " took before key working and take now");
  }
}
