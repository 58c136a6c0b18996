package org.keywork.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.keywork.json.DocumentStream;
import org.keywork.json.Limits;
import org.keywork.json.Problem;
import org.keywork.json.Read;
import org.keywork.json.StreamedDocument;

/**
 * Reads one document after the other, and tells why some could not be read. A failure with one
 * document must not keep the others from being read.
 */
final class Reading {

  /**
   * After so many documents in succession that could not be read the rest of an input
   * is given up. No source gives this figure; it is ours.
   */
  static final int MOST_REFUSED = 100_000;

  private static final String HOPELESS = "None of " + MOST_REFUSED
      + " documents in succession could be read, and the rest of this input was not looked at;"
      + " see whether this is the right file.";

  private final Consumer<Unread> told;
  private final Interruption interruption;

  /**
   * A reading that has read nothing yet.
   *
   * @param told takes each reason why something could not be read, as soon as it is known
   * @param interruption whether somebody wants it to stop; the document at hand is read all the same
   */
  Reading(Consumer<Unread> told, Interruption interruption) {
    this.told = told;
    this.interruption = interruption;
  }

  /** A reading that keeps the reasons. */
  static Kept keeping(Inputs inputs) {
    return new Kept(new ArrayList<>(inputs.unread()));
  }

  /** Reads every document of an input and does something with what each holds. */
  <T> void readAll(
      Inputs.Input input, DocumentSource<T> source, BiConsumer<StreamedDocument, T> whenRead) {
    guarded(input.name(), () -> {
      try (InputStream in = input.source().open()) {
        readAll(input.name(), DocumentStream.of(in, Limits.STANDARD), source, whenRead);
      }
    });
  }

  private <T> void readAll(
      String name,
      DocumentStream documents,
      DocumentSource<T> source,
      BiConsumer<StreamedDocument, T> whenRead)
      throws IOException {
    ReasonsOfOneInput reasons = new ReasonsOfOneInput(name, told);
    try {
      int refused = 0;
      for (Optional<StreamedDocument> next = documents.next();
          next.isPresent() && !interruption.isAsked();
          next = documents.next()) {
        if (refused == MOST_REFUSED) {
          refuse(name, HOPELESS);
          return;
        }
        refused = isRead(name, next.get(), source, whenRead, reasons) ? 0 : refused + 1;
      }
    } finally {
      reasons.tellWhatIsLeft();
    }
  }

  /** Whether a document of an input was read; its reasons are told if it was not. */
  private <T> boolean isRead(
      String name,
      StreamedDocument document,
      DocumentSource<T> source,
      BiConsumer<StreamedDocument, T> whenRead,
      ReasonsOfOneInput reasons) {
    reasons.meets(document.number());
    List<Problem> problems = new ArrayList<>(0);
    guarded(name, () -> {
      Read<T> read = document.read(source::read);
      problems.addAll(read.problems());
      read.value().ifPresent(value -> whenRead.accept(document, value));
    });
    problems.forEach(each -> reasons.tell(Unread.at(name, each), document.number()));
    return problems.isEmpty();
  }

  /** Reads an input that is one document. */
  <T> void readOne(Inputs.Input input, DocumentSource<T> source, Consumer<T> whenRead) {
    guarded(
        input.name(),
        () -> take(source.read(input.bytes()), whenRead)
            .forEach(problem -> told.accept(Unread.at(input.name(), problem))));
  }

  private static <T> List<Problem> take(Read<T> read, Consumer<T> whenRead) {
    read.value().ifPresent(whenRead);
    return read.problems();
  }

  private interface Step {
    void take() throws IOException;
  }

  private void guarded(String name, Step step) {
    try {
      step.take();
    } catch (Unwritable e) {
      throw e;
    } catch (IOException e) {
      if (!interruption.isAsked()) {
        refuse(name, Inputs.sentence(e, "file"));
      }
    } catch (InvalidPathException e) {
      refuse(name, Inputs.NO_NAME);
    } catch (OutOfMemoryError e) {
      refuse(name, "The file is too large to be read.");
    } catch (WrongUse e) {
      refuse(name, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      refuse(name, Unforeseen.sentence(e));
    }
  }

  private void refuse(String name, String sentence) {
    told.accept(Unread.whole(name, sentence));
  }

  /** Reasons that are kept. */
  record Kept(List<Unread> reasons) {

    /** A reading that adds to them. */
    Reading reading() {
      return new Reading(reasons::add, Interruption.never());
    }

    /** The inputs that could not be read, sorted by name, with each reason. */
    List<Unread> sorted() {
      return reasons.stream().sorted(Comparator.comparing(Unread::file)).toList();
    }
  }
}
