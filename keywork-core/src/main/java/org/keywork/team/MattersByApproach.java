package org.keywork.team;

import static org.keywork.source.Publications.PEMBROKESHIRE;

import org.keywork.agency.AgencyKind;
import org.keywork.source.Citation;

/**
 * How often families were spoken for, by approach and by agency. One service found that it
 * advocates most towards agencies that do not come to meetings, such as benefits, housing and
 * transport, and that it mediates most with schools (PEMBROKESHIRE Advocacy and mediation). That is a
 * comparison and no target.
 *
 * @param advocacy the matters that called for advocacy
 * @param advocacyWithAbsentAgencies those of them about an agency without a member in the team on the
 *     day on which the matter came up
 * @param mediation the matters that called for mediation
 * @param mediationWithSchools those of them about an agency of education
 * @since 0.1
 */
public record MattersByApproach(
    int advocacy, int advocacyWithAbsentAgencies, int mediation, int mediationWithSchools) {

  /** No matter at all. */
  public static final MattersByApproach NONE = new MattersByApproach(0, 0, 0, 0);

  /** Refuses a count below zero, and a part above its whole. */
  public MattersByApproach {
    if (advocacyWithAbsentAgencies < 0 || mediationWithSchools < 0) {
      throw new IllegalArgumentException("Matters are counted from zero up.");
    }
    if (advocacyWithAbsentAgencies > advocacy || mediationWithSchools > mediation) {
      throw new IllegalArgumentException("A part of the matters is no more than all of them.");
    }
  }

  /** The matters of one family. */
  static MattersByApproach of(FamilyAndTeam around) {
    return around.matters().stream()
        .map(matter -> of(around, matter))
        .reduce(NONE, MattersByApproach::plus);
  }

  private static MattersByApproach of(FamilyAndTeam around, Matter matter) {
    return switch (matter.trigger().approach()) {
      case ADVOCACY -> new MattersByApproach(1, isAbsent(around, matter) ? 1 : 0, 0, 0);
      case MEDIATION -> new MattersByApproach(0, 0, 1, isAboutASchool(around, matter) ? 1 : 0);
    };
  }

  private static boolean isAbsent(FamilyAndTeam around, Matter matter) {
    return !around.servicesOn(matter.raisedOn()).contains(matter.agency());
  }

  private static boolean isAboutASchool(FamilyAndTeam around, Matter matter) {
    return around.agencies().stream()
        .filter(agency -> agency.id().equals(matter.agency()))
        .anyMatch(agency -> agency.kind() == AgencyKind.EDUCATION);
  }

  /** These and the matters of another family together. */
  public MattersByApproach plus(MattersByApproach others) {
    return new MattersByApproach(
        advocacy + others.advocacy,
        advocacyWithAbsentAgencies + others.advocacyWithAbsentAgencies,
        mediation + others.mediation,
        mediationWithSchools + others.mediationWithSchools);
  }

  /** Whether most advocacy was towards agencies that do not come to meetings. */
  public boolean isMostAdvocacyWithAbsentAgencies() {
    return 2 * advocacyWithAbsentAgencies > advocacy;
  }

  /** Whether most mediation was with schools. */
  public boolean isMostMediationWithSchools() {
    return 2 * mediationWithSchools > mediation;
  }

  /** Where the comparison is written. */
  public Citation citation() {
    return PEMBROKESHIRE.at("Advocacy and mediation");
  }
}
