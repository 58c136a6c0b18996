package org.keywork.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/**
 * A whole authority's case files in one stream, in a heap that could not hold them. The profile
 * {@code long} makes the stream as long as it is promised to work.
 */
class StreamProcessTest {

  private static final int FAMILIES = Integer.getInteger("keywork.stream.families", 8_000);
  private static final String HEAP = System.getProperty("keywork.stream.heap", "24m");
  private static final String DOCUMENT = DocumentWriter.compact().write(family()) + "\n";

  @TempDir
  private Path folder;

  @Test
  void any_number_of_documents_passes_through_a_small_heap() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = Packaged.keywork()
        .with("-Xmx" + HEAP)
        .process("check", "--as-of", "2026-11-22", "--fail-on", "never", "-")
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(() -> write(process.getOutputStream()));

    assertThat(process.waitFor()).isEqualTo(3);
    written.join();
    assertThat(Files.readString(err))
        .startsWith("-:" + (FAMILIES / 2 + 1) + ":")
        .contains(": document " + (FAMILIES / 2 + 1) + ": ")
        .endsWith("[broken-off]\n")
        .hasLineCount(1);
    assertThat(Files.readString(out))
        .contains("\n" + FAMILIES + " families: ", "\n1 document could not be read");
  }

  private static CaseFile family() {
    CaseFile whole = CaseFiles.aCaseFile();
    return CaseFile.builder()
        .id(new CaseFileId("NUMBER"))
        .openedOn(LocalDate.of(2026, 3, 2))
        .family(whole.family().withId(new FamilyId("NUMBER")))
        .build();
  }

  /** All documents, and one in the middle that breaks off. */
  private static void write(OutputStream process) {
    try (OutputStream in = new BufferedOutputStream(process, 1 << 16)) {
      for (int i = 0; i < FAMILIES; i++) {
        if (i == FAMILIES / 2) {
          in.write((DOCUMENT.substring(0, DOCUMENT.length() / 2) + "\n").getBytes(UTF_8));
        }
        in.write(DOCUMENT.replace("NUMBER", "F-" + i).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
