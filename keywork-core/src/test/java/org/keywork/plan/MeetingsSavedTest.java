package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.aMeeting;
import static org.keywork.plan.MeetingKind.CHILD_IN_NEED;
import static org.keywork.plan.MeetingKind.EHC_PLAN;
import static org.keywork.plan.MeetingKind.TEAM_AROUND_THE_CHILD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.PlanningCases;
import org.keywork.time.DateSpan;

class MeetingsSavedTest {

  private static final LocalDate HELD = LocalDate.of(2026, 6, 8);
  private static final DateSpan THAT_DAY = DateSpan.of(HELD, HELD);
  private static final Meeting COMBINED =
      aMeeting().withKinds(TEAM_AROUND_THE_CHILD, CHILD_IN_NEED);

  /** W24, Site A: the key working meeting is a child in need meeting as well. */
  @Test
  void two_are_needed_one_is_held_and_one_is_saved() {
    CaseFile family = PlanningCases.withMeeting(each -> COMBINED);

    MeetingsSaved saved = family.meetingsSaved(THAT_DAY, TODAY);

    assertThat(saved).isEqualTo(new MeetingsSaved(1, 2));
    assertThat(saved.saved()).isEqualTo(1);
  }

  @Test
  void one_of_one_kind_saves_nothing() {
    assertThat(
            MeetingsSaved.of(List.of(aMeeting(), aMeeting()), THAT_DAY, TODAY).saved())
        .isZero();
    assertThat(MeetingsSaved.of(List.of(), THAT_DAY, TODAY)).isEqualTo(MeetingsSaved.NONE);
  }

  @Test
  void the_first_and_the_last_day_of_the_span_count() {
    DateSpan from = DateSpan.of(HELD, HELD.plusDays(5));
    DateSpan until = DateSpan.of(HELD.minusDays(5), HELD);
    DateSpan before = DateSpan.of(HELD.minusDays(5), HELD.minusDays(1));
    DateSpan after = DateSpan.of(HELD.plusDays(1), HELD.plusDays(5));

    assertThat(List.of(from, until)).allMatch(span -> saved(span, TODAY) == 1);
    assertThat(List.of(before, after)).allMatch(span -> saved(span, TODAY) == 0);
  }

  @Test
  void what_is_still_to_come_saves_nothing_yet() {
    assertThat(saved(THAT_DAY, HELD.minusDays(1))).isZero();
    assertThat(saved(THAT_DAY, HELD)).isEqualTo(1);
    Meeting notToldOf =
        Meeting.builder().id(COMBINED.id()).heldOn(HELD).kinds(COMBINED.kinds()).build();
    assertThat(MeetingsSaved.of(List.of(notToldOf), THAT_DAY, HELD).held()).isZero();
    assertThat(MeetingsSaved.of(List.of(notToldOf), THAT_DAY, HELD.plusDays(1)).held())
        .isEqualTo(1);
  }

  @Test
  void those_of_several_families_add_up() {
    MeetingsSaved one = MeetingsSaved.of(List.of(COMBINED, aMeeting()), THAT_DAY, TODAY);
    MeetingsSaved other = MeetingsSaved.of(
        List.of(COMBINED.withKinds(TEAM_AROUND_THE_CHILD, CHILD_IN_NEED, EHC_PLAN)),
        THAT_DAY,
        TODAY);

    assertThat(MeetingsSaved.together(List.of(one, other))).isEqualTo(new MeetingsSaved(3, 6));
    assertThat(MeetingsSaved.together(List.of(one, other)).saved()).isEqualTo(3);
    assertThat(MeetingsSaved.together(List.of())).isEqualTo(MeetingsSaved.NONE);
  }

  @Test
  void nobody_holds_fewer_than_none_or_what_nothing_needed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MeetingsSaved(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeetingsSaved(2, 1));
  }

  @Test
  void any_trace_of_how_it_went_tells_that_it_was_held() {
    Meeting bare = Meeting.builder()
        .id(COMBINED.id())
        .heldOn(HELD)
        .addKinds(TEAM_AROUND_THE_CHILD)
        .build();

    assertThat(bare.isToComeOn(HELD)).isTrue();
    assertThat(bare.isToComeOn(HELD.plusDays(1))).isFalse();
    assertThat(List.of(
            bare.withAttended(aMeeting().attended()),
            bare.withFamilyAttended(aMeeting().familyAttended()),
            bare.withConclusionsRecorded(false),
            bare.withMinutes(Optional.of(PlanningCases.someMinutes()))))
        .noneMatch(told -> told.isToComeOn(HELD))
        .allMatch(told -> told.isToComeOn(HELD.minusDays(1)));
  }

  private static int saved(DateSpan during, LocalDate asOf) {
    return MeetingsSaved.of(List.of(COMBINED), during, asOf).saved();
  }
}
