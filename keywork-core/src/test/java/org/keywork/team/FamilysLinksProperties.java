package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.ServiceReceived;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Links;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;

class FamilysLinksProperties {

  @Property
  void the_order_of_people_and_services_does_not_matter(
      @ForAll("people") List<Practitioner> people,
      @ForAll("services") List<ServiceReceived> services,
      @ForAll Random random) {
    FamilysLinks links = links(people, services);

    assertThat(links(shuffled(people, random), shuffled(services, random))).isEqualTo(links);
  }

  @Property
  void one_practitioner_more_never_lowers_a_count(
      @ForAll("people") List<Practitioner> people,
      @ForAll("services") List<ServiceReceived> services) {
    FamilysLinks fewer = links(people.subList(1, people.size()), services);
    FamilysLinks links = links(people, services);

    assertThat(links.professionals()).isGreaterThanOrEqualTo(fewer.professionals());
    assertThat(links.professionalsInTheYear())
        .isGreaterThanOrEqualTo(fewer.professionalsInTheYear());
    assertThat(links.agencies()).isGreaterThanOrEqualTo(fewer.agencies());
    assertThat(links.visitsAYear()).isEqualTo(fewer.visitsAYear());
  }

  @Property
  void the_year_holds_its_last_day_and_an_agency_somebody_who_works_for_it(
      @ForAll("people") List<Practitioner> people,
      @ForAll("services") List<ServiceReceived> services) {
    FamilysLinks links = links(people, services);

    assertThat(links.professionalsInTheYear()).isGreaterThanOrEqualTo(links.professionals());
    assertThat(links.professionals()).isGreaterThanOrEqualTo(links.agencies());
  }

  private static FamilysLinks links(List<Practitioner> people, List<ServiceReceived> services) {
    CaseFile file = Links.aFamilyWith(0)
        .withPractitioners(people)
        .withReferrals(Links.aReferral(CaseFiles.TODAY, services.toArray(new ServiceReceived[0])));
    return file.links(CaseFiles.TODAY);
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Provide
  Arbitrary<List<Practitioner>> people() {
    Arbitrary<Practitioner> somebody = Combinators.combine(
            agencies(), Arbitraries.of(Profession.class).optional())
        .as((agency, profession) -> Practitioner.builder()
            .id(new PractitionerId("p"))
            .agency(agency)
            .profession(profession)
            .build());
    return somebody
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(all -> IntStream.range(0, all.size())
            .mapToObj(n -> all.get(n).withId(new PractitionerId("p-" + n)))
            .map(Practitioner.class::cast)
            .toList());
  }

  @Provide
  Arbitrary<List<ServiceReceived>> services() {
    Arbitrary<Optional<Integer>> numbers = Arbitraries.integers().between(1, 12).optional();
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 800);
    return Combinators.combine(agencies(), numbers, numbers, days.optional())
        .as((agency, professionals, visits, ended) -> ServiceReceived.builder()
            .agency(agency)
            .professionals(professionals)
            .visitsAYear(visits)
            .endedOn(ended.map(CaseFiles.TODAY.minusDays(400)::plusDays))
            .build())
        .map(ServiceReceived.class::cast)
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<AgencyId> agencies() {
    return Arbitraries.of(CaseFiles.CENTRE, CaseFiles.SCHOOL, CaseFiles.TRUST);
  }
}
