package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Absences.away;
import static org.keywork.fixtures.Absences.lettingCoverKnow;
import static org.keywork.fixtures.Absences.with;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.CaseFiles.aPractitioner;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.team.CoverAccessRules.COVER_MAY_KNOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Consent;
import org.keywork.family.ConsentId;
import org.keywork.family.SharingPurpose;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Verdict;

/** What those who cover may know. */
class CoverAccessRulesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 8, 16);
  private static final CaseFile COVERED =
      with(away(HOLIDAY, "2026-08-03/2026-08-16"), cover(TEACHER, "2026-08-03/2026-08-16"));

  private static Verdict.Kind verdict(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, COVER_MAY_KNOW).verdict();
  }

  @Test
  void everybody_who_may_not_know_is_found_at_their_assignment() {
    CaseFile file = with(
        away(HOLIDAY, "2026-11-16/.."),
        cover(TEACHER, "2026-11-16/.."),
        cover(THERAPIST, "2026-11-20/.."));
    Held held = Held.against(file, COVER_MAY_KNOW);

    assertThat(held.missedAt()).containsExactly("/assignments/1", "/assignments/2");
    assertThat(held.messages())
        .contains(
            "Whoever covers, teacher, is with the agency school, and on 2026-11-22 the consent"
                + " did not let it know anything for that.");
  }

  @Test
  void cover_is_looked_at_from_its_first_day_on_and_for_a_year() {
    assertThat(verdict(COVERED, LocalDate.of(2026, 8, 2))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(COVERED, LocalDate.of(2026, 8, 3))).isEqualTo(NOT_MET);
    assertThat(verdict(COVERED, LAST.plusYears(1))).isEqualTo(NOT_MET);
    assertThat(verdict(COVERED, LAST.plusYears(1).plusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(COVERED.withClosedOn(TODAY), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void consent_can_be_made_good_until_the_last_day_of_cover() {
    assertThat(verdict(consentingFrom(LAST), TODAY)).isEqualTo(MET);
    assertThat(verdict(consentingFrom(LAST.plusDays(1)), TODAY)).isEqualTo(NOT_MET);
  }

  private static CaseFile consentingFrom(LocalDate day) {
    Consent toCover = lettingCoverKnow(COVERED)
        .consents()
        .get(0)
        .withId(new ConsentId("consent-2"))
        .withGivenOn(day);
    return COVERED.withConsents(aConsent(), toCover);
  }

  @Test
  void a_colleague_of_the_key_worker_knows_already() {
    PractitionerId colleague = new PractitionerId("colleague");
    List<Practitioner> more = new ArrayList<>(COVERED.practitioners());
    more.add(aPractitioner(colleague, CENTRE, Profession.VOLUNTARY_ORGANISATION_STAFF));
    CaseFile file = with(away(HOLIDAY, "2026-11-16/.."))
        .withPractitioners(more)
        .withConsents(aConsent().withRecipients(SCHOOL));

    assertThat(verdict(withCover(file, colleague), TODAY)).isEqualTo(MET);
    assertThat(verdict(withCover(file, THERAPIST), TODAY)).isEqualTo(NOT_MET);
  }

  private static CaseFile withCover(CaseFile file, PractitionerId who) {
    return file.withAssignments(file.assignments().get(0), cover(who, "2026-11-16/.."));
  }

  @Test
  void an_agency_that_only_comes_to_know_later_does_not_know_yet() {
    CaseFile file = COVERED.withAssignments(
        COVERED.assignments().get(0),
        COVERED.assignments().get(1),
        keyWorker(TEACHER, "2026-08-17/.."));

    assertThat(verdict(file, TODAY)).isEqualTo(NOT_MET);
  }

  @Test
  void whoever_comes_back_to_cover_knows_already() {
    CaseFile file = COVERED.withAssignments(
        keyWorker(TEACHER, "2026-03-02/2026-08-03"), cover(TEACHER, "2026-08-03/2026-08-16"));

    assertThat(verdict(file, TODAY)).isEqualTo(MET);
  }

  @Test
  void where_no_consent_is_recorded_nothing_is_asked_again() {
    assertThat(verdict(COVERED.withConsents(List.<Consent>of()), TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(
            verdict(COVERED.withConsents(aConsent().withPurposes(SharingPurpose.HANDOVER)), TODAY))
        .isEqualTo(NOT_MET);
  }
}
