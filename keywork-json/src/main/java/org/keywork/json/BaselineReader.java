package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Shape.Part;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;

/**
 * Reads documents of the kind {@code baseline/1}: findings that were there when a service began to
 * check its records.
 *
 * <pre>{@code
 * {
 *   "keywork": "baseline/1",
 *   "asOf": "2026-11-22",
 *   "policy": "guidance",
 *   "edition": "2026-11",
 *   "findings": [
 *     { "rule": "plan.renewed-in-time", "subject": "F-0042", "at": "/plans/0/agreedOn" }
 *   ]
 * }
 * }</pre>
 *
 * <p>A baseline is one document for a whole stock of records, so that it may be much longer than a case
 * file: up to {@link #LIMITS}, which is more than a million findings. One that stands as {@link
 * DocumentWriter} writes it is read in one go, and nothing is kept of it but the findings.
 *
 * <p>Bad input is an answer and never an exception. Rules are not looked up in a book: one that is no
 * longer in use finds nothing, so that nothing of it can be known.
 *
 * @since 0.1
 */
public final class BaselineReader {

  /** Two hundred million bytes, nested 8 deep. */
  public static final Limits LIMITS = new Limits(200_000_000, 8);

  static final String AS_OF = "asOf";
  static final String POLICY = "policy";
  static final String EDITION = "edition";
  static final String FINDINGS = "findings";
  static final String RULE = "rule";
  static final String SUBJECT = "subject";
  static final String AT = "at";

  private static final Shape.Value SHAPE = Shape.Value.byHand(
      "baseline",
      new Part(AS_OF, new Shape.Day(), true),
      new Part(POLICY, new Shape.Text(), true),
      new Part(EDITION, new Shape.Text(), true),
      new Part(
          FINDINGS,
          new Shape.Items(Shape.Value.byHand(
              "finding",
              new Part(RULE, new Shape.Id(RuleId.class), true),
              new Part(SUBJECT, new Shape.Text(), true),
              new Part(AT, new Shape.Pointer(), true))),
          true));

  private static final DocumentByHand<Baseline> DOCUMENT = new DocumentByHand<>(
      DocumentKind.BASELINE, SHAPE, LIMITS, (root, inspection) -> () -> baseline(root));

  /** A reader. */
  public BaselineReader() {}

  /** What such a document looks like. */
  static Shape.Value shape() {
    return DOCUMENT.shape();
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<Baseline> read(byte[] document) {
    Optional<Baseline> known = document.length > LIMITS.longestInBytes()
        ? Optional.empty()
        : BaselineInOneGo.read(document);
    return known.<Read<Baseline>>map(Read.Accepted::new).orElseGet(() -> DOCUMENT.read(document));
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<Baseline> read(InputStream document) throws IOException {
    return read(DocumentText.bytes(document, LIMITS));
  }

  /** The careful way: every problem, each where it is. */
  static Read<Baseline> readInspecting(String text) {
    return DOCUMENT.readText(text);
  }

  private static Baseline baseline(Written root) {
    LocalDate asOf = IsoTimes.day(text(root, AS_OF)).orElseThrow();
    return new Baseline(
        asOf,
        text(root, POLICY),
        text(root, EDITION),
        part(root, FINDINGS).items().stream().map(BaselineReader::finding).toList());
  }

  private static KnownFinding finding(Written written) {
    return new KnownFinding(
        new RuleId(text(written, RULE)), text(written, SUBJECT), Location.parse(text(written, AT)));
  }

  private static String text(Written written, String property) {
    return part(written, property).scalar();
  }

  private static Written part(Written written, String property) {
    @Nullable Written part = written.member(property);
    return Objects.requireNonNull(part);
  }
}
