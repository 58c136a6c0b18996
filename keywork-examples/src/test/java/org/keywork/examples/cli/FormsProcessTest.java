package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.rule.WireName;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged command tells one check in all its forms at once, and others can read them. */
class FormsProcessTest {

  private static final String SERVICE = "data/pembrokeshire-service.json";
  private static final String CASES = "data/pembrokeshire";

  @TempDir
  private Path folder;

  @Test
  void every_form_tells_the_same_check() throws Exception {
    String broken = Files.writeString(folder.resolve("broken.json"), "{").toString();
    List<String> args = new ArrayList<>(List.of("check", "--as-of", "2026-11-22"));
    args.addAll(List.of("--service", SERVICE, "--group", "rule", "--limit", "1"));
    args.addAll(List.of("--fail-on", "may", CASES, broken));
    for (CheckFormat each : CheckFormat.values()) {
      String name = WireName.of(each);
      args.addAll(
          List.of("--format", each == CheckFormat.TEXT ? name : name + "=" + folder.resolve(name)));
    }

    Run run = Packaged.keywork().run(args.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out())
        .contains("must    assignment.always-a-contact   ", "        and ", "Service pembrokeshire")
        .doesNotContain("\u001b");
    JsonNode json = JsonMapper.shared().readTree(folder.resolve("json").toFile());
    int findings = json.at("/summary/must").intValue()
        + json.at("/summary/should").intValue()
        + json.at("/summary/may").intValue();
    int documents = json.at("/reports").size() + 1;
    table(findings);
    tests(documents);
    page(json.at("/summary/must").intValue());
  }

  private void table(int findings) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(folder.resolve("csv")), format)) {
      List<CSVRecord> lines = parser.getRecords();
      assertThat(lines).filteredOn(line -> line.get("state").equals("finding")).hasSize(findings);
      assertThat(lines).filteredOn(line -> line.get("state").equals("unread")).hasSize(1);
    }
  }

  private void tests(int documents) throws Exception {
    Document document = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("junit").toFile());
    assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(documents + 1);
    assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("failure").getLength()).isPositive();
  }

  private void page(int musts) throws IOException {
    String told = Files.readString(folder.resolve("markdown"));
    Node page =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(told);
    assertThat(page.getFirstChild()).isInstanceOf(Heading.class);
    assertThat(Arrays.stream(told.split("\n")))
        .anyMatch(line -> line.startsWith("| Findings | " + musts + " |"));
  }
}
