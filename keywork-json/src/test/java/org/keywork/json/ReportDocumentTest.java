package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyKind;
import org.keywork.family.NeedId;
import org.keywork.rule.Facts;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.WaivedFinding;
import org.keywork.rule.Waiver;
import org.keywork.source.Force;
import tools.jackson.databind.json.JsonMapper;

/** What a rule book says, as a document. */
class ReportDocumentTest {

  private static final RuleId RULE = new RuleId("plan.renewed-in-time");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Finding FINDING = new Finding(
      RULE,
      Force.MUST,
      List.of(258),
      Location.at("plans", 0),
      "The next plan was due by 2026-11-15.",
      "Hold a review with the family.",
      GUIDE.at("2"),
      Facts.fact("due", LocalDate.of(2026, 11, 15))
          .and("late", 7)
          .and("longest", Period.ofMonths(6))
          .and("kind", AgencyKind.SOCIAL_CARE)
          .andIds("needs", List.of(new NeedId("need-1"), new NeedId("need-2"))));

  private static Report report(List<RuleVerdict> verdicts) {
    Waiver waiver = Waiver.of(RULE, "The family is abroad.", "service manager", TODAY)
        .forSubject("F-1")
        .at(Location.at("plans", 0));
    return new Report(
        "F-1",
        TODAY,
        "guidance",
        "2026-11",
        Map.of(new RuleId("plan.copied"), "Nobody here copies."),
        List.of(FINDING),
        List.of(new WaivedFinding(FINDING, waiver)),
        List.of(new OpenQuestion(
            RULE, Force.SHOULD, List.of(1, 2), Location.here(), "the day of the last review")),
        new VerdictCounts(1, 2, 3, 4, 5),
        verdicts);
  }

  private static final String FOUND = """
            "rule": "plan.renewed-in-time",
            "force": "must",
            "statements": [
              258
            ],
            "at": "/plans/0",
            "message": "The next plan was due by 2026-11-15.",
            "remedy": "Hold a review with the family.",
            "citation": {
              "publication": "GUIDE",
              "place": "2"
            },
            "facts": {
              "due": "2026-11-15",
              "late": 7,
              "longest": "P6M",
              "kind": "social-care",
              "needs": [
                "need-1",
                "need-2"
              ]
            }""";

  @Test
  void a_report_is_written_in_a_fixed_order() {
    assertThat(DocumentWriter.pretty().write(report(List.of())))
        .isEqualTo("""
            {
              "keywork": "report/1",
              "subject": "F-1",
              "asOf": "2026-11-22",
              "policy": "guidance",
              "edition": "2026-11",
              "switchedOff": {
                "plan.copied": "Nobody here copies."
              },
              "counts": {
                "met": 1,
                "notMet": 2,
                "notApplicable": 3,
                "cannotTell": 4,
                "waived": 5
              },
              "findings": [
                {
            """ + FOUND.indent(6) + """
                }
              ],
              "waived": [
                {
            """ + FOUND.indent(6).stripTrailing() + """
            ,
                  "waiver": {
                    "subject": "F-1",
                    "at": "/plans/0",
                    "reason": "The family is abroad.",
                    "grantedBy": "service manager",
                    "until": "2026-11-22"
                  }
                }
              ],
              "openQuestions": [
                {
                  "rule": "plan.renewed-in-time",
                  "force": "should",
                  "statements": [
                    1,
                    2
                  ],
                  "at": "",
                  "missing": "the day of the last review"
                }
              ]
            }
            """);
  }

  @Test
  void verdicts_are_written_when_they_were_asked_for() {
    RuleVerdict verdict = new RuleVerdict(RULE, Location.at("plans", 0), Verdict.Kind.NOT_MET);
    assertThat(DocumentWriter.compact().write(report(List.of(verdict))))
        .endsWith(",\"verdicts\":[{\"rule\":\"plan.renewed-in-time\",\"at\":\"/plans/0\","
            + "\"verdict\":\"not-met\"}]}");
  }

  @Test
  void a_mapper_of_an_embedder_writes_the_same_without_the_first_property() {
    JsonMapper mapper = JsonMapper.builder().addModule(new KeyworkModule()).build();
    Report report = report(List.of());
    assertThat("{\"keywork\":\"report/1\"," + mapper.writeValueAsString(report).substring(1))
        .isEqualTo(DocumentWriter.compact().write(report));
  }
}
