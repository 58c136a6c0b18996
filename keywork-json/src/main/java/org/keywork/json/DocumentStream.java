package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/**
 * The documents in a stream, one after the other, however many: only one of them is held at a time.
 *
 * <pre>{@code
 * DocumentStream documents = DocumentStream.of(in, Limits.STANDARD);
 * for (var next = documents.next(); next.isPresent(); next = documents.next()) {
 *   Read<CaseFile> read = next.get().read(reader::read);
 * }
 * }</pre>
 *
 * <p>A stream holds one document, or several: each on a line of its own (NDJSON), one after the other,
 * or as a JSON list. Nobody has to say which, and lines may end in any way. It may be compressed with
 * gzip, in one piece or several; lines and columns are those of what was compressed.
 *
 * <p>No document is lost because of another. One that breaks off ends where the next begins on a new
 * line, with <code>{"keywork"</code> and no further in. What is no document is refused up to the end of its
 * line. One that is longer than the limit is refused without being held. When ten times the longest
 * document (a hundred million bytes by the standard) go by and none ends, the rest is given up: a file
 * that is compressed well can be longer than anybody would wait. A comma that is missing or a list
 * that is not closed is told as a problem by itself, with the number of the document that comes next.
 *
 * @since 0.1
 */
public final class DocumentStream {

  private final Limits limits;
  private final StreamText text;
  private final Framing framing;
  private boolean toldAnything;
  private boolean atTheEnd;

  private DocumentStream(InputStream in, Limits limits) {
    this.limits = limits;
    this.text = new StreamText(new Unpacked(in), limits.patience());
    this.framing = new Framing(text, limits);
  }

  /** The documents in a stream, which stays open. */
  public static DocumentStream of(InputStream in, Limits limits) {
    return new DocumentStream(in, limits);
  }

  /**
   * The next document; empty after the last. Of a stream in which nothing stands, the one document is
   * refused for being empty.
   *
   * @throws IOException if the stream cannot be read
   */
  public Optional<StreamedDocument> next() throws IOException {
    if (atTheEnd) {
      return Optional.empty();
    }
    Optional<StreamedDocument> next = framed();
    if (next.isEmpty()) {
      atTheEnd = true;
      return toldAnything ? next : last(Code.EMPTY, Position.START, Wording.EMPTY);
    }
    toldAnything = true;
    return next;
  }

  private Optional<StreamedDocument> framed() throws IOException {
    try {
      return !toldAnything && text.isWide()
          ? last(Code.NOT_UTF_8, Position.START, Wording.WIDE)
          : framing.next();
    } catch (GzipMembers.Damaged e) {
      return last(Code.DAMAGED, text.place().position(), Wording.DAMAGED);
    } catch (StreamText.Endless e) {
      return last(Code.ENDLESS, text.lastEnd(), Wording.endless(limits.patience()));
    }
  }

  /** The last of the stream, since nobody can tell what follows. */
  private Optional<StreamedDocument> last(Code code, Position position, String sentence) {
    atTheEnd = true;
    return Optional.of(framing.refused(Problem.of(code, position, Location.here(), sentence)));
  }
}
