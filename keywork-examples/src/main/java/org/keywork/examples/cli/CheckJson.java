package org.keywork.examples.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.json.DocumentWriter;
import org.keywork.json.Position;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What comes of a check as one document of kind check/1. */
final class CheckJson implements CheckListener {

  private static final String KIND = "keywork";
  private static final DocumentWriter WRITER = DocumentWriter.compact();

  private final JsonGenerator out;
  private final List<Unread> unread = new ArrayList<>();
  private Optional<CheckedDocument> service = Optional.empty();

  CheckJson(Writer out) {
    this.out = Json.generator(out);
  }

  @Override
  public void begins(CheckOpening opening) {
    out.writeStartObject();
    out.writeStringProperty(KIND, "check/1");
    out.writeStringProperty("asOf", opening.basis().asOf().toString());
    out.writeStringProperty("policy", opening.basis().policy().name());
    out.writeStringProperty("edition", opening.book().edition());
    property("switchedOff", SwitchedOffWords.json(opening.book().switchedOff()));
    out.writeArrayPropertyStart("reports");
  }

  @Override
  public void checked(CheckedDocument document) {
    if (document.family().isEmpty()) {
      service = Optional.of(document);
    } else {
      out.writeTree(report(document));
    }
  }

  @Override
  public void unread(Unread reason) {
    unread.add(reason);
  }

  @Override
  public void ends(CheckEnd end) {
    out.writeEndArray();
    service.ifPresent(document -> {
      property("service", report(document));
      property("disagreements", DisagreementWords.json(document.disagreements()));
    });
    ArrayNode problems = Json.array();
    unread.forEach(each -> problems.add(problem(each)));
    property("unread", problems);
    property("unusedWaivers", waivers(end.acceptance().unused()));
    property("expiredWaivers", waivers(end.acceptance().expired()));
    property("waiversElsewhere", waivers(end.acceptance().elsewhere()));
    property("summary", summary(end.summary()).put("complete", end.complete()));
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private void property(String name, JsonNode value) {
    out.writeName(name);
    out.writeTree(value);
  }

  /** The document of the wire format, with the name of the file right after its kind. */
  private static ObjectNode report(CheckedDocument checked) {
    Report report = checked.report();
    ObjectNode written = Json.read(WRITER.write(report));
    ObjectNode document = Json.object();
    document.set(KIND, written.remove(KIND));
    document.put("file", checked.file());
    document.setAll(written);
    place(document.withArray("findings"), report.findings().stream().map(Finding::at), checked);
    mark(document.withArray("findings"), checked);
    place(
        document.withArray("waived"),
        report.waived().stream().map(each -> each.finding().at()),
        checked);
    place(
        document.withArray("openQuestions"),
        report.openQuestions().stream().map(OpenQuestion::at),
        checked);
    return document;
  }

  /** Says of findings that they are known; of others there is nothing to say. */
  private static void mark(ArrayNode told, CheckedDocument checked) {
    Iterator<Finding> finding = checked.report().findings().iterator();
    for (JsonNode each : told) {
      if (checked.isKnown(finding.next())) {
        ((ObjectNode) each).put("known", true);
      }
    }
  }

  private static ArrayNode waivers(List<Waiver> waivers) {
    return Json.read(WRITER.write(Waivers.of(waivers))).withArray("waivers");
  }

  /** Each has line and column of the value that it is about. */
  static void place(ArrayNode told, Stream<Location> places, CheckedDocument document) {
    Iterator<Location> place = places.iterator();
    for (JsonNode each : told) {
      Position position = document.position(place.next());
      ((ObjectNode) each).put("line", position.line()).put("column", position.column());
    }
  }

  /** Absent means absent: a problem with a whole file has no line. */
  static ObjectNode problem(Unread unread) {
    ObjectNode document = Json.object().put("file", unread.file());
    if (!unread.isWhole()) {
      document.put("document", unread.document());
      document.put("line", unread.line()).put("column", unread.column());
    }
    document.put("at", unread.at().pointer()).put("message", unread.sentence());
    unread.code().ifPresent(code -> document.put("code", code));
    return document;
  }

  private static ObjectNode summary(Summary summary) {
    return Json.object()
        .put("families", summary.families())
        .put("withMust", summary.withMust())
        .put("withShould", summary.withShould())
        .put("withMay", summary.withMay())
        .put("clear", summary.clear())
        .put("must", summary.must())
        .put("should", summary.should())
        .put("may", summary.may())
        .put("cannotTell", summary.cannotTell())
        .put("waived", summary.waived())
        .put("known", summary.known())
        .put("unread", summary.unread());
  }
}
