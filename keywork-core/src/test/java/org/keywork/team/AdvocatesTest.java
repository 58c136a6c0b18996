package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.anOffer;
import static org.keywork.fixtures.TeamRuleExamples.inDispute;
import static org.keywork.fixtures.TeamRuleExamples.withTheTeacherAsKeyWorker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Matters;
import org.keywork.team.ConflictOfInterest.Level;

class AdvocatesTest {

  private static Advocates inDisputeWithTheSchool(CaseFile file, LocalDate day) {
    return inDispute(file).advocatesFor(Matters.aDispute().id(), day);
  }

  @Test
  void w08_where_the_teacher_is_the_key_worker_the_others_in_the_team_remain() {
    Advocates found = inDisputeWithTheSchool(withTheTeacherAsKeyWorker(), TODAY);

    assertThat(found.keyWorkers())
        .extracting(ConflictOfInterest::keyWorker)
        .containsExactly(TEACHER);
    assertThat(found.keyWorkers())
        .extracting(ConflictOfInterest::level)
        .containsExactly(Level.CONFLICT);
    assertThat(found.isAKeyWorkerFree()).isFalse();
    assertThat(found.others())
        .extracting(ConflictOfInterest::keyWorker)
        .containsExactly(KEY_WORKER, THERAPIST);
    assertThat(found.others())
        .extracting(ConflictOfInterest::level)
        .containsExactly(Level.NONE, Level.RISK);
    assertThat(found.free()).containsExactly(KEY_WORKER);
    assertThat(found.citation()).hasToString("GUIDE 2 / Advocacy");
  }

  @Test
  void whoever_is_employed_by_the_agency_stands_last_and_is_not_left_out() {
    Advocates found = inDisputeWithTheSchool(aCaseFile(), TODAY);

    assertThat(found.isAKeyWorkerFree()).isTrue();
    assertThat(found.others())
        .extracting(ConflictOfInterest::keyWorker)
        .containsExactly(THERAPIST, TEACHER);
    assertThat(found.others())
        .extracting(ConflictOfInterest::level)
        .containsExactly(Level.RISK, Level.CONFLICT);
    assertThat(found.free()).isEmpty();
  }

  @Test
  void ways_from_outside_are_known_from_the_day_on_which_somebody_was_told() {
    CaseFile file = aCaseFile()
        .withTeam(aTeam()
            .withAdvocacy(
                anOffer(CHILD).withToldOn(TODAY),
                anOffer(CHILD).withRoute(AdvocacyRoute.KEY_WORKER)));

    assertThat(inDisputeWithTheSchool(file, TODAY).known())
        .containsExactly(AdvocacyRoute.INDEPENDENT_ADVOCATE);
    assertThat(inDisputeWithTheSchool(file, TODAY).toTell())
        .containsExactlyInAnyOrder(
            AdvocacyRoute.PARENT_PARTNERSHIP,
            AdvocacyRoute.PVI_ORGANISATION,
            AdvocacyRoute.SERVICE_MANAGER);
    assertThat(inDisputeWithTheSchool(file, TODAY.minusDays(1)).known()).isEmpty();
    assertThat(inDisputeWithTheSchool(file, TODAY.minusDays(1)).toTell()).hasSize(4);
  }

  @Test
  void before_there_is_a_team_only_ways_from_outside_remain() {
    Advocates found = inDisputeWithTheSchool(aCaseFile(), OPENED.minusDays(1));

    assertThat(found.keyWorkers()).isEmpty();
    assertThat(found.isAKeyWorkerFree()).isFalse();
    assertThat(found.others()).isEmpty();
    assertThat(found.toTell()).hasSize(4);
  }

  @Property
  void the_order_of_the_team_is_irrelevant(@ForAll Random random) {
    List<TeamMember> members = new ArrayList<>(aTeam().members());
    Collections.shuffle(members, random);

    assertThat(inDisputeWithTheSchool(aCaseFile().withTeam(aTeam().withMembers(members)), TODAY))
        .isEqualTo(inDisputeWithTheSchool(aCaseFile(), TODAY));
  }

  @Test
  void a_matter_that_is_not_on_file_is_refused() {
    assertThatThrownBy(() -> aCaseFile().advocatesFor(new MatterId("matter-9"), TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The case file holds no matter matter-9.");
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> new MattersByApproach(1, 2, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MattersByApproach(0, 0, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MattersByApproach(0, -1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MattersByApproach(0, 0, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void matters_are_counted_by_approach_and_agency() {
    Matter dispute = Matters.aDispute();
    Matter benefits = dispute
        .withId(new MatterId("benefits"))
        .withTrigger(MatterTrigger.ENTITLEMENT)
        .withAgency(CENTRE);
    CaseFile file = aCaseFile()
        .withTeam(aTeam()
            .withMatters(
                dispute,
                dispute.withId(new MatterId("trust")).withAgency(CaseFiles.TRUST),
                dispute.withId(new MatterId("trust-2")).withAgency(CaseFiles.TRUST),
                benefits,
                benefits.withId(new MatterId("earlier")).withRaisedOn(OPENED.minusDays(1))));

    MattersByApproach counted = file.mattersByApproach();

    assertThat(counted).isEqualTo(new MattersByApproach(2, 1, 3, 1));
    assertThat(counted.isMostAdvocacyWithAbsentAgencies()).isFalse();
    assertThat(counted.isMostMediationWithSchools()).isFalse();
    assertThat(counted.plus(new MattersByApproach(1, 1, 1, 1)))
        .isEqualTo(new MattersByApproach(3, 2, 4, 2));
    assertThat(new MattersByApproach(3, 2, 3, 2).isMostAdvocacyWithAbsentAgencies())
        .isTrue();
    assertThat(new MattersByApproach(3, 2, 3, 2).isMostMediationWithSchools()).isTrue();
    assertThat(counted.citation()).hasToString("PEMBROKESHIRE Advocacy and mediation");
  }
}
