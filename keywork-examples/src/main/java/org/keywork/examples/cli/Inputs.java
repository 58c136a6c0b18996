package org.keywork.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywork.json.Limits;
import org.keywork.json.Positions;

/** The documents that the words on the command line lead to, by name, each once. */
final class Inputs {

  /** Why a word leads nowhere. */
  static final String NO_NAME = "This cannot be the name of a file.";

  /** The word that stands for the standard input. */
  static final String STANDARD_INPUT = "-";

  /** A document that may turn out unreadable. */
  record Input(String name, Source source) {

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Source {
      InputStream open() throws IOException;
    }

    /** All of it, or enough to tell that it is too long for one document. */
    byte[] bytes() throws IOException {
      try (InputStream in = source.open()) {
        return in.readNBytes(Limits.STANDARD.longestInBytes() + 1);
      }
    }

    /** Where the values of its one document stand. */
    Positions positions() {
      try {
        return Positions.of(bytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Terminal terminal;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Inputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Finds the documents. */
  static Inputs named(List<String> words, Terminal terminal) {
    Inputs found = new Inputs(terminal);
    words.stream().distinct().forEach(found::add);
    found.inputs.sort(Comparator.comparing(Input::name));
    return found;
  }

  /** The one document that a word names; whether there is such a file shows when it is read. */
  static Input file(String word) {
    return new Input(word, () -> Files.newInputStream(Path.of(word)));
  }

  /** The documents, sorted by name. */
  List<Input> inputs() {
    return inputs;
  }

  /** What led to no document. */
  List<Unread> unread() {
    return unread;
  }

  private void add(String word) {
    if (word.equals(STANDARD_INPUT)) {
      inputs.add(new Input(word, terminal::in));
      return;
    }
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else {
        addFile(path);
      }
    } catch (InvalidPathException e) {
      refuse(word, NO_NAME);
    } catch (IOException e) {
      refuse(word, sentence(e, "file or directory"));
    }
  }

  private void addFile(Path path, OpenOption... how) throws IOException {
    if (seen.add(path.toRealPath())) {
      inputs.add(new Input(path.toString(), () -> Files.newInputStream(path, how)));
    }
  }

  private void addFolder(Path folder) throws IOException {
    Folder contents = Folder.of(folder);
    for (Path file : contents.documents()) {
      addFile(file, LinkOption.NOFOLLOW_LINKS);
    }
    contents.closed().forEach(path -> refuse(path.toString(), "The directory cannot be read."));
    if (contents.documents().isEmpty() && contents.closed().isEmpty()) {
      refuse(
          folder.toString(),
          "The directory holds no case files; their names end in " + Folder.ENDINGS + ".");
    }
  }

  private void refuse(String name, String sentence) {
    unread.add(Unread.whole(name, sentence));
  }

  /** Why a file could not be opened, as a sentence. */
  static String sentence(IOException e, String what) {
    if (e instanceof NoSuchFileException) {
      return "There is no such file or directory.";
    }
    if (e instanceof AccessDeniedException) {
      return "Reading the " + what + " is not allowed.";
    }
    return "The " + what + " cannot be read.";
  }
}
