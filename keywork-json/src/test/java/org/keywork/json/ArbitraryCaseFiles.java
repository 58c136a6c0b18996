package org.keywork.json;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.Child;
import org.keywork.family.Communication;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.ContactAgreement;
import org.keywork.family.ContactForm;
import org.keywork.family.Family;
import org.keywork.family.FamilyId;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.family.OutlookOnDay;
import org.keywork.family.Preferences;
import org.keywork.family.Relation;
import org.keywork.family.RelationKind;
import org.keywork.family.Strength;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.review.Contact;
import org.keywork.review.ContactReason;
import org.keywork.review.ContactStarter;
import org.keywork.time.DateSpan;

/**
 * Families that nobody thought of: one to three children, their people, needs, plans and calls. They
 * are values to begin with; {@link ArbitraryDocuments} are texts, and hold whatever a type allows.
 */
final class ArbitraryCaseFiles {

  private static final MemberId FIRST_CHILD = new MemberId("child-0");
  private static final PractitionerId FIRST = new PractitionerId("practitioner-0");

  private ArbitraryCaseFiles() {}

  static Arbitrary<CaseFile> caseFiles() {
    return Combinators.combine(
            days(),
            families(),
            agency().list().ofMinSize(1).ofMaxSize(3),
            practitioner().list().ofMinSize(1).ofMaxSize(3),
            assignment().list().ofMaxSize(2),
            plan().list().ofMaxSize(3),
            contact().list().ofMaxSize(4),
            Arbitraries.integers().between(0, 2_000).optional())
        .as((opened, family, agencies, practitioners, assignments, plans, contacts, closed) ->
            CaseFile.builder()
                .id(new CaseFileId("F:1/a_b.c-9"))
                .openedOn(opened)
                .closedOn(closed.map(opened::plusDays))
                .family(family)
                .agencies(numbered(agencies, (each, i) -> each.withId(new AgencyId("agency-" + i))))
                .practitioners(numbered(
                    practitioners,
                    (each, i) -> each.withId(new PractitionerId("practitioner-" + i))))
                .assignments(assignments)
                .plans(numbered(plans, (each, i) -> each.withId(new PlanId("plan-" + i))))
                .contacts(contacts)
                .build());
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 40_000)
        .map(days -> LocalDate.of(1980, 1, 1).plusDays(days));
  }

  /** Anything that can be written down: accents, quotes, control characters, emoji. */
  static Arbitrary<String> texts() {
    Arbitrary<String> awkward = Arbitraries.of(
        "",
        " ",
        "\"",
        "\\",
        "/",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u2028",
        "{}",
        "null",
        "Si\u00f4n",
        "\ud83d\ude00");
    Arbitrary<String> any = Arbitraries.strings().withCharRange(' ', '\ud7ff').ofMaxLength(20);
    return Arbitraries.oneOf(awkward, any);
  }

  private static Arbitrary<Boolean> yesOrNo() {
    return Arbitraries.of(true, false);
  }

  private interface Numbering<T> {
    T number(T each, int index);
  }

  private static <T> List<T> numbered(List<T> all, Numbering<T> numbering) {
    List<T> numbered = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      numbered.add(numbering.number(all.get(i), i));
    }
    return numbered;
  }

  private static Arbitrary<Family> families() {
    return Combinators.combine(
            child().list().ofMinSize(1).ofMaxSize(3),
            member().list().ofMaxSize(3),
            need().list().ofMaxSize(3),
            texts().list().ofMaxSize(2),
            preferences().optional(),
            strength().list().ofMaxSize(2))
        .as((children, members, needs, coping, preferences, strengths) -> Family.builder()
            .id(new FamilyId("family"))
            .children(numbered(children, (each, i) -> each.withId(new MemberId("child-" + i))))
            .members(numbered(members, (each, i) -> each.withId(new MemberId("member-" + i))))
            .needs(numbered(needs, (each, i) -> each.withId(new NeedId("need-" + i))))
            .waysOfCoping(coping)
            .preferences(preferences)
            .strengths(strengths)
            .addAskedAndWithoutNeeds(FIRST_CHILD)
            .build());
  }

  private static Arbitrary<Child> child() {
    return Combinators.combine(
            texts().optional(),
            days().optional(),
            Arbitraries.of(Communication.class).optional(),
            outlook().list().ofMaxSize(2),
            yesOrNo().optional())
        .as((name, birth, communication, outlooks, consent) -> Child.builder()
            .id(FIRST_CHILD)
            .name(name)
            .dateOfBirth(birth)
            .communication(communication)
            .outlooks(outlooks)
            .ownConsentAppropriate(consent)
            .build());
  }

  private static Arbitrary<OutlookOnDay> outlook() {
    return Combinators.combine(days(), Arbitraries.of(ConditionOutlook.class)).as(OutlookOnDay::of);
  }

  private static Arbitrary<FamilyMember> member() {
    return Combinators.combine(
            texts().optional(),
            Arbitraries.of(RelationKind.class).optional(),
            yesOrNo().optional())
        .as((name, kind, responsibility) -> FamilyMember.builder()
            .id(FIRST_CHILD)
            .name(name)
            .relations(kind
                .map(known -> Relation.builder()
                    .child(FIRST_CHILD)
                    .kind(known)
                    .parentalResponsibility(responsibility)
                    .build())
                .stream()
                .toList())
            .build());
  }

  private static Arbitrary<Need> need() {
    return Combinators.combine(Arbitraries.of(NeedDomain.class), days())
        .as((domain, found) -> Need.builder()
            .id(new NeedId("need"))
            .whose(FIRST_CHILD)
            .domain(domain)
            .foundOn(found)
            .build());
  }

  private static Arbitrary<Strength> strength() {
    return texts().map(note -> Strength.builder().whose(FIRST_CHILD).note(note).build());
  }

  private static Arbitrary<Preferences> preferences() {
    return Combinators.combine(
            days(),
            lengths().optional(),
            Arbitraries.of(ContactForm.class).set().ofMaxSize(4))
        .as((agreed, every, forms) -> Preferences.builder()
            .addContact(ContactAgreement.builder()
                .agreedOn(agreed)
                .every(every)
                .forms(forms)
                .build())
            .build());
  }

  private static Arbitrary<Period> lengths() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 40);
    return Combinators.combine(small, small, small)
        .as(Period::of)
        .filter(length -> !length.isZero());
  }

  private static Arbitrary<Agency> agency() {
    return Combinators.combine(
            Arbitraries.of(AgencyKind.class),
            Arbitraries.of(Sector.class),
            texts().optional())
        .as((kind, sector, name) -> Agency.builder()
            .id(new AgencyId("agency"))
            .kind(kind)
            .sector(sector)
            .name(name)
            .build());
  }

  private static Arbitrary<Practitioner> practitioner() {
    return Combinators.combine(
            texts().optional(),
            Arbitraries.of(Profession.class).optional(),
            role().optional())
        .as((name, profession, role) -> Practitioner.builder()
            .id(FIRST)
            .name(name)
            .agency(new AgencyId("agency-0"))
            .profession(profession)
            .role(role)
            .build());
  }

  private static Arbitrary<KeyWorkingRole> role() {
    return Arbitraries.oneOf(
        Arbitraries.just(KeyWorkingRole.designated()),
        Arbitraries.of(Profession.class).map(KeyWorkingRole::beside));
  }

  private static Arbitrary<KeyWorkerAssignment> assignment() {
    return Combinators.combine(
            Arbitraries.of(AssignmentKind.class),
            days(),
            Arbitraries.integers().between(0, 900).optional())
        .as((kind, first, length) -> KeyWorkerAssignment.builder()
            .practitioner(FIRST)
            .kind(kind)
            .during(DateSpan.builder()
                .firstDay(first)
                .lastDay(length.map(first::plusDays))
                .build())
            .build());
  }

  private static Arbitrary<SupportPlan> plan() {
    return days()
        .optional()
        .map(agreed ->
            SupportPlan.builder().id(new PlanId("plan")).agreedOn(agreed).build());
  }

  private static Arbitrary<Contact> contact() {
    return Combinators.combine(
            days(),
            Arbitraries.of(ContactStarter.class),
            Arbitraries.of(ContactForm.class),
            Arbitraries.of(ContactReason.class).optional())
        .as((on, starter, form, reason) -> Contact.builder()
            .on(on)
            .startedBy(starter)
            .form(form)
            .reason(reason)
            .by(FIRST)
            .build());
  }
}
