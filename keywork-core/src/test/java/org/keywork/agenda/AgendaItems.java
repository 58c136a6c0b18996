package org.keywork.agenda;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.casefile.CaseFileId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.plan.MeetingKind;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/** Things to be done for one family, as the tests of the agenda need them. */
final class AgendaItems {

  static final CaseFileId FAMILY = new CaseFileId("F-0001");
  static final Behind BEHIND = new StatementBehind(222, GUIDE.at("3 / Increased efficiency"));

  static final AgendaHeading HEADING = of(FAMILY);

  private AgendaItems() {}

  static AgendaHeading of(Identifier subject) {
    return new AgendaHeading(subject, List.of(CaseFiles.KEY_WORKER), CaseFiles.BASIS);
  }

  static AgendaItem due(AgendaMatter matter, LocalDate lastDay, String... path) {
    return due(HEADING, matter, lastDay, path);
  }

  static AgendaItem due(
      AgendaHeading heading, AgendaMatter matter, LocalDate lastDay, String... path) {
    return heading
        .item(matter, path.length == 0 ? new String[] {matter.name()} : path)
        .lastDay(lastDay)
        .behind(BEHIND)
        .at(Location.here())
        .build();
  }

  static AgendaItem planned(LocalDate day, String meeting, MeetingKind... kinds) {
    return due(AgendaMatter.MEETING, day, "meetings", meeting)
        .withFirstDay(day)
        .withMeetingKinds(kinds);
  }

  static UndatedItem undated(AgendaMatter matter, String... path) {
    return HEADING.undated(matter, BEHIND, "the day", Location.here(), path);
  }
}
