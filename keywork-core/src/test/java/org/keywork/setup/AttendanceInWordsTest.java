package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.SteeringGroups.CENTRES_OWN;
import static org.keywork.fixtures.SteeringGroups.DIRECTOR;
import static org.keywork.fixtures.SteeringGroups.FIRST_MEETING;
import static org.keywork.fixtures.SteeringGroups.LINE_MANAGER;
import static org.keywork.fixtures.SteeringGroups.PARENT;
import static org.keywork.fixtures.SteeringGroups.SECOND_MEETING;
import static org.keywork.fixtures.SteeringGroups.TEACHER;
import static org.keywork.fixtures.SteeringGroups.THIRD_MEETING;
import static org.keywork.fixtures.SteeringGroups.aMeeting;
import static org.keywork.fixtures.SteeringGroups.withGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.RuleBook;

/** What is said of a member who stayed away, once and more often. */
class AttendanceInWordsTest {

  private static final RuleBook BOOK =
      RuleBook.edition("2026-11", List.of(SteeringAttendanceRules.REGULARLY));
  private static final Basis NONE_MAY_BE_MISSED =
      new Basis(TODAY, BASIS.policy().with(SteeringAttendanceRules.MOST_MISSED, 0));

  private static Stream<String> saidOf(SteeringMeeting... meetings) {
    return BOOK
        .checkInFull(
            withGroup(group -> group.withMeetings(meetings)), NONE_MAY_BE_MISSED, List.of())
        .findings()
        .stream()
        .map(Finding::message);
  }

  private static SteeringMeeting withEverybody(LocalDate on) {
    return aMeeting(on, DIRECTOR, LINE_MANAGER, TEACHER, CENTRES_OWN, PARENT);
  }

  private static SteeringMeeting withoutTheParent(LocalDate on) {
    return aMeeting(on, DIRECTOR, LINE_MANAGER, TEACHER, CENTRES_OWN);
  }

  @Test
  void one_meeting_is_a_meeting_and_two_are_meetings() {
    assertThat(saidOf(withEverybody(FIRST_MEETING), withoutTheParent(SECOND_MEETING)))
        .containsExactly("The member m-5 missed 1 meeting running.");
    assertThat(saidOf(
            withEverybody(FIRST_MEETING),
            withoutTheParent(SECOND_MEETING),
            withoutTheParent(THIRD_MEETING)))
        .containsExactly("The member m-5 missed 2 meetings running.");
  }
}
