package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.supervised;
import static org.keywork.fixtures.Supervisions.withEach;
import static org.keywork.practitioner.SupervisionContentRules.BOTH_COMPONENTS;
import static org.keywork.practitioner.SupervisionContentRules.CASELOAD_AND_AGENCIES;
import static org.keywork.practitioner.SupervisionContentRules.WATCHES_DEPENDENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.Supervisions;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/** What supervision is found to have left out, and how far back. */
class SupervisionContentRulesTest {

  private static final LocalDate A_YEAR_AGO = TODAY.minusYears(1);

  private static Verdict verdict(Rule<KeyWorker> rule, Supervision supervision) {
    return rule.verdictOn(supervised(supervision), BASIS);
  }

  private static SupervisionSession about(LocalDate on, SupervisionContent... contents) {
    return aSession(on).withContents(contents);
  }

  @Test
  void everything_that_never_came_up_is_told_at_once() {
    Verdict verdict = verdict(
        CASELOAD_AND_AGENCIES,
        Supervisions.of(
            about(A_YEAR_AGO, SupervisionContent.OVERALL_WORKLOAD),
            about(TODAY, SupervisionContent.HANDLING_OF_CASES)));
    assertThat(verdict.misses()).hasSize(1);
    assertThat(verdict.misses().get(0).at().pointer()).isEqualTo("/supervision/sessions");
    assertThat(verdict.misses().get(0).facts().value("missing"))
        .isEqualTo(List.of("voices-of-carers-and-child", "inter-agency-working"));
  }

  @Test
  void a_transfer_need_not_come_up_where_there_is_none() {
    Supervision withoutTransfers = withEach(
        session -> session.withContents(
            SupervisionContent.HANDLING_OF_CASES,
            SupervisionContent.VOICES_OF_CARERS_AND_CHILD,
            SupervisionContent.OVERALL_WORKLOAD,
            SupervisionContent.INTER_AGENCY_WORKING),
        aSession(A_YEAR_AGO),
        aSession(TODAY));
    assertThat(verdict(CASELOAD_AND_AGENCIES, withoutTransfers).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, MET", "2025-11-21, NOT_MET", "2026-11-23, NOT_MET"})
  void only_the_sessions_of_the_last_year_are_taken_together(
      LocalDate complete, Verdict.Kind expected) {
    Supervision supervision = Supervisions.of(
        about(TODAY, SupervisionContent.OWN_FEELINGS),
        about(TODAY.minusWeeks(4), SupervisionContent.OWN_FEELINGS),
        aSession(complete));
    assertThat(verdict(CASELOAD_AND_AGENCIES, supervision).kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, NOT_MET", "2025-11-21, NOT_APPLICABLE", "2026-11-23, NOT_APPLICABLE"})
  void one_session_alone_shows_nothing(LocalDate other, Verdict.Kind expected) {
    Supervision supervision = withEach(
        session -> session.withComponents(SupervisionComponent.MANAGEMENT),
        aSession(TODAY),
        aSession(other));
    assertThat(verdict(BOTH_COMPONENTS, supervision).kind()).isEqualTo(expected);
  }

  @Test
  void the_first_session_that_tells_nothing_is_asked_about() {
    Supervision supervision = Supervisions.of(
        about(A_YEAR_AGO.minusDays(1)),
        about(TODAY, SupervisionContent.OWN_FEELINGS),
        about(TODAY.minusWeeks(4)),
        about(TODAY.minusWeeks(8)));
    assertThat(verdict(CASELOAD_AND_AGENCIES, supervision).unknowns())
        .extracting(unknown -> unknown.at().pointer() + ": " + unknown.what())
        .containsExactly("/supervision/sessions/2/contents: what this session dealt with");
  }

  @Test
  void dependence_is_watched_where_independence_and_boundaries_both_come_up() {
    Supervision both = Supervisions.of(
            about(TODAY, SupervisionContent.BOUNDARIES),
            about(TODAY.minusWeeks(4), SupervisionContent.INDEPENDENCE_OF_FAMILIES))
        .withOverDependenceWatched(Optional.empty());
    Supervision one = both.withSessions(
        about(TODAY, SupervisionContent.BOUNDARIES),
        about(TODAY.minusWeeks(4), SupervisionContent.BOUNDARIES));
    assertThat(verdict(WATCHES_DEPENDENCE, both).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(WATCHES_DEPENDENCE, one).misses().get(0).facts())
        .hasToString("{keyWorker=kw-1, missing=[INDEPENDENCE_OF_FAMILIES]}");
  }

  @Test
  void what_is_known_of_dependence_counts_whatever_came_up() {
    Supervision nothing = withEach(
        session -> session.withContents(SupervisionContent.OWN_FEELINGS),
        aSession(TODAY),
        aSession(TODAY));
    assertThat(verdict(WATCHES_DEPENDENCE, nothing).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(
                WATCHES_DEPENDENCE, Supervisions.aSupervision().withOverDependenceWatched(false))
            .misses())
        .extracting(miss -> miss.at().pointer())
        .containsExactly("/supervision/overDependenceWatched");
  }

  @Test
  void one_session_leaves_open_whether_dependence_is_watched() {
    Supervision once = Supervisions.of(aSession(TODAY)).withOverDependenceWatched(Optional.empty());
    assertThat(verdict(WATCHES_DEPENDENCE, once).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/supervision/overDependenceWatched");
  }
}
