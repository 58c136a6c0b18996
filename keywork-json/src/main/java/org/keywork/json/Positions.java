package org.keywork.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Location;

/**
 * Where the values of a document stand in its text, so that a finding can be shown where it is.
 *
 * <pre>{@code
 * Positions positions = Positions.of(document);
 * positions.nearest(finding.at()); // the line and column of what is not met
 * }</pre>
 *
 * <p>Of a text that is not a JSON document, the values before the break are known.
 *
 * @since 0.1
 */
public final class Positions {

  private final @Nullable Written root;
  private final Position begins;

  private Positions(@Nullable Written root, Position begins) {
    this.root = root;
    this.begins = begins;
  }

  /** The positions in a document, given as its bytes in UTF-8. */
  public static Positions of(byte[] document) {
    return of(SourceText.of(document).text());
  }

  /** The positions in a document. */
  public static Positions of(String document) {
    return new Positions(Scan.of(document, Limits.STANDARD).root(), Position.START);
  }

  /** The positions in a document that begins somewhere in a stream. */
  static Positions of(byte[] document, Position begins) {
    return new Positions(
        Scan.of(SourceText.of(document).text(), Limits.STANDARD).root(), begins);
  }

  /** Where a value begins; empty if there is no such value. */
  public Optional<Position> at(Location location) {
    return Optional.ofNullable(root)
        .map(all -> all.at(location))
        .map(found -> found.position().seenFrom(begins));
  }

  /** Where a value begins, or else the nearest value around it that is there. */
  public Position nearest(Location location) {
    return root == null ? begins : root.nearest(location).seenFrom(begins);
  }
}
