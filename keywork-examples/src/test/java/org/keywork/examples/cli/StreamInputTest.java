package org.keywork.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inputs that hold several documents: which are found, and which document is told of. */
class StreamInputTest {

  @TempDir
  private Path folder;

  private static String family(String letter) {
    CaseFile file = CaseFiles.aCaseFile();
    return DocumentWriter.compact()
        .write(file.withId(new CaseFileId("F-" + letter))
            .withFamily(file.family().withId(new FamilyId("family-" + letter))));
  }

  private static String broken(String letter) {
    return family(letter).replace("2019-05-04", "2019-02-29");
  }

  private Path file(Path where, String text) throws IOException {
    return Files.writeString(where, text + "\n");
  }

  private void packed(Path where, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(where))) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private Run check(String... more) {
    String[] words = new String[more.length + 3];
    System.arraycopy(more, 0, words, 3, more.length);
    words[0] = "check";
    words[1] = "--as-of";
    words[2] = "2026-11-22";
    return Run.ofMain(words);
  }

  @Test
  void a_folder_gives_files_of_every_form_and_nothing_behind_a_link() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Path outside = file(folder.resolve("outside.ndjson"), family("z"));
    file(cases.resolve("a.json"), family("a"));
    file(cases.resolve("b.ndjson"), family("b") + "\n" + family("c"));
    file(cases.resolve("d.jsonl"), family("d"));
    packed(cases.resolve("e.json.gz"), "[" + family("e") + "," + family("f") + "]");
    packed(cases.resolve("g.ndjson.gz"), family("g"));
    file(cases.resolve("notes.txt"), "Dear colleague");
    file(cases.resolve(".h.ndjson"), family("h"));
    Files.createSymbolicLink(cases.resolve("z.ndjson"), outside);

    Run run = check(cases.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("7 families: ");
  }

  @Test
  void of_several_documents_the_one_is_named_and_counted() throws IOException {
    Path several = file(
        folder.resolve("several.ndjson"),
        broken("a") + "\n" + family("b") + "\n" + broken("c").replace("\"pvi\"", "\"pvvi\""));
    Path one = file(folder.resolve("one.json"), broken("d"));

    Run run = check(one.toString(), several.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().replace(folder.toString(), "DIR").replaceAll("(json:\\d+):\\d+", "$1"))
        .isEqualTo("""
            DIR/one.json:1: /family/children/0/dateOfBirth: The calendar has no such day; check the \
            month and the day. [wrong-date]
            DIR/several.ndjson:1: document 1: /family/children/0/dateOfBirth: The calendar has no \
            such day; check the month and the day. [wrong-date]
            DIR/several.ndjson:3: document 3: /family/children/0/dateOfBirth: The calendar has no \
            such day; check the month and the day. [wrong-date]
            DIR/several.ndjson:3: document 3: /agencies/0/sector: There is no such sector; did you \
            mean "pvi"? [unknown-code]
            """);
    assertThat(run.out())
        .contains("1 family: ", "3 documents could not be read and were not checked.");
    JsonNode told = JsonMapper.shared()
        .readTree(check("--format", "json", several.toString()).out());
    assertThat(told.at("/summary/unread").intValue()).isEqualTo(2);
    assertThat(told.at("/unread/1/document").intValue()).isEqualTo(3);
    assertThat(told.at("/unread/2/code").stringValue()).isEqualTo("unknown-code");
  }

  @Test
  void agenda_and_decisions_take_streams_too() throws IOException {
    String several = file(
            folder.resolve("several.ndjson"), family("a") + "\n" + broken("b") + "\n" + family("c"))
        .toString();
    assertThat(Run.ofMain("decide", "eligibility", several).out())
        .contains("2 case files: ", "1 document was left out.");
    assertThat(Run.ofMain("agenda", "--to", "2026-12-31", several).out())
        .contains("F-a", "F-c", "1 document was left out.");
  }
}
