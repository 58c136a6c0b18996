package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Monitorings.ASKED;
import static org.keywork.fixtures.Monitorings.FIRST_REPORT;
import static org.keywork.fixtures.Monitorings.IMPLEMENTATION;
import static org.keywork.fixtures.Monitorings.LAST_REPORT;
import static org.keywork.fixtures.Monitorings.aFeedback;
import static org.keywork.fixtures.Monitorings.aMonitoring;
import static org.keywork.fixtures.Monitorings.aRound;
import static org.keywork.fixtures.Monitorings.anEvaluation;
import static org.keywork.fixtures.Monitorings.reports;
import static org.keywork.fixtures.Monitorings.setting;
import static org.keywork.fixtures.Services.notInPlace;
import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/** What the rules about a service that watches itself say, and where. */
class MonitoringRulesTest {

  private static final Monitoring SILENT = Monitoring.builder().build();
  private static final Monitoring VAGUE = SILENT.withMonitored(notInPlace());
  private static final Period TWO_MONTHS = Period.ofMonths(2);
  private static final Basis EVERY_TWO_MONTHS =
      setting(MonitoringReportRules.EVERY, TWO_MONTHS, TODAY);

  @Test
  void where_nothing_is_recorded_the_whole_is_missing() {
    assertThat(places(LookingForChangeRules.LOOKED_FOR.verdictOn(SILENT, BASIS)))
        .containsExactly(Location.here());
    assertThat(places(ProvisionCheckRules.CHECKED.verdictOn(SILENT, BASIS)))
        .containsExactly(Location.here());
  }

  @Test
  void where_something_is_recorded_a_part_is_missing() {
    assertThat(places(LookingForChangeRules.LOOKED_FOR.verdictOn(VAGUE, BASIS)))
        .containsExactly(Location.at("changeLookedFor"));
    assertThat(places(ProvisionCheckRules.CHECKED.verdictOn(VAGUE, BASIS)))
        .containsExactly(Location.at("provision"));
  }

  private static List<Location> places(Verdict verdict) {
    return verdict.unknowns().stream().map(Unknown::at).toList();
  }

  @Test
  void every_stretch_without_a_report_is_found() {
    LocalDate late = IMPLEMENTATION.firstDay().plusMonths(4);
    Monitoring watched = aMonitoring().withReports(reports().withToldOn(late));

    assertThat(MonitoringReportRules.THROUGHOUT
            .verdictOn(watched, EVERY_TWO_MONTHS)
            .misses())
        .containsExactly(new Miss(
            Location.at("reports").then("implementation"),
            fact("last", IMPLEMENTATION.firstDay()).and("due", FIRST_REPORT)));
    Basis everyMonth = setting(MonitoringReportRules.EVERY, Period.ofMonths(1), TODAY);
    assertThat(MonitoringReportRules.THROUGHOUT
            .verdictOn(aMonitoring(), everyMonth)
            .misses())
        .extracting(Miss::at)
        .extracting(Location::toString)
        .containsExactly("/reports/implementation", "/reports/toldOn/0", "/reports/toldOn/1");
  }

  @Test
  void a_stretch_long_past_is_not_made_up_for() {
    LocalDate begun = TODAY.minusYears(2);
    MonitoringReports reports = reports()
        .withImplementation(DateSpan.startingOn(begun))
        .withToldOn(TODAY.minusMonths(12).minusDays(1), TODAY.minusMonths(12), TODAY);
    Basis everyYear = setting(MonitoringReportRules.EVERY, Period.ofYears(1), TODAY);

    assertThat(MonitoringReportRules.THROUGHOUT
            .verdictOn(aMonitoring().withReports(reports), EVERY_TWO_MONTHS)
            .misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("reports").then("toldOn", 1));
    assertThat(MonitoringReportRules.THROUGHOUT
            .verdictOn(aMonitoring().withReports(reports), everyYear)
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void the_next_report_is_counted_from_the_last_while_the_service_is_put_in_place() {
    assertThat(due(LAST_REPORT, reports())).isEmpty();
    assertThat(due(FIRST_REPORT.minusDays(1), reports()))
        .contains(Deadline.within(TWO_MONTHS, IMPLEMENTATION.firstDay()));
    assertThat(due(FIRST_REPORT, reports())).contains(Deadline.within(TWO_MONTHS, FIRST_REPORT));
    assertThat(due(FIRST_REPORT, reports().withArranged(notInPlace()))).isEmpty();
    assertThat(due(FIRST_REPORT, reports().withArranged(Optional.empty()))).isPresent();
    assertThat(due(TODAY, reports())).isEmpty();
    assertThat(due(FIRST_REPORT, reports().withImplementation(Optional.empty())))
        .isEmpty();
    assertThat(reports().nextReport(new Basis(FIRST_REPORT, BASIS.policy()))).isEmpty();
  }

  private static Optional<Deadline> due(LocalDate asOf, MonitoringReports reports) {
    return reports.nextReport(setting(MonitoringReportRules.EVERY, TWO_MONTHS, asOf));
  }

  @Test
  void the_latest_round_with_families_counts_and_none_to_come() {
    Feedback feedback = aFeedback()
        .withRounds(
            aRound(ASKED),
            aRound(ASKED.minusMonths(1)),
            aRound(TODAY.plusDays(1)),
            aRound(TODAY).withAsked(RespondentGroup.KEY_WORKERS));

    assertThat(feedback.nextRound(setting(FamilyFeedbackRules.EVERY, TWO_MONTHS, TODAY)))
        .contains(Deadline.within(TWO_MONTHS, ASKED));
    assertThat(feedback
            .withFamiliesAsked(notInPlace())
            .nextRound(setting(FamilyFeedbackRules.EVERY, TWO_MONTHS, TODAY)))
        .isEmpty();
  }

  @Test
  void whoever_is_left_out_of_an_evaluation_is_named() {
    assertThat(missingViews(RespondentGroup.OTHER_PROFESSIONALS))
        .containsExactly(Facts.none()
            .andCodes(
                "missing",
                List.of(
                    RespondentGroup.PARENTS_AND_CARERS,
                    RespondentGroup.CHILDREN_AND_YOUNG_PEOPLE,
                    RespondentGroup.KEY_WORKERS)));
    assertThat(missingViews(RespondentGroup.CHILDREN_AND_YOUNG_PEOPLE))
        .containsExactly(Facts.none().andCodes("missing", List.of(RespondentGroup.KEY_WORKERS)));
  }

  private static List<Facts> missingViews(RespondentGroup asked) {
    Monitoring watched =
        aMonitoring().withEvaluations(anEvaluation(), anEvaluation().withRespondents(asked));
    List<Miss> misses = EvaluationRules.VIEWS.verdictOn(watched, BASIS).misses();
    assertThat(misses)
        .extracting(Miss::at)
        .containsExactly(Location.at("evaluations", 1).then("respondents"));
    return misses.stream().map(Miss::facts).toList();
  }

  @Test
  void a_kind_of_measure_that_an_evaluation_lacks_is_named() {
    Measure outcome = Measure.builder().kind(MeasureKind.OUTCOME).build();

    assertThat(EvaluationRules.BOTH
            .verdictOn(
                aMonitoring().withEvaluations(anEvaluation().withMeasures(outcome, outcome)), BASIS)
            .misses())
        .containsExactly(new Miss(
            Location.at("evaluations", 0).then("measures"),
            Facts.none().andCodes("missing", List.of(MeasureKind.PROCESS))));
  }

  @Test
  void each_matter_that_is_left_open_is_found() {
    MonitoredItem open =
        MonitoredItem.builder().matter(MonitoredMatter.COMPLAINTS).build();
    MonitoringPlan plan =
        MonitoringPlan.builder().addItems(open, open).askedOn(TODAY).build();

    assertThat(MonitoringPlanRules.BY_WHOM
            .verdictOn(aMonitoring().withPlan(plan), BASIS)
            .misses())
        .extracting(Miss::at)
        .extracting(Location::toString)
        .containsExactly("/plan/items/0", "/plan/items/1");
    assertThat(MonitoringPlanRules.HOW
            .verdictOn(aMonitoring().withPlan(plan.withAskedOn(TODAY.plusDays(1))), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .extracting(Location::toString)
        .containsExactly("/plan/items/0/ways", "/plan/items/1/ways");
  }
}
