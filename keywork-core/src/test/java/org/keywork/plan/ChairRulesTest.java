package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.plan.ChairRules.CHAIRED_AS_DECIDED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

class ChairRulesTest {

  private static final LocalDate HELD = LocalDate.of(2026, 6, 8);

  private static Held chair(MeetingChair decided, CaseFile file) {
    return chair(decided, file, TODAY);
  }

  private static Held chair(MeetingChair decided, CaseFile file, LocalDate asOf) {
    LocalPolicy policy = LocalPolicy.named("ours").with(ChairRules.CHAIR, decided);
    return Held.against(file, new Basis(asOf, policy), CHAIRED_AS_DECIDED);
  }

  private static CaseFile keyWorkerDuring(String days) {
    return withMeeting(each -> each)
        .withAssignments(CaseFiles.anAssignment().withDuring(DateSpan.parse(days)));
  }

  @Test
  void the_finding_names_the_decision_of_the_service() {
    Held held = chair(MeetingChair.KEY_WORKER, withMeeting(meeting -> meeting.withChair(TEACHER)));

    assertThat(held.missedAt()).containsExactly("/meetings/0/chair");
    assertThat(held.messages())
        .containsExactly("Somebody else chaired the meeting on 2026-06-08; the service has settled"
            + " on: key worker.");
  }

  @ParameterizedTest
  @EnumSource(MeetingChair.class)
  void what_the_chair_is_said_to_be_counts(MeetingChair decided) {
    for (MeetingChair as : MeetingChair.values()) {
      Held held = chair(decided, withMeeting(meeting -> meeting.withChairedAs(as)));

      assertThat(held.missedAt().isEmpty()).isEqualTo(as == decided);
      assertThat(held.askedAt()).isEmpty();
    }
    CaseFile unnamed =
        withMeeting(meeting -> meeting.withChair(Optional.empty()).withChairedAs(decided));
    assertThat(chair(decided, unnamed).verdict()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_co_ordinator_is_not_known_by_name() {
    assertThat(
            chair(MeetingChair.SERVICE_CO_ORDINATOR, withMeeting(each -> each)).questions())
        .containsExactly("/meetings/0/chairedAs: in what capacity the meeting was chaired");
  }

  @Test
  void who_was_the_key_worker_on_the_day_counts() {
    assertThat(chair(MeetingChair.KEY_WORKER, keyWorkerDuring("2026-03-02/2026-06-08"))
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(chair(MeetingChair.KEY_WORKER, keyWorkerDuring("2026-03-02/2026-06-07"))
            .askedAt())
        .containsExactly("/meetings/0/chairedAs");
    CaseFile handedOver = keyWorkerDuring("2026-03-02/2026-06-07");
    CaseFile successor = handedOver.withAssignments(
        handedOver.assignments().get(0),
        CaseFiles.anAssignment().withPractitioner(TEACHER).withDuring(DateSpan.startingOn(HELD)));
    assertThat(chair(MeetingChair.KEY_WORKER, successor).missedAt())
        .containsExactly("/meetings/0/chair");
  }

  @Test
  void a_teacher_who_is_the_key_worker_chairs_as_key_worker() {
    CaseFile file = withMeeting(each -> each.withChair(TEACHER))
        .withAssignments(CaseFiles.anAssignment().withPractitioner(TEACHER));

    assertThat(chair(MeetingChair.KEY_WORKER, file).verdict()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void what_is_another_meeting_as_well_may_be_chaired_by_whoever_chairs_that() {
    CaseFile file = withMeeting(
        each -> each.withKinds(MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.CHILD_IN_NEED)
            .withChair(TEACHER));

    assertThat(chair(MeetingChair.KEY_WORKER, file).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(chair(
                MeetingChair.KEY_WORKER,
                file.withMeetings(file.meetings().get(0).withChair(Optional.empty())))
            .askedAt())
        .containsExactly("/meetings/0/chair");
  }

  @Test
  void before_its_day_nobody_asks_who_will_chair() {
    CaseFile file = withMeeting(each -> each.withHeldOn(HELD).withChair(Optional.empty()));

    assertThat(chair(MeetingChair.MANAGER, file, HELD.minusDays(1)).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(chair(MeetingChair.MANAGER, file, HELD).askedAt())
        .containsExactly("/meetings/0/chair");
    assertThat(chair(MeetingChair.MANAGER, file, HELD.plusYears(1)).askedAt()).hasSize(1);
    assertThat(chair(MeetingChair.MANAGER, file, HELD.plusYears(1).plusDays(1)).askedAt())
        .isEmpty();
  }
}
