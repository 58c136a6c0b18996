package org.keywork.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.keywork.ehc.LawLedger;
import org.keywork.source.Carriers;
import org.keywork.source.StatementLedger;

/** The tables that the library carries and does not open itself, and that of the examples. */
final class Tables {

  private Tables() {}

  static StatementLedger statements() {
    return StatementLedger.parse(text(StatementLedger.RESOURCE));
  }

  static Carriers carriers() {
    return Carriers.parse(text(Carriers.RESOURCE));
  }

  static LawLedger law() {
    return LawLedger.parse(text(LawLedger.RESOURCE));
  }

  static WorkedExamples examples() {
    return WorkedExamples.parse(text(WorkedExamples.RESOURCE));
  }

  private static String text(String resource) {
    try (InputStream in = Tables.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
