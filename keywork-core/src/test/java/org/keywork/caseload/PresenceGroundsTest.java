package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Candidates.ANN;
import static org.keywork.fixtures.Candidates.BEN;
import static org.keywork.fixtures.Candidates.aDesignatedOne;
import static org.keywork.fixtures.Candidates.aFamilyWithout;
import static org.keywork.fixtures.Candidates.match;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.time.DateSpan;

class PresenceGroundsTest {

  private static Absence absence(AbsenceKind kind, DateSpan days) {
    return Absence.builder().kind(kind).during(days).build();
  }

  private static KeyWorker away(Absence... absences) {
    return aDesignatedOne(ANN).withAbsences(absences);
  }

  private static Optional<MatchReason> presence(Absence... absences) {
    return new PresenceGrounds(away(absences), BASIS).presence().map(Ground::reason);
  }

  @Test
  void who_is_there_and_stays_is_not_mentioned() {
    assertThat(presence()).isEmpty();
  }

  @Test
  void from_the_first_day_of_leaving_the_role_somebody_has_left() {
    assertThat(presence(absence(AbsenceKind.LEAVING_THE_ROLE, DateSpan.startingOn(TODAY))))
        .hasValue(MatchReason.HAS_LEFT);
    assertThat(
            presence(absence(AbsenceKind.LEAVING_THE_ROLE, DateSpan.startingOn(TODAY.plusDays(1)))))
        .hasValue(MatchReason.LEAVING);
  }

  @Test
  void who_has_come_back_to_the_role_has_not_left() {
    DateSpan over = DateSpan.of(TODAY.minusYears(1), TODAY.minusDays(1));

    assertThat(presence(absence(AbsenceKind.LEAVING_THE_ROLE, over))).isEmpty();
    assertThat(presence(
            absence(AbsenceKind.LEAVING_THE_ROLE, DateSpan.of(TODAY.minusYears(1), TODAY))))
        .hasValue(MatchReason.HAS_LEFT);
  }

  @Test
  void a_long_absence_counts_a_short_one_does_not_and_of_others_nobody_can_tell() {
    DateSpan today = DateSpan.of(TODAY, TODAY);

    assertThat(presence(absence(AbsenceKind.LONG_TERM_LEAVE, today)))
        .hasValue(MatchReason.AWAY_FOR_LONG);
    assertThat(presence(absence(AbsenceKind.SHORT_TERM_LEAVE, today))).isEmpty();
    assertThat(presence(absence(AbsenceKind.SICKNESS, today))).hasValue(MatchReason.AWAY);
    assertThat(presence(
            absence(AbsenceKind.SICKNESS, today), absence(AbsenceKind.LONG_TERM_LEAVE, today)))
        .hasValue(MatchReason.AWAY_FOR_LONG);
    assertThat(
            presence(absence(AbsenceKind.LONG_TERM_LEAVE, DateSpan.startingOn(TODAY.plusDays(1)))))
        .isEmpty();
  }

  @Test
  void who_has_left_is_excluded_and_no_back_up() {
    KeyWorker left = away(absence(AbsenceKind.LEAVING_THE_ROLE, DateSpan.startingOn(TODAY)));
    Match match = match(aFamilyWithout(), left, aDesignatedOne(BEN));

    assertThat(match.excluded()).extracting(Candidate::keyWorker).containsExactly(ANN);
    assertThat(match.possibleBackUps(BEN)).isEmpty();
  }
}
