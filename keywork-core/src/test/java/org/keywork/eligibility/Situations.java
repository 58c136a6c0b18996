package org.keywork.eligibility;

import static org.keywork.fixtures.EligibilityCases.REFERRED;
import static org.keywork.fixtures.EligibilityCases.aReferral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Sector;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.family.MemberId;
import org.keywork.fixtures.CaseFiles;

/** Referred families of one child to three, of whom more or less is known. */
final class Situations {

  private static final double MOSTLY = 0.7;
  private static final List<AgencyId> AGENCIES =
      IntStream.range(0, 8).mapToObj(i -> new AgencyId("agency-" + i)).toList();

  private Situations() {}

  /** A child and what the referral tells of it, with ids yet to be given. */
  private record Referred(Child child, ReferredChild told) {

    Referred withId(MemberId id) {
      return new Referred(child.withId(id), told.withChild(id));
    }
  }

  static Arbitrary<CaseFile> any(int mostChildren) {
    return children().list().ofMinSize(1).ofMaxSize(mostChildren).map(Situations::file);
  }

  /** An agency that no generated family has anything to do with. */
  static AgencyId furtherAgency(int number) {
    return AGENCIES.get(3 + number);
  }

  private static CaseFile file(List<Referred> referred) {
    List<Referred> named = IntStream.range(0, referred.size())
        .mapToObj(i -> referred.get(i).withId(new MemberId("child-" + i)))
        .toList();
    return CaseFile.builder()
        .id(CaseFiles.aCaseFile().id())
        .family(CaseFiles.aCaseFile()
            .family()
            .withNeeds()
            .withStrengths()
            .withAskedAndWithoutNeeds()
            .withMembers()
            .withChildren(named.stream().map(Referred::child).toList()))
        .agencies(AGENCIES.stream().map(Situations::agency).toList())
        .addReferrals(aReferral(named.stream().map(Referred::told).toArray(ReferredChild[]::new)))
        .build();
  }

  private static Agency agency(AgencyId id) {
    return CaseFiles.anAgency(id, AgencyKind.HEALTH, Sector.STATUTORY);
  }

  private static Arbitrary<Referred> children() {
    return Combinators.combine(
            Arbitraries.of(3, 15, 16, 17).optional(MOSTLY),
            Arbitraries.of(LifePhase.class).optional(MOSTLY),
            Arbitraries.of(true, false).optional(MOSTLY),
            Arbitraries.of(true, false).optional(MOSTLY),
            services().list().ofMaxSize(4),
            Arbitraries.just(REFERRED).optional(MOSTLY))
        .as((years, phase, severe, high, services, asked) -> new Referred(
            Child.builder()
                .id(CaseFiles.CHILD)
                .dateOfBirth(years.map(REFERRED::minusYears))
                .lifePhase(phase)
                .build(),
            ReferredChild.builder()
                .child(CaseFiles.CHILD)
                .severeDisability(severe)
                .highNeeds(high)
                .services(services)
                .servicesAskedOn(asked)
                .build()));
  }

  private static Arbitrary<ServiceReceived> services() {
    return Combinators.combine(
            Arbitraries.of(AGENCIES.subList(0, 3)), Arbitraries.of(true, false).optional(MOSTLY))
        .as((agency, specialist) ->
            ServiceReceived.builder().agency(agency).specialist(specialist).build());
  }

  /** The case file with one fact more, in every way there is. */
  static Stream<CaseFile> withOneFactMore(CaseFile file) {
    return IntStream.range(0, file.family().children().size()).boxed().flatMap(i -> {
      Child child = file.family().children().get(i);
      ReferredChild told = file.referrals().get(0).children().get(i);
      return Stream.of(
              births(child).map(each -> withChild(file, i, each)),
              phases(child).map(each -> withChild(file, i, each)),
              facts(told).map(each -> withTold(file, i, each)))
          .flatMap(each -> each);
    });
  }

  private static Stream<Child> births(Child child) {
    return child.dateOfBirth().isPresent()
        ? Stream.empty()
        : Stream.of(3, 15, 16, 17, 18, -1)
            .map(years -> child.withDateOfBirth(REFERRED.minusYears(years)));
  }

  private static Stream<Child> phases(Child child) {
    return child.lifePhase().isPresent()
        ? Stream.empty()
        : Stream.of(LifePhase.values()).map(child::withLifePhase);
  }

  private static Stream<ReferredChild> facts(ReferredChild told) {
    Stream.Builder<ReferredChild> facts = Stream.builder();
    if (told.severeDisability().isEmpty()) {
      facts.add(told.withSevereDisability(true)).add(told.withSevereDisability(false));
    }
    if (told.highNeeds().isEmpty()) {
      facts.add(told.withHighNeeds(true)).add(told.withHighNeeds(false));
    }
    if (told.servicesAskedOn().isEmpty()) {
      facts.add(told.withServicesAskedOn(REFERRED));
    }
    for (int i = 0; i < told.services().size(); i++) {
      if (told.services().get(i).specialist().isEmpty()) {
        facts.add(withSpecialist(told, i, true)).add(withSpecialist(told, i, false));
      }
    }
    return facts.build();
  }

  static ReferredChild withSpecialist(ReferredChild told, int index, boolean specialist) {
    List<ServiceReceived> services = new ArrayList<>(told.services());
    services.set(index, services.get(index).withSpecialist(Optional.of(specialist)));
    return told.withServices(services);
  }

  static CaseFile withChild(CaseFile file, int index, Child child) {
    List<Child> children = new ArrayList<>(file.family().children());
    children.set(index, child);
    return file.withFamily(file.family().withChildren(children));
  }

  static CaseFile withTold(CaseFile file, int index, ReferredChild told) {
    Referral referral = file.referrals().get(0);
    List<ReferredChild> children = new ArrayList<>(referral.children());
    children.set(index, told);
    return file.withReferrals(referral.withChildren(children));
  }
}
