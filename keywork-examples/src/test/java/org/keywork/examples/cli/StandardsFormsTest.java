package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Services.notInPlace;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.Records;
import org.keywork.json.DocumentWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a matrix of the standards tell the same. */
class StandardsFormsTest {

  @TempDir
  private Path path;

  private String service;
  private JsonNode document;

  @BeforeEach
  void aService() throws IOException {
    CaseFolder folder = new CaseFolder(path);
    SmallService.writeFamilies(folder);
    service = folder.text(
        "service.record",
        DocumentWriter.pretty()
            .write(SmallService.service()
                .withRecords(Records.arrangements().withAgreedSystem(notInPlace()))));
    document = JsonMapper.shared().readTree(told("json"));
  }

  private String told(String format) {
    return Run.ofMain(("standards --as-of 2026-11-22 --show criteria,questions --service " + service
                + " --format " + format + " " + path)
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
        "concerns":"yes","answers":[{"answer":"fully-met","evidenceGiven":true}],\
        "againstRecords":"contradicted","recordsShow":"missed","draft":"not-met",\
        "verdicts":{"met":0,"notMet":1,"notApplicable":4,"cannotTell":0,"waived":0},\
        "evidence":[{"rule":"service.record-keeping-agreed","scope":"key worker services",\
        "subjects":{"met":0,"notMet":1,"notApplicable":4,"cannotTell":0,"waived":0},\
        "records":{"met":0,"notMet":1,"notApplicable":4,"cannotTell":0,"waived":0}}],\
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
        for (String each : List.of("says", "againstRecords", "recordsShow")) {
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
