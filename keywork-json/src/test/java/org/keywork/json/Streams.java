package org.keywork.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.keywork.casefile.CaseFile;

/** What comes out of streams. */
final class Streams {

  private static final CaseFileReader READER = new CaseFileReader();

  private Streams() {}

  /** What each of the case files in a stream says, or why it was refused. */
  static List<Read<CaseFile>> read(byte[] bytes) {
    return documents(new ByteArrayInputStream(bytes), Limits.STANDARD).stream()
        .map(document -> document.read(READER::read))
        .toList();
  }

  static List<Read<CaseFile>> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<StreamedDocument> documents(InputStream in, Limits limits) {
    List<StreamedDocument> all = new ArrayList<>();
    try {
      DocumentStream stream = DocumentStream.of(in, limits);
      for (Optional<StreamedDocument> next = stream.next();
          next.isPresent();
          next = stream.next()) {
        all.add(next.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Each document as its number and its id, or as its number and its problems. */
  static List<String> told(byte[] bytes, Limits limits) {
    return documents(new ByteArrayInputStream(bytes), limits).stream()
        .map(document -> document.number() + " " + told(document.read(READER::read)))
        .toList();
  }

  static List<String> told(String text) {
    return told(text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }

  private static String told(Read<CaseFile> read) {
    return read.value()
        .map(file -> file.id().value())
        .orElseGet(() -> String.join(
            ", ",
            read.problems().stream()
                .map(problem -> problem.code() + " " + problem.position())
                .toList()));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
