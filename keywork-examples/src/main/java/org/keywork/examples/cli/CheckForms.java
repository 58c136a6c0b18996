package org.keywork.examples.cli;

import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which forms a check is told, and where each of them goes. */
final class CheckForms {

  /**
   * One form.
   *
   * @param format the form
   * @param file where it goes; empty for where --output says, or else the standard output
   */
  record Wanted(CheckFormat format, Optional<Path> file) {}

  /** Reads {@code FORM} or {@code FORM=FILE}. */
  static final class Reader implements ITypeConverter<Wanted> {

    private static final Word<CheckFormat> FORMATS = new Word<>(CheckFormat.class);

    @Override
    public Wanted convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        return new Wanted(FORMATS.convert(text), Optional.empty());
      }
      CheckFormat format = FORMATS.convert(text.substring(0, equals));
      try {
        return new Wanted(format, Optional.of(Path.of(text.substring(equals + 1))));
      } catch (InvalidPathException e) {
        throw new TypeConversionException(Inputs.NO_NAME);
      }
    }
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit|csv|github|markdown[=FILE]",
      description =
          "The form of the findings; text, unless told otherwise. May be given several times"
              + " when all but one go to files of their own, as in json=findings.json. In junit only"
              + " what --fail-on concerns is a failure; weaker findings are told by tests that pass.")
  private List<Wanted> wanted = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of the standard output, whole or not at all.")
  private @Nullable Path output;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "auto|always|never",
      description =
          "Whether text is coloured: on a terminal unless NO_COLOR is set, always, also in"
              + " files, or never; auto, unless told otherwise.")
  private Colour colour = Colour.AUTO;

  /** Opens what every form is written to. */
  Open open(Terminal terminal, Shown shown) {
    Open open = new Open(new ArrayList<>(), new ArrayList<>());
    try {
      forms().forEach(form -> open.add(form, place(form), terminal, shown.in(ink(form, terminal))));
    } catch (WrongUse e) {
      open.close();
      throw e;
    }
    return open;
  }

  private List<Wanted> forms() {
    return wanted.isEmpty() ? List.of(new Wanted(CheckFormat.TEXT, Optional.empty())) : wanted;
  }

  private Optional<Path> place(Wanted form) {
    return form.file().or(() -> Optional.ofNullable(output));
  }

  /** A file has no colours unless somebody insists. */
  private Ink ink(Wanted form, Terminal terminal) {
    return colour.ink(terminal.colour() && place(form).isEmpty());
  }

  /**
   * Refuses what would overwrite what this check writes itself.
   *
   * @param baseline where a baseline is to be written, if one is
   */
  void requireEachItsOwnPlace(Optional<Path> baseline) {
    if (output != null && forms().stream().allMatch(form -> form.file().isPresent())) {
      throw new WrongUse(
          "Every form goes to a file of its own, so that nothing is left for --output;"
              + " leave it out.");
    }
    List<Optional<Path>> places = new ArrayList<>();
    forms().forEach(form -> places.add(place(form).map(CheckForms::whole)));
    if (Set.copyOf(places).size() < places.size()) {
      throw new WrongUse(
          "Two forms would be written to one place; give each a file of its own, such"
              + " as --format json=findings.json.");
    }
    if (baseline.isPresent() && places.contains(baseline.map(CheckForms::whole))) {
      throw new WrongUse("A form and the baseline would be written to one file; give"
          + " --write-baseline a file of its own.");
    }
  }

  /** The same file under one name, whichever way leads there. */
  private static Path whole(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    try {
      Path folder = whole.getParent();
      return Files.exists(whole) || folder == null
          ? whole.toRealPath()
          : folder.toRealPath().resolve(whole.getFileName());
    } catch (IOException e) {
      return whole;
    }
  }

  /**
   * Forms that are being written.
   *
   * @param targets what they are written to
   * @param listeners what writes them
   */
  record Open(List<OutputTarget> targets, List<CheckListener> listeners)
      implements AutoCloseable, Flushable {

    private void add(Wanted form, Optional<Path> file, Terminal terminal, Shown shown) {
      OutputTarget target =
          file.map(OutputTarget::file).orElseGet(() -> OutputTarget.standard(terminal));
      targets.add(target);
      int width = file.isPresent() ? Terminal.COLUMNS : terminal.width();
      listeners.add(form.format().on(target.writer(), shown, width));
    }

    /** Whoever looks sees all that was written so far. */
    @Override
    public void flush() {
      targets.forEach(OutputTarget::flush);
    }

    /** All of them are complete. */
    void finish() {
      targets.forEach(OutputTarget::finish);
    }

    /** What is not finished by now is not kept. */
    @Override
    public void close() {
      targets.forEach(OutputTarget::close);
    }
  }
}
