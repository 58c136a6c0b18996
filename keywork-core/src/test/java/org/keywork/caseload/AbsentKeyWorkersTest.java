package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Loads.families;
import static org.keywork.fixtures.Loads.limitedTo;
import static org.keywork.fixtures.Loads.nonDesignated;
import static org.keywork.fixtures.Loads.together;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.Intensity;
import org.keywork.fixtures.Loads;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

/** What becomes of a caseload while its key worker is not there, and once they have left. */
class AbsentKeyWorkersTest {

  private static final PractitionerId ANN = new PractitionerId("ann");
  private static final PractitionerId BEN = new PractitionerId("ben");
  private static final Basis UP_TO_FOUR = limitedTo(40, 4);

  private static KeyWorker ann(AbsenceKind kind, LocalDate from) {
    return nonDesignated("ann")
        .withAbsences(
            Absence.builder().kind(kind).during(DateSpan.startingOn(from)).build());
  }

  private static TakingOne takingOne(KeyWorker who, int families) {
    return Loads.of(who, families).takingOne(Intensity.SHORT_TERM, UP_TO_FOUR);
  }

  @Test
  void who_is_away_for_long_carries_families_and_takes_none() {
    TakingOne taking = takingOne(ann(AbsenceKind.LONG_TERM_LEAVE, TODAY), 2);

    assertThat(taking.answer()).isEqualTo(Taking.AWAY_FOR_LONG);
    assertThat(taking.before().load().families()).isEqualTo(2);
    assertThat(taking.before().spare()).contains(Weight.of(2));
    assertThat(takingOne(ann(AbsenceKind.LONG_TERM_LEAVE, TODAY.plusDays(1)), 2).answer())
        .isEqualTo(Taking.WITHIN_LIMIT);
  }

  @Test
  void of_an_absence_that_may_be_short_the_capacity_tells_and_judges_nothing() {
    TakingOne taking = takingOne(ann(AbsenceKind.SICKNESS, TODAY), 2);

    assertThat(taking.answer()).isEqualTo(Taking.WITHIN_LIMIT);
    assertThat(taking.before().presence()).map(Ground::reason).contains(MatchReason.AWAY);
    assertThat(takingOne(nonDesignated("ann"), 2).before().presence()).isEmpty();
  }

  @Test
  void who_has_left_could_carry_nothing_from_the_first_day_on() {
    TakingOne gone = takingOne(ann(AbsenceKind.LEAVING_THE_ROLE, TODAY), 2);
    TakingOne leaving = takingOne(ann(AbsenceKind.LEAVING_THE_ROLE, TODAY.plusDays(1)), 2);

    assertThat(gone.answer()).isEqualTo(Taking.HAS_LEFT);
    assertThat(gone.before().limit()).isEqualTo(CaseloadLimit.NOTHING);
    assertThat(gone.before().spare()).contains(Weight.ZERO.minus(Weight.of(2)));
    assertThat(leaving.answer()).isEqualTo(Taking.WITHIN_LIMIT);
    assertThat(leaving.before().spare()).contains(Weight.of(2));
  }

  @Test
  void it_needs_no_role_to_have_left() {
    KeyWorker ann = ann(AbsenceKind.LEAVING_THE_ROLE, TODAY);
    KeyWorker unknown = ann.withPractitioner(ann.practitioner().withRole(Optional.empty()));

    assertThat(takingOne(unknown, 0).answer()).isEqualTo(Taking.HAS_LEFT);
  }

  /** R183: the sum goes over key workers. */
  @Test
  void a_team_counts_of_who_has_left_the_families_and_nothing_else() {
    Caseloads team = new Caseloads(
        List.of(ann(AbsenceKind.LEAVING_THE_ROLE, TODAY), nonDesignated("ben")),
        together(families(1, ANN), families(3, BEN)));
    TeamCapacity capacity = team.capacityOn(UP_TO_FOUR);
    TeamCapacity before = team.capacityOn(new Basis(TODAY.minusDays(1), UP_TO_FOUR.policy()));

    assertThat(before.limit().maximum()).contains(Weight.of(8));
    assertThat(before.spare()).contains(Weight.of(4));
    assertThat(before.meanFamilies()).contains(Weight.of(2));
    assertThat(capacity.limit().maximum()).contains(Weight.of(4));
    assertThat(capacity.spare()).contains(Weight.ZERO);
    assertThat(capacity.families()).isEqualTo(4);
    assertThat(capacity.meanFamilies()).contains(Weight.of(3));
    assertThat(capacity.observed()).contains(new ObservedRange(3, 4));
    assertThat(capacity.awayForLong()).isEmpty();
  }

  @Test
  void a_team_tells_whose_room_cannot_be_used() {
    Caseloads team = new Caseloads(
        List.of(ann(AbsenceKind.LONG_TERM_LEAVE, TODAY), nonDesignated("ben")), families(1, ANN));

    assertThat(team.capacityOn(UP_TO_FOUR).awayForLong()).containsExactly(ANN);
    assertThat(team.capacityOn(UP_TO_FOUR).spare()).contains(Weight.of(7));
    assertThat(team.capacityOn(BASIS).awayForLong()).containsExactly(ANN);
  }

  @Test
  void over_a_span_the_limit_is_that_of_its_first_day() {
    Caseloads team = new Caseloads(
        List.of(ann(AbsenceKind.LEAVING_THE_ROLE, TODAY), nonDesignated("ben")), families(1, ANN));

    assertThat(
            team.capacityOver(DateSpan.startingOn(TODAY), UP_TO_FOUR.policy()).limit())
        .isEqualTo(team.capacityOn(UP_TO_FOUR).limit());
    assertThat(team.capacityOver(DateSpan.startingOn(TODAY.minusDays(1)), UP_TO_FOUR.policy())
            .limit()
            .maximum())
        .contains(Weight.of(8));
    assertThat(team.each()
            .get(0)
            .capacityOver(DateSpan.startingOn(TODAY), UP_TO_FOUR.policy())
            .spareAtPeak())
        .contains(Weight.ZERO.minus(Weight.ONE));
  }
}
