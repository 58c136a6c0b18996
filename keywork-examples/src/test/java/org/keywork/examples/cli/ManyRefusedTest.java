package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** Of one input a thousand reasons are told, and of the rest how many documents they are about. */
class ManyRefusedTest {

  private static final String DOCUMENT =
      DocumentWriter.compact().write(CaseFiles.aCaseFile()) + "\n";

  @TempDir
  private Path folder;

  @Test
  void what_is_wrong_between_documents_is_told_a_thousand_times_at_most() throws IOException {
    Path commas = Files.writeString(folder.resolve("a.json"), "[" + ",".repeat(5_000) + "]");

    Run run = Run.ofMain("check", commas.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines().count()).isLessThan(2 * ReasonsOfOneInput.MOST + 3);
    assertThat(run.err())
        .endsWith("More is wrong with this input than is told; correct what is told and check it"
            + " again.\n");
    assertThat(run.out()).contains("\n1 document could not be read");
  }

  @Test
  void behind_a_thousand_refused_documents_the_sound_ones_are_read_and_the_refused_counted()
      throws IOException {
    String lines = "{}\n".repeat(1_500) + DOCUMENT + "{}\n".repeat(1_500);
    Path several = Files.writeString(folder.resolve("several.ndjson"), lines);

    Run run = Run.ofMain("check", "--fail-on", "never", several.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .hasLineCount(ReasonsOfOneInput.MOST + 1)
        .endsWith(": 2000 more documents of this input could not be read; correct what is told and"
            + " check it again.\n");
    assertThat(run.out()).contains("1 family: ", "\n3000 documents could not be read");
    assertThat(Run.ofMain("decide", "eligibility", several.toString()).out())
        .contains("3000 documents were left out");
    assertThat(Run.ofMain("agenda", "--to", "2026-12-31", several.toString()).out())
        .contains("3000 documents were left out");
  }

  @Test
  void a_document_is_told_with_all_that_is_wrong_with_it() throws IOException {
    String many = "{\"keywork\":\"case-file/1\"" + ",\"zofia\":1".repeat(600) + "}\n";
    Path several = Files.writeString(folder.resolve("several.ndjson"), many.repeat(3));

    Run run = Run.ofMain("check", several.toString());

    assertThat(run.err())
        .contains("several.ndjson:2:", "1 more document of this input could not be read")
        .doesNotContain("several.ndjson:3:");
    assertThat(run.out()).contains("\n3 documents could not be read");
  }
}
