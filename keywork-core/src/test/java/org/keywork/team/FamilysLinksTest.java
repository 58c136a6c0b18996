package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.Links.aFamilyWith;
import static org.keywork.fixtures.Links.aReferral;
import static org.keywork.fixtures.Links.aService;
import static org.keywork.team.FamilysLinks.Standing.ABOVE;
import static org.keywork.team.FamilysLinks.Standing.AS_MANY;
import static org.keywork.team.FamilysLinks.Standing.BELOW;
import static org.keywork.team.ObservedLinks.PRACTITIONERS_AROUND_ONE_FAMILY;
import static org.keywork.team.ObservedLinks.PROFESSIONALS_IN_A_YEAR;
import static org.keywork.team.ObservedLinks.PROFESSIONALS_IN_ONE_HOME;
import static org.keywork.team.ObservedLinks.VISITS_IN_A_YEAR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ServiceReceived;
import org.keywork.practitioner.PractitionerId;
import org.keywork.source.Citation;
import org.keywork.time.DateSpan;

/** How many links a family has to services, and how that compares with what research found. */
class FamilysLinksTest {

  private static FamilysLinks links(CaseFile file) {
    return file.links(TODAY);
  }

  private static FamilysLinks served(ServiceReceived... services) {
    return links(aFamilyWith(0).withReferrals(aReferral(TODAY, services)));
  }

  @Test
  void three_professionals_of_one_agency_are_few() {
    FamilysLinks links = links(aFamilyWith(3));

    assertThat(links).isEqualTo(new FamilysLinks(TODAY, 3, 3, 1, Optional.empty(), false));
    assertThat(links.comparisons())
        .isEqualTo(Map.of(
            PROFESSIONALS_IN_A_YEAR, BELOW,
            PRACTITIONERS_AROUND_ONE_FAMILY, BELOW,
            PROFESSIONALS_IN_ONE_HOME, BELOW));
  }

  @Test
  void fourteen_professionals_are_as_many_as_were_ever_met_in_one_evaluation() {
    FamilysLinks links = links(aFamilyWith(14));

    assertThat(links.professionals()).isEqualTo(14);
    assertThat(links.comparisons())
        .containsEntry(PROFESSIONALS_IN_A_YEAR, ABOVE)
        .containsEntry(PRACTITIONERS_AROUND_ONE_FAMILY, AS_MANY)
        .containsEntry(PROFESSIONALS_IN_ONE_HOME, BELOW);
  }

  @ParameterizedTest
  @CsvSource({"9, BELOW", "10, AS_MANY", "11, ABOVE"})
  void ten_in_a_year_is_a_figure_to_compare_with(int count, FamilysLinks.Standing standing) {
    assertThat(links(aFamilyWith(count)).comparisons())
        .containsEntry(PROFESSIONALS_IN_A_YEAR, standing);
  }

  @Test
  void more_than_twenty_people_in_the_home_are_more_than_anybody_told_of() {
    assertThat(links(aFamilyWith(21)).comparisons())
        .containsEntry(PROFESSIONALS_IN_ONE_HOME, ABOVE);
  }

  @Test
  void with_one_contact_person_the_family_keeps_one_link_of_fourteen() {
    CaseFile alone = aFamilyWith(14);
    CaseFile helped = alone.withAssignments(keyWorker(new PractitionerId("p-0"), "2026-03-02/.."));

    assertThat(links(alone).keptByTheFamily()).isEqualTo(14);
    assertThat(links(helped).keptByTheFamily()).isEqualTo(1);
    assertThat(links(helped).professionals()).isEqualTo(14);
  }

  @Test
  void two_contact_persons_keep_nothing_from_the_family() {
    CaseFile two = aFamilyWith(4)
        .withAssignments(
            keyWorker(new PractitionerId("p-0"), "2026-03-02/.."),
            keyWorker(new PractitionerId("p-1"), "2026-03-02/.."));

    assertThat(links(two).hasOneContact()).isFalse();
    assertThat(links(two).keptByTheFamily()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(
      value = Profession.class,
      names = {"PARENT", "RELATIVE_OR_FRIEND"})
  void somebody_of_the_family_is_no_professional_and_takes_no_link_away(Profession profession) {
    CaseFile file = aFamilyWith(3);
    CaseFile own = file.withPractitioners(
            file.practitioners().get(0).withAgency(CENTRE).withProfession(profession),
            file.practitioners().get(1),
            file.practitioners().get(2).withAgency(SCHOOL))
        .withAssignments(keyWorker(new PractitionerId("p-0"), "2026-03-02/.."));

    assertThat(links(own)).isEqualTo(new FamilysLinks(TODAY, 2, 2, 2, Optional.empty(), false));
  }

  @Test
  void a_parent_beside_the_contact_person_takes_nothing_away() {
    CaseFile file = aFamilyWith(2);
    CaseFile helped = file.withPractitioners(
            file.practitioners().get(0),
            file.practitioners().get(1).withProfession(Profession.PARENT))
        .withAssignments(keyWorker(new PractitionerId("p-0"), "2026-03-02/.."));

    assertThat(links(helped).hasOneContact()).isTrue();
  }

  @Test
  void whoever_has_left_counts_for_the_year_and_not_for_the_day() {
    TeamMember leaving = aTeamMember(THERAPIST).withDuring(DateSpan.parse("2026-03-02/2026-05-31"));
    CaseFile file = aCaseFile()
        .withTeam(aTeam().withMembers(aTeamMember(KEY_WORKER), aTeamMember(TEACHER), leaving));

    assertThat(file.links(LocalDate.of(2026, 5, 31)).professionals()).isEqualTo(3);
    assertThat(file.links(LocalDate.of(2026, 6, 1)))
        .isEqualTo(new FamilysLinks(LocalDate.of(2026, 6, 1), 2, 3, 2, Optional.empty(), true));
    assertThat(file.links(LocalDate.of(2027, 5, 30)).professionalsInTheYear()).isEqualTo(3);
    assertThat(file.links(LocalDate.of(2027, 5, 31)).professionalsInTheYear()).isEqualTo(2);
  }

  @Test
  void who_has_left_the_team_but_covers_still_counts() {
    CaseFile file = aFamilyWith(1)
        .withTeam(TeamAroundTheChild.builder()
            .addMembers(aTeamMember(new PractitionerId("p-0"))
                .withDuring(DateSpan.parse("2026-03-02/2026-05-31")))
            .build());

    assertThat(links(file).professionals()).isZero();
    assertThat(links(file.withAssignments(cover(new PractitionerId("p-0"), "2026-11-22/..")))
            .professionals())
        .isEqualTo(1);
  }

  @Test
  void of_each_agency_the_larger_number_counts() {
    CaseFile three = aFamilyWith(3);
    ServiceReceived clinic = aService(TRUST);

    assertThat(links(three.withReferrals(aReferral(TODAY, clinic.withProfessionals(2))))
            .professionals())
        .isEqualTo(3);
    assertThat(links(three.withReferrals(aReferral(TODAY, clinic.withProfessionals(5))))
            .professionals())
        .isEqualTo(5);
  }

  @Test
  void a_service_is_given_by_one_at_least_and_adds_its_agency() {
    assertThat(served(aService(TRUST), aService(TRUST).withProfessionals(4), aService(SCHOOL)))
        .isEqualTo(new FamilysLinks(TODAY, 5, 5, 2, Optional.empty(), false));
  }

  @Test
  void a_service_counts_from_its_first_day_to_the_day_before_its_end() {
    ServiceReceived clinic = aService(TRUST).withVisitsAYear(6);

    assertThat(served(clinic.withSince(TODAY)).visitsAYear()).contains(6);
    assertThat(served(clinic.withSince(TODAY)).professionals()).isEqualTo(1);
    assertThat(served(clinic.withSince(TODAY.plusDays(1))).visitsAYear()).isEmpty();
    assertThat(served(clinic.withSince(TODAY.plusDays(1))).agencies()).isZero();
    assertThat(served(clinic.withEndedOn(TODAY.plusDays(1))).professionals()).isEqualTo(1);
    assertThat(served(clinic.withEndedOn(TODAY)).professionals()).isZero();
    assertThat(served(clinic.withEndedOn(TODAY)).visitsAYear()).isEmpty();
  }

  @Test
  void a_service_that_ended_within_the_year_counts_for_the_year() {
    ServiceReceived clinic = aService(TRUST);
    LocalDate first = TODAY.minusYears(1).plusDays(1);

    assertThat(served(clinic.withEndedOn(first.plusDays(1))).professionalsInTheYear())
        .isEqualTo(1);
    assertThat(served(clinic.withEndedOn(first)).professionalsInTheYear()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"7, BELOW", "8, AS_MANY", "9, ABOVE"})
  void visits_add_up_over_services_and_children(int more, FamilysLinks.Standing standing) {
    FamilysLinks links = served(
        aService(TRUST).withVisitsAYear(12),
        aService(SCHOOL),
        aService(SCHOOL).withVisitsAYear(more));

    assertThat(links.visitsAYear()).contains(12 + more);
    assertThat(links.comparisons()).containsEntry(VISITS_IN_A_YEAR, standing);
  }

  @Test
  void the_latest_referral_by_the_day_tells_the_services() {
    Referral spring = aReferral(TODAY.minusMonths(6), aService(TRUST).withProfessionals(6));
    Referral today = aReferral(TODAY, aService(TRUST).withProfessionals(2));
    Referral tomorrow = aReferral(TODAY.plusDays(1), aService(TRUST).withProfessionals(9));

    assertThat(links(aFamilyWith(0).withReferrals(spring, today, tomorrow)).professionals())
        .isEqualTo(2);
    assertThat(links(aFamilyWith(0).withReferrals(tomorrow, today, spring)).professionals())
        .isEqualTo(2);
    assertThat(links(aFamilyWith(0).withReferrals(today, spring.withReceivedOn(TODAY)))
            .professionals())
        .isEqualTo(6);
  }

  @Test
  void every_figure_says_where_it_is_written() {
    assertThat(ObservedLinks.values())
        .extracting(ObservedLinks::citation)
        .extracting(Citation::toString)
        .containsExactly(
            "PACK ch.1 / Introduction",
            "PACK ch.1 / Introduction",
            "EVALUATION Enhancing efficiency",
            "PALLIATIVE Great expectations");
  }
}
