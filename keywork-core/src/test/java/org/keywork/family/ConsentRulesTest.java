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
    InformationSharing sharing = consenting(aConsent());
    assertThat(sharing.parentsConsentOn(TODAY)).contains(true);
    assertThat(sharing.parentsConsentOn(OPENED.minusDays(1))).contains(false);
  }

  @Test
  void one_parent_who_withdrew_leaves_open_whether_the_other_is_enough() {
    InformationSharing sharing =
        sharing(List.of(toTheSchool(TODAY)), aConsent().withWithdrawnOn(TODAY), ofTheFather());
    assertThat(sharing.parentsConsentOn(TODAY.minusDays(1))).contains(true);
    assertThat(sharing.parentsConsentOn(TODAY)).isEmpty();
    String question =
        "whether the consent that remains is enough while another parent has withdrawn theirs";
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(sharing, BASIS).unknowns())
        .containsExactly(new Unknown(Location.at("disclosures", 0), question));
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(sharing, BASIS).unknowns())
        .containsExactly(new Unknown(Location.at("consents"), question));
    assertThat(within(sharing)).isEqualTo(Verdict.met());
    assertThat(sharing.allows(SCHOOL, SharingPurpose.COORDINATION, TODAY)).isEmpty();
  }

  @Test
  void a_parent_who_consented_anew_has_not_withdrawn() {
    InformationSharing sharing =
        consenting(aConsent().withWithdrawnOn(TODAY), aConsent().withId(id("3")), ofTheFather());
    assertThat(sharing.parentsConsentOn(TODAY)).contains(true);
  }

  @Test
  void a_narrower_consent_anew_leaves_open_what_it_no_longer_names() {
    Consent narrower = aConsent().withId(id("3")).withPurposes(SharingPurpose.REVIEW);
    InformationSharing sharing =
        consenting(aConsent().withWithdrawnOn(TODAY), narrower, ofTheFather());
    assertThat(sharing.allows(SCHOOL, SharingPurpose.REVIEW, TODAY)).contains(true);
    assertThat(sharing.allows(SCHOOL, SharingPurpose.PLANNING, TODAY)).isEmpty();
    assertThat(sharing.allows(SCHOOL, SharingPurpose.COVER, TODAY)).contains(false);
  }

  @Test
  void what_a_brother_or_the_child_withdrew_disputes_nothing() {
    Consent brothers = aConsent().withId(id("3")).withGiver(Families.BROTHER);
    InformationSharing sharing = consenting(
        aConsent(), brothers.withWithdrawnOn(TODAY), consentOfTheChild().withWithdrawnOn(TODAY));
    assertThat(sharing.parentsConsentOn(TODAY)).contains(true);
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(sharing, BASIS))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void a_father_consents_for_the_half_sister_alone_whose_father_he_is() {
    InformationSharing sharing = halfSiblings(Optional.of(false), ofTheFather());
    Verdict begun = ConsentRules.CONSENT_BEFORE_KEY_WORKING.verdictOn(sharing, BASIS);
    assertThat(begun.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.at("assignments", 0));
      assertThat(miss.facts().value("child")).isEqualTo("child");
    });
    assertThat(begun.unknowns()).isEmpty();
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(sharing, BASIS).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at()).isEqualTo(Location.at("disclosures", 0));
          assertThat(miss.facts().value("child")).isEqualTo("child");
        });
    assertThat(sharing.allows(SCHOOL, SharingPurpose.COORDINATION, TODAY)).contains(false);
  }

  @Test
  void a_consent_for_each_of_two_half_sisters_is_enough_for_both() {
    InformationSharing sharing = halfSiblings(Optional.of(false), aConsent(), ofTheFather());
    assertThat(sharing.parentsConsentOn(TODAY)).contains(true);
    assertThat(sharing.allows(SCHOOL, SharingPurpose.COORDINATION, TODAY)).contains(true);
  }

  @Test
  void responsibility_for_one_child_that_nobody_recorded_is_asked_for() {
    InformationSharing sharing = halfSiblings(Optional.empty(), ofTheFather());
    assertThat(ConsentRules.CONSENT_BEFORE_KEY_WORKING.verdictOn(sharing, BASIS).unknowns())
        .containsExactly(new Unknown(
            Location.at("assignments", 0),
            "whether those who consent have parental responsibility"));
    assertThat(within(sharing)).isEqualTo(Verdict.met());
  }

  @Test
  void a_withdrawal_for_one_half_sister_need_not_end_key_working_for_the_other() {
    InformationSharing one =
        halfSiblings(Optional.of(false), aConsent().withWithdrawnOn(TODAY), ofTheFather());
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(one, BASIS).unknowns())
        .extracting(Unknown::what)
        .containsExactly(
            "whether key working goes on for the child whose parents no longer consent");
    InformationSharing both = halfSiblings(
        Optional.of(false),
        aConsent().withWithdrawnOn(TODAY.minusDays(5)),
        ofTheFather().withWithdrawnOn(TODAY));
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(both, BASIS).misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().value("ended")).isEqualTo(TODAY));
  }

  @Test
  void key_working_begins_for_the_children_who_live() {
    InformationSharing sharing = halfSiblings(Optional.of(false), ofTheFather());
    assertThat(beforeKeyWorking(firstDied(OPENED, sharing), TODAY)).isEqualTo(Kind.MET);
    assertThat(beforeKeyWorking(firstDied(OPENED.plusDays(1), sharing), TODAY))
        .isEqualTo(Kind.NOT_MET);
    InformationSharing ofTheBrother = consenting(aConsent().withGiver(Families.BROTHER));
    assertThat(beforeKeyWorking(died(OPENED, ofTheBrother), TODAY)).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void what_is_known_of_a_child_who_has_died_is_shared_only_as_the_parents_allow() {
    InformationSharing died = firstDied(TODAY, halfSiblings(Optional.of(false), ofTheFather()));
    assertThat(died.parentsConsentOn(TODAY.minusDays(1))).contains(false);
    assertThat(died.parentsConsentOn(TODAY)).contains(true);
    assertThat(died.allows(SCHOOL, SharingPurpose.COORDINATION, TODAY)).contains(false);
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(died, BASIS).misses())
        .extracting(miss -> miss.facts().value("child"))
        .containsExactly("child");
  }

  @Test
  void a_withdrawal_for_a_child_who_has_died_ends_nothing_for_the_sister() {
    InformationSharing withdrawn = halfSiblings(
        Optional.of(false), aConsent().withAbout(CHILD).withWithdrawnOn(TODAY), ofTheFather());
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(firstDied(TODAY, withdrawn), BASIS))
        .isEqualTo(Verdict.notApplicable());
    InformationSharing forTheSister = halfSiblings(
        Optional.of(false),
        aConsent().withAbout(CHILD),
        ofTheFather().withWithdrawnOn(TODAY.minusDays(5)));
    assertThat(ConsentRules.ENDS_WITH_CONSENT
            .verdictOn(firstDied(TODAY, forTheSister), BASIS)
            .misses())
        .hasSize(1);
    InformationSharing bereaved = died(TODAY, consenting(aConsent().withWithdrawnOn(TODAY)));
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(bereaved, BASIS).misses())
        .hasSize(1);
  }

  private static InformationSharing firstDied(LocalDate day, InformationSharing sharing) {
    List<Child> children = sharing.family().children();
    return with(
        sharing.family().withChildren(children.get(0).withDiedOn(day), children.get(1)), sharing);
  }

  private static InformationSharing died(LocalDate day, InformationSharing sharing) {
    return with(
        sharing.family().withChildren(sharing.family().children().get(0).withDiedOn(day)), sharing);
  }

  private static InformationSharing with(Family family, InformationSharing sharing) {
    return new InformationSharing(
        sharing.active(), family, sharing.consents(), sharing.disclosures(), sharing.assignments());
  }

  @Test
  void who_may_not_be_a_parent_may_not_have_ended_key_working() {
    Family family = Family.builder()
        .id(new FamilyId("family-2"))
        .addChildren(Families.aChild())
        .addMembers(father(Optional.empty()))
        .build();
    InformationSharing ofOne = new InformationSharing(
        ACTIVE, family, List.of(ofTheFather().withWithdrawnOn(TODAY)), List.of(), ASSIGNED);
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(ofOne, BASIS).unknowns())
        .containsExactly(new Unknown(
            Location.at("consents"), "whether those who consent have parental responsibility"));
  }

  @Test
  void what_is_in_force_when_a_family_is_closed_is_not_asked_about_any_more() {
    Consent open = aConsent().withPurposes(List.of()).withInformedOn(OPENED.plusDays(1));
    InformationSharing closed = new InformationSharing(
        new ActiveTime(OPENED, Optional.of(TODAY)),
        Families.aFamily(),
        List.of(open, ofTheFather().withWithdrawnOn(TODAY.minusDays(9))),
        List.of(),
        ASSIGNED);
    for (var rule : List.of(
        ConsentRules.SHARING_WITHIN_CONSENT,
        ConsentRules.INFORMED_BEFORE_CONSENT,
        ConsentRules.ENDS_WITH_CONSENT)) {
      assertThat(rule.verdictOn(closed, BASIS)).isEqualTo(Verdict.notApplicable());
      assertThat(rule.verdictOn(closed, basis(TODAY.minusDays(1))).kind())
          .isNotEqualTo(Kind.NOT_APPLICABLE);
    }
  }

  @Test
  void a_parent_who_consents_outweighs_who_may_not_be_one() {
    assertThat(consenting(consentOfTheChild(), aConsent()).parentsConsentOn(TODAY))
        .contains(true);
    assertThat(consenting(consentOfTheChild()).parentsConsentOn(TODAY)).isEmpty();
    assertThat(consenting().parentsConsentOn(TODAY)).contains(false);
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
    assertThat(sharing.parentsConsentOn(TODAY)).isEmpty();
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
  void nobody_asks_for_the_consent_of_a_young_person_who_has_died() {
    Child child = Families.aChild().withOwnConsentAppropriate(true).withDiedOn(TODAY);
    InformationSharing sharing = new InformationSharing(
        ACTIVE, Families.aFamily().withChildren(child), List.of(aConsent()), List.of(), ASSIGNED);
    assertThat(ownConsent(sharing, basis(TODAY.minusDays(1)))).isEqualTo(Kind.NOT_MET);
    assertThat(ownConsent(sharing, BASIS)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_day_of_birth_that_lies_ahead_is_named_where_the_age_would_settle_it() {
    Child child = Families.aChild()
        .withOwnConsentAppropriate(Optional.<Boolean>empty())
        .withDateOfBirth(TODAY.plusDays(1));
    InformationSharing sharing = new InformationSharing(
        ACTIVE, Families.aFamily().withChildren(child), List.of(aConsent()), List.of(), ASSIGNED);
    Location at = Location.at("family").then("children", 0);
    assertThat(ConsentRules.OWN_CONSENT.verdictOn(sharing, fromAge(12, TODAY)).unknowns())
        .containsExactly(new Unknown(at.then("dateOfBirth"), "a day of birth that has come"));
    assertThat(ConsentRules.OWN_CONSENT.verdictOn(sharing, BASIS).unknowns())
        .extracting(Unknown::at)
        .containsExactly(at.then("ownConsentAppropriate"));
    assertThat(ownConsent(sharing, fromAge(12, TODAY.plusDays(1)))).isEqualTo(Kind.NOT_APPLICABLE);
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
    Verdict verdict = ConsentRules.INFORMED_BEFORE_CONSENT.verdictOn(consenting(late), BASIS);
    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.at("consents", 0).then("informedOn"));
      assertThat(miss.facts().value("given")).isEqualTo(OPENED);
      assertThat(miss.facts().value("informed")).isEqualTo(OPENED.plusDays(1));
    });
    assertThat(ConsentRules.INFORMED_BEFORE_CONSENT
            .verdictOn(consenting(aConsent().withInformedOn(Optional.<LocalDate>empty())), BASIS)
            .unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("consents", 0).then("informedOn"));
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
    assertThat(onTheDay.misses().get(0).facts().value("ended")).isEqualTo(end);
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
  void key_working_ends_the_day_after_the_time_for_which_a_parent_consented() {
    Consent forATime = aConsent().withLastDay(TODAY.minusDays(1));
    assertThat(ConsentRules.ENDS_WITH_CONSENT
            .verdictOn(consenting(forATime), BASIS)
            .misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().value("ended")).isEqualTo(TODAY));
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(
            consenting(forATime), basis(TODAY.minusDays(1))))
        .isEqualTo(Verdict.notApplicable());
    assertThat(ConsentRules.ENDS_WITH_CONSENT.verdictOn(consenting(forATime, ofTheFather()), BASIS))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void what_is_about_one_half_sister_needs_no_consent_for_the_other() {
    InformationSharing sharing = halfSiblings(Optional.of(false), ofTheFather());
    MemberId second = new MemberId("child-2");
    assertThat(beforeSharing(sharing, toTheSchool(TODAY).withAbout(second)))
        .isEqualTo(Verdict.met());
    assertThat(beforeSharing(sharing, toTheSchool(TODAY).withAbout(CHILD)).misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().value("child")).isEqualTo("child"));
  }

  @Test
  void a_consent_about_one_half_sister_does_not_reach_the_other() {
    Consent ofTheMother = aConsent().withAbout(CHILD);
    InformationSharing sharing = halfSiblings(Optional.of(true), ofTheMother);
    assertThat(sharing.parentsConsentOn(TODAY)).contains(false);
    InformationSharing withdrawn = halfSiblings(
        Optional.of(true), ofTheMother.withWithdrawnOn(TODAY), aConsent().withId(id("3")));
    assertThat(beforeSharing(withdrawn, toTheSchool(TODAY).withAbout(CHILD)))
        .isEqualTo(Verdict.met());
  }

  @Test
  void what_goes_beyond_the_young_persons_own_consent_is_found_too() {
    Consent own = consentOfTheChild().withPurposes(SharingPurpose.REVIEW);
    Disclosure shared = toTheSchool(TODAY);
    assertThat(
            within(sharing(judged(Optional.of(true)), shared, aConsent(), own)).misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("disclosures", 0));
    assertThat(within(sharing(judged(Optional.of(false)), shared, aConsent(), own)))
        .isEqualTo(Verdict.met());
    assertThat(
            within(sharing(judged(Optional.empty()), shared, aConsent(), own)).unknowns())
        .containsExactly(
            new Unknown(Location.at("disclosures", 0), "whether the consent reaches so far"));
    assertThat(within(sharing(judged(Optional.empty()), shared, aConsent(), consentOfTheChild())))
        .isEqualTo(Verdict.met());
  }

  @Test
  void a_young_person_has_a_say_from_the_day_of_their_first_consent_on() {
    InformationSharing able = judged(Optional.of(true));
    Consent own = consentOfTheChild().withGivenOn(TODAY).withPurposes(SharingPurpose.REVIEW);
    assertThat(within(sharing(able, toTheSchool(TODAY.minusDays(1)), aConsent(), own)))
        .isEqualTo(Verdict.met());
    assertThat(within(sharing(able, toTheSchool(TODAY), aConsent(), own)).kind())
        .isEqualTo(Kind.NOT_MET);
    Consent withdrawn = consentOfTheChild().withWithdrawnOn(TODAY);
    assertThat(within(sharing(able, toTheSchool(TODAY), aConsent(), withdrawn)).kind())
        .isEqualTo(Kind.NOT_MET);
    assertThat(within(sharing(able, toTheSchool(TODAY.minusDays(1)), aConsent(), withdrawn)))
        .isEqualTo(Verdict.met());
  }

  @Test
  void the_age_on_the_day_of_sharing_tells_whether_the_young_person_had_a_say() {
    Disclosure shared = toTheSchool(LocalDate.of(2026, 5, 3));
    Consent own = consentOfTheChild().withPurposes(SharingPurpose.REVIEW);
    InformationSharing unjudged = judged(Optional.empty());
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT.verdictOn(
            sharing(unjudged, shared, aConsent(), own), fromAge(7, TODAY)))
        .isEqualTo(Verdict.met());
    assertThat(ConsentRules.SHARING_WITHIN_CONSENT
            .verdictOn(
                sharing(unjudged, shared.withOn(shared.on().plusDays(1)), aConsent(), own),
                fromAge(7, TODAY))
            .kind())
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void nobody_had_to_consent_for_a_brother_or_sister_who_was_not_born_yet() {
    MemberId baby = new MemberId("child-2");
    Family family = halfSiblings(Optional.of(true)).family();
    Consent ofOne = aConsent().withAbout(CHILD);
    Disclosure ofAll = toTheSchool(TODAY);
    InformationSharing born = sharing(withBirthOf(family, TODAY), ofAll, ofOne);
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(born, BASIS).misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().value("child")).isEqualTo("child-2"));
    InformationSharing unborn = sharing(withBirthOf(family, TODAY.plusDays(1)), ofAll, ofOne);
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(unborn, BASIS))
        .isEqualTo(Verdict.met());
    assertThat(beforeSharing(unborn, ofAll.withAbout(baby)).kind()).isEqualTo(Kind.NOT_MET);
    assertThat(beforeKeyWorking(sharing(withBirthOf(family, OPENED), ofAll, ofOne), TODAY))
        .isEqualTo(Kind.NOT_MET);
    assertThat(
            beforeKeyWorking(sharing(withBirthOf(family, OPENED.plusDays(1)), ofAll, ofOne), TODAY))
        .isEqualTo(Kind.MET);
  }

  @Test
  void for_a_child_who_is_expected_a_parent_consents_before_the_birth() {
    Family expecting =
        Families.aFamily().withChildren(Families.aChild().withDateOfBirth(TODAY.plusDays(60)));
    InformationSharing none =
        sharing(expecting, toTheSchool(TODAY), aConsent().withGivenOn(TODAY.plusDays(1)));
    assertThat(beforeKeyWorking(none, TODAY)).isEqualTo(Kind.NOT_MET);
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(none, BASIS).kind())
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void a_consent_that_was_asked_for_again_is_made_good() {
    Consent late = aConsent().withInformedOn(OPENED.plusDays(1));
    Consent again = aConsent().withId(id("2")).withGivenOn(TODAY).withInformedOn(TODAY);
    assertThat(informed(late, again)).isEqualTo(Verdict.met());
    assertThat(informed(late.withInformedOn(Optional.<LocalDate>empty()), again))
        .isEqualTo(Verdict.met());
    assertThat(informed(late.withAbout(CHILD), again)).isEqualTo(Verdict.met());
    Consent open = late.withPurposes(List.of());
    assertThat(informed(open, again.withPurposes(List.of()))).isEqualTo(Verdict.met());
    assertThat(informed(open, again).kind()).isEqualTo(Kind.NOT_MET);
    for (Consent less : List.of(
        again.withGiver(FATHER),
        again.withAbout(CHILD),
        again.withRecipients(SCHOOL),
        again.withPurposes(SharingPurpose.PLANNING),
        again.withGivenOn(OPENED).withInformedOn(OPENED).withLastDay(TODAY.minusDays(1)),
        again.withInformedOn(TODAY.plusDays(1)),
        again.withGivenOn(OPENED.minusDays(1)).withInformedOn(OPENED.minusDays(1)))) {
      assertThat(informed(late, less).misses())
          .extracting(Miss::at)
          .contains(Location.at("consents", 0).then("informedOn"));
    }
  }

  @Test
  void a_consent_to_just_this_is_not_disputed_by_what_was_withdrawn_for_something_else() {
    Consent toCount = aConsent().withPurposes(SharingPurpose.STATISTICS).withWithdrawnOn(TODAY);
    InformationSharing sharing = sharing(List.of(toTheSchool(TODAY)), toCount, ofTheFather());
    assertThat(sharing.parentsConsentOn(TODAY)).isEmpty();
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(sharing, BASIS))
        .isEqualTo(Verdict.met());
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

  private static InformationSharing sharing(
      InformationSharing of, Disclosure disclosure, Consent... consents) {
    return sharing(of.family(), disclosure, consents);
  }

  private static InformationSharing sharing(
      Family family, Disclosure disclosure, Consent... consents) {
    return new InformationSharing(ACTIVE, family, List.of(consents), List.of(disclosure), ASSIGNED);
  }

  /** The first child was born long ago, and the second on this day. */
  private static Family withBirthOf(Family family, LocalDate birth) {
    return family.withChildren(
        family.children().get(0), family.children().get(1).withDateOfBirth(birth));
  }

  private static Verdict informed(Consent... consents) {
    return ConsentRules.INFORMED_BEFORE_CONSENT.verdictOn(consenting(consents), BASIS);
  }

  private static Verdict beforeSharing(InformationSharing sharing, Disclosure disclosure) {
    return ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(
        new InformationSharing(
            sharing.active(),
            sharing.family(),
            sharing.consents(),
            List.of(disclosure),
            sharing.assignments()),
        BASIS);
  }

  private static Verdict within(InformationSharing sharing) {
    return ConsentRules.SHARING_WITHIN_CONSENT.verdictOn(sharing, BASIS);
  }

  private static Consent ofTheFather() {
    return aConsent().withId(id("2")).withGiver(FATHER);
  }

  /** Two disabled half-sisters of one mother; the father is that of the second. */
  private static InformationSharing halfSiblings(
      Optional<Boolean> responsibleForTheFirst, Consent... consents) {
    MemberId second = new MemberId("child-2");
    FamilyMember father = father(responsibleForTheFirst);
    FamilyMember mother = Families.aParent(MOTHER, RelationKind.MOTHER);
    Family family = Families.aFamily()
        .withChildren(Families.aChild(), Families.aChild().withId(second))
        .withMembers(
            mother.withRelations(mother.relations().get(0)),
            father.withRelations(father.relations().get(0), fatherOf(second)),
            Families.aBrother());
    return new InformationSharing(
        ACTIVE, family, List.of(consents), List.of(toTheSchool(TODAY)), ASSIGNED);
  }

  private static FamilyMember father(Optional<Boolean> responsible) {
    return FamilyMember.builder()
        .id(FATHER)
        .addRelations(Relation.builder()
            .child(CHILD)
            .kind(RelationKind.STEP_PARENT)
            .parentalResponsibility(responsible)
            .build())
        .build();
  }

  private static Relation fatherOf(MemberId child) {
    return Relation.builder()
        .child(child)
        .kind(RelationKind.FATHER)
        .parentalResponsibility(true)
        .build();
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
