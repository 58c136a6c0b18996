package org.keywork.examples.cli;

import java.time.LocalDate;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.Behind;
import org.keywork.agenda.LawBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.StatementBehind;
import org.keywork.agenda.UndatedItem;
import org.keywork.rule.Identifier;
import org.keywork.rule.WireName;
import org.keywork.time.DateSpan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is due, as one document of kind agenda/1. */
final class AgendaJson {

  private final LocalDate asOf;

  private AgendaJson(LocalDate asOf) {
    this.asOf = asOf;
  }

  static String of(AgendaOutcome outcome) {
    return Json.written(new AgendaJson(outcome.basis().asOf()).document(outcome));
  }

  private ObjectNode document(AgendaOutcome outcome) {
    ObjectNode document = Json.object()
        .put("keywork", "agenda/1")
        .put("asOf", asOf.toString())
        .put("policy", outcome.basis().policy().name());
    document.set("switchedOff", SwitchedOffWords.json(outcome.basis().policy().switchedOff()));
    document.set("during", during(outcome.agenda().during()));
    outcome.practitioner().ifPresent(who -> document.put("practitioner", who.value()));
    ArrayNode items = document.putArray("items");
    outcome.agenda().items().forEach(each -> items.add(item(each)));
    ArrayNode undated = document.putArray("undated");
    outcome.agenda().undated().forEach(each -> undated.add(undated(each)));
    document.set("combining", CombiningWords.json(outcome.combining()));
    ArrayNode unread = document.putArray("unread");
    outcome.unread().forEach(each -> unread.add(CheckJson.problem(each)));
    return document;
  }

  private static ObjectNode during(DateSpan during) {
    ObjectNode document = Json.object().put("firstDay", during.firstDay().toString());
    during.lastDay().ifPresent(last -> document.put("lastDay", last.toString()));
    return document;
  }

  private ObjectNode item(AgendaItem item) {
    ObjectNode document = entry(item);
    document.set("behind", behind(item.behind()));
    item.firstDay().ifPresent(first -> document.put("firstDay", first.toString()));
    document.put("lastDay", item.lastDay().toString());
    document.set("state", DeadlineJson.state(item.stateOn(asOf)));
    item.counted().ifPresent(deadline -> document.set("counted", DeadlineJson.of(deadline)));
    document.set("seenToBy", seenToBy(item));
    document.set(
        "meetingKinds",
        Json.texts(item.meetingKinds().stream().sorted().map(WireName::of).toList()));
    return document.put("at", item.at().pointer());
  }

  private static ObjectNode undated(UndatedItem item) {
    ObjectNode document = entry(item);
    document.set("seenToBy", seenToBy(item));
    return document.put("missing", item.missing()).put("at", item.at().pointer());
  }

  private static ArrayNode seenToBy(AgendaEntry entry) {
    return Json.texts(entry.seenToBy().stream().map(Identifier::value).sorted().toList());
  }

  private static ObjectNode entry(AgendaEntry entry) {
    return Json.object()
        .put("id", entry.id().value())
        .put("subject", entry.subject().value())
        .put("matter", WireName.of(entry.matter()))
        .put("inWords", entry.matter().inWords());
  }

  private static ObjectNode behind(Behind behind) {
    ObjectNode document = Json.object();
    if (behind instanceof RuleBehind rule) {
      document.put("rule", rule.rule().value());
    } else if (behind instanceof AgreementBehind agreed) {
      document.put("agreed", true).put("rule", agreed.rule().value());
    } else if (behind instanceof StatementBehind statement) {
      document.put("statement", statement.statement());
    }
    document.set("citation", Json.citation(behind.citation()));
    if (behind instanceof LawBehind law) {
      document.put("confidence", WireName.of(law.confidence()));
      ArrayNode liftedBy = document.putArray("liftedBy");
      law.liftedBy().forEach(each -> liftedBy.add(Json.citation(each)));
    }
    return document;
  }
}
