package org.keywork.examples.cli;

import java.util.List;
import org.keywork.json.Position;
import org.keywork.rule.Location;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where something stands, as SARIF has it: the file with line and column, and the JSON Pointer. */
final class SarifPlace {

  private SarifPlace() {}

  /** The place of a value in a document that was checked. */
  static ArrayNode of(CheckedDocument document, Location at) {
    ObjectNode location = Json.object();
    location.set("physicalLocation", physical(document.file(), document.position(at)));
    location.putArray("logicalLocations").add(logical(document.report().subject(), at));
    return Json.array().add(location);
  }

  /** The place of what could not be read. */
  static ArrayNode of(Unread unread) {
    ObjectNode location = Json.object();
    if (unread.isWhole()) {
      location.set("physicalLocation", physical(unread.file()));
    } else {
      Position position = new Position(unread.line(), unread.column());
      location.set("physicalLocation", physical(unread.file(), position));
    }
    if (!unread.at().steps().isEmpty()) {
      location.putArray("logicalLocations").add(logical("", unread.at()));
    }
    return Json.array().add(location);
  }

  /** A document as a whole. */
  static ArrayNode of(CheckedDocument document) {
    ObjectNode location = Json.object();
    location.set("physicalLocation", physical(document.file()));
    return Json.array().add(location);
  }

  private static ObjectNode physical(String file, Position position) {
    ObjectNode physical = physical(file);
    physical
        .putObject("region")
        .put("startLine", position.line())
        .put("startColumn", position.column());
    return physical;
  }

  private static ObjectNode physical(String file) {
    ObjectNode physical = Json.object();
    ObjectNode artifact = physical.putObject("artifactLocation").put("uri", FileUri.of(file));
    if (file.equals(Inputs.STANDARD_INPUT)) {
      artifact.putObject("description").put("text", "The standard input.");
    }
    return physical;
  }

  /** The whole document is known by the id of its subject. */
  private static ObjectNode logical(String subject, Location at) {
    List<String> steps = at.steps();
    if (steps.isEmpty()) {
      return Json.object().put("name", subject).put("kind", "object");
    }
    String last = steps.get(steps.size() - 1);
    ObjectNode logical = Json.object().put("fullyQualifiedName", at.pointer());
    return last.matches("\\d+")
        ? logical.put("kind", "value")
        : logical.put("name", last).put("kind", "property");
  }
}
