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
import java.util.function.Supplier;
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
  private final InTurn turns;

  /**
   * A reading that has read nothing yet.
   *
   * @param told takes each reason why something could not be read, as soon as it is known
   * @param interruption whether somebody wants it to stop; the document at hand is read all the same
   * @param turns how documents are read and told of: one after the other, or several at once
   */
  Reading(Consumer<Unread> told, Interruption interruption, InTurn turns) {
    this.told = told;
    this.interruption = interruption;
    this.turns = turns;
  }

  /** A reading that reads one document after the other. */
  Reading(Consumer<Unread> told) {
    this(told, Interruption.never(), InTurn.alone());
  }

  /** A reading that keeps the reasons. */
  static Kept keeping(Inputs inputs) {
    return new Kept(new ArrayList<>(inputs.unread()));
  }

  /** Reads every document of an input and does something with what each holds. */
  <T> void readAll(
      Inputs.Input input, DocumentSource<T> source, BiConsumer<StreamedDocument, T> whenRead) {
    OneInput<T> one = new OneInput<>(input.name(), source, whenRead);
    guarded(
        () -> {
          try (InputStream in = input.source().open()) {
            one.readAll(DocumentStream.of(in, Limits.STANDARD));
          }
        },
        sentence -> turns.then(() -> one.refuseTheRest(sentence)));
  }

  /** One input, some documents of which may have been read and not told of yet. */
  private final class OneInput<T> {

    private final String name;
    private final DocumentSource<T> source;
    private final BiConsumer<StreamedDocument, T> whenRead;
    private final ReasonsOfOneInput reasons;
    private int refused;
    private boolean givenUp;

    OneInput(String name, DocumentSource<T> source, BiConsumer<StreamedDocument, T> whenRead) {
      this.name = name;
      this.source = source;
      this.whenRead = whenRead;
      this.reasons = new ReasonsOfOneInput(name, told);
    }

    void readAll(DocumentStream documents) throws IOException {
      try {
        for (Optional<StreamedDocument> next = documents.next();
            next.isPresent() && !interruption.isAsked() && !givenUp;
            next = documents.next()) {
          read(next.get());
        }
      } finally {
        turns.inAnyCase(reasons::tellWhatIsLeft);
      }
    }

    private void read(StreamedDocument document) {
      turns.work(
          () -> document.read(source::read), document.length(), read -> tell(document, read));
    }

    private void tell(StreamedDocument document, Supplier<Read<T>> read) {
      if (refused == MOST_REFUSED) {
        refuseTheRest(HOPELESS);
      } else if (!givenUp) {
        refused = isRead(document, read) ? 0 : refused + 1;
      }
    }

    private void refuseTheRest(String sentence) {
      if (!givenUp) {
        refuse(name, sentence);
      }
      givenUp = true;
    }

    /** Whether a document of an input was read; its reasons are told if it was not. */
    private boolean isRead(StreamedDocument document, Supplier<Read<T>> read) {
      reasons.meets(document.number());
      List<Problem> problems = new ArrayList<>(0);
      guarded(name, () -> {
        Read<T> found = read.get();
        problems.addAll(found.problems());
        found.value().ifPresent(value -> whenRead.accept(document, value));
      });
      problems.forEach(each -> reasons.tell(Unread.at(name, each), document.number()));
      return problems.isEmpty();
    }
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
    guarded(step, sentence -> refuse(name, sentence));
  }

  private void guarded(Step step, Consumer<String> refused) {
    try {
      step.take();
    } catch (Unwritable e) {
      throw e;
    } catch (IOException e) {
      if (!interruption.isAsked()) {
        refused.accept(Inputs.sentence(e, "file"));
      }
    } catch (InvalidPathException e) {
      refused.accept(Inputs.NO_NAME);
    } catch (OutOfMemoryError e) {
      refused.accept("The file is too large to be read.");
    } catch (WrongUse e) {
      refused.accept(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      refused.accept(Unforeseen.sentence(e));
    }
  }

  private void refuse(String name, String sentence) {
    told.accept(Unread.whole(name, sentence));
  }

  /** Reasons that are kept. */
  record Kept(List<Unread> reasons) {

    /** A reading that adds to them. */
    Reading reading() {
      return new Reading(reasons::add);
    }

    /** The inputs that could not be read, sorted by name, with each reason. */
    List<Unread> sorted() {
      return reasons.stream().sorted(Comparator.comparing(Unread::file)).toList();
    }
  }
}
