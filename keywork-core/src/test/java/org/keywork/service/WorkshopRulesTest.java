package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.aWorkshop;
import static org.keywork.fixtures.Services.withTraining;
import static org.keywork.fixtures.Services.withWorkshops;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.Services;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Miss;
import org.keywork.rule.Verdict;

/** Workshops of key workers, and who is trained with them. */
class WorkshopRulesTest {

  private static TrainingWorkshop shortOne(LocalDate on) {
    return aWorkshop(on).withLength(Duration.ofHours(1));
  }

  @Test
  void the_last_and_the_due_day_are_told() {
    Miss miss = WorkshopRules.HELD_OFTEN
        .verdictOn(
            withWorkshops(aWorkshop(LocalDate.of(2024, 1, 31)), aWorkshop(TODAY.minusYears(4))),
            new Basis(LocalDate.of(2024, 3, 1), LocalPolicy.named("ours")))
        .misses()
        .get(0);

    assertThat(miss.at().pointer()).isEqualTo("/training/workshops");
    assertThat(miss.facts().value("last")).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(miss.facts().value("due")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void every_short_workshop_of_the_last_twelve_months_is_told_and_every_one_of_unknown_length() {
    Verdict verdict = WorkshopRules.HALF_A_DAY.verdictOn(
        withWorkshops(
            shortOne(TODAY.minusMonths(13)),
            shortOne(TODAY.minusMonths(2)),
            aWorkshop(TODAY.minusMonths(1)).withLength(Optional.<Duration>empty()),
            shortOne(TODAY)),
        BASIS);

    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer())
        .containsExactly("/training/workshops/1/length", "/training/workshops/3/length");
    assertThat(verdict.misses().get(0).facts().value("day")).isEqualTo(TODAY.minusMonths(2));
    assertThat(verdict.unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/training/workshops/2/length");
  }

  @Test
  void experts_are_counted_over_the_last_twelve_months() {
    TrainingWorkshop without = aWorkshop(TODAY).withLocalExpert(false);
    Miss miss = WorkshopRules.WITH_EXPERT
        .verdictOn(
            withWorkshops(
                aWorkshop(TODAY.minusMonths(13)),
                aWorkshop(TODAY),
                without.withLocalExpert(Optional.<Boolean>empty()),
                without,
                without),
            BASIS)
        .misses()
        .get(0);

    assertThat(miss.facts().value("most")).isEqualTo(2);
    assertThat(miss.facts().value("workshops")).isEqualTo(4);
  }

  @Test
  void agencies_outside_the_core_training_and_the_only_one_that_comes_are_told() {
    KeyWorkerService service =
        withTraining(t -> t.withInCoreTrainingOf(Services.TRUST).withAudience(Services.COUNCIL));

    assertThat(
            fact(TrainingArrangementRules.IN_CORE_TRAINING.verdictOn(service, BASIS), "agencies"))
        .isEqualTo(ids(Services.SCHOOLS, Services.COUNCIL));
    assertThat(fact(TrainingArrangementRules.SEVERAL_AGENCIES.verdictOn(service, BASIS), "agency"))
        .isEqualTo(ids(Services.COUNCIL));
  }

  @Test
  void what_the_plan_leaves_open_is_told() {
    KeyWorkerService service =
        withTraining(t -> t.withSettled(TrainingQuestion.ONGOING, TrainingQuestion.HOW_AND_WHERE));

    assertThat(fact(TrainingArrangementRules.TRAINING_SETTLED.verdictOn(service, BASIS), "missing"))
        .isEqualTo(List.of("induction", "needs-assessment", "funding"));
  }

  private static Object fact(Verdict verdict, String name) {
    return verdict.misses().get(0).facts().value(name);
  }

  private static List<String> ids(AgencyId... agencies) {
    return List.of(agencies).stream().map(AgencyId::value).toList();
  }
}
