package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.caseload.RoleKind.DESIGNATED;
import static org.keywork.caseload.RoleKind.NON_DESIGNATED;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Loads.designated;
import static org.keywork.fixtures.Loads.limitedTo;
import static org.keywork.fixtures.Loads.nonDesignated;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.Intensity;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Loads;
import org.keywork.practitioner.FullTimeEquivalent;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Weight;

/** What the key workers of a service carry together. W01 is the service in Pembrokeshire. */
class TeamCapacityTest {

  @ParameterizedTest
  @CsvSource({"20, 5, ABOVE", "25, 4, WITHIN", "30, 3, WITHIN", "40, 1, BELOW"})
  void ninety_families_spread_over_twelve_key_workers(
      int withEachDesignated, int withEachContributed, ObservedRange.Standing standing) {
    TeamCapacity team =
        Loads.likePembrokeshire(withEachDesignated, withEachContributed).capacityOn(BASIS);

    assertThat(team.families()).isEqualTo(90);
    assertThat(team.meanFamilies()).contains(Weight.parse("7.5"));
    assertThat(team.observed()).contains(new ObservedRange(70, 120));
    assertThat(team.observed().orElseThrow().standing(team.families()))
        .isEqualTo(ObservedRange.Standing.WITHIN);
    assertThat(team.of(DESIGNATED).meanFamilies()).contains(Weight.of(withEachDesignated));
    assertThat(team.of(NON_DESIGNATED).meanFamilies()).contains(Weight.of(withEachContributed));
    assertThat(team.of(NON_DESIGNATED).each())
        .allMatch(each -> each.standing().orElseThrow() == standing);
  }

  @Test
  void what_each_may_carry_adds_up() {
    TeamCapacity team = Loads.likePembrokeshire(25, 4).capacityOn(limitedTo(30, 4));

    assertThat(team.limit().maximum()).contains(Weight.of(100));
    assertThat(team.spare()).contains(Weight.of(10));
    assertThat(team.plannedSpare()).contains(Weight.of(10));
    assertThat(team.withoutMaximum()).isEmpty();
    assertThat(team.of(NON_DESIGNATED).spare()).contains(Weight.ZERO);
  }

  @Test
  void what_each_keeps_free_adds_up() {
    Basis basis = new Basis(
        TODAY,
        Loads.upTo(30, 4)
            .with(CaseloadLimit.RESERVE_OF_DESIGNATED, Weight.of(3))
            .with(CaseloadLimit.RESERVE_OF_NON_DESIGNATED, Weight.parse("0.5")));
    TeamCapacity team = Loads.likePembrokeshire(25, 3).capacityOn(basis);

    assertThat(team.limit().reserve()).contains(Weight.of(11));
    assertThat(team.spare()).contains(Weight.of(20));
    assertThat(team.plannedSpare()).contains(Weight.of(9));
  }

  @Test
  void no_sum_is_told_of_what_is_not_known_of_everybody() {
    Caseloads caseloads = new Caseloads(
        List.of(designated("ann"), KeyWorkers.anUnknownOne()),
        Loads.families(2, new PractitionerId("ann")));
    TeamCapacity team = caseloads.capacityOn(limitedTo(30, 4));

    assertThat(team.spare()).isEmpty();
    assertThat(team.withoutMaximum()).containsExactly(KeyWorkers.DESIGNATED);
    assertThat(team.observed()).isEmpty();
    assertThat(team.load().families()).isEqualTo(2);
    assertThat(team.hoursAWeek()).isEmpty();
  }

  @Test
  void hours_add_up() {
    Caseloads caseloads = new Caseloads(
        List.of(KeyWorkers.aDesignatedOne(), KeyWorkers.aNonDesignatedOne()), List.of());
    TeamCapacity team = caseloads.capacityOn(
        new Basis(TODAY, BASIS.policy().with(FullTimeEquivalent.FULL_WEEK, Duration.ofHours(40))));

    assertThat(team.hoursAWeek()).contains(Duration.ofHours(41));
    assertThat(team.fullTimeEquivalent()).contains(Weight.parse("1.03"));
  }

  @Test
  void a_service_without_key_workers_carries_nothing() {
    TeamCapacity nobody = new Caseloads(List.of(), List.of()).capacityOn(limitedTo(30, 4));

    assertThat(nobody.meanFamilies()).isEmpty();
    assertThat(nobody.spare()).isEmpty();
    assertThat(nobody.observed()).isEmpty();
    assertThat(nobody.load()).isEqualTo(Load.NONE);
  }

  @Test
  void one_more_family_is_asked_of_each() {
    Caseloads caseloads = new Caseloads(
        List.of(designated("ann"), nonDesignated("ben")),
        Loads.families(4, new PractitionerId("ben")));

    assertThat(caseloads.takingOne(Intensity.SHORT_TERM, limitedTo(30, 4)))
        .extracting(TakingOne::answer)
        .containsExactly(Taking.WITHIN_LIMIT, Taking.NEEDS_AN_OVERRIDE);
  }
}
