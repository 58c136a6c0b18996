package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/** From bytes to text, within the limits. */
final class DocumentText {

  private DocumentText() {}

  /** At most one byte more than is allowed, which is enough to tell that it is too long. */
  static byte[] bytes(InputStream document, Limits limits) throws IOException {
    return document.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.longestInBytes() + 1L));
  }

  static <T> Read<T> read(byte[] document, Limits limits, Function<String, Read<T>> reader) {
    if (document.length > limits.longestInBytes()) {
      return refused(Code.TOO_LONG, Position.START, Wording.tooLong(limits.longestInBytes()));
    }
    if (SourceText.isWide(document)) {
      return refused(Code.NOT_UTF_8, Position.START, Wording.WIDE);
    }
    if (GzipMembers.isBegunBy(document)) {
      return refused(Code.NOT_UTF_8, Position.START, Wording.PACKED);
    }
    SourceText source = SourceText.of(document);
    if (!source.complete()) {
      Position end = Position.in(source.text(), source.text().length());
      return refused(Code.NOT_UTF_8, end, Wording.NOT_UTF_8);
    }
    return reader.apply(source.text());
  }

  private static <T> Read<T> refused(Code code, Position position, String sentence) {
    return new Read.Refused<>(List.of(Problem.of(code, position, Location.here(), sentence)));
  }
}
