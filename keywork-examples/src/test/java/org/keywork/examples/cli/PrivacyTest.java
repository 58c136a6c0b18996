package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import tools.jackson.databind.JsonNode;
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
      "decide unmet --service SERVICE",
      "decide records",
      "decide own",
      "decide foresight",
      "decide proposal --proposal PROPOSAL",
      "decide ehc",
      "decide reviews",
      "check --service SERVICE",
      "agenda --to 2040-12-31 --service SERVICE",
      "standards --show criteria,questions --service SERVICE",
      "decide capacity --service SERVICE",
      "decide match --service SERVICE --family family-1",
      "standards --draft --service SERVICE",
      "decide readiness --service SERVICE",
      "decide programme --start 2026-01-05 --service SERVICE");

  /** Where the proposal stands for which a command has PROPOSAL. */
  static final String PROPOSAL = "small-proposal.json";

  /** Where the record of the service stands for which a command has SERVICE. */
  static final String SERVICE = "small-service.json";

  private static final Set<String> SAID = new TreeSet<>();

  /** For each place in which something about people stands, the first file that has it there. */
  private static final Map<String, Path> PLACES = new TreeMap<>();

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
      files.sorted().forEach(PrivacyTest::collect);
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
    JsonNode document = JsonMapper.shared().readTree(file.toFile());
    for (String property : PERSONAL) {
      document.findValues(property).forEach(value -> SAID.add(value.asString("")));
    }
    SAID.remove("");
    findPlaces(document, document.path("keywork").asString(""), file.getFileName());
  }

  private static void findPlaces(JsonNode part, String place, Path file) {
    if (PERSONAL.contains(place.substring(place.lastIndexOf('.') + 1))) {
      PLACES.putIfAbsent(place, file);
    }
    part.properties()
        .forEach(each -> findPlaces(each.getValue(), place + "." + each.getKey(), file));
    if (part.isArray()) {
      part.forEach(each -> findPlaces(each, place, file));
    }
  }

  /** Ways in which a record can be spoilt so that something must be said about it. */
  static Stream<UnaryOperator<String>> spoiling() {
    return Stream.of(
        text -> text.replace("\"name\"", "\"naem\""),
        text -> text.replace("\"dateOfBirth\": \"", "\"dateOfBirth\": \"on "),
        text -> text.replaceAll("\"name\": (\"[^\"]*\")", "\"name\": [$1]"),
        text -> text.replaceAll("\"name\": \"([^\"]*)\"", "\"id\": \"$1\""),
        text -> text.replaceAll("\"name\": \"([^\"]*)\"", "\"name\": $1"),
        text -> text.substring(0, Math.max(1, text.lastIndexOf("\"name\"") + 14)));
  }

  @Test
  void nothing_is_repeated_of_sound_records(@TempDir Path sound) throws IOException {
    write(UnaryOperator.identity(), sound);

    assertThat(everythingSaidOf(sound, sound.toString())).doesNotContain(SAID);
  }

  @ParameterizedTest
  @MethodSource("spoiling")
  void nothing_about_a_person_is_repeated(UnaryOperator<String> spoiling, @TempDir Path spoilt)
      throws IOException {
    write(spoiling, spoilt);

    assertThat(everythingSaidOf(spoilt, onePerPlace(spoilt))).doesNotContain(SAID);
  }

  /** So a few of them stand for all, where another command than the check is given them. */
  @ParameterizedTest
  @MethodSource("spoiling")
  void spoilt_records_are_refused_in_the_same_words_whatever_is_asked(
      UnaryOperator<String> spoiling, @TempDir Path spoilt) throws IOException {
    write(spoiling, spoilt);
    String check = inPlace("check --service SERVICE ", spoilt) + spoilt;
    Set<String> refusals = Run.ofMain(check.split(" ")).err().lines().collect(Collectors.toSet());

    for (String command : COMMANDS) {
      if (!command.contains("PROPOSAL")) {
        String words = inPlace(command + " ", spoilt) + inputs(command, onePerPlace(spoilt));
        assertThat(Run.ofMain(words.split(" ")).err().lines())
            .as(command)
            .filteredOn(line -> line.startsWith(spoilt.toString()))
            .isSubsetOf(refusals);
      }
    }
  }

  @Test
  void a_name_where_a_property_should_be_is_not_repeated(@TempDir Path spoilt) throws IOException {
    UnaryOperator<String> spoiling = text -> text.replaceAll("\"name\": (\"[^\"]*\")", "$1: 1");
    write(spoiling, spoilt);

    assertThat(everythingSaidOf(spoilt, onePerPlace(spoilt))).doesNotContain(SAID);
  }

  @Test
  void there_is_something_to_keep() {
    assertThat(SAID)
        .contains("Zofia Quillfeather", "Tamsin Bellwether", "Perpetua Newbridge", "2019-05-04")
        .hasSizeGreaterThan(5);
    assertThat(PLACES)
        .containsKeys(
            "case-file/1.family.children.name",
            "case-file/1.family.children.dateOfBirth",
            "case-file/1.practitioners.name");
  }

  private static void write(UnaryOperator<String> spoiling, Path spoilt) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(
            spoilt.resolve(file.getFileName()), spoiling.apply(Files.readString(file)));
      }
    }
  }

  private static String inPlace(String command, Path records) {
    return command
        .replace("SERVICE", records.resolve(SERVICE).toString())
        .replace("PROPOSAL", records.resolve(PROPOSAL).toString());
  }

  private static String onePerPlace(Path spoilt) {
    return PLACES.values().stream()
        .distinct()
        .map(file -> spoilt.resolve(file).toString())
        .collect(Collectors.joining(" "));
  }

  /**
   * Each line once, since many commands say much the same.
   *
   * @param records the folder, all of which is checked
   * @param asked what the other commands are given
   */
  private static String everythingSaidOf(Path records, String asked) throws IOException {
    Set<String> said = new TreeSet<>();
    for (String command : COMMANDS) {
      String words = inPlace(command, records);
      if (command.startsWith("check")) {
        inAllForms(words, records).lines().forEach(said::add);
        continue;
      }
      for (String format : formats(command)) {
        Run run =
            Run.ofMain((words + " --format " + format + " " + inputs(command, asked)).split(" "));
        (run.out() + run.err()).lines().forEach(said::add);
      }
    }
    return String.join("\n", said);
  }

  /** One check tells all its forms at once. */
  private static String inAllForms(String words, Path records) throws IOException {
    StringBuilder command = new StringBuilder(words);
    for (CheckFormat each : CheckFormat.values()) {
      String form = WireName.of(each);
      command.append(" --format ").append(form).append('=').append(records.resolve("told-" + form));
    }
    Run run = Run.ofMain((command + " " + records).split(" "));
    StringBuilder said = new StringBuilder(run.err());
    for (CheckFormat each : CheckFormat.values()) {
      said.append(Files.readString(records.resolve("told-" + WireName.of(each))));
    }
    return said.toString();
  }

  private static List<String> formats(String command) {
    if (command.startsWith("standards")) {
      return command.contains("--draft") ? List.of("json") : List.of("text", "json", "csv", "md");
    }
    if (command.startsWith("agenda")) {
      return List.of("text", "json", "ics", "csv");
    }
    return command.startsWith("decide unmet")
        ? List.of("text", "json", "csv")
        : List.of("text", "json");
  }

  /** One command asks of the service alone. */
  private static String inputs(String command, String asked) {
    return command.startsWith("decide programme") ? "" : asked;
  }
}
