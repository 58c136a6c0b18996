package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Documents, one a line, as many as are wanted: a thousand families, again and again, each time under
 * other ids. So what they are fed to waits for nothing but the copying of bytes.
 */
final class Feed {

  private static final int FAMILIES = 1_000;
  private static final byte[] BEGINNING =
      "{\"keywork\":\"case-file/1\",\"id\":\"F-".getBytes(UTF_8);
  private static final String AFTER_ID = "\",\"openedOn\"";
  private static final String FAMILY = "\"family\":{\"id\":\"family-";

  /** A document after its two ids. */
  private static final class Parts {

    private final byte[] betweenIds;
    private final byte[] rest;

    Parts(int number) {
      String document = Documents.text(Documents.SEED, number);
      int family = document.indexOf(FAMILY) + FAMILY.length();
      betweenIds = document.substring(document.indexOf(AFTER_ID), family).getBytes(UTF_8);
      rest = (document.substring(document.indexOf('"', family)) + '\n').getBytes(UTF_8);
    }
  }

  private final List<Parts> parts =
      IntStream.range(0, FAMILIES).mapToObj(Parts::new).toList();

  /** Writes so many, and closes. */
  void write(long documents, OutputStream to) throws IOException {
    try (OutputStream out = new BufferedOutputStream(to, 1 << 16)) {
      for (long i = 0; i < documents; i++) {
        byte[] id = Long.toString(i).getBytes(UTF_8);
        Parts each = parts.get((int) (i % FAMILIES));
        out.write(BEGINNING);
        out.write(id);
        out.write(each.betweenIds);
        out.write(id);
        out.write(each.rest);
      }
    }
  }
}
