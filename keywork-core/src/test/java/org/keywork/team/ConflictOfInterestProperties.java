package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.aKeyWorker;
import static org.keywork.fixtures.CaseFiles.anAgency;
import static org.keywork.fixtures.Matters.aDispute;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;
import org.keywork.practitioner.Designated;
import org.keywork.practitioner.KeyWorkingRole;

class ConflictOfInterestProperties {

  @Property
  void a_conflict_is_always_about_the_own_agency_and_about_nothing_else(
      @ForAll("ids") AgencyId employer,
      @ForAll("ids") AgencyId concerned,
      @ForAll Sector sector,
      @ForAll("roles") Optional<KeyWorkingRole> role) {
    ConflictOfInterest interest = between(employer, concerned, sector, role);

    assertThat(interest.level() == ConflictOfInterest.Level.CONFLICT)
        .isEqualTo(employer.equals(concerned));
  }

  @Property
  void nothing_stands_in_the_way_of_a_designated_key_worker_of_another_pvi_organisation_only(
      @ForAll("ids") AgencyId employer,
      @ForAll("ids") AgencyId concerned,
      @ForAll Sector sector,
      @ForAll("roles") Optional<KeyWorkingRole> role) {
    ConflictOfInterest interest = between(employer, concerned, sector, role);

    assertThat(interest.level() == ConflictOfInterest.Level.NONE)
        .isEqualTo(!employer.equals(concerned)
            && sector == Sector.PVI
            && role.filter(Designated.class::isInstance).isPresent());
  }

  private static ConflictOfInterest between(
      AgencyId employer, AgencyId concerned, Sector sector, Optional<KeyWorkingRole> role) {
    Agency agency = anAgency(employer, AgencyKind.OTHER, sector);
    return ConflictOfInterest.between(
        aDispute().withAgency(concerned), aKeyWorker().withAgency(employer).withRole(role), agency);
  }

  @Provide
  Arbitrary<AgencyId> ids() {
    return Arbitraries.of(new AgencyId("centre"), new AgencyId("school"));
  }

  @Provide
  Arbitrary<Optional<KeyWorkingRole>> roles() {
    return Arbitraries.of(
        Optional.empty(),
        Optional.of(KeyWorkingRole.designated()),
        Optional.of(KeyWorkingRole.beside(Profession.TEACHER)));
  }
}
