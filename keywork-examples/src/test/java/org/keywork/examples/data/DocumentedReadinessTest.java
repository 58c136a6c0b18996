package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.Policies;
import org.keywork.caseload.SupervisionDue;
import org.keywork.caseload.SupervisionRota;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.NextSupervision;
import org.keywork.practitioner.ReadinessForFirstFamily;
import org.keywork.practitioner.ReadinessStep;
import org.keywork.practitioner.StepAnswer;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.practitioner.SupervisionSetting;
import org.keywork.practitioner.SupervisionStanding;
import org.keywork.practitioner.TrainingTopic;
import org.keywork.practitioner.TrainingTopics;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

/** Who of the example service is prepared and supported: selection, training and supervision. */
class DocumentedReadinessTest {

  static Stream<List<String>> readiness() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, "Ready for a first family").stream();
  }

  static Stream<List<String>> training() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, "Training").stream();
  }

  static Stream<List<String>> supervision() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, "Supervision").stream();
  }

  @Test
  void everybody_is_asked_whether_they_are_ready() throws IOException {
    assertThat(readiness().map(row -> row.get(0))).containsExactlyElementsOf(Team.keyWorkers());
  }

  @ParameterizedTest
  @MethodSource("readiness")
  void each_is_ready_or_lacks_what_the_table_says(List<String> row) {
    ReadinessForFirstFamily ready =
        Team.keyWorker(row.get(0)).readinessForFirstFamilyOn(Team.TODAY);

    assertThat(ready.answer()).isEqualTo(ReadmeTable.answer(row.get(1)));
    assertThat(ready.missing())
        .filteredOn(step -> step.answer() == Answer.NO)
        .extracting(StepAnswer::step)
        .containsExactlyElementsOf(ReadmeTable.listed(row.get(2), ReadinessStep.class));
  }

  @Test
  void the_induction_of_the_parent_is_over_on_its_last_day() {
    KeyWorker parent = Team.keyWorker("parent");

    assertThat(induction(parent, "2026-12-03")).isEqualTo(Answer.NO);
    assertThat(induction(parent, "2026-12-04")).isEqualTo(Answer.YES);
  }

  private static Answer induction(KeyWorker keyWorker, String day) {
    return keyWorker.readinessForFirstFamilyOn(LocalDate.parse(day)).steps().stream()
        .filter(step -> step.step() == ReadinessStep.INDUCTION)
        .map(StepAnswer::answer)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("training")
  void the_topics_of_training_are_those_of_the_table(List<String> row) {
    TrainingTopics topics =
        Team.keyWorker(row.get(0)).trainingTopics(Team.TODAY).orElseThrow();

    assertThat(topics.areComplete()).isEqualTo(ReadmeTable.answer(row.get(1)));
    assertThat(topics.missing())
        .containsExactlyElementsOf(ReadmeTable.listed(row.get(2), TrainingTopic.class));
  }

  /** W28. */
  @Test
  void the_same_thirteen_topics_are_enough_for_the_one_and_not_for_the_other() {
    List<TrainingTopic> thirteen = covered("designated-1");

    assertThat(thirteen).hasSize(13).isEqualTo(covered("physiotherapist"));
  }

  private static List<TrainingTopic> covered(String keyWorker) {
    return Team.keyWorker(keyWorker).trainingTopics(Team.TODAY).orElseThrow().covered();
  }

  @ParameterizedTest
  @MethodSource("supervision")
  void supervision_is_due_when_the_table_says(List<String> row) {
    NextSupervision next = next(row.get(0));

    assertThat(next.countedFrom()).isEqualTo(row.get(1));
    assertThat(next.earliest()).isEqualTo(row.get(2));
    assertThat(next.latest()).isEqualTo(row.get(3));
    assertThat(next.standingOn(Team.TODAY))
        .isEqualTo(SupervisionStanding.valueOf(ReadmeTable.code(row.get(4))));
  }

  private static NextSupervision next(String keyWorker) {
    return Team.caseloads().each().stream()
        .filter(each -> each.keyWorker().id().value().equals(keyWorker))
        .findFirst()
        .flatMap(each -> each.nextSupervision(Team.basis()))
        .orElseThrow();
  }

  @Test
  void the_rota_begins_with_the_most_pressing() {
    SupervisionRota rota = new SupervisionRota(Team.caseloads(), Team.basis());

    assertThat(rota.due(DateSpan.of(Team.TODAY, Team.TODAY.plusWeeks(2))))
        .extracting(SupervisionDue::keyWorker)
        .extracting(Object::toString)
        .containsExactly("physiotherapist", "designated-1", "senco", "designated-2");
  }

  /** W04. */
  @Test
  void after_a_session_on_1_march_the_next_is_due_between_29_march_and_12_april() {
    NextSupervision next = afterFirstOfMarch();

    assertThat(next.earliest()).isEqualTo("2006-03-29");
    assertThat(next.latest()).isEqualTo("2006-04-12");
    assertThat(next.overdueFrom()).isEqualTo("2006-04-13");
    assertThat(next.standingOn(LocalDate.of(2006, 3, 28))).isEqualTo(SupervisionStanding.NOT_DUE);
    assertThat(next.standingOn(LocalDate.of(2006, 3, 29))).isEqualTo(SupervisionStanding.DUE);
    assertThat(next.standingOn(LocalDate.of(2006, 4, 12))).isEqualTo(SupervisionStanding.DUE);
    assertThat(next.standingOn(LocalDate.of(2006, 4, 13))).isEqualTo(SupervisionStanding.OVERDUE);
  }

  private static NextSupervision afterFirstOfMarch() {
    LocalDate day = LocalDate.of(2006, 3, 1);
    Optional<NextSupervision> next = Supervision.builder()
        .addSessions(SupervisionSession.builder()
            .on(day)
            .setting(SupervisionSetting.INDIVIDUAL)
            .build())
        .build()
        .schedule(new Basis(day, Policies.pembrokeshire()))
        .map(schedule -> schedule.next());
    return next.orElseThrow();
  }
}
