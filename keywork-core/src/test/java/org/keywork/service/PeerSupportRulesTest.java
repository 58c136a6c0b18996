package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.PeerMeeting;
import org.keywork.practitioner.PeerSupport;
import org.keywork.practitioner.PeerSupportForm;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/** When key workers support each other, and when there is administrative support for them. */
class PeerSupportRulesTest {

  private static Verdict verdict(Rule<KeyWorkerService> rule, KeyWorkerService service) {
    return rule.verdictOn(service, BASIS);
  }

  private static Verdict.Kind kind(Rule<KeyWorkerService> rule, PeerSupport support) {
    return verdict(rule, aService().withPeerSupport(support)).kind();
  }

  private static String pointer(Rule<KeyWorkerService> rule, KeyWorkerService service) {
    Verdict verdict = verdict(rule, service);
    return verdict.misses().isEmpty()
        ? verdict.unknowns().get(0).at().pointer()
        : verdict.misses().get(0).at().pointer();
  }

  private static PeerSupport met(PeerSupportForm form, LocalDate day) {
    return PeerSupport.builder().addMeetings(new PeerMeeting(day, form)).build();
  }

  private static PeerSupport available(Arrangement arrangement) {
    return Services.peerSupport().withAvailable(arrangement);
  }

  @Test
  void peer_support_begins_on_its_first_day() {
    assertThat(kind(PeerSupportRules.AVAILABLE, available(Services.inPlaceFrom(TODAY))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(PeerSupportRules.AVAILABLE, available(Services.inPlaceFrom(TODAY.plusDays(1)))))
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(pointer(
            PeerSupportRules.AVAILABLE,
            aService().withPeerSupport(available(Services.notInPlace()))))
        .isEqualTo("/peerSupport/available");
    assertThat(pointer(PeerSupportRules.AVAILABLE, anUnknownService())).isEqualTo("/peerSupport");
  }

  @Test
  void a_recent_meeting_shows_that_there_is_time_to_meet() {
    LocalDate firstDayBack = TODAY.minusMonths(12);
    PeerSupportForm form = PeerSupportForm.MONTHLY_TEAM_MEETING;
    assertThat(kind(PeerSupportRules.TIME_TO_MEET, met(form, firstDayBack)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(PeerSupportRules.TIME_TO_MEET, met(form, firstDayBack.minusDays(1))))
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(kind(PeerSupportRules.TIME_TO_MEET, met(form, TODAY))).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(PeerSupportRules.TIME_TO_MEET, met(form, TODAY.plusDays(1))))
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void key_workers_who_meet_in_their_own_time_are_given_none() {
    PeerSupport inTheirOwn = met(PeerSupportForm.CASE_DISCUSSION, TODAY).withTimeToMeet(false);
    assertThat(pointer(PeerSupportRules.TIME_TO_MEET, aService().withPeerSupport(inTheirOwn)))
        .isEqualTo("/peerSupport/timeToMeet");
  }

  @ParameterizedTest
  @EnumSource(PeerSupportForm.class)
  void only_speakers_and_cases_are_what_rural_areas_value_most(PeerSupportForm form) {
    boolean valued =
        form == PeerSupportForm.MEETING_WITH_SPEAKER || form == PeerSupportForm.CASE_DISCUSSION;
    PeerSupport listed = PeerSupport.builder().addForms(form).build();

    assertThat(kind(PeerSupportRules.SPEAKERS_OR_CASES, listed))
        .isEqualTo(valued ? Verdict.Kind.MET : Verdict.Kind.NOT_MET);
    assertThat(kind(PeerSupportRules.SPEAKERS_OR_CASES, met(form, TODAY)))
        .isEqualTo(valued ? Verdict.Kind.MET : Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void a_speaker_long_ago_does_not_count() {
    PeerSupport support = met(PeerSupportForm.MEETING_WITH_SPEAKER, TODAY.minusMonths(13));
    assertThat(kind(PeerSupportRules.SPEAKERS_OR_CASES, support))
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void an_area_that_is_rural_in_part_is_rural() {
    KeyWorkerService service = aService()
        .withArea(Services.anArea().withKind(AreaKind.PARTLY_RURAL))
        .withPeerSupport(
            PeerSupport.builder().addForms(PeerSupportForm.PHONING_EACH_OTHER).build());
    assertThat(pointer(PeerSupportRules.SPEAKERS_OR_CASES, service))
        .isEqualTo("/peerSupport/forms");
    assertThat(pointer(
            PeerSupportRules.SPEAKERS_OR_CASES, service.withArea(Optional.<AreaServed>empty())))
        .isEqualTo("/area");
  }

  @Test
  void administrative_support_begins_on_its_first_day_and_so_does_its_funding() {
    Arrangement tomorrow = Services.inPlaceFrom(TODAY.plusDays(1));
    KeyWorkerService service = aService()
        .withHoursForRole(tomorrow)
        .withAdministration(Services.administration().withAvailable(tomorrow).withFunded(tomorrow));

    assertThat(pointer(AdministrationRules.AVAILABLE, service))
        .isEqualTo("/administration/available");
    assertThat(pointer(AdministrationRules.FUNDED, service)).isEqualTo("/administration/funded");
    assertThat(pointer(AdministrationRules.HOURS_SET, service)).isEqualTo("/hoursForRole");
    assertThat(pointer(AdministrationRules.HOURS_SET, anUnknownService()))
        .isEqualTo("/hoursForRole");
  }

  @Test
  void whoever_authorised_protected_time_is_listed_be_it_a_key_worker() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> authorisedBy(new PractitionerId("nobody")))
        .satisfies(refused -> assertThat(refused.at().pointer())
            .isEqualTo("/keyWorkers/0/practitioner/role/protectedTime/authorisedBy"));
    assertThat(authorisedBy(KeyWorkers.NON_DESIGNATED).keyWorkers()).hasSize(1);
  }

  private static KeyWorkerService authorisedBy(PractitionerId who) {
    return Services.withKeyWorkers(
        KeyWorkers.withProtectedTime(time -> time.withAuthorisedBy(who)));
  }
}
