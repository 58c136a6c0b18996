package org.keywork.examples.cli;

import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.CombinableMeetings;
import org.keywork.agenda.Combining;
import org.keywork.rule.WireName;
import org.keywork.source.Publications;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which meetings on an agenda could be held as one, for people and programs. */
final class CombiningWords {

  private static final String COMBINED =
      Publications.GUIDE.at("3 / Increased efficiency").toString();
  private static final String AGREED =
      Publications.PEMBROKESHIRE.at("Co-ordination").toString();

  private CombiningWords() {}

  /** A section of its own; nothing where each meeting stands alone. */
  static void section(Page page, Combining combining) {
    if (!combining.groups().isEmpty()) {
      page.blank().line("Could be held together");
      combining.groups().forEach(each -> group(page, each));
    }
  }

  private static void group(Page page, CombinableMeetings group) {
    AgendaItem first = group.meetings().get(0);
    page.text(
        "  " + group.holdBy() + "   ",
        "One meeting instead of " + group.meetings().size() + " ("
            + first.subject().value() + ")",
        COMBINED);
    group
        .meetings()
        .forEach(each ->
            page.text(AgendaText.INDENT + "- ", AgendaWords.what(each) + ", by " + each.lastDay()));
    if (group.schoolHasToAgree()) {
      page.text(AgendaText.INDENT, "The school has to agree.", AGREED);
    }
  }

  static ObjectNode json(Combining combining) {
    ObjectNode document = Json.object();
    ArrayNode groups = document.putArray("groups");
    combining.groups().forEach(each -> groups.add(json(each)));
    return document.put("meetingsSaved", combining.meetingsSaved());
  }

  private static ObjectNode json(CombinableMeetings group) {
    ObjectNode document = Json.object();
    document.set(
        "meetings",
        Json.texts(group.meetings().stream().map(each -> each.id().value()).toList()));
    document.set(
        "kinds", Json.texts(group.kinds().stream().sorted().map(WireName::of).toList()));
    return document
        .put("holdBy", group.holdBy().toString())
        .put("meetingsSaved", group.meetingsSaved())
        .put("schoolHasToAgree", group.schoolHasToAgree());
  }
}
