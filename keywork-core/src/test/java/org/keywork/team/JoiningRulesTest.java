package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.JoiningRuleExamples.JOINED;
import static org.keywork.fixtures.JoiningRuleExamples.aNewTherapist;
import static org.keywork.fixtures.JoiningRuleExamples.joinedBy;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.team.JoiningRules.CONTACTS_LISTED;
import static org.keywork.team.JoiningRules.FAMILY_TOLD;
import static org.keywork.team.JoiningRules.MET_BY_KEY_WORKER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.time.DateSpan;

class JoiningRulesTest {

  private static final TeamMember UNKNOWN =
      aNewTherapist().withMetKeyWorkerOn(Optional.empty()).withFamilyToldOn(Optional.empty());

  @Test
  void who_joined_twelve_months_ago_is_looked_at_and_who_joined_before_is_not() {
    LocalDate joined = OPENED.plusDays(1);
    CaseFile file = joinedBy(UNKNOWN.withDuring(DateSpan.startingOn(joined)));

    assertThat(Held.against(file, joined.plusMonths(12), MET_BY_KEY_WORKER).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, joined.plusMonths(12).plusDays(1), MET_BY_KEY_WORKER)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, joined.minusDays(1), FAMILY_TOLD).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, joined, FAMILY_TOLD).verdict()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void with_whom_the_team_began_is_not_new() {
    CaseFile file = joinedBy(UNKNOWN.withDuring(DateSpan.startingOn(OPENED)));

    assertThat(Held.against(file, MET_BY_KEY_WORKER).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, FAMILY_TOLD).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_new_key_worker_is_no_new_practitioner() {
    CaseFile file = joinedBy(UNKNOWN);
    CaseFile successor =
        file.withAssignments(anAssignment(), keyWorker(THERAPIST, "2026-10-05/.."));

    assertThat(Held.against(file, MET_BY_KEY_WORKER).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(successor, MET_BY_KEY_WORKER).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void those_of_whom_nothing_is_known_are_one_question() {
    CaseFile file = aCaseFile()
        .withTeam(aTeam().withMembers(aTeamMember(KEY_WORKER), UNKNOWN, UNKNOWN, aNewTherapist()));

    assertThat(Held.against(file, MET_BY_KEY_WORKER).questions())
        .containsExactly("/team/members: whether the key worker has met 2 who are new in the team");
    assertThat(Held.against(file, FAMILY_TOLD).questions())
        .containsExactly("/team/members: whether the family was told of 2 who are new in the team");
  }

  @Test
  void one_of_whom_nothing_is_known_is_told_as_one() {
    assertThat(Held.against(joinedBy(UNKNOWN), MET_BY_KEY_WORKER).questions())
        .containsExactly("/team/members: whether the key worker has met 1 who is new in the team");
  }

  @Test
  void meeting_them_on_their_last_day_is_in_time_and_the_next_day_is_not() {
    DateSpan days = DateSpan.of(JOINED, TODAY.minusDays(1));
    TeamMember member = aNewTherapist().withDuring(days);

    assertThat(
            Held.against(joinedBy(member.withMetKeyWorkerOn(TODAY.minusDays(1))), MET_BY_KEY_WORKER)
                .verdict())
        .isEqualTo(MET);
    Held late = Held.against(joinedBy(member.withMetKeyWorkerOn(TODAY)), MET_BY_KEY_WORKER);
    assertThat(late.messages())
        .containsExactly(
            "The key worker is to meet therapist, in the team since 2026-10-05, only on"
                + " 2026-11-22, when they have left it again.");
    assertThat(late.missedAt()).containsExactly("/team/members/2/metKeyWorkerOn");
  }

  @Test
  void the_first_meeting_counts_where_it_is_recorded() {
    TeamMember member =
        aNewTherapist().withMetFamilyOn(JOINED.plusDays(7)).withFamilyToldOn(JOINED.plusDays(7));

    assertThat(Held.against(joinedBy(member), FAMILY_TOLD).verdict()).isEqualTo(MET);
    Held late = Held.against(joinedBy(member.withFamilyToldOn(JOINED.plusDays(8))), FAMILY_TOLD);
    assertThat(late.messages())
        .containsExactly("That therapist comes, the family was told only on 2026-10-13, and they"
            + " came on 2026-10-12.");
    assertThat(late.missedAt()).containsExactly("/team/members/2/familyToldOn");
  }

  @Test
  void a_list_is_current_until_the_day_on_which_somebody_is_gone() {
    LocalDate last = LocalDate.of(2026, 11, 10);
    CaseFile file = joinedBy(aNewTherapist().withDuring(DateSpan.of(JOINED, last)));
    CaseFile listed =
        file.withTeam(file.team().orElseThrow().withContactsListedOn(JOINED.plusDays(1)));

    assertThat(Held.against(listed, last, CONTACTS_LISTED).verdict()).isEqualTo(MET);
    Held stale = Held.against(listed, last.plusDays(1), CONTACTS_LISTED);
    assertThat(stale.messages())
        .containsExactly("The list of who is in the team was last brought up to date on 2026-10-06,"
            + " and the team changed on 2026-11-11.");
    assertThat(stale.missedAt()).containsExactly("/team/contactsListedOn");
  }

  @Test
  void off_the_active_list_nothing_is_asked() {
    CaseFile closed = joinedBy(UNKNOWN).withClosedOn(TODAY);

    assertThat(Held.against(closed, MET_BY_KEY_WORKER).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(closed, FAMILY_TOLD).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                joinedBy(aNewTherapist().withFamilyToldOn(TODAY)).withClosedOn(TODAY.plusDays(1)),
                FAMILY_TOLD)
            .verdict())
        .isEqualTo(NOT_MET);
  }
}
