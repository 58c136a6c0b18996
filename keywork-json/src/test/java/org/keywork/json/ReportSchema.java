package org.keywork.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywork.json.Shape.Items;
import org.keywork.json.Shape.Part;
import org.keywork.json.Shape.Text;
import org.keywork.json.Shape.Value;
import org.keywork.rule.Facts;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.Waiver;
import org.keywork.source.Citation;
import org.keywork.source.Force;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a report looks like, by hand: it is written and never read. */
final class ReportSchema {

  private static final Shape NUMBER = new Shape.Count();
  private static final Shape PLACE = new Shape.Pointer();

  private static final List<Part> FOUND = List.of(
      required("rule", new Shape.Id(RuleId.class)),
      required("force", Shapes.of(Force.class)),
      required("statements", new Items(NUMBER)),
      required("at", PLACE),
      required("message", new Text()),
      required("remedy", new Text()),
      required(
          "citation",
          object(
              Citation.class, required("publication", new Text()), required("place", new Text()))),
      required("facts", object(Facts.class)));

  private static final Shape WAIVER = object(
      Waiver.class,
      optional("subject", new Text()),
      optional("at", PLACE),
      required("reason", new Text()),
      required("grantedBy", new Text()),
      required("until", new Shape.Day()));

  private static final Shape QUESTION = object(
      OpenQuestion.class,
      FOUND.get(0),
      FOUND.get(1),
      FOUND.get(2),
      FOUND.get(3),
      required("missing", new Text()));

  private static final Shape VERDICT = object(
      RuleVerdict.class,
      FOUND.get(0),
      FOUND.get(3),
      required("verdict", Shapes.of(Verdict.Kind.class)));

  private ReportSchema() {}

  /** Its shape. */
  static Value shape() {
    return object(
        Report.class,
        required("subject", new Text()),
        required("asOf", new Shape.Day()),
        required("policy", new Text()),
        required("edition", new Text()),
        required("switchedOff", new Shape.Entries(new Shape.Id(RuleId.class), new Text())),
        required(
            "counts",
            object(
                VerdictCounts.class,
                required("met", NUMBER),
                required("notMet", NUMBER),
                required("notApplicable", NUMBER),
                required("cannotTell", NUMBER),
                required("waived", NUMBER))),
        required("findings", new Items(object(Finding.class, FOUND.toArray(Part[]::new)))),
        required("waived", new Items(waived())),
        required("openQuestions", new Items(QUESTION)),
        optional("verdicts", new Items(VERDICT)));
  }

  private static Value waived() {
    Map<String, Part> parts = byName(FOUND.toArray(Part[]::new));
    parts.put("waiver", required("waiver", WAIVER));
    return new Value("waived finding", "property", Optional.empty(), parts);
  }

  /** What its sources do not say. */
  static Map<String, String> sentences(FirstSentences domain) {
    Map<String, String> byHand = new LinkedHashMap<>();
    for (Part each : FOUND) {
      byHand.put(
          "waived finding/" + each.name(), domain.of(Finding.class, each.name()).orElseThrow());
    }
    byHand.put("waived finding", "A finding that somebody has accepted.");
    byHand.put("waived finding/waiver", "Who accepted it, why and until when.");
    byHand.put("rule verdict/verdict", "How the rule was answered.");
    byHand.put("citation/publication", "The key of what is cited, such as GUIDE.");
    return byHand;
  }

  /** The values that are written as no shape that is read. */
  static Map<String, ObjectNode> forms(FirstSentences domain) {
    Map<String, ObjectNode> forms = new LinkedHashMap<>();
    forms.put("WholeNumber", Leaves.count().put("minimum", 0));
    forms.put("Facts", facts(domain.of(Facts.class).orElseThrow()));
    return forms;
  }

  private static ObjectNode facts(String description) {
    ObjectNode facts = Leaves.titled("Facts", description).put("type", "object");
    ArrayNode kinds = facts.putObject("additionalProperties").putArray("oneOf");
    kinds.addObject().put("type", "integer");
    kinds.add(Leaves.text());
    kinds.addObject().put("type", "array").set("items", Leaves.text());
    return facts;
  }

  private static Part required(String name, Shape shape) {
    return new Part(name, shape, true);
  }

  private static Part optional(String name, Shape shape) {
    return new Part(name, shape, false);
  }

  private static Value object(Class<?> type, Part... parts) {
    return new Value(Idiom.words(type), "property", Optional.of(type), byName(parts));
  }

  private static Map<String, Part> byName(Part... parts) {
    Map<String, Part> byName = new LinkedHashMap<>();
    for (Part part : parts) {
      byName.put(part.name(), part);
    }
    return byName;
  }
}
