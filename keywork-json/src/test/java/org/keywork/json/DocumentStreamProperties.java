package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.fixtures.CaseFiles;

/** What a stream yields is what was put into it, and one document never costs another. */
class DocumentStreamProperties {

  private static final List<CaseFile> FILES = List.of(
      CaseFiles.aCaseFile(),
      CaseFiles.aCaseFile().withId(new CaseFileId("other")),
      LivelyCaseFiles.all().get(0),
      LivelyCaseFiles.all().get(1));

  /** How documents are put together. */
  enum Form {
    LINES,
    CARRIAGE_RETURNS,
    CONCATENATED,
    LIST,
    LIST_IN_LINES;

    String of(List<String> documents) {
      return switch (this) {
        case LINES -> String.join("\n", documents) + "\n";
        case CARRIAGE_RETURNS -> String.join("\r\n", documents);
        case CONCATENATED -> String.join("", documents);
        case LIST -> "[" + String.join(",", documents) + "]";
        case LIST_IN_LINES -> "[\n  " + String.join(",\n  ", documents) + "\n]\n";
      };
    }
  }

  /** One thing that happens to a text. */
  record Slip(double where, String instead, int leftOut) {

    String in(String text) {
      int at = (int) (where * text.length());
      int after = Math.min(text.length(), at + leftOut);
      return text.substring(0, at) + instead + text.substring(after);
    }
  }

  @Provide
  Arbitrary<Slip> slips() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "\\",
                ",",
                ":",
                "x",
                " ",
                "\u0000",
                "\uD83D\uDE00",
                "{\"keywork\"",
                "]}",
                "null",
                "1e999999999"),
            Arbitraries.integers().between(0, 40))
        .as(Slip::new);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatever_is_written_is_read_one_for_one(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 3) Integer> which,
      @ForAll Form form,
      @ForAll boolean pretty,
      @ForAll boolean packed) {
    DocumentWriter writer = pretty ? DocumentWriter.pretty() : DocumentWriter.compact();
    List<CaseFile> files = which.stream().map(FILES::get).toList();
    byte[] bytes = form.of(files.stream().map(writer::write).toList()).getBytes(UTF_8);
    assertThat(Streams.read(packed ? Streams.gzip(bytes) : bytes))
        .isEqualTo(files.stream().map(Read.Accepted::new).toList());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_stream_and_a_reader_agree_on_one_document(
      @ForAll @IntRange(max = 3) int which, @ForAll boolean pretty, @ForAll("slips") Slip slip) {
    DocumentWriter writer = pretty ? DocumentWriter.pretty() : DocumentWriter.compact();
    byte[] bytes = slip.in(writer.write(FILES.get(which))).getBytes(UTF_8);
    Read<CaseFile> read = new CaseFileReader().read(bytes);
    List<Read<CaseFile>> streamed = Streams.read(bytes);
    if (read.value().isPresent() || (streamed.size() == 1 && bytes[0] != '[')) {
      assertThat(streamed).containsExactly(read);
    } else {
      assertThat(streamed).anyMatch(each -> each.value().isEmpty());
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_line_that_is_spoilt_loses_no_other(
      @ForAll @IntRange(max = 2) int spoilt, @ForAll("slips") Slip slip) {
    List<String> lines = new ArrayList<>();
    List<CaseFile> others = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String line = DocumentWriter.compact().write(FILES.get(i));
      lines.add(i == spoilt ? slip.in(line) : line);
      if (i != spoilt) {
        others.add(FILES.get(i));
      }
    }
    assertThat(
            Streams.read(String.join("\n", lines)).stream().flatMap(read -> read.value().stream()))
        .containsSubsequence(others);
  }
}
