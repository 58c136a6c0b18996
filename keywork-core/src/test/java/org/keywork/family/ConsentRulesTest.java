package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.ConsentRuleExamples.consentOfTheChild;
import static org.keywork.fixtures.ConsentRuleExamples.toTheSchool;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.Families;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;
import org.keywork.time.DateSpan;

/** From which day to which day a family's consent holds, for whom, and how far it reaches. */
class ConsentRulesTest {

  private static final ActiveTime ACTIVE = new ActiveTime(OPENED, Optional.empty());
  private static final List<DateSpan> ASSIGNED = List.of(DateSpan.startingOn(OPENED));

  @Test
  void key_working_begins_with_the_assignment_that_began_first() {
    InformationSharing sharing = new InformationSharing(
        ACTIVE,
        Families.aFamily(),
        List.of(aConsent()),
        List.of(),
        List.of(DateSpan.startingOn(TODAY), DateSpan.startingOn(OPENED.minusDays(1))));
    assertThat(ConsentRules.CONSENT_BEFORE_KEY_WORKING.verdictOn(sharing, BASIS).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at()).isEqualTo(Location.at("assignments", 1));
          assertThat(miss.facts().value("start")).isEqualTo(OPENED.minusDays(1));
        });
  }

  @Test
  void key_working_that_begins_today_needs_a_consent_today() {
    InformationSharing sharing = new InformationSharing(
        ACTIVE,
        Families.aFamily(),
        List.of(aConsent().withGivenOn(TODAY.plusDays(1))),
        List.of(),
        List.of(DateSpan.startingOn(TODAY)));
    assertThat(beforeKeyWorking(sharing, TODAY)).isEqualTo(Kind.NOT_MET);
    assertThat(beforeKeyWorking(sharing, TODAY.minusDays(1))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void the_consent_of_one_of_two_separated_parents_is_enough() {
    InformationSharing sharing = consenting(
        aConsent().withWithdrawnOn(TODAY), aConsent().withGiver(FATHER).withId(id("2")));
    assertThat(sharing.parentConsentsOn(TODAY)).contains(true);
    assertThat(sharing.parentConsentsOn(OPENED.minusDays(1))).contains(false);
  }

  @Test
  void a_parent_who_consents_outweighs_who_may_not_be_one() {
    assertThat(consenting(consentOfTheChild(), aConsent()).parentConsentsOn(TODAY))
        .contains(true);
    assertThat(consenting(consentOfTheChild()).parentConsentsOn(TODAY)).isEmpty();
    assertThat(consenting().parentConsentsOn(TODAY)).contains(false);
  }

  @Test
  void a_carer_whose_responsibility_nobody_recorded_may_or_may_not_consent() {
    FamilyMember carer = FamilyMember.builder()
        .id(MOTHER)
        .addRelations(Relation.builder().child(CHILD).kind(RelationKind.CARER).build())
        .build();
    Family family = Family.builder()
        .id(new FamilyId("family-2"))
        .addChildren(Families.aChild())
        .addMembers(carer)
        .build();
    InformationSharing sharing = new InformationSharing(
        ACTIVE, family, List.of(aConsent()), List.of(toTheSchool(TODAY)), ASSIGNED);
    assertThat(sharing.parentConsentsOn(TODAY)).isEmpty();
    assertThat(ConsentRules.CONSENT_BEFORE_KEY_WORKING.verdictOn(sharing, BASIS).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("assignments", 0));
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(sharing, BASIS).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("disclosures", 0));
  }

  @Test
  void a_consent_holds_from_the_day_it_is_given_to_the_day_before_it_is_withdrawn() {
    LocalDate end = LocalDate.of(2026, 9, 30);
    InformationSharing sharing = new InformationSharing(
        ACTIVE,
        Families.aFamily(),
        List.of(aConsent().withWithdrawnOn(end)),
        List.of(
            toTheSchool(OPENED.minusDays(1)),
            toTheSchool(OPENED),
            toTheSchool(end.minusDays(1)),
            toTheSchool(end)),
        ASSIGNED);
    Verdict verdict = ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(sharing, BASIS);
    assertThat(verdict.misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("disclosures", 0), Location.at("disclosures", 3));
    assertThat(verdict.misses().get(1).facts().value("day")).isEqualTo(end);
    assertThat(verdict.misses().get(1).facts().value("agency")).isEqualTo("school");
  }

  @Test
  void what_is_shared_tomorrow_is_not_judged_today() {
    Disclosure tomorrow = toTheSchool(TODAY.plusDays(1)).withPurpose(SharingPurpose.COVER);
    InformationSharing sharing = sharing(List.of(tomorrow), aConsent());
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT.verdictOn(sharing, BASIS))
        .isEqualTo(Verdict.met());
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(sharing, BASIS))
        .isEqualTo(Verdict.notApplicable());
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT
            .verdictOn(sharing, basis(TODAY.plusDays(1)))
            .kind())
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void one_bad_disclosure_gives_one_finding() {
    InformationSharing never = sharing(List.of(toTheSchool(OPENED.minusDays(1))), aConsent());
    assertThat(misses(never)).containsExactly("family.consent-before-sharing");
    InformationSharing beyond =
        sharing(List.of(toTheSchool(TODAY).withPurpose(SharingPurpose.STATISTICS)), aConsent());
    assertThat(misses(beyond)).containsExactly("family.sharing-within-consent");
    InformationSharing withdrawn =
        sharing(List.of(toTheSchool(TODAY)), aConsent().withWithdrawnOn(TODAY));
    assertThat(misses(withdrawn))
        .containsExactly("family.consent-before-sharing", "family.key-working-ends-with-consent");
  }

  @Test
  void a_disclosure_must_lie_within_one_consent_and_not_in_two_halves() {
    Consent school = aConsent().withRecipients(SCHOOL).withPurposes(SharingPurpose.PLANNING);
    Consent centre =
        aConsent().withId(id("2")).withRecipients(CENTRE).withPurposes(SharingPurpose.COORDINATION);
    InformationSharing sharing = sharing(List.of(toTheSchool(TODAY)), school, centre);
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT.verdictOn(sharing, BASIS).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at()).isEqualTo(Location.at("disclosures", 0));
          assertThat(miss.facts().value("day")).isEqualTo(TODAY);
          assertThat(miss.facts().value("agency")).isEqualTo("school");
          assertThat(miss.facts().value("purpose")).isEqualTo("coordination");
        });
  }

  @Test
  void a_consent_that_names_others_rules_out_whom_it_does_not_name() {
    Consent noPurpose = aConsent().withPurposes(List.of());
    assertThat(noPurpose.withRecipients(TRUST).names(SCHOOL, SharingPurpose.PLANNING))
        .contains(false);
    assertThat(noPurpose.names(SCHOOL, SharingPurpose.PLANNING)).isEmpty();
    Consent nobody = aConsent().withRecipients(List.<AgencyId>of());
    assertThat(nobody.names(SCHOOL, SharingPurpose.STATISTICS)).contains(false);
    assertThat(nobody.names(SCHOOL, SharingPurpose.PLANNING)).isEmpty();
    assertThat(aConsent().names(SCHOOL, SharingPurpose.PLANNING)).contains(true);
    assertThat(aConsent().names(SCHOOL, SharingPurpose.STATISTICS)).contains(false);
  }

  @Test
  void a_consent_that_leaves_something_open_may_reach_so_far() {
    Consent open = aConsent().withPurposes(List.of());
    InformationSharing sharing = sharing(List.of(toTheSchool(TODAY)), open);
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT.verdictOn(sharing, BASIS).unknowns())
        .extracting(Unknown::at)
        .containsExactly(
            Location.at("disclosures", 0), Location.at("consents", 0).then("purposes"));
    Consent empty = open.withRecipients(List.<AgencyId>of());
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT
            .verdictOn(
                sharing(List.of(), empty.withWithdrawnOn(TODAY), empty.withId(id("2"))), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(
            Location.at("consents", 1).then("recipients"),
            Location.at("consents", 1).then("purposes"));
  }

  @Test
  void what_may_be_shared_is_answered_for_agency_purpose_and_day() {
    InformationSharing sharing = consenting(aConsent());
    assertThat(sharing.allows(SCHOOL, SharingPurpose.REVIEW, TODAY)).contains(true);
    assertThat(sharing.allows(SCHOOL, SharingPurpose.COVER, TODAY)).contains(false);
    assertThat(sharing.allows(SCHOOL, SharingPurpose.REVIEW, OPENED.minusDays(1)))
        .contains(false);
    assertThat(consenting(consentOfTheChild()).allows(SCHOOL, SharingPurpose.REVIEW, TODAY))
        .isEmpty();
    assertThat(consenting(consentOfTheChild()).allows(SCHOOL, SharingPurpose.COVER, TODAY))
        .contains(false);
  }

  @Test
  void two_young_people_are_judged_separately() {
    MemberId second = new MemberId("child-2");
    Family family = Families.aFamily()
        .withChildren(
            Families.aChild().withOwnConsentAppropriate(true),
            Families.aChild().withId(second).withOwnConsentAppropriate(true),
            Families.aChild()
                .withId(new MemberId("child-3"))
                .withOwnConsentAppropriate(Optional.<Boolean>empty()));
    InformationSharing sharing = new InformationSharing(
        ACTIVE, family, List.of(aConsent(), consentOfTheChild()), List.of(), ASSIGNED);
    Verdict verdict = ConsentRules.OWN_CONSENT.verdictOn(sharing, BASIS);
    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.at("family").then("children", 1));
      assertThat(miss.facts().value("child")).isEqualTo("child-2");
    });
    assertThat(verdict.unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("family").then("children", 2).then("ownConsentAppropriate"));
  }

  @Test
  void an_own_consent_counts_while_it_holds() {
    Consent own = consentOfTheChild().withGivenOn(TODAY);
    InformationSharing sharing = judged(Optional.of(true), own);
    assertThat(ownConsent(sharing, BASIS)).isEqualTo(Kind.MET);
    assertThat(ownConsent(sharing, basis(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void own_consent_matters_as_soon_as_anything_begins() {
    Family family = judged(Optional.of(true)).family();
    InformationSharing shared = new InformationSharing(
        ACTIVE, family, List.of(aConsent()), List.of(toTheSchool(TODAY)), List.of());
    assertThat(ownConsent(shared, BASIS)).isEqualTo(Kind.NOT_MET);
    assertThat(ownConsent(shared, basis(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
    InformationSharing assigned = new InformationSharing(
        ACTIVE, family, List.of(aConsent()), List.of(), List.of(DateSpan.startingOn(TODAY)));
    assertThat(ownConsent(assigned, BASIS)).isEqualTo(Kind.NOT_MET);
    assertThat(ownConsent(assigned, basis(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void below_the_age_that_a_service_sets_nobody_has_to_judge() {
    InformationSharing sharing = judged(Optional.empty(), aConsent());
    LocalDate seventh = LocalDate.of(2026, 5, 4);
    assertThat(ownConsent(sharing, fromAge(7, seventh.minusDays(1))))
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(ownConsent(sharing, fromAge(7, seventh))).isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void a_judgement_counts_whatever_the_age() {
    assertThat(ownConsent(judged(Optional.of(true), aConsent()), fromAge(16, TODAY)))
        .isEqualTo(Kind.NOT_MET);
    assertThat(ownConsent(judged(Optional.of(false), aConsent()), fromAge(5, TODAY)))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void material_given_after_the_consent_is_told_with_both_days() {
    Consent late = aConsent().withInformedOn(OPENED.plusDays(1));
    Verdict verdict = ConsentRules.INFORMED_BEFORE_CONSENT.verdictOn(late, BASIS);
    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.at("informedOn"));
      assertThat(miss.facts().value("given")).isEqualTo(OPENED);
      assertThat(miss.facts().value("informed")).isEqualTo(OPENED.plusDays(1));
    });
    assertThat(ConsentRules.INFORMED_BEFORE_CONSENT
            .verdictOn(aConsent().withInformedOn(Optional.<LocalDate>empty()), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("informedOn"));
  }

  @Test
  void everybody_who_goes_on_after_the_last_consent_is_told() {
    LocalDate end = LocalDate.of(2026, 9, 30);
    InformationSharing sharing = new InformationSharing(
        ACTIVE,
        Families.aFamily(),
        List.of(
            aConsent().withWithdrawnOn(end),
            aConsent().withId(id("2")).withWithdrawnOn(end.minusDays(9))),
        List.of(),
        List.of(
            DateSpan.startingOn(OPENED),
            DateSpan.of(OPENED, end.minusDays(1)),
            DateSpan.of(OPENED, end)));
    Verdict onTheDay = ConsentRules.ENDS_WITH_CONSENT.verdictOn(sharing, basis(end));
    assertThat(onTheDay.misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("assignments", 0), Location.at("assignments", 2));
    assertThat(onTheDay.misses().get(0).facts().value("withdrawn")).isEqualTo(end);
    assertThat(ConsentRules.ENDS_WITH_CONSENT
            .verdictOn(sharing, basis(end.minusDays(1)))
            .kind())
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_consent_that_will_be_given_and_withdrawn_has_not_ended_anything() {
    Consent later = aConsent().withGivenOn(TODAY.plusDays(1)).withWithdrawnOn(TODAY.plusDays(2));
    InformationSharing sharing = consenting(later.withInformedOn(Optional.<LocalDate>empty()));
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(sharing, BASIS))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(ConsentRules.all())
        .extracting(rule -> rule.statements().get(0))
        .containsExactly(50, 50, 51, 52, 53, 55);
  }

  private static List<String> misses(InformationSharing sharing) {
    List<String> missed = new ArrayList<>();
    for (var rule : List.of(
        ConsentRules.CONSENT_BEFORE_SHARING,
        ConsentRules.SHARING_WITHIN_CONSENT,
        ConsentRules.ENDS_WITH_CONSENT)) {
      rule.verdictOn(sharing, BASIS)
          .misses()
          .forEach(miss -> missed.add(rule.id().value()));
    }
    return missed;
  }

  private static InformationSharing consenting(Consent... consents) {
    return sharing(List.of(), consents);
  }

  private static InformationSharing sharing(List<Disclosure> disclosures, Consent... consents) {
    return new InformationSharing(
        ACTIVE, Families.aFamily(), List.of(consents), disclosures, ASSIGNED);
  }

  private static InformationSharing judged(Optional<Boolean> appropriate, Consent... consents) {
    Family family =
        Families.aFamily().withChildren(Families.aChild().withOwnConsentAppropriate(appropriate));
    return new InformationSharing(ACTIVE, family, List.of(consents), List.of(), ASSIGNED);
  }

  private static Kind beforeKeyWorking(InformationSharing sharing, LocalDate day) {
    return ConsentRules.CONSENT_BEFORE_KEY_WORKING
        .verdictOn(sharing, basis(day))
        .kind();
  }

  private static Kind ownConsent(InformationSharing sharing, Basis basis) {
    return ConsentRules.OWN_CONSENT.verdictOn(sharing, basis).kind();
  }

  private static ConsentId id(String id) {
    return new ConsentId(id);
  }

  private static Basis basis(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static Basis fromAge(int age, LocalDate day) {
    return new Basis(day, BASIS.policy().with(ConsentRules.OWN_CONSENT_FROM_AGE, age));
  }
}
