package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.ConsentRuleExamples.consentOfTheChild;
import static org.keywork.fixtures.NewPractitionerRuleExamples.aNewTherapist;
import static org.keywork.fixtures.NewPractitionerRuleExamples.joinedBy;
import static org.keywork.team.NewPractitionerRules.TOLD_BEFORE_MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.family.SharingPurpose;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict.Kind;
import org.keywork.time.DateSpan;

/** Who is new to a family, until when that matters, and what the family has to allow. */
class NewPractitionerRulesTest {

  private static final LocalDate MET = LocalDate.of(2026, 10, 12);

  private static Kind verdict(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, TOLD_BEFORE_MEETING).verdict();
  }

  private static Kind verdict(CaseFile file) {
    return verdict(file, TODAY);
  }

  @Test
  void everybody_who_was_not_told_is_found_beside_what_is_open() {
    CaseFile file = joinedBy(
        aNewTherapist(),
        aTeamMember(TEACHER).withMetFamilyOn(TODAY),
        aNewTherapist().withMetFamilyOn(TODAY));
    Held held = Held.against(file, TOLD_BEFORE_MEETING);
    assertThat(held.missedAt())
        .containsExactly("/team/members/0/toldBeforeMeeting", "/team/members/2/toldBeforeMeeting");
    assertThat(held.askedAt()).containsExactly("/team/members/1/toldBeforeMeeting");
    assertThat(held.messages())
        .contains("The practitioner therapist, new to the family on 2026-10-12, met it without"
            + " having been given what was known already.");
  }

  @Test
  void the_meeting_is_looked_at_from_its_day_and_for_a_year() {
    CaseFile file = joinedBy(aNewTherapist());
    assertThat(verdict(file, MET.minusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(file, MET)).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(file, MET.plusYears(1))).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(file, MET.plusYears(1).plusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void the_consent_has_to_hold_on_the_day_before() {
    CaseFile file = joinedBy(aNewTherapist());
    assertThat(verdict(file.withConsents(aConsent().withGivenOn(MET))))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(file.withConsents(aConsent().withGivenOn(MET.minusDays(1)))))
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(file.withConsents(aConsent().withWithdrawnOn(MET)))).isEqualTo(Kind.NOT_MET);
  }

  @ParameterizedTest
  @EnumSource(SharingPurpose.class)
  void any_purpose_for_which_somebody_begins_is_enough(SharingPurpose purpose) {
    boolean begins = List.of(
            SharingPurpose.COORDINATION, SharingPurpose.HANDOVER, SharingPurpose.COVER)
        .contains(purpose);
    assertThat(verdict(joinedBy(aNewTherapist()).withConsents(aConsent().withPurposes(purpose))))
        .isEqualTo(begins ? Kind.NOT_MET : Kind.NOT_APPLICABLE);
  }

  @Test
  void the_first_day_in_the_team_stands_for_a_meeting_that_is_not_recorded() {
    TeamMember unmet = aNewTherapist().withMetFamilyOn(Optional.empty());
    assertThat(verdict(joinedBy(unmet.withDuring(DateSpan.startingOn(MET)))))
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(joinedBy(unmet.withDuring(DateSpan.startingOn(OPENED.minusDays(1))))))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_meeting_on_the_first_day_of_the_service_counts_where_the_consent_came_before() {
    CaseFile file = joinedBy(aNewTherapist().withMetFamilyOn(OPENED));
    assertThat(verdict(file)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(file.withConsents(
            aConsent().withGivenOn(OPENED.minusDays(1)).withInformedOn(OPENED.minusDays(1)))))
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void nobody_is_blamed_for_keeping_quiet_what_could_not_be_shared() {
    CaseFile file = joinedBy(aNewTherapist());
    CaseFile judged = file.withFamily(file.family()
        .withChildren(file.family().children().get(0).withOwnConsentAppropriate(true)));
    assertThat(verdict(judged.withConsents(aConsent()))).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(judged.withConsents(aConsent(), consentOfTheChild())))
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(file.withConsents(aConsent().withInformedOn(TODAY))))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void where_the_family_left_open_who_may_know_nobody_is_blamed() {
    CaseFile open =
        joinedBy(aNewTherapist()).withConsents(aConsent().withRecipients(List.<AgencyId>of()));
    assertThat(Held.against(open, TOLD_BEFORE_MEETING).questions())
        .containsExactly("/team/members/0: whether the family let the new practitioner be told");
  }
}
