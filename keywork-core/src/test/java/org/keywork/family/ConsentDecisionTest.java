package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.family.ConsentCriterion.INFORMED;
import static org.keywork.family.ConsentCriterion.OWN_CONSENT;
import static org.keywork.family.ConsentCriterion.PARENTS_CONSENT;
import static org.keywork.family.SharingPurpose.CORRESPONDENCE;
import static org.keywork.family.SharingPurpose.PLANNING;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.ConsentRuleExamples.consentOfTheChild;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.Families;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;
import org.keywork.source.Publications;

/** Whether something may be shared: what is asked, what is relied on, and what is missing. */
class ConsentDecisionTest {

  private static final MemberId SISTER = new MemberId("child-2");
  private static final ConsentId SECOND = new ConsentId("2");
  private static final Location CONSENTS = Location.at("consents");
  private static final Optional<LocalDate> UNKNOWN_DAY = Optional.empty();
  private static final Optional<Boolean> UNJUDGED = Optional.empty();

  @Test
  void an_informed_parents_consent_is_enough_where_the_childs_own_is_not_called_for() {
    ConsentDecision decision = decide(aFamily(), aConsent());
    assertThat(decision.answer()).isEqualTo(YES);
    assertThat(decision.missing()).isEmpty();
    assertThat(decision.recipient()).isEqualTo(SCHOOL);
    assertThat(decision.purpose()).isEqualTo(PLANNING);
    assertThat(decision.day()).isEqualTo(TODAY);
    assertThat(decision.about()).containsExactly(CHILD);
    assertThat(decision.parts())
        .extracting(ConsentPart::criterion)
        .containsExactly(PARENTS_CONSENT, OWN_CONSENT, INFORMED);
    assertThat(decision.parts()).allSatisfy(part -> {
      assertThat(part.child()).isEqualTo(CHILD);
      assertThat(part.parameter()).isEmpty();
    });
    assertThat(part(decision, PARENTS_CONSENT).reliedOn())
        .containsExactly(aConsent().id());
    assertThat(part(decision, OWN_CONSENT).reliedOn()).isEmpty();
    assertThat(part(decision, INFORMED).reliedOn()).containsExactly(aConsent().id());
  }

  @Test
  void every_part_says_what_was_asked_and_where_it_is_written() {
    assertThat(decide(aFamily(), aConsent()).parts()).allSatisfy(part -> {
      assertThat(part.citation()).isEqualTo(Publications.PACK.at("ch.2 / The database"));
      assertThat(part.criterion().question()).endsWith("?");
    });
    assertThat(PARENTS_CONSENT.statements()).containsExactly(50, 52);
    assertThat(OWN_CONSENT.statements()).containsExactly(51);
    assertThat(INFORMED.statements()).containsExactly(53);
  }

  @Test
  void without_any_consent_the_answer_is_no() {
    ConsentDecision decision = decide(aFamily());
    assertThat(decision.answer()).isEqualTo(NO);
    assertThat(decision.missing())
        .containsExactly(new Unknown(CONSENTS, "a parent's consent to just this"));
    assertThat(decision.parts())
        .extracting(ConsentPart::criterion)
        .containsExactly(PARENTS_CONSENT, OWN_CONSENT);
  }

  @Test
  void letters_are_copied_only_with_a_consent_that_says_so() {
    Consent letters = aConsent().withRecipients(CENTRE).withPurposes(CORRESPONDENCE);
    assertThat(sharing(aFamily(), letters).decide(CENTRE, CORRESPONDENCE, BASIS).answer())
        .isEqualTo(YES);
    assertThat(
            sharing(aFamily(), aConsent()).decide(CENTRE, CORRESPONDENCE, BASIS).answer())
        .isEqualTo(NO);
  }

  @Test
  void a_consent_for_a_time_carries_on_its_last_day_and_not_on_the_next() {
    Consent forATime = aConsent().withLastDay(TODAY);
    assertThat(decide(aFamily(), forATime).answer()).isEqualTo(YES);
    assertThat(decide(aFamily(), forATime.withLastDay(TODAY.minusDays(1))).answer())
        .isEqualTo(NO);
    assertThat(on(OPENED, forATime)).isEqualTo(YES);
    assertThat(on(OPENED.minusDays(1), forATime)).isEqualTo(NO);
  }

  @Test
  void a_parent_whose_time_is_over_disputes_nothing_and_one_who_withdrew_does() {
    Consent ofTheFather = aConsent().withId(SECOND).withGiver(FATHER);
    Consent over = aConsent().withLastDay(TODAY.minusDays(1));
    assertThat(decide(aFamily(), over, ofTheFather).answer()).isEqualTo(YES);
    ConsentDecision disputed = decide(aFamily(), over.withWithdrawnOn(TODAY), ofTheFather);
    assertThat(disputed.answer()).isEqualTo(CANNOT_TELL);
    assertThat(disputed.missing())
        .containsExactly(new Unknown(
            CONSENTS,
            "whether the consent that remains is enough while another parent has withdrawn"
                + " theirs"));
    assertThat(part(disputed, PARENTS_CONSENT).reliedOn()).containsExactly(SECOND);
    assertThat(part(disputed, INFORMED).answer()).isEqualTo(YES);
  }

  @Test
  void what_another_parent_withdrew_for_something_else_disputes_nothing() {
    Consent ofTheFather = aConsent().withId(SECOND).withGiver(FATHER);
    Consent toCount = aConsent().withPurposes(SharingPurpose.STATISTICS).withWithdrawnOn(TODAY);
    assertThat(decide(aFamily(), toCount, ofTheFather).answer()).isEqualTo(YES);
  }

  @Test
  void material_on_the_day_of_the_consent_is_in_time_and_on_the_next_too_late() {
    assertThat(decide(aFamily(), aConsent().withInformedOn(OPENED)).answer()).isEqualTo(YES);
    ConsentDecision late = decide(aFamily(), aConsent().withInformedOn(OPENED.plusDays(1)));
    assertThat(part(late, PARENTS_CONSENT).answer()).isEqualTo(YES);
    assertThat(part(late, INFORMED).answer()).isEqualTo(NO);
    assertThat(late.missing())
        .containsExactly(new Unknown(
            CONSENTS, "a parent's consent given once the material that explains it was there"));
  }

  @Test
  void material_that_nobody_recorded_is_asked_for() {
    ConsentDecision decision = decide(aFamily(), aConsent().withInformedOn(UNKNOWN_DAY));
    assertThat(decision.answer()).isEqualTo(CANNOT_TELL);
    assertThat(part(decision, INFORMED).reliedOn()).containsExactly(aConsent().id());
    assertThat(decision.missing())
        .containsExactly(new Unknown(
            CONSENTS.then(0).then("informedOn"), "the day on which the material was given"));
  }

  @Test
  void one_informed_consent_carries_beside_another_that_is_not() {
    Consent late = aConsent().withInformedOn(OPENED.plusDays(1));
    Consent anew = aConsent().withId(SECOND).withGivenOn(TODAY).withInformedOn(TODAY);
    ConsentDecision decision = decide(aFamily(), late, anew);
    assertThat(decision.answer()).isEqualTo(YES);
    assertThat(part(decision, PARENTS_CONSENT).reliedOn()).hasSize(2);
    assertThat(part(decision, INFORMED).reliedOn()).containsExactly(SECOND);
  }

  @Test
  void what_a_consent_leaves_open_is_asked_for() {
    Consent open = aConsent().withRecipients(List.<AgencyId>of()).withPurposes(List.of());
    ConsentDecision decision = decide(aFamily(), open);
    assertThat(decision.answer()).isEqualTo(CANNOT_TELL);
    assertThat(decision.missing())
        .containsExactly(
            new Unknown(CONSENTS.then(0).then("recipients"), "the agencies that may get to know"),
            new Unknown(
                CONSENTS.then(0).then("purposes"), "what the agencies may get to know it for"));
    assertThat(part(decision, PARENTS_CONSENT).reliedOn()).containsExactly(open.id());
  }

  @Test
  void a_responsibility_that_nobody_recorded_is_asked_for_where_it_would_stand() {
    Relation unknown = Relation.builder().child(CHILD).kind(RelationKind.CARER).build();
    Location mother = Location.at("family").then("members", 1);
    String question = "whether whoever consents has parental responsibility";
    assertThat(decide(withTheMother(unknown), aConsent()).missing())
        .containsExactly(
            new Unknown(mother.then("relations", 0).then("parentalResponsibility"), question));
    ConsentDecision unrelated = decide(withTheMother(), aConsent());
    assertThat(unrelated.answer()).isEqualTo(CANNOT_TELL);
    assertThat(unrelated.missing())
        .containsExactly(new Unknown(mother.then("relations"), question));
  }

  @Test
  void whether_a_young_person_may_consent_alone_is_open() {
    ConsentDecision decision = decide(aFamily(), consentOfTheChild());
    assertThat(decision.answer()).isEqualTo(CANNOT_TELL);
    assertThat(decision.missing())
        .containsExactly(new Unknown(
            CONSENTS.then(0),
            "whether the young person's own consent is enough without a parent's"));
  }

  @Test
  void a_young_person_who_is_judged_able_has_to_consent_to_just_this() {
    Family judged = family(aChild().withOwnConsentAppropriate(true));
    ConsentDecision none = decide(judged, aConsent());
    assertThat(none.answer()).isEqualTo(NO);
    assertThat(part(none, PARENTS_CONSENT).answer()).isEqualTo(YES);
    assertThat(none.missing())
        .containsExactly(new Unknown(CONSENTS, "the young person's own consent to just this"));
    Consent other = consentOfTheChild().withPurposes(SharingPurpose.STATISTICS);
    assertThat(decide(judged, aConsent(), other).answer()).isEqualTo(NO);
    ConsentDecision both = decide(judged, aConsent(), consentOfTheChild());
    assertThat(both.answer()).isEqualTo(YES);
    assertThat(part(both, OWN_CONSENT).reliedOn())
        .containsExactly(consentOfTheChild().id());
    assertThat(part(both, INFORMED).reliedOn())
        .containsExactly(aConsent().id(), consentOfTheChild().id());
  }

  @Test
  void a_young_persons_consent_counts_while_it_holds_and_about_themselves() {
    Family judged = family(aChild().withOwnConsentAppropriate(true));
    assertThat(
            decide(judged, aConsent(), consentOfTheChild().withLastDay(TODAY)).answer())
        .isEqualTo(YES);
    assertThat(decide(judged, aConsent(), consentOfTheChild().withWithdrawnOn(TODAY))
            .answer())
        .isEqualTo(NO);
    assertThat(decide(judged, aConsent(), consentOfTheChild().withAbout(MOTHER)).answer())
        .isEqualTo(NO);
  }

  @Test
  void a_young_person_is_informed_first_too() {
    Family judged = family(aChild().withOwnConsentAppropriate(true));
    Consent own = consentOfTheChild().withInformedOn(OPENED.plusDays(1));
    ConsentDecision late = decide(judged, aConsent(), own);
    assertThat(late.answer()).isEqualTo(NO);
    assertThat(late.missing())
        .containsExactly(new Unknown(
            CONSENTS,
            "the young person's own consent given once the material that explains it was there"));
    ConsentDecision silent = decide(judged, aConsent(), own.withInformedOn(UNKNOWN_DAY));
    assertThat(silent.answer()).isEqualTo(CANNOT_TELL);
    assertThat(silent.missing())
        .extracting(Unknown::at)
        .containsExactly(CONSENTS.then(1).then("informedOn"));
  }

  @Test
  void what_a_young_persons_consent_leaves_open_is_asked_for() {
    Family judged = family(aChild().withOwnConsentAppropriate(true));
    ConsentDecision decision =
        decide(judged, aConsent(), consentOfTheChild().withPurposes(List.of()));
    assertThat(decision.answer()).isEqualTo(CANNOT_TELL);
    assertThat(decision.missing())
        .extracting(Unknown::at)
        .containsExactly(CONSENTS.then(1).then("purposes"));
  }

  @Test
  void whether_a_young_person_has_to_consent_is_asked_unless_they_do() {
    Family unjudged = family(aChild().withOwnConsentAppropriate(UNJUDGED));
    ConsentDecision open = decide(unjudged, aConsent());
    assertThat(open.answer()).isEqualTo(CANNOT_TELL);
    assertThat(part(open, OWN_CONSENT).parameter()).contains(ConsentRules.OWN_CONSENT_FROM_AGE);
    assertThat(part(open, PARENTS_CONSENT).parameter()).isEmpty();
    assertThat(open.missing())
        .containsExactly(new Unknown(
            Location.at("family").then("children", 0).then("ownConsentAppropriate"),
            "whether the young person's own consent is called for"));
    assertThat(decide(unjudged, aConsent(), consentOfTheChild()).answer()).isEqualTo(YES);
  }

  @Test
  void a_young_person_who_takes_a_consent_back_is_heard_though_nobody_had_to_ask() {
    Consent takenBack = consentOfTheChild().withWithdrawnOn(TODAY);
    assertThat(decide(aFamily(), aConsent(), consentOfTheChild()).answer()).isEqualTo(YES);
    assertThat(decide(aFamily(), aConsent(), takenBack.withWithdrawnOn(TODAY.plusDays(1)))
            .answer())
        .isEqualTo(YES);
    ConsentDecision open = decide(aFamily(), aConsent(), takenBack);
    assertThat(open.answer()).isEqualTo(CANNOT_TELL);
    assertThat(open.missing())
        .extracting(Unknown::what)
        .containsExactly(
            "whether the young person's own consent is called for, now that they took one back");
    Consent again = consentOfTheChild().withId(SECOND);
    assertThat(decide(aFamily(), aConsent(), takenBack, again).answer()).isEqualTo(YES);
    assertThat(decide(aFamily(), aConsent(), takenBack, again.withPurposes(CORRESPONDENCE))
            .answer())
        .isEqualTo(CANNOT_TELL);
    Consent runOut = consentOfTheChild().withLastDay(TODAY.minusDays(1));
    assertThat(decide(aFamily(), aConsent(), runOut).answer()).isEqualTo(YES);
  }

  @Test
  void below_the_age_that_a_service_sets_a_parents_consent_is_enough() {
    InformationSharing sharing =
        sharing(family(aChild().withOwnConsentAppropriate(UNJUDGED)), aConsent());
    LocalDate seventh = LocalDate.of(2026, 5, 4);
    assertThat(sharing.decide(SCHOOL, PLANNING, from(7, seventh.minusDays(1))).answer())
        .isEqualTo(YES);
    assertThat(sharing.decide(SCHOOL, PLANNING, from(7, seventh)).answer()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void of_two_children_each_needs_a_consent_that_is_about_them() {
    Family two = family(aChild(), aChild().withId(SISTER));
    FamilyMember mother = Families.aParent(MOTHER, RelationKind.MOTHER);
    Family both = two.withMembers(
        mother.withRelations(
            mother.relations().get(0), mother.relations().get(0).withChild(SISTER)),
        Families.aParent(FATHER, RelationKind.FATHER),
        Families.aBrother());
    assertThat(decide(both, aConsent()).answer()).isEqualTo(YES);
    InformationSharing one = sharing(both, aConsent().withAbout(SISTER));
    assertThat(one.decide(SCHOOL, PLANNING, BASIS).answer()).isEqualTo(NO);
    assertThat(one.decide(SCHOOL, PLANNING, Set.of(CHILD), BASIS).answer()).isEqualTo(NO);
    ConsentDecision decision = one.decide(SCHOOL, PLANNING, Set.of(SISTER), BASIS);
    assertThat(decision.answer()).isEqualTo(YES);
    assertThat(decision.about()).containsExactly(SISTER);
  }

  @Test
  void it_is_decided_for_disabled_children_of_the_family_only() {
    InformationSharing sharing = sharing(aFamily(), aConsent());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sharing.decide(SCHOOL, PLANNING, Set.of(MOTHER), BASIS))
        .withMessage(
            "It can only be decided for disabled children of the family; leave out the others.");
  }

  @Test
  void a_decision_asks_something_and_no_part_keeps_to_itself_what_is_missing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConsentDecision(SCHOOL, PLANNING, TODAY, List.of()))
        .withMessage("A decision for which nothing was asked decides nothing.");
    assertThatIllegalArgumentException().isThrownBy(() -> part(NO, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part(YES, List.of(new Unknown(CONSENTS, "something"))));
  }

  private static ConsentPart part(Answer answer, List<Unknown> missing) {
    return new ConsentPart(CHILD, INFORMED, answer, Optional.empty(), List.of(), missing);
  }

  private static ConsentPart part(ConsentDecision decision, ConsentCriterion criterion) {
    return decision.parts().stream()
        .filter(part -> part.criterion() == criterion)
        .findFirst()
        .orElseThrow();
  }

  private static Family family(Child... children) {
    return aFamily().withChildren(children);
  }

  /** Somebody of whom little is known first, then the mother, with these relations. */
  private static Family withTheMother(Relation... relations) {
    return aFamily()
        .withMembers(
            FamilyMember.builder().id(FATHER).build(),
            FamilyMember.builder().id(MOTHER).addRelations(relations).build(),
            Families.aBrother());
  }

  private static Answer on(LocalDate day, Consent... consents) {
    return sharing(aFamily(), consents)
        .decide(SCHOOL, PLANNING, new Basis(day, BASIS.policy()))
        .answer();
  }

  private static Basis from(int age, LocalDate day) {
    return new Basis(day, BASIS.policy().with(ConsentRules.OWN_CONSENT_FROM_AGE, age));
  }

  private static ConsentDecision decide(Family family, Consent... consents) {
    return sharing(family, consents).decide(SCHOOL, PLANNING, BASIS);
  }

  private static InformationSharing sharing(Family family, Consent... consents) {
    return new InformationSharing(
        new ActiveTime(OPENED, Optional.empty()), family, List.of(consents), List.of(), List.of());
  }
}
