package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.INDUCTED;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.TrainingRuleExamples;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Training;
import org.keywork.practitioner.TrainingRules;
import org.keywork.practitioner.TrainingSession;
import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What is due in the training of a key worker. */
class TrainingDuesTest {

  private static final DateSpan ALWAYS = DateSpan.startingOn(LocalDate.of(2000, 1, 1));
  private static final Basis SET = TrainingRuleExamples.SET;

  private static Agenda agenda(KeyWorker keyWorker, Basis basis) {
    return Agenda.of(ALWAYS, basis.asOf(), TrainingDues.of(List.of(keyWorker), basis));
  }

  private static KeyWorker trained(Training training) {
    return aDesignatedOne().withTraining(training);
  }

  private static Training on(LocalDate day) {
    return Training.builder()
        .addSessions(TrainingSession.builder().on(day).build())
        .addNeedsAssessedOn(day)
        .build();
  }

  private static Verdict.Kind kind(Rule<KeyWorker> rule, KeyWorker keyWorker, LocalDate asOf) {
    return rule.verdictOn(keyWorker, new Basis(asOf, SET.policy())).kind();
  }

  @Test
  void training_and_a_look_at_its_needs_come_round_as_often_as_the_service_has_set() {
    List<AgendaItem> items = agenda(aDesignatedOne(), SET).items();

    assertThat(items)
        .extracting(each -> each.id().value())
        .containsExactly("kw-1/training/next", "kw-1/training/needs");
    assertThat(items)
        .extracting(AgendaItem::matter)
        .containsExactly(AgendaMatter.TRAINING, AgendaMatter.TRAINING_NEEDS);
    assertThat(items).extracting(AgendaItem::lastDay).containsOnly(TODAY);
    assertThat(items)
        .extracting(AgendaItem::behind)
        .containsExactly(
            RuleBehind.of(TrainingRules.GOES_ON), RuleBehind.of(TrainingRules.NEEDS_ASSESSED));
    assertThat(items).allSatisfy(each -> {
      assertThat(each.subject()).isEqualTo(DESIGNATED);
      assertThat(each.at()).hasToString("/keyWorkers/0/training");
      assertThat(each.counted()).isPresent();
      assertThat(each.seenToBy()).containsExactly(DESIGNATED);
    });
  }

  @Test
  void on_the_last_day_the_rules_are_met_and_on_the_next_they_are_not() {
    KeyWorker keyWorker = trained(on(LocalDate.of(2026, 1, 31)));
    for (AgendaItem item : agenda(keyWorker, SET).items()) {
      Rule<KeyWorker> rule = item.matter() == AgendaMatter.TRAINING
          ? TrainingRules.GOES_ON
          : TrainingRules.NEEDS_ASSESSED;
      assertThat(kind(rule, keyWorker, item.lastDay())).isEqualTo(Verdict.Kind.MET);
      assertThat(kind(rule, keyWorker, item.lastDay().plusDays(1))).isEqualTo(Verdict.Kind.NOT_MET);
    }
    assertThat(agenda(trained(on(INDUCTED)), SET).items().get(0).lastDay()).isEqualTo("2026-03-06");
  }

  @Test
  void where_the_service_has_set_nothing_nobody_can_tell_by_when() {
    Agenda agenda = agenda(aDesignatedOne(), BASIS);
    assertThat(agenda.items()).isEmpty();
    assertThat(agenda.undated())
        .extracting(UndatedItem::missing)
        .containsExactlyInAnyOrder(
            "how often training needs are assessed, which the service sets",
            "how often key workers are trained, which the service sets");
    assertThat(agenda.seenToBy(DESIGNATED).undated()).hasSize(2);
  }

  @Test
  void a_session_of_a_later_day_does_not_count() {
    KeyWorker planned = trained(on(TODAY.plusDays(1))).withInductionOn(Optional.<LocalDate>empty());
    assertThat(agenda(planned, SET).items()).isEmpty();
    assertThat(agenda(planned, SET).undated())
        .extracting(each -> each.at().toString())
        .containsExactly("/keyWorkers/0/training", "/keyWorkers/0/training");
  }

  @Test
  void nothing_is_due_before_the_induction_and_nothing_is_asked_where_nothing_is_recorded() {
    KeyWorker awaiting = aDesignatedOne().withInductionOn(TODAY.plusDays(1));
    assertThat(TrainingDues.of(List.of(awaiting, anUnknownOne()), SET)).isEmpty();
    assertThat(agenda(aDesignatedOne().withInductionOn(TODAY), SET).items()).hasSize(2);
  }

  @Test
  void an_induction_without_a_session_on_record_makes_nobody_late() {
    KeyWorker inducted =
        trained(Training.builder().addNeedsAssessedOn(TODAY).build()).withInductionOn(TODAY);
    assertThat(agenda(inducted, SET).items())
        .extracting(AgendaItem::matter)
        .containsExactly(AgendaMatter.TRAINING_NEEDS);
    assertThat(agenda(inducted, SET).undated()).isEmpty();
    Basis later = new Basis(TODAY.plusMonths(1).plusDays(1), SET.policy());
    assertThat(agenda(inducted, later).undated())
        .extracting(UndatedItem::missing)
        .containsExactly("when the key worker was trained");
  }
}
