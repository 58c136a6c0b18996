package org.keywork.examples.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Basis;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A check as one run of the Static Analysis Results Interchange Format, version 2.1.0. Results are
 * written as they come; only what could not be read is kept until the end.
 */
final class CheckSarif implements CheckListener {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** A version by the rules of Semantic Versioning. */
  private static final Pattern SEMANTIC =
      Pattern.compile("(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z-]+)?");

  private final JsonGenerator out;
  private final Shown shown;
  private final List<ObjectNode> notifications = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private @Nullable SarifRules rules;
  private boolean besideBaseline;

  CheckSarif(Writer out, Shown shown) {
    this.out = Json.generator(out);
    this.shown = shown;
  }

  @Override
  public void begins(CheckOpening opening) {
    rules = new SarifRules(opening);
    besideBaseline = opening.besideBaseline();
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("version", "2.1.0");
    out.writeArrayPropertyStart("runs");
    out.writeStartObject();
    property("tool", Json.object().set("driver", driver(opening, rules)));
    out.writeStringProperty("language", "en-GB");
    out.writeStringProperty("columnKind", "utf16CodeUnits");
    property("properties", properties(opening));
    out.writeArrayPropertyStart("results");
  }

  private static ObjectNode driver(CheckOpening opening, SarifRules rules) {
    String version = KeyworkCommand.version();
    ObjectNode driver = Json.object()
        .put("name", "keywork")
        .put("fullName", "keywork " + version + ", rule book " + opening.book().edition())
        .put("version", version);
    if (SEMANTIC.matcher(version).matches()) {
      driver.put("semanticVersion", version);
    }
    driver.set("rules", rules.all());
    driver.set("notifications", SarifNotifications.kinds());
    return driver;
  }

  private static ObjectNode properties(CheckOpening opening) {
    Basis basis = opening.basis();
    return Json.object()
        .put("asOf", basis.asOf().toString())
        .put("policy", basis.policy().name())
        .put("edition", opening.book().edition());
  }

  @Override
  public void checked(CheckedDocument document) {
    new SarifResults(rules(), document, besideBaseline).all(shown).forEach(out::writeTree);
    notifications.addAll(SarifNotifications.disagreements(document));
  }

  private SarifRules rules() {
    if (rules == null) {
      throw new IllegalStateException("The check has not begun.");
    }
    return rules;
  }

  @Override
  public void unread(Unread reason) {
    unread.add(reason);
  }

  @Override
  public void ends(CheckEnd end) {
    out.writeEndArray();
    notifications.addAll(SarifNotifications.waivers(end.acceptance()));
    if (!end.complete()) {
      notifications.add(SarifNotifications.interrupted());
    }
    out.writeArrayPropertyStart("invocations");
    invocation(end.complete() && unread.isEmpty());
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private void invocation(boolean successful) {
    out.writeStartObject();
    out.writeBooleanProperty("executionSuccessful", successful);
    out.writeArrayPropertyStart("toolExecutionNotifications");
    unread.forEach(each -> out.writeTree(SarifNotifications.unread(each)));
    notifications.forEach(out::writeTree);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void property(String name, JsonNode value) {
    out.writeName(name);
    out.writeTree(value);
  }
}
