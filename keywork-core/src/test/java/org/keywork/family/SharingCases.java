package org.keywork.family;

import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.Families;
import org.keywork.time.DateSpan;

/** Families with one disabled child or two, whoever may consent for them, and what they consented to. */
final class SharingCases {

  static final MemberId SISTER = new MemberId("child-2");

  private SharingCases() {}

  static Arbitrary<InformationSharing> sharing() {
    return Combinators.combine(families(), consents().list().ofMinSize(1).ofMaxSize(4))
        .as((family, consents) -> new InformationSharing(
            new ActiveTime(OPENED, Optional.empty()),
            family,
            numbered(consents),
            List.of(),
            List.of(DateSpan.startingOn(OPENED))));
  }

  private static List<Consent> numbered(List<Consent> consents) {
    return consents.stream()
        .map(consent -> consent.withId(new ConsentId("c-" + consents.indexOf(consent))))
        .distinct()
        .toList();
  }

  private static Arbitrary<Family> families() {
    Arbitrary<List<FamilyMember>> members =
        Combinators.combine(member(MOTHER), member(FATHER), member(BROTHER)).as(List::of);
    Arbitrary<List<Child>> children = Combinators.combine(
            child(CHILD), child(SISTER), Arbitraries.of(true, false, false))
        .as((one, other, two) -> two ? List.of(one, other) : List.of(one));
    return Combinators.combine(children, members)
        .as((some, others) -> Family.builder()
            .id(new FamilyId("family"))
            .children(some)
            .members(others.stream().map(each -> related(each, some)).toList())
            .build());
  }

  private static Arbitrary<Child> child(MemberId id) {
    return Arbitraries.of(false, false, true)
        .optional(0.8)
        .flatMap(judged -> Arbitraries.of(0, 6, 16)
            .map(age -> Families.aChild().withId(id).withDateOfBirth(TODAY.minusYears(age)))
            .map(child -> child.withOwnConsentAppropriate(judged)));
  }

  private static Arbitrary<FamilyMember> member(MemberId id) {
    Arbitrary<List<Optional<Boolean>>> each =
        Arbitraries.of(true, true, true, true, false).optional(0.9).list().ofSize(2);
    return each.map(responsible -> FamilyMember.builder()
        .id(id)
        .addRelations(relation(CHILD, responsible.get(0)), relation(SISTER, responsible.get(1)))
        .build());
  }

  private static Relation relation(MemberId child, Optional<Boolean> responsible) {
    return Relation.builder()
        .child(child)
        .kind(RelationKind.CARER)
        .parentalResponsibility(responsible)
        .build();
  }

  private static FamilyMember related(FamilyMember member, List<Child> children) {
    return member.withRelations(member.relations().stream()
        .filter(each -> children.stream().anyMatch(child -> child.id().equals(each.child())))
        .toList());
  }

  private static Arbitrary<Consent> consents() {
    Arbitrary<MemberId> givers = Arbitraries.of(MOTHER, MOTHER, FATHER, BROTHER, CHILD, SISTER);
    Arbitrary<Optional<Integer>> informed = Arbitraries.of(-1, 0, 0, 0, 1).optional(0.9);
    Arbitrary<Optional<Integer>> withdrawn = Arbitraries.of(0, 1, 2).optional(0.25);
    Arbitrary<Optional<Integer>> last = Arbitraries.of(0, 1, 2).optional(0.25);
    Arbitrary<Set<MemberId>> about = Arbitraries.of(
        Set.of(), Set.of(), Set.of(), Set.of(CHILD), Set.of(CHILD, SISTER), Set.of(MOTHER));
    Arbitrary<Consent> given = Combinators.combine(givers, Arbitraries.of(-2, -1, 0, 0, 1))
        .as((giver, days) -> aConsent().withGiver(giver).withGivenOn(TODAY.plusDays(days)));
    Arbitrary<Consent> reaching = Combinators.combine(given, about, recipients(), purposes())
        .as((consent, whom, agencies, what) ->
            consent.withAbout(whom).withRecipients(agencies).withPurposes(what));
    return Combinators.combine(reaching, informed, withdrawn, last)
        .as((consent, told, end, until) -> consent
            .withInformedOn(after(consent, told))
            .withWithdrawnOn(after(consent, end))
            .withLastDay(after(consent, until)));
  }

  private static Arbitrary<Set<AgencyId>> recipients() {
    return Arbitraries.of(
        Set.of(), Set.of(SCHOOL), Set.of(SCHOOL, TRUST), Set.of(SCHOOL, TRUST), Set.of(TRUST));
  }

  private static Arbitrary<Set<SharingPurpose>> purposes() {
    return Arbitraries.of(
        Set.of(),
        Set.of(SharingPurpose.PLANNING),
        Set.of(SharingPurpose.PLANNING, SharingPurpose.REVIEW),
        Set.of(SharingPurpose.PLANNING, SharingPurpose.REVIEW),
        Set.of(SharingPurpose.REVIEW));
  }

  private static Optional<LocalDate> after(Consent consent, Optional<Integer> days) {
    return days.map(consent.givenOn()::plusDays);
  }
}
