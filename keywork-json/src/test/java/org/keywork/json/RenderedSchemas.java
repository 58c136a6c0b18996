package org.keywork.json;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.keywork.RuleBooks;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.service.KeyWorkerService;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as the readers and the sources give them now. */
final class RenderedSchemas {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator(""))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT))
      .build();

  /** What is said of documents, and of parts that are read by hand. */
  private static final Map<String, String> BY_HAND = Map.ofEntries(
      Map.entry("case file", "One family's key working, from referral to final review."),
      Map.entry("service", "One key worker service: its people, its arrangements, its sharing."),
      Map.entry("proposal", "A change that is proposed for one family."),
      Map.entry("policy", "What one service has set."),
      Map.entry(
          "list of waivers", "Findings that somebody has accepted, for a reason and for a time."),
      Map.entry("list of waivers/waivers", "What is accepted, each waiver once."),
      Map.entry("waiver", "A known deviation that somebody has accepted."),
      Map.entry("waiver/rule", "The rule that is waived."),
      Map.entry("waiver/subject", "The record for which it holds; every record without it."),
      Map.entry("waiver/at", "The place for which it holds; every place without it."),
      Map.entry("waiver/reason", "Why, as reports show it; without a name."),
      Map.entry("waiver/grantedBy", "The role that accepts it, such as service manager; no name."),
      Map.entry("waiver/until", "The last day on which it holds."),
      Map.entry("baseline", "Findings that were there when a service began to check its records."),
      Map.entry("baseline/asOf", "The day on which the records were looked at."),
      Map.entry("baseline/policy", "The name of the policy."),
      Map.entry("baseline/edition", "The edition of the rule book."),
      Map.entry("baseline/findings", "What was found, one entry for each finding."),
      Map.entry("finding", "One finding that is known."),
      Map.entry("finding/rule", "The rule that was not met."),
      Map.entry("finding/subject", "The id of the record."),
      Map.entry("finding/at", "The place in the record."),
      Map.entry("rule", "A rule of the book."),
      Map.entry("policy/switchedOff", "Rules that are switched off, each with the reason."),
      Map.entry("report", "What a rule book says of one record on one day."),
      Map.entry("policy/name", "The name under which reports mention the policy."),
      Map.entry(
          "policy/basedOn", "The name of the policy that it builds on; it adds its own settings."),
      Map.entry("policy/adopts", "Whose documented local practice is taken as binding."),
      Map.entry("policy/parameters", "What is set; every other parameter keeps its preset."),
      Map.entry("local practice", "A documented local practice that a service can adopt."));

  private final FirstSentences domain = FirstSentences.ofTheDomain();
  private final Map<DocumentKind, String> schemas = new EnumMap<>(DocumentKind.class);

  private RenderedSchemas() {
    read(DocumentKind.CASE_FILE, (Shape.Value) Shapes.of(CaseFile.class));
    read(DocumentKind.SERVICE, (Shape.Value) Shapes.of(KeyWorkerService.class));
    read(DocumentKind.PROPOSAL, (Shape.Value) Shapes.of(ProposedChange.class));
    read(DocumentKind.WAIVERS, new WaiversReader(RuleBooks.latest()).shape());
    read(DocumentKind.BASELINE, BaselineReader.shape());
    policy(new PolicySchema(RuleBooks.latest()));
    report();
  }

  /** All of them, by the kind of document. */
  static Map<DocumentKind, String> all() {
    return new RenderedSchemas().schemas;
  }

  private void read(DocumentKind kind, Shape.Value shape) {
    add(kind, rendered(Map.of(), Map.of()).document(kind, shape));
  }

  private void policy(PolicySchema policy) {
    RenderedSchema rendered = rendered(policy.sentences(), Map.of());
    add(
        DocumentKind.POLICY,
        policy.decorated(rendered.document(DocumentKind.POLICY, policy.shape())));
  }

  private void report() {
    RenderedSchema rendered = rendered(ReportSchema.sentences(domain), ReportSchema.forms(domain));
    add(DocumentKind.REPORT, rendered.document(DocumentKind.REPORT, ReportSchema.shape()));
  }

  /** A schema in the making, with what only its kind of document needs. */
  private RenderedSchema rendered(Map<String, String> sentences, Map<String, ObjectNode> forms) {
    Map<String, String> all = new HashMap<>(BY_HAND);
    all.putAll(sentences);
    return new RenderedSchema(new Sentences(domain, all), forms);
  }

  private void add(DocumentKind kind, ObjectNode schema) {
    schemas.put(kind, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
  }
}
