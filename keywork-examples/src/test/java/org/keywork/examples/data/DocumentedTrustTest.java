package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.Intensity;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.Ground;
import org.keywork.caseload.Match;
import org.keywork.caseload.MatchReason;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.team.AdvocacyRoute;
import org.keywork.team.Advocates;
import org.keywork.team.ConflictOfInterest;
import org.keywork.team.Matter;
import org.keywork.transition.OwnStep;
import org.keywork.transition.PartStanding;
import org.keywork.transition.Readiness;
import org.keywork.transition.ReadinessPart;

/** Whom families trust, and who can speak for them. */
class DocumentedTrustTest {

  private static final String TODAY = "2026-11-22";

  /**
   * The catalogue expects that a formal key worker who is not the de facto one shows (R192). She
   * does; whether she supports the other without taking the place is not told by the source, so the
   * rule asks.
   */
  @Test
  void w15_a_key_worker_unknown_to_the_family_does_not_lead() {
    Looked looked = Looked.at("w15-unknown-key-worker", TODAY)
        .misses(191)
        .cannotTell(192)
        .meets(121, 217)
        .missesNothingBut(191);

    assertThat(looked.file().assignmentHistory().leadsOn(looked.asOf()))
        .containsExactly(new PractitionerId("kw-1"));
    assertThat(looked.file().familysOwnKeyWorker().orElseThrow().practitioner())
        .isEqualTo(new PractitionerId("community-nurse"));
  }

  /** R191: had they been looked at beforehand, the nurse would have come first. */
  @Test
  void w15_the_professional_on_whom_the_family_relies_comes_before_a_stranger() {
    Looked looked = Looked.at("w15-unknown-key-worker", TODAY);
    Match match = match(looked.file().withAssignments(), looked);

    assertThat(match.ranked())
        .extracting(each -> each.keyWorker().value())
        .containsExactly("community-nurse", "kw-1");
    assertThat(match.ranked().get(0).inFavour())
        .extracting(Ground::reason)
        .contains(MatchReason.DEFINED_BY_THE_FAMILY, MatchReason.RELIED_UPON);
  }

  private static Match match(CaseFile file, Looked looked) {
    List<KeyWorker> around = file.practitioners().stream()
        .map(each -> KeyWorker.builder().practitioner(each).build())
        .toList();
    return new Caseloads(around, List.of())
        .match(file.familyAndTeam(), file.agencies(), new Basis(looked.asOf(), looked.policy()));
  }

  /** R198 is met, since a route was told; that it leads to the school's own person is R200 and R208. */
  @Test
  void w18_a_change_of_key_worker_closes_a_route() {
    Looked.at("w18-change-closes-a-route", TODAY).meets(198).misses(200, 208);
  }

  @Test
  void w18_what_was_a_risk_became_a_conflict_on_the_day_of_the_change() {
    Looked looked = Looked.at("w18-change-closes-a-route", "2026-06-30").missesNothingBut(121);

    assertThat(keyWorkersLevel(looked, "2026-06-30")).isEqualTo(ConflictOfInterest.Level.RISK);
    assertThat(keyWorkersLevel(looked, "2026-07-01")).isEqualTo(ConflictOfInterest.Level.CONFLICT);
    looked.on("2026-07-01").misses(200, 208);
  }

  /** R198, R200: nobody around the family is free, and no route from outside was told of. */
  @Test
  void w18_a_route_from_outside_is_left_to_tell_the_family_of() {
    Advocates advocates = advocates(Looked.at("w18-change-closes-a-route", TODAY), TODAY);

    assertThat(advocates.isAKeyWorkerFree()).isFalse();
    assertThat(advocates.free()).isEmpty();
    assertThat(advocates.known()).isEmpty();
    assertThat(advocates.toTell()).contains(AdvocacyRoute.INDEPENDENT_ADVOCATE);
  }

  private static ConflictOfInterest.Level keyWorkersLevel(Looked looked, String day) {
    return advocates(looked, day).keyWorkers().get(0).level();
  }

  private static Advocates advocates(Looked looked, String day) {
    Matter matter = looked.file().team().orElseThrow().matters().get(0);
    return looked.file().advocatesFor(matter.id(), LocalDate.parse(day));
  }

  /** R209, and R329 to R333. */
  @Test
  void w22_a_mother_who_was_told_her_rights_and_spoke_at_meetings_took_over() {
    Looked looked = Looked.at("w22-parent-who-took-over", "2012-11-19").meets(209);

    looked.on("2012-11-18").misses(209);
    assertThat(looked.file().meetings().get(0).familyAttended()).hasSize(1);
    assertThat(looked.file().intensities().get(1).intensity()).isEqualTo(Intensity.OWN_KEY_WORKER);
    assertThat(mothersStep(looked.on("2013-11-03"))).isEqualTo(OwnStep.SUPPORT_FIRST);
    assertThat(mothersStep(looked.on("2013-11-04"))).isEqualTo(OwnStep.TAKEN);
    looked.on("2013-11-04").meets(330, 332, 333);
    looked.on("2014-01-05").meets(330, 332, 333).missesNothingBut();
    looked.on(TODAY).missesNothingBut();
  }

  private static OwnStep mothersStep(Looked looked) {
    Readiness mother =
        looked.file().readinessForOwnKeyWorking(new Basis(looked.asOf(), looked.policy())).stream()
            .filter(each -> each.member().value().equals("mother"))
            .findFirst()
            .orElseThrow();
    assertThat(mother.standing(ReadinessPart.CONTRIBUTION_TO_MEETINGS)).isEqualTo(PartStanding.YES);
    assertThat(mother.standing(ReadinessPart.KNOWLEDGE_OF_RIGHTS)).isEqualTo(PartStanding.YES);
    assertThat(mother.standing(ReadinessPart.NEGOTIATING)).isEqualTo(PartStanding.NOT_KNOWN);
    return mother.step();
  }
}
