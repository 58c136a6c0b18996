package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.COUNCIL;
import static org.keywork.fixtures.Services.SCHOOLS;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.aCommunity;
import static org.keywork.fixtures.Services.aConsultation;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.consulting;
import static org.keywork.fixtures.Services.inPlaceFrom;
import static org.keywork.fixtures.Services.notInPlace;
import static org.keywork.fixtures.Services.withArea;
import static org.keywork.fixtures.Services.withInformation;
import static org.keywork.fixtures.Services.withReach;
import static org.keywork.fixtures.Services.withReferralPoint;
import static org.keywork.fixtures.Services.withSharing;
import static org.keywork.fixtures.Services.withWayIn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.Services;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** Where the rules about a service point, on which day they begin to, and what they leave alone. */
class ServiceRulesTest {

  private static Verdict verdict(Rule<KeyWorkerService> rule, KeyWorkerService service) {
    return rule.verdictOn(service, BASIS);
  }

  private static Miss onlyMiss(Rule<KeyWorkerService> rule, KeyWorkerService service) {
    assertThat(verdict(rule, service).misses()).hasSize(1);
    return verdict(rule, service).misses().get(0);
  }

  private static Location place(String pointer) {
    return Location.parse(pointer);
  }

  static Stream<Rule<KeyWorkerService>> rulesAboutArrangements() {
    return Stream.of(
        SharingPolicyRules.JOINT_POLICY,
        SharingPolicyRules.LEGAL_ADVICE,
        WayInRules.REFERRAL_ROUTE,
        WayInRules.ELIGIBILITY_GUIDELINES,
        ReachRules.MAKE_UP_KNOWN,
        ReachRules.WATCHED,
        VoiceRules.CHILDREN_SAFE,
        VoiceRules.CHILDREN_HEARD);
  }

  private static KeyWorkerService with(Arrangement arrangement) {
    return aService()
        .withSharing(SharingAgreement.builder()
            .jointPolicy(arrangement)
            .legalAdvice(arrangement)
            .build())
        .withWayIn(WayIn.builder()
            .referralRoute(arrangement)
            .eligibilityGuidelines(arrangement)
            .build())
        .withArea(AreaServed.builder().culturalProfile(arrangement).build())
        .withReach(Reach.builder().watched(arrangement).build())
        .withStanding(StandingArrangements.builder()
            .childrensSafety(arrangement)
            .childrensVoice(arrangement)
            .build());
  }

  @ParameterizedTest
  @MethodSource("rulesAboutArrangements")
  void what_is_in_place_from_today_is_in_place_and_from_tomorrow_it_is_not(
      Rule<KeyWorkerService> rule) {
    assertThat(verdict(rule, with(inPlaceFrom(TODAY)))).isEqualTo(Verdict.met());
    assertThat(verdict(rule, with(inPlaceFrom(TODAY.plusDays(1)))).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(rule, with(notInPlace())).misses())
        .extracting(miss -> miss.at().steps().size())
        .containsExactly(2);
  }

  @Test
  void a_part_that_is_missing_is_asked_for_as_a_whole() {
    assertThat(verdict(SharingPolicyRules.LEGAL_ADVICE, anUnknownService()).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("sharing"));
    assertThat(verdict(
                SharingPolicyRules.LEGAL_ADVICE,
                withSharing(s -> s.withLegalAdvice(Optional.<Arrangement>empty())))
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(place("/sharing/legalAdvice"));
    assertThat(verdict(ReferralPointRules.ONE_POINT, anUnknownService()).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("wayIn"));
    assertThat(verdict(
                ReferralPointRules.ONE_POINT,
                withWayIn(w -> w.withReferralPoint(Optional.<ReferralPoint>empty())))
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(place("/wayIn/referralPoint"));
  }

  @Test
  void everybody_who_has_not_signed_is_named() {
    assertThat(onlyMiss(SharingPolicyRules.SIGNED_BY_ALL, withSharing(s -> s.withSignedBy(TRUST))))
        .isEqualTo(new Miss(
            place("/sharing/signedBy"),
            Facts.none().andIds("agencies", List.of(SCHOOLS, COUNCIL, Services.CENTRE))));
  }

  @Test
  void a_policy_nobody_has_agreed_yet_needs_no_signatures() {
    KeyWorkerService tomorrow =
        withSharing(s -> s.withJointPolicy(inPlaceFrom(TODAY.plusDays(1))).withSignedBy(TRUST));
    assertThat(verdict(SharingPolicyRules.SIGNED_BY_ALL, tomorrow))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void kinds_of_agency_that_cannot_refer_are_pointed_to() {
    KeyWorkerService service =
        withWayIn(w -> w.withFromAllAgencies(false).withNotFrom(AgencyKind.HOUSING));
    assertThat(onlyMiss(WayInRules.FROM_ALL_AGENCIES, service).at())
        .isEqualTo(place("/wayIn/notFrom"));
    assertThat(onlyMiss(WayInRules.FROM_ALL_AGENCIES, withWayIn(w -> w.withFromAllAgencies(false)))
            .at())
        .isEqualTo(place("/wayIn/fromAllAgencies"));
  }

  @Test
  void what_matters_in_a_service_of_its_own_only_is_asked_for_where_the_mode_is_not_known() {
    KeyWorkerService service =
        withWayIn(w -> w.withReferralRoute(notInPlace())).withMode(Optional.<ServiceMode>empty());
    assertThat(verdict(WayInRules.REFERRAL_ROUTE, service).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("mode"));
    KeyWorkerService unwatched = withReach(r -> r.withWatched(notInPlace()))
        .withModel(Optional.<ServiceModel>empty())
        .withKeyWorkers();
    assertThat(verdict(ReachRules.WATCHED, unwatched).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("model"));
  }

  @Test
  void two_agencies_are_enough_to_run_the_point_of_referral() {
    assertThat(verdict(
            ReferralPointRules.RUN_TOGETHER, withReferralPoint(p -> p.withRunBy(TRUST, SCHOOLS))))
        .isEqualTo(Verdict.met());
    assertThat(
            onlyMiss(ReferralPointRules.RUN_TOGETHER, withReferralPoint(p -> p.withRunBy(SCHOOLS))))
        .isEqualTo(new Miss(place("/wayIn/referralPoint/runBy"), Facts.fact("agency", SCHOOLS)));
  }

  @Test
  void who_runs_it_is_asked_where_it_is_not_known_whether_there_is_another() {
    KeyWorkerService service =
        withReferralPoint(p -> p.withSingle(Optional.<Boolean>empty()).withRunBy(SCHOOLS));
    assertThat(verdict(ReferralPointRules.RUN_TOGETHER, service).misses()).hasSize(1);
  }

  @Test
  void every_service_that_stays_away_from_the_meetings_is_named() {
    KeyWorkerService service = withReferralPoint(
        p -> p.withLikelyInvolved(AgencyKind.LEISURE, AgencyKind.HEALTH, AgencyKind.EDUCATION)
            .withAtMeetings(AgencyKind.HEALTH));
    assertThat(onlyMiss(ReferralPointRules.SERVICES_AT_MEETINGS, service))
        .isEqualTo(new Miss(
            place("/wayIn/referralPoint/atMeetings"),
            Facts.none().andCodes("absent", List.of(AgencyKind.EDUCATION, AgencyKind.LEISURE))));
  }

  @Test
  void every_community_is_looked_at() {
    KeyWorkerService service = withArea(a -> a.withCommunities(
        aCommunity("one").withProvidedFor(false),
        aCommunity("two"),
        aCommunity("three").withProvidedFor(false),
        aCommunity("four").withProvidedFor(Optional.<Boolean>empty())));
    Verdict verdict = verdict(ReachRules.COMMUNITIES_PROVIDED_FOR, service);
    assertThat(verdict.misses())
        .containsExactly(
            new Miss(
                place("/area/communities/0/providedFor"),
                Facts.fact("community", new CommunityId("one"))),
            new Miss(
                place("/area/communities/2/providedFor"),
                Facts.fact("community", new CommunityId("three"))));
    assertThat(verdict.unknowns())
        .extracting(Unknown::at)
        .containsExactly(place("/area/communities/3/providedFor"));
  }

  @Test
  void one_gap_in_the_knowledge_of_the_area_is_found_once() {
    KeyWorkerService service = withArea(a -> a.withCulturalProfile(notInPlace()).withCommunities());
    assertThat(verdict(ReachRules.MAKE_UP_KNOWN, service).misses()).hasSize(1);
    assertThat(verdict(ReachRules.COMMUNITIES_PROVIDED_FOR, service))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void families_known_to_be_missed_count_without_anybody_watching() {
    KeyWorkerService service =
        withReach(r -> r.withWatched(Optional.<Arrangement>empty()).withActedUpon(false));
    assertThat(onlyMiss(ReachRules.ACTED_UPON, service).at()).isEqualTo(place("/reach/actedUpon"));
  }

  @ParameterizedTest
  @EnumSource
  void a_place_is_one_to_which_families_come_or_another_way_of_knowing(InformationPlace place) {
    KeyWorkerService service = withInformation(i -> i.withPlaces(place));
    boolean isSite = List.of(
            InformationPlace.GP_SURGERY,
            InformationPlace.CHILDRENS_CENTRE,
            InformationPlace.OTHER_SITE)
        .contains(place);
    assertThat(
            verdict(PublicInformationRules.WHERE_FAMILIES_GO, service).misses().isEmpty())
        .isEqualTo(isSite);
    assertThat(verdict(PublicInformationRules.ONLINE, service).misses().isEmpty())
        .isEqualTo(place == InformationPlace.ONLINE);
  }

  @Test
  void practitioners_of_a_voluntary_organisation_need_not_be_told() {
    KeyWorkerService service = withInformation(i -> i.withPractitionersToldIn(COUNCIL));
    assertThat(onlyMiss(PublicInformationRules.PRACTITIONERS_TOLD, service))
        .isEqualTo(new Miss(
            place("/information/practitionersToldIn"),
            Facts.none().andIds("agencies", List.of(TRUST, SCHOOLS))));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-31, P6M, 2027-02-28",
    "2027-08-31, P6M, 2028-02-29",
    "2024-02-29, P1Y, 2025-02-28",
    "2026-11-22, P1D, 2026-11-23"
  })
  void information_is_up_to_date_through_the_last_day(
      LocalDate updated, Period longest, LocalDate due) {
    LocalPolicy ours =
        LocalPolicy.named("ours").with(PublicInformationRules.LONGEST_UNCHANGED, longest);
    KeyWorkerService service = withInformation(i -> i.withLastUpdatedOn(updated));
    Rule<KeyWorkerService> rule = PublicInformationRules.UP_TO_DATE;
    assertThat(rule.verdictOn(service, new Basis(due, ours))).isEqualTo(Verdict.met());
    assertThat(rule.verdictOn(service, new Basis(due.plusDays(1), ours)).misses())
        .containsExactly(new Miss(
            place("/information/lastUpdatedOn"), Facts.fact("updated", updated).and("due", due)));
    assertThat(rule.verdictOn(service, new Basis(updated, ours))).isEqualTo(Verdict.met());
    assertThat(rule.verdictOn(service, new Basis(updated.minusDays(1), ours)).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void a_consultation_of_today_counts_and_one_of_tomorrow_does_not() {
    assertThat(verdict(VoiceRules.CONSULTED, consulting(aConsultation().withOn(TODAY))))
        .isEqualTo(Verdict.met());
    assertThat(verdict(VoiceRules.CONSULTED, consulting(aConsultation().withOn(TODAY.plusDays(1))))
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(place("/youngPeople/consulted"));
  }

  @ParameterizedTest
  @EnumSource
  void one_occasion_among_young_people_is_enough(ConsultationSetting setting) {
    KeyWorkerService service = consulting(
        aConsultation().withSetting(ConsultationSetting.WITH_ADULTS),
        aConsultation().withSetting(setting));
    boolean amongPeers =
        setting == ConsultationSetting.OWN_GROUP || setting == ConsultationSetting.EXISTING_GROUP;
    assertThat(verdict(VoiceRules.AMONG_PEERS, service))
        .isEqualTo(
            amongPeers
                ? Verdict.met()
                : Verdict.notMet(place("/youngPeople/consultations"), Facts.fact("times", 2)));
  }
}
