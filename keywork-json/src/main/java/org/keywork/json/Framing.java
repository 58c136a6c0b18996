package org.keywork.json;

import java.io.IOException;
import java.util.Optional;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/**
 * Tells the documents of a stream apart by their brackets, without reading what they say.
 *
 * <p>A document goes on until its brackets are closed. Where they never are, the next document is
 * found by the way in which all of them begin: on a line of its own, and no further in than the one
 * that broke off.
 */
final class Framing {

  private final StreamText text;
  private final Limits limits;
  private final Gathered gathered;
  private final ListOfDocuments list = new ListOfDocuments();
  private int number;
  private boolean endsWithin;

  Framing(StreamText text, Limits limits) {
    this.text = text;
    this.limits = limits;
    this.gathered = new Gathered(limits.longestInBytes());
  }

  /** The next document; empty at the end of the stream. */
  Optional<StreamedDocument> next() throws IOException {
    while (text.peek() != ByteWindow.END) {
      if (StreamText.isSpace(text.peek())) {
        text.take();
      } else if (!text.passMark()) {
        Optional<StreamedDocument> found = documentOrFault();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return endsWithin
        ? Optional.empty()
        : list.atTheEnd(text.place().position()).map(this::refused);
  }

  private Optional<StreamedDocument> documentOrFault() throws IOException {
    Position here = text.place().position();
    if (list.owns(text.peek())) {
      return list.passes(text.take(), here).map(this::refused);
    }
    Optional<Problem> fault = list.beforeDocument(here);
    return fault.isPresent() ? fault.map(this::refused) : Optional.of(document(here));
  }

  /** What is wrong between documents counts as wrong with the one that comes next. */
  StreamedDocument refused(Problem problem) {
    return StreamedDocument.refused(number + 1, problem);
  }

  private StreamedDocument document(Position begins) throws IOException {
    boolean brokeOff = follow();
    number++;
    list.afterDocument(brokeOff);
    text.somethingEnded();
    boolean tooLong = gathered.tooMuch();
    byte[] content = gathered.take();
    if (!tooLong) {
      return StreamedDocument.of(number, begins, content);
    }
    String sentence = Wording.tooLong(limits.longestInBytes());
    return StreamedDocument.refused(
        number, Problem.of(Code.TOO_LONG, begins, Location.here(), sentence));
  }

  /** Takes all bytes of a document; whether another begins before it has ended. */
  private boolean follow() throws IOException {
    Brackets brackets = new Brackets();
    int margin = text.place().margin();
    int first = text.peek();
    keep(brackets);
    if (first != '{' && first != '[') {
      followLine(brackets);
      return false;
    }
    while (!brackets.areClosed()) {
      if (text.peek() == ByteWindow.END) {
        endsWithin = true;
        return false;
      }
      if (text.documentBeginsLine(margin)) {
        gathered.strip();
        return true;
      }
      keep(brackets);
      if (!text.place().isAtTheMargin()) {
        text.passLine(brackets, gathered);
      }
    }
    if (isFollowed()) {
      followLine(brackets);
    }
    return false;
  }

  /** Whether something stands behind the document in its line that is no part of the stream's form. */
  private boolean isFollowed() {
    int next = text.nextInLine();
    return next != ByteWindow.END && next != '{' && !StreamText.endsLine(next) && !list.owns(next);
  }

  /** What is no document goes on to the end of its line, or until a document begins. */
  private void followLine(Brackets brackets) throws IOException {
    while (!endsInLine(brackets, text.peek())) {
      keep(brackets);
    }
  }

  private boolean endsInLine(Brackets brackets, int next) {
    return next == ByteWindow.END
        || StreamText.endsLine(next)
        || (list.isOpen() && list.owns(next) && !brackets.areInText())
        || text.documentBegins();
  }

  private void keep(Brackets brackets) throws IOException {
    int b = text.take();
    gathered.add(b);
    brackets.pass(b);
  }
}
