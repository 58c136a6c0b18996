package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.CaseFiles.anAgency;

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
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;
import org.keywork.assignment.MatchCriterion;
import org.keywork.assignment.WhoChooses;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.MatchComparison.Outcome;
import org.keywork.family.LanguageAndCulture;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Candidates;
import org.keywork.fixtures.Choices;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Matters;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.MainJob;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

/** The laws of a match from the records on, with whatever these say of people and families. */
class MatchingProperties {

  private static final List<PractitionerId> IDS =
      IntStream.range(0, 5).mapToObj(i -> new PractitionerId("candidate-" + i)).toList();
  private static final List<Agency> EMPLOYERS = List.of(
      anAgency(CENTRE, AgencyKind.VOLUNTARY, Sector.PVI),
      anAgency(SCHOOL, AgencyKind.EDUCATION, Sector.STATUTORY),
      anAgency(TRUST, AgencyKind.HEALTH, Sector.STATUTORY));

  private static Match match(CaseFile file, Caseloads caseloads, LocalPolicy policy) {
    return caseloads.match(file.familyAndTeam(), EMPLOYERS, new Basis(TODAY, policy));
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 300)
  void no_order_of_any_record_changes_the_ranking(
      @ForAll("files") CaseFile file,
      @ForAll("services") Caseloads service,
      @ForAll("policies") LocalPolicy policy,
      @ForAll Random random) {
    Match one = match(file, service, policy);
    Match other = new Caseloads(
            shuffled(service.keyWorkers(), random), shuffled(service.families(), random))
        .match(
            file.withPractitioners(shuffled(file.practitioners(), random)).familyAndTeam(),
            shuffled(EMPLOYERS, random),
            new Basis(TODAY, policy));

    assertThat(other.ranked()).isEqualTo(one.ranked());
    assertThat(other.groups()).isEqualTo(one.groups());
    assertThat(other.excluded()).isEqualTo(one.excluded());
    assertThat(other.steps()).isEqualTo(one.steps());
  }

  @Property(tries = 300)
  void nobody_is_hidden_and_whoever_else_works_there_changes_nothing_found_of_them(
      @ForAll("files") CaseFile file,
      @ForAll("services") Caseloads service,
      @ForAll("policies") LocalPolicy policy) {
    Match all = match(file, service, policy);
    assertThat(all.ranked().size() + all.excluded().size())
        .isEqualTo(service.keyWorkers().size());
    for (KeyWorker each : service.keyWorkers()) {
      Match alone = match(file, new Caseloads(List.of(each), service.families()), policy);
      assertThat(alone.candidate(each.id())).isEqualTo(all.candidate(each.id()));
    }
  }

  /** Of two who differ in nothing but the agency, one of them that of the matter. */
  @Property(tries = 300)
  void who_would_not_have_to_stand_up_to_the_own_employer_never_comes_after_who_would(
      @ForAll("files") CaseFile file,
      @ForAll("keyWorkers") KeyWorker who,
      @ForAll("policies") LocalPolicy policy) {
    CaseFile inDispute = file.withTeam(aTeam().withMatters(Matters.aDispute()));
    KeyWorker conflicted = of("a", SCHOOL, who);
    KeyWorker without = of("z", TRUST, who);
    Match match = match(inDispute, new Caseloads(List.of(conflicted, without), List.of()), policy);

    assertThat(match.compare(conflicted.id(), without.id()).outcome()).isNotEqualTo(Outcome.BEFORE);
    if (match.ranked().size() == 2) {
      assertThat(match.ranked().get(0).keyWorker()).isEqualTo(without.id());
    }
  }

  private static KeyWorker of(String id, AgencyId agency, KeyWorker who) {
    return who.withPractitioner(who.practitioner()
        .withId(new PractitionerId(id))
        .withAgency(agency)
        .withRole(KeyWorkingRole.designated()));
  }

  @Property(tries = 300)
  void a_higher_maximum_takes_room_from_nobody(
      @ForAll("files") CaseFile file,
      @ForAll("services") Caseloads service,
      @ForAll("policies") LocalPolicy policy) {
    Match before = match(file, service, policy.with(CaseloadLimit.MOST_FOR_DESIGNATED, 1));
    Match after = match(file, service, policy.with(CaseloadLimit.MOST_FOR_DESIGNATED, 2));

    for (KeyWorker each : service.keyWorkers()) {
      assertThat(after.candidate(each.id()).level(MatchCriterion.ROOM))
          .isGreaterThanOrEqualTo(before.candidate(each.id()).level(MatchCriterion.ROOM));
    }
  }

  @Property(tries = 300)
  void another_family_of_somebody_raises_them_before_nobody(
      @ForAll("files") CaseFile file,
      @ForAll("services") Caseloads service,
      @ForAll("policies") LocalPolicy policy) {
    PractitionerId busier = IDS.get(0);
    List<AllocatedFamily> more = new ArrayList<>(service.families());
    more.add(Loads.aFamily("more", Assignments.keyWorker(busier, "2026-03-02/..")));
    Match before = match(file, service, policy);
    Match after = match(file, new Caseloads(service.keyWorkers(), more), policy);

    for (PractitionerId other : IDS.subList(1, IDS.size())) {
      assertThat(after.compare(busier, other).outcome() == Outcome.BEFORE
              && before.compare(busier, other).outcome() != Outcome.BEFORE)
          .isFalse();
    }
  }

  @Provide
  Arbitrary<LocalPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(WhoChooses.class),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of("0", "0.5", "1").map(Weight::parse),
            Arbitraries.of(Sector.class).optional())
        .as((who, maximum, reserve, sector) -> {
          LocalPolicy policy = Loads.upTo(maximum + 1, maximum)
              .with(WhoChooses.WHO_CHOOSES, who)
              .with(CaseloadLimit.RESERVE_OF_DESIGNATED, reserve);
          return sector
              .map(preferred -> policy.with(PositionGrounds.PREFERRED_SECTOR, preferred))
              .orElse(policy);
        });
  }

  private static Arbitrary<Optional<KeyWorkingRole>> roles() {
    return Arbitraries.of(
        Optional.empty(),
        Optional.of(KeyWorkingRole.designated()),
        Optional.of(KeyWorkingRole.beside(Profession.PARENT)),
        Optional.of(KeyWorkingRole.beside(Profession.TEACHER)),
        Optional.of(KeyWorkingRole.beside(Profession.HEALTH_VISITOR)
            .withMainJob(MainJob.builder().leavesForHomeVisits(true).build())));
  }

  private static Arbitrary<List<Absence>> absences() {
    return Combinators.combine(
            Arbitraries.of(AbsenceKind.class), Arbitraries.integers().between(-3, 3))
        .as((kind, from) -> Absence.builder()
            .kind(kind)
            .during(DateSpan.of(TODAY.plusDays(from), TODAY.plusDays(from + 2L)))
            .build())
        .list()
        .ofMaxSize(1);
  }

  @Provide
  Arbitrary<KeyWorker> keyWorkers() {
    return Combinators.combine(
            Arbitraries.of(CENTRE, SCHOOL, TRUST),
            roles(),
            absences(),
            Arbitraries.of("Polish", "English").set().ofMaxSize(2))
        .as((agency, role, absences, languages) -> {
          KeyWorker plain = Candidates.candidate(IDS.get(0), agency, KeyWorkingRole.designated());
          return plain
              .withPractitioner(plain.practitioner().withRole(role))
              .withAbsences(absences)
              .withLanguages(languages);
        });
  }

  private static Arbitrary<List<AllocatedFamily>> families() {
    return Combinators.combine(
            Arbitraries.of(IDS), Arbitraries.of("2026-03-02/..", "2026-03-02/2026-11-21"))
        .as(Assignments::keyWorker)
        .list()
        .ofMaxSize(6)
        .map(all -> IntStream.range(0, all.size())
            .mapToObj(i -> Loads.aFamily("f-" + i, all.get(i)))
            .toList());
  }

  @Provide
  Arbitrary<Caseloads> services() {
    return Combinators.combine(keyWorkers().list().ofSize(IDS.size()), families())
        .as((people, families) -> new Caseloads(
            IntStream.range(0, IDS.size())
                .mapToObj(i ->
                    people.get(i).withPractitioner(people.get(i).practitioner().withId(IDS.get(i))))
                .toList(),
            families));
  }

  @Provide
  Arbitrary<CaseFile> files() {
    PractitionerId[] all = IDS.toArray(new PractitionerId[0]);
    CaseFile plain = Candidates.aFamilyWithout(all);
    return Combinators.combine(
            Arbitraries.of(IDS).optional(),
            Arbitraries.of(IDS).optional(),
            Arbitraries.of(CENTRE, SCHOOL, TRUST).optional(),
            Arbitraries.of(true, false))
        .as((wanted, known, concerned, asked) -> plain
            .withChoicesOfKeyWorker(wanted.map(Choices::wants).stream().toList())
            .withTeam(aTeam()
                .withMembers(known.map(who -> aTeamMember(who)).stream().toList())
                .withMatters(
                    concerned.map(Matters.aDispute()::withAgency).stream().toList()))
            .withFamily(
                asked
                    ? Families.aFamily()
                        .withLanguageAndCulture(LanguageAndCulture.builder()
                            .askedOn(TODAY)
                            .addLanguages("Polish", "English")
                            .needsInterpreter(true)
                            .build())
                    : Families.aFamily()));
  }
}
