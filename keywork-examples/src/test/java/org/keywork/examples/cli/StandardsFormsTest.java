package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Services.notInPlace;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.Records;
import org.keywork.json.DocumentWriter;
import org.keywork.service.ServiceModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a matrix of the standards tell the same. */
class StandardsFormsTest {

  @TempDir
  private Path path;

  private String service;
  private String policy = "guidance";
  private JsonNode document;

  @BeforeEach
  void aService() throws IOException {
    CaseFolder folder = new CaseFolder(path);
    SmallService.writeFamilies(folder);
    service = folder.text(
        "service.record",
        DocumentWriter.pretty()
            .write(SmallService.service()
                .withRecords(
                    Records.arrangements().withAgreedSystem(notInPlace()).withProtocolsMadeBy())));
    document = JsonMapper.shared().readTree(told("json"));
  }

  private String told(String format) {
    return Run.ofMain(("standards --as-of 2026-11-22 --show criteria,questions --service " + service
                + " --format " + format + " --policy " + policy + " " + path)
            .split(" "))
        .out();
  }

  @Test
  void programs_get_everything_under_the_names_of_the_library() {
    assertThat(document.propertyNames())
        .containsExactly(
            "keywork",
            "asOf",
            "policy",
            "edition",
            "switchedOff",
            "service",
            "families",
            "reading",
            "complete",
            "fullyMeets",
            "counts",
            "standards",
            "questions",
            "criteria",
            "features",
            "restatedFeatures",
            "unread");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("standards/1");
    assertThat(document.at("/counts").toString())
        .isEqualTo("{\"fullyMet\":36,\"nearlyMet\":0,\"notMet\":0,\"dontKnow\":0,"
            + "\"unanswered\":0,\"answeredAgain\":0}");
    JsonNode last = document.at("/standards/34");
    assertThat(last.toString()).isEqualTo("""
        {"standard":"p22","group":"practice","says":"It is agreed how records are kept.",\
        "concerns":"yes",\
        "answers":[{"answer":"fully-met","answeredOn":"2026-11-22","evidenceGiven":true}],\
        "againstRecords":"contradicted","recordsShow":"missed","draft":"not-met",\
        "verdicts":{"met":0,"notMet":1,"notApplicable":8,"cannotTell":1,"waived":0},\
        "evidence":[{"rule":"service.record-keeping-agreed","scope":"key worker services",\
        "subjects":{"met":0,"notMet":1,"notApplicable":4,"cannotTell":0,"waived":0},\
        "records":{"met":0,"notMet":1,"notApplicable":4,"cannotTell":0,"waived":0}},\
        {"rule":"service.record-protocols-made-together",\
        "scope":"services whose arrangements for records are recorded",\
        "subjects":{"met":0,"notMet":0,"notApplicable":4,"cannotTell":1,"waived":0},\
        "records":{"met":0,"notMet":0,"notApplicable":4,"cannotTell":1,"waived":0}}],\
        "citation":{"publication":"CCNUK","place":"P22"}}""");
  }

  @Test
  void a_table_has_a_line_for_each_standard() throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(told("csv")), format)) {
      List<CSVRecord> lines = parser.getRecords();
      assertThat(lines).hasSize(36).hasSize(document.at("/standards").size());
      for (int i = 0; i < lines.size(); i++) {
        JsonNode standard = document.at("/standards/" + i);
        CSVRecord line = lines.get(i);
        assertThat(line.get("standard").toLowerCase(Locale.ROOT))
            .isEqualTo(standard.at("/standard").stringValue());
        assertThat(line.get("answeredOn"))
            .isEqualTo(standard.at("/answers/0/answeredOn").stringValue());
        for (String each : List.of("says", "concerns", "againstRecords", "recordsShow")) {
          assertThat(line.get(each)).isEqualTo(standard.at("/" + each).stringValue());
        }
        for (String each : List.of("met", "notMet", "cannotTell", "waived")) {
          assertThat(line.get(each)).isEqualTo(standard.at("/verdicts/" + each).toString());
        }
      }
    }
  }

  @Test
  void text_and_page_mark_what_programs_are_told_is_contradicted() {
    List<String> contradicted = new ArrayList<>();
    document.at("/standards").forEach(each -> {
      if (each.at("/againstRecords").stringValue().equals("contradicted")) {
        contradicted.add(each.at("/standard").stringValue().toUpperCase(Locale.ROOT));
      }
    });

    assertThat(contradicted).contains("P22");
    assertThat(told("text").lines())
        .filteredOn(line -> line.matches("!! [OP]\\d+ .*"))
        .extracting(line -> line.split(" +", -1)[1])
        .isEqualTo(contradicted);
    assertThat(told("md").lines())
        .filteredOn(line -> line.contains("| **!! the records contradict it** |"))
        .extracting(line -> line.split(" ", -1)[1])
        .isEqualTo(contradicted);
  }

  @Test
  void text_and_page_count_each_standard_once_by_what_the_records_show() {
    for (String format : List.of("text", "md")) {
      String said = told(format).replaceAll("\\s+", " ");
      String records = said.replaceFirst(".*What the records show: ([^.]*)\\..*", "$1");
      assertThat(Stream.of(records.split(", ", -1))
              .mapToInt(each -> Integer.parseInt(each.split(" ", -1)[0]))
              .sum())
          .isEqualTo(36);
    }
  }

  @Test
  void text_and_page_name_each_rule_that_the_records_leave_open() {
    String text = told("text").replaceAll("\\s+", " ");
    int standards = 0;
    for (JsonNode each : document.at("/standards")) {
      List<String> open = leftOpen(each);
      if (!open.isEmpty()) {
        standards++;
        assertThat(text).contains("- left open: " + String.join(", ", open) + " ");
      }
    }

    assertThat(standards).isPositive();
    assertThat(told("md").lines()).anyMatch(line -> line.startsWith("- left open: `"));
  }

  private static List<String> leftOpen(JsonNode standard) {
    List<String> open = new ArrayList<>();
    standard.at("/evidence").forEach(each -> {
      JsonNode subjects = each.at("/subjects");
      int told = Stream.of("met", "notMet", "waived")
          .mapToInt(verdict -> subjects.get(verdict).intValue())
          .sum();
      if (told == 0 && subjects.get("cannotTell").intValue() > 0) {
        open.add(each.at("/rule").stringValue());
      }
    });
    return open;
  }

  @ParameterizedTest
  @CsvSource({
    "answered, yes, ",
    "left-out, no, it does not concern the service",
    "'', cannot-tell, whether it concerns the service is not recorded"
  })
  void every_form_tells_whether_a_standard_concerns_the_service(
      String reading, String concerns, @Nullable String words) throws IOException {
    allDesignated(reading);

    String said = words == null ? " P12 fully met the records are silent CCNUK" : "; " + words;
    JsonNode standards = JsonMapper.shared().readTree(told("json")).at("/standards");
    assertThat(standards.get(24).at("/standard").stringValue()).isEqualTo("p12");
    assertThat(standards.get(24).at("/concerns").stringValue()).isEqualTo(concerns);
    assertThat(told("csv").lines())
        .filteredOn(line -> line.startsWith("P12,"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("," + concerns + ",fully-met,"));
    assertThat(told("text").replaceAll("\\s+", " ")).contains(said);
    assertThat(told("md")
            .lines()
            .filter(line -> line.contains("concern")
                && line.contains(words == null ? "the service is not recorded" : words)))
        .hasSize(words == null ? 0 : 1);
  }

  /** A service of designated key workers that answers the standard on protected time in some way. */
  private void allDesignated(String reading) throws IOException {
    CaseFolder folder = new CaseFolder(path);
    folder.text(
        "service.record",
        DocumentWriter.pretty()
            .write(SmallService.service().withKeyWorkers().withModel(ServiceModel.DESIGNATED)));
    if (!reading.isEmpty()) {
      policy = folder.text("our.policy", """
          {
            "keywork": "policy/1",
            "name": "our",
            "parameters": {"standards.protected-time-without-non-designated": "%s"}
          }
          """.formatted(reading));
    }
  }

  @Test
  void text_and_page_ask_the_same() {
    int questions = document.at("/questions").size();

    assertThat(questions).isPositive();
    assertThat(told("md").lines().filter(line -> line.contains(", open in "))).hasSize(questions);
    assertThat(told("text").lines().filter(line -> line.startsWith("  - "))).hasSize(questions);
  }

  @Test
  void no_line_of_the_text_is_longer_than_the_terminal() {
    assertThat(told("text").lines()).allMatch(line -> line.length() <= Terminal.COLUMNS);
  }
}
