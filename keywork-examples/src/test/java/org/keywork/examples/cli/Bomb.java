package org.keywork.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Small files that are large once they are unpacked. */
final class Bomb {

  private static final int A_MEGABYTE = 1 << 20;

  private Bomb() {}

  /** One document that never ends: a text of so many megabytes of one letter, in a thousandth of that. */
  static Path endlessText(Path file, int megabytes) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"keywork\":\"case-file/1\",\"id\":\"".getBytes(StandardCharsets.UTF_8));
      repeat("a".repeat(A_MEGABYTE), megabytes, out);
    }
    return file;
  }

  /** So many million documents of two bytes, none of which says what it is. */
  static Path emptyDocuments(Path file, int millions) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      repeat("{}\n".repeat(1_000_000), millions, out);
    }
    return file;
  }

  private static void repeat(String text, int times, OutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }
}
