package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.keywork.casefile.CaseFile;
import org.keywork.team.Advocates;
import org.keywork.team.FamilyAndTeam;
import org.keywork.team.Matter;

/**
 * Something in which a family has to be spoken for, and who could do so.
 *
 * @param matter what it is about
 * @param advocates who could speak for the family
 */
record OpenMatter(Matter matter, Advocates advocates) {

  /** Those that are open on a day, in the order of the case file. */
  static List<OpenMatter> of(CaseFile file, LocalDate day) {
    FamilyAndTeam around = file.familyAndTeam();
    return around.matters().stream()
        .filter(matter -> matter.isOpenOn(day))
        .map(matter -> new OpenMatter(matter, around.advocatesFor(matter, day)))
        .toList();
  }
}
