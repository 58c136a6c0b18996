package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Proposals;
import org.keywork.json.DocumentWriter;
import org.keywork.rule.WireName;
import tools.jackson.databind.json.JsonMapper;

/** What the records say about people stays in the records, even when they are spoilt. */
class PrivacyTest {

  private static final Path DATA = Path.of("data");
  private static final List<String> PERSONAL = List.of("name", "dateOfBirth", "note");

  /** Every command that says something of families. */
  static final List<String> COMMANDS = List.of(
      "check --show cannot-tell",
      "check --show cannot-tell --group rule",
      "agenda --from 2014-01-01 --to 2040-12-31 --show undated",
      "decide eligibility --policy pembrokeshire",
      "decide priority",
      "decide sharing --with school --for planning",
      "decide sharing --with nobody --about nobody --for handover",
      "decide coverage",
      "decide advocates",
      "decide needs",
      "decide records",
      "decide own",
      "decide foresight",
      "decide proposal --proposal PROPOSAL",
      "decide ehc",
      "decide reviews",
      "check --service SERVICE",
      "agenda --to 2040-12-31 --service SERVICE",
      "decide capacity --service SERVICE",
      "decide match --service SERVICE --family family-1",
      "decide readiness --service SERVICE");

  /** Where the proposal stands for which a command has PROPOSAL. */
  static final String PROPOSAL = "small-proposal.json";

  /** Where the record of the service stands for which a command has SERVICE. */
  static final String SERVICE = "small-service.json";

  private static final Set<String> SAID = new TreeSet<>();

  @TempDir
  private static Path folder;

  @BeforeAll
  static void collectEverythingPersonal() throws IOException {
    Files.writeString(
        folder.resolve("fixture.json"), DocumentWriter.pretty().write(CaseFiles.aCaseFile()));
    Files.writeString(
        folder.resolve(SERVICE), DocumentWriter.pretty().write(SmallService.service()));
    Files.writeString(
        folder.resolve(PROPOSAL),
        DocumentWriter.pretty().write(Proposals.forTheFamily(Proposals.toANewcomer())));
    try (Stream<Path> files = Files.walk(DATA)) {
      files.filter(file -> file.toString().endsWith(".json")).forEach(PrivacyTest::copy);
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(PrivacyTest::collect);
    }
  }

  private static void copy(Path file) {
    try {
      Files.copy(file, folder.resolve(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(Path file) {
    for (String property : PERSONAL) {
      JsonMapper.shared()
          .readTree(file.toFile())
          .findValues(property)
          .forEach(value -> SAID.add(value.asString("")));
    }
    SAID.remove("");
  }

  /** Ways in which a record can be spoilt so that something must be said about it. */
  static Stream<UnaryOperator<String>> spoiling() {
    return Stream.of(
        text -> text,
        text -> text.replace("\"name\"", "\"naem\""),
        text -> text.replace("\"dateOfBirth\": \"", "\"dateOfBirth\": \"on "),
        text -> text.replaceAll("\"name\": (\"[^\"]*\")", "\"name\": [$1]"),
        text -> text.replaceAll("\"name\": \"([^\"]*)\"", "\"id\": \"$1\""),
        text -> text.replaceAll("\"name\": \"([^\"]*)\"", "\"name\": $1"),
        text -> text.substring(0, Math.max(1, text.lastIndexOf("\"name\"") + 14)));
  }

  @ParameterizedTest
  @MethodSource("spoiling")
  void nothing_about_a_person_is_repeated(UnaryOperator<String> spoiling, @TempDir Path spoilt)
      throws IOException {
    assertThat(everythingSaidOf(spoiling, spoilt)).doesNotContain(SAID);
  }

  @Test
  void a_name_where_a_property_should_be_is_not_repeated(@TempDir Path spoilt) throws IOException {
    UnaryOperator<String> spoiling = text -> text.replaceAll("\"name\": (\"[^\"]*\")", "$1: 1");

    assertThat(everythingSaidOf(spoiling, spoilt)).doesNotContain(SAID);
  }

  @Test
  void there_is_something_to_keep() {
    assertThat(SAID)
        .contains("Zofia Quillfeather", "Tamsin Bellwether", "Perpetua Newbridge", "2019-05-04")
        .hasSizeGreaterThan(5);
  }

  private static String everythingSaidOf(UnaryOperator<String> spoiling, Path spoilt)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(
            spoilt.resolve(file.getFileName()), spoiling.apply(Files.readString(file)));
      }
    }
    StringBuilder said = new StringBuilder();
    for (String command : COMMANDS) {
      String words = command
          .replace("SERVICE", spoilt.resolve(SERVICE).toString())
          .replace("PROPOSAL", spoilt.resolve(PROPOSAL).toString());
      if (command.startsWith("check")) {
        said.append(inAllForms(words, spoilt));
        continue;
      }
      for (String format : formats(command)) {
        Run run = Run.ofMain((words + " --format " + format + " " + spoilt).split(" "));
        said.append(run.out()).append(run.err());
      }
    }
    return said.toString();
  }

  /** One check tells all its forms at once. */
  private static String inAllForms(String words, Path spoilt) throws IOException {
    StringBuilder command = new StringBuilder(words);
    for (CheckFormat each : CheckFormat.values()) {
      String form = WireName.of(each);
      command.append(" --format ").append(form).append('=').append(spoilt.resolve("told-" + form));
    }
    Run run = Run.ofMain((command + " " + spoilt).split(" "));
    StringBuilder said = new StringBuilder(run.err());
    for (CheckFormat each : CheckFormat.values()) {
      said.append(Files.readString(spoilt.resolve("told-" + WireName.of(each))));
    }
    return said.toString();
  }

  private static List<String> formats(String command) {
    if (command.startsWith("check")) {
      return List.of("text", "json", "sarif", "github");
    }
    return command.startsWith("agenda")
        ? List.of("text", "json", "ics", "csv")
        : List.of("text", "json");
  }
}
