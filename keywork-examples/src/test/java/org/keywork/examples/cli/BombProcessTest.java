package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small file that unpacks into a huge one neither fills memory nor goes on for long. */
class BombProcessTest {

  private static final String SMALL_HEAP = "-Xmx64m";

  @TempDir
  private Path folder;

  @Test
  void a_text_without_end_is_given_up_with_one_sentence() throws IOException {
    Path bomb = Bomb.endlessText(folder.resolve("bomb.json.gz"), 300);

    Run run = Packaged.keywork().with(SMALL_HEAP).run("check", bomb.toString());

    assertThat(Files.size(bomb)).isLessThan(400_000);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(bomb + ":1:1: From here on 100000000 bytes go by without any document ending,"
            + " and the rest was not read; see whether this is the right file. [endless]\n");
    assertThat(run.out()).contains("\n1 document could not be read");
  }

  @Test
  void millions_of_documents_that_are_none_are_given_up_and_counted() throws IOException {
    Path bomb = Bomb.emptyDocuments(folder.resolve("bomb.ndjson.gz"), 3);

    Run run = Packaged.keywork()
        .with(SMALL_HEAP)
        .run(
            "check",
            "--format",
            "sarif=" + folder.resolve("out.sarif"),
            "--format",
            "json",
            bomb.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .hasLineCount(ReasonsOfOneInput.MOST + 2)
        .contains(bomb + ": None of 100000 documents in succession could be read, and the rest of"
            + " this input was not looked at; see whether this is the right file.\n")
        .endsWith(bomb + ": 99000 more documents of this input could not be read; correct what is"
            + " told and check it again.\n");
    JsonNode told = JsonMapper.shared().readTree(run.out());
    assertThat(told.at("/summary/unread").intValue()).isEqualTo(Reading.MOST_REFUSED + 1);
    assertThat(told.at("/unread").size()).isEqualTo(ReasonsOfOneInput.MOST + 2);
  }
}
