package org.keywork.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.source.Citation;
import org.keywork.source.Force;
import org.keywork.source.Publication;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of a book as SARIF has them, each known by its place in the book. */
final class SarifRules {

  private final RuleBook book;
  private final LocalPolicy policy;
  private final Map<RuleId, Integer> places = new HashMap<>();

  SarifRules(CheckOpening opening) {
    this.book = opening.book();
    this.policy = opening.basis().policy();
    book.rules().forEach(rule -> places.put(rule.id(), places.size()));
  }

  /** A MUST is an error, a SHOULD a warning and a MAY a note. */
  static String level(Force force) {
    return switch (force) {
      case MUST -> "error";
      case SHOULD -> "warning";
      case MAY -> "note";
    };
  }

  /** The place of a rule in the book, counted from 0. */
  int place(RuleId rule) {
    return Objects.requireNonNull(places.get(rule), rule::value);
  }

  /** All of them, in the order of the book, and then those that the policy switched off. */
  ArrayNode all() {
    ArrayNode all = Json.array();
    book.rules().forEach(rule -> all.add(described(rule)));
    book.rulesSwitchedOff().forEach(rule -> all.add(off(rule)));
    return all;
  }

  private ObjectNode described(Rule<?> rule) {
    String sentence = rule.sentence(policy);
    ObjectNode described = Json.object().put("id", rule.id().value());
    List<String> earlier = replacedBy(rule.id());
    if (!earlier.isEmpty()) {
      described.set("deprecatedIds", Json.texts(earlier));
    }
    described.putObject("shortDescription").put("text", sentence);
    described.putObject("fullDescription").put("text", sentence);
    described.set("help", help(rule));
    described.putObject("defaultConfiguration").put("level", level(rule.force()));
    described.set("properties", properties(rule));
    return described;
  }

  private ObjectNode off(Rule<?> rule) {
    ObjectNode described = described(rule);
    described.withObject("defaultConfiguration").put("enabled", false);
    described.withObject("properties").put("switchedOff", book.switchedOff().get(rule.id()));
    return described;
  }

  private List<String> replacedBy(RuleId rule) {
    return book.retired().entrySet().stream()
        .filter(each -> each.getValue().equals(Optional.of(rule)))
        .map(each -> each.getKey().value())
        .toList();
  }

  private static ObjectNode help(Rule<?> rule) {
    String statements = " (" + Words.codes(rule.statements()) + ")";
    return Json.object()
        .put(
            "text",
            rule.remedy() + " Concerns: " + rule.scope() + ". Written in: " + rule.citation()
                + statements + ".")
        .put(
            "markdown",
            "**What to do:** " + RulesPage.escaped(rule.remedy())
                + "\n\n**Concerns:** " + RulesPage.escaped(rule.scope())
                + "\n\n**Written in:** " + publication(rule.citation()) + statements);
  }

  private static String publication(Citation citation) {
    Publication publication = citation.publication();
    return RulesPage.escaped(citation + ", which is " + publication.authors()) + ", *"
        + RulesPage.escaped(publication.title()) + "*, " + publication.year();
  }

  private static ObjectNode properties(Rule<?> rule) {
    ObjectNode properties = Json.object();
    properties.putArray("tags").add(rule.id().concept());
    properties.put("force", Words.of(rule.force())).put("local", rule.isLocal());
    properties.set("statements", Json.numbers(rule.statements()));
    properties.set("citation", Json.citation(rule.citation()));
    return properties;
  }
}
