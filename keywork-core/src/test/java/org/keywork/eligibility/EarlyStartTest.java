package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AssignmentKind;
import org.keywork.family.MemberId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.time.DateSpan;

class EarlyStartTest {

  private static final LocalDate FIRST_SERVICE = LocalDate.of(2025, 9, 1);
  private static final LocalDate REFERRED = LocalDate.of(2026, 2, 2);

  private static Referral aReferral(ServiceReceived... services) {
    return Referral.builder()
        .receivedOn(REFERRED)
        .addChildren(ReferredChild.builder()
            .child(CHILD)
            .servicesAskedOn(REFERRED)
            .addServices(services)
            .build())
        .build();
  }

  private static ServiceReceived aService() {
    return ServiceReceived.builder().agency(SCHOOL).build();
  }

  private static EarlyStart from(LocalDate firstContactOn, LocalDate beganOn) {
    return new EarlyStart(Optional.of(firstContactOn), true, Optional.of(beganOn));
  }

  @Test
  void it_is_counted_from_the_first_service_or_else_the_referral() {
    EarlyStart referral = EarlyStart.of(Set.of(CHILD), List.of(aReferral()), Optional.of(OPENED));
    EarlyStart service = EarlyStart.of(
        Set.of(CHILD),
        List.of(aReferral(
            aService().withSince(REFERRED.minusDays(1)), aService().withSince(FIRST_SERVICE))),
        Optional.of(OPENED));

    assertThat(referral.firstContactOn()).contains(REFERRED);
    assertThat(referral.delayBy(TODAY)).contains(Period.ofMonths(1));
    assertThat(service.firstContactOn()).contains(FIRST_SERVICE);
    assertThat(service.delayBy(TODAY)).contains(Period.of(0, 6, 1));
    assertThat(service.isFirstContactCertain()).isTrue();
  }

  @Test
  void a_service_of_unknown_age_may_have_been_earlier() {
    EarlyStart start = EarlyStart.of(
        Set.of(CHILD),
        List.of(aReferral(aService().withSince(FIRST_SERVICE), aService())),
        Optional.of(OPENED));

    assertThat(start.isFirstContactCertain()).isFalse();
    assertThat(start.firstContactOn()).contains(FIRST_SERVICE);
  }

  @Test
  void there_may_be_services_for_which_nobody_has_asked() {
    Referral asked = aReferral(aService().withSince(FIRST_SERVICE));
    Referral notAsked =
        asked.withChildren(asked.children().get(0).withServicesAskedOn(Optional.empty()));

    assertThat(
            EarlyStart.of(Set.of(CHILD), List.of(asked), Optional.empty()).isFirstContactCertain())
        .isTrue();
    assertThat(EarlyStart.of(Set.of(CHILD), List.of(notAsked), Optional.empty())
            .isFirstContactCertain())
        .isFalse();
    assertThat(EarlyStart.of(Set.of(CHILD), List.of(asked, notAsked), Optional.empty())
            .isFirstContactCertain())
        .isFalse();
    assertThat(EarlyStart.of(Set.of(CHILD), List.of(), Optional.empty()).isFirstContactCertain())
        .isFalse();
  }

  @Test
  void a_child_whom_no_referral_mentions_may_have_had_a_service_earlier() {
    Set<MemberId> both = Set.of(CHILD, new MemberId("sister"));

    assertThat(EarlyStart.of(both, List.of(aReferral()), Optional.empty()).isFirstContactCertain())
        .isFalse();
  }

  @Test
  void until_key_working_begins_the_time_grows() {
    EarlyStart open = new EarlyStart(Optional.of(FIRST_SERVICE), true, Optional.empty());

    assertThat(open.delayBy(FIRST_SERVICE)).contains(Period.ZERO);
    assertThat(open.delayBy(FIRST_SERVICE.plusDays(1))).contains(Period.ofDays(1));
    assertThat(from(FIRST_SERVICE, OPENED).delayBy(OPENED.minusDays(1)))
        .contains(Period.ofMonths(6));
    assertThat(from(FIRST_SERVICE, OPENED).delayBy(OPENED)).contains(Period.of(0, 6, 1));
    assertThat(from(FIRST_SERVICE, OPENED).delayBy(OPENED.plusDays(1)))
        .contains(Period.of(0, 6, 1));
  }

  @Test
  void key_working_that_came_first_was_no_later_than_the_first_contact() {
    assertThat(from(OPENED, FIRST_SERVICE).delayBy(TODAY)).contains(Period.ZERO);
  }

  @Test
  void without_a_contact_by_the_day_nobody_can_tell() {
    assertThat(from(FIRST_SERVICE, OPENED).delayBy(FIRST_SERVICE.minusDays(1))).isEmpty();
    assertThat(EarlyStart.of(Set.of(CHILD), List.of(), Optional.of(OPENED)).delayBy(TODAY))
        .isEmpty();
  }

  @Test
  void a_case_file_tells_when_its_first_key_worker_began() {
    assertThat(aCaseFile()
            .withReferrals(aReferral())
            .withAssignments(
                CaseFiles.anAssignment().withDuring(DateSpan.startingOn(OPENED.plusDays(9))),
                CaseFiles.anAssignment(),
                CaseFiles.anAssignment()
                    .withKind(AssignmentKind.BACK_UP)
                    .withDuring(DateSpan.startingOn(REFERRED)))
            .earlyStart())
        .isEqualTo(from(REFERRED, OPENED));
    assertThat(aCaseFile().withAssignments(List.of()).earlyStart().beganOn()).isEmpty();
  }
}
