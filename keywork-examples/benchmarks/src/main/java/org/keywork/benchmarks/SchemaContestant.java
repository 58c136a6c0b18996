package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywork.json.DocumentKind;
import org.keywork.json.Schemas;

/**
 * A JSON Schema over the document, with networknt. A schema compares no two days and follows no id, so
 * it holds six of the rules, and those without the days on which they matter; alone, or beside the
 * published schema of a case file, which is as strict about the document as a schema can be.
 */
final class SchemaContestant implements Contestant {

  private static final Map<String, String> RULES = Map.of(
      "sharesGoals", "team.shared-goals",
      "agendaAgreedWithFamily", "meeting.agenda-agreed-with-family",
      "attendanceChecked", "meeting.attendance-checked",
      "conclusionsRecorded", "meeting.conclusions-recorded",
      "progressChecked", "review.progress-checked",
      "actions", "plan.every-action-owned");

  private static final String SCHEMA = """
      {"type":"object","properties":{
       "team":{"properties":{"members":{"items":{"properties":{"sharesGoals":{"const":true}}}}}},
       "meetings":{"items":{"properties":{
        "agendaAgreedWithFamily":{"const":true},
        "attendanceChecked":{"const":true},
        "conclusionsRecorded":{"const":true}}}},
       "plans":{"items":{"properties":{"actions":{"items":{"anyOf":[
        {"required":["owner"]},{"required":["familyOwner"]},
        {"required":["doneOn"]},{"required":["droppedOn"]}]}}}}},
       "reviews":{"items":{"properties":{"progressChecked":{"const":true}}}}}}
      """;

  private final String name;
  private final Schema schema;

  private SchemaContestant(String name, String schema) {
    this.name = name;
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /** The rules over whatever stands in the document. */
  static SchemaContestant ofRulesAlone() {
    return new SchemaContestant("networknt", SCHEMA);
  }

  /** The rules over a document that is a case file. */
  static SchemaContestant ofCaseFiles() {
    return new SchemaContestant(
        "networknt-strict",
        "{\"allOf\":[" + Schemas.of(DocumentKind.CASE_FILE) + "," + SCHEMA + "]}");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> rules() {
    return Set.copyOf(RULES.values());
  }

  @Override
  public boolean speaksLikeTheBook() {
    return false;
  }

  @Override
  public List<Found> check(byte[] document) {
    return schema.validate(new String(document, UTF_8), InputFormat.JSON).stream()
        .map(SchemaContestant::found)
        .distinct()
        .toList();
  }

  private static Found found(Error error) {
    String at = error.getInstanceLocation().toString();
    int last = at.lastIndexOf('/');
    String name = at.substring(last + 1);
    String rule = RULES.get(name);
    return new Found(rule == null ? RULES.get("actions") : rule, at, error.getMessage());
  }
}
