package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.rule.Rule;
import org.keywork.rule.WireName;
import org.keywork.source.Statement;
import org.keywork.source.StatementLedger;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rules as a document of kind rules/1, and one rule as an object of its own. */
final class RulesJson {

  private RulesJson() {}

  /** Every rule, in the order of the book. */
  static String of(Issued issued) {
    ObjectNode document = Json.object()
        .put("keywork", "rules/1")
        .put("policy", issued.policy().name())
        .put("edition", issued.book().edition());
    document.set("switchedOff", SwitchedOffWords.json(issued.book().switchedOff()));
    ArrayNode rules = document.putArray("rules");
    for (Rule<?> rule : issued.book().rules()) {
      ObjectNode each = rule(rule, issued);
      each.set("statements", Json.numbers(rule.statements()));
      rules.add(each);
    }
    return Json.written(document);
  }

  /** One rule, with the sentences of the statements it restates, and an example. */
  static String one(
      Rule<?> rule, Issued issued, StatementLedger ledger, Optional<WorkedExample> example) {
    ObjectNode document = rule(rule, issued);
    ArrayNode statements = document.putArray("statements");
    for (int number : rule.statements()) {
      ledger.statement(number).ifPresent(found -> statements.add(statement(found)));
    }
    example.ifPresent(found -> document.set("example", found.json()));
    return Json.written(document);
  }

  private static ObjectNode rule(Rule<?> rule, Issued issued) {
    ObjectNode document = Json.object()
        .put("rule", rule.id().value())
        .put("concept", rule.id().concept())
        .put("force", Words.of(rule.force()))
        .put("statedForce", Words.of(rule.statedForce()))
        .put("local", rule.isLocal())
        .put("sentence", rule.sentence(issued.policy()))
        .put("concerns", rule.scope());
    issued.switchedOff(rule).ifPresent(reason -> document.put("switchedOff", reason));
    document.set("citation", Json.citation(rule.citation()));
    document.put("message", rule.message()).put("remedy", rule.remedy());
    ArrayNode parameters = document.putArray("parameters");
    rule.parameters()
        .forEach(each -> parameters.add(PolicyJson.parameter(Setting.of(each, issued))));
    return document;
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode document = Json.object()
        .put("statement", statement.number())
        .put("force", WireName.of(statement.modality()))
        .put("sentence", statement.sentence());
    ArrayNode citations = document.putArray("citations");
    statement.citations().forEach(each -> citations.add(Json.citation(each)));
    return document;
  }
}
