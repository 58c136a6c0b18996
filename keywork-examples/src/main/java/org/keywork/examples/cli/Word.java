package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.keywork.assignment.Intensity;
import org.keywork.family.SharingPurpose;
import org.keywork.rule.WireName;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A closed choice on the command line, written as in documents.
 *
 * @param <E> the choice
 */
final class Word<E extends Enum<E>> implements ITypeConverter<E> {

  private final List<E> words;

  Word(Class<E> vocabulary) {
    this.words = List.of(vocabulary.getEnumConstants());
  }

  /** Makes a command understand days and every closed choice there is. */
  static void teach(CommandLine line) {
    line.registerConverter(LocalDate.class, new Day())
        .registerConverter(AgendaFormat.class, new Word<>(AgendaFormat.class))
        .registerConverter(AgendaShow.class, new Word<>(AgendaShow.class))
        .registerConverter(CheckForms.Wanted.class, new CheckForms.Reader())
        .registerConverter(Colour.class, new Word<>(Colour.class))
        .registerConverter(FailOn.class, new Word<>(FailOn.class))
        .registerConverter(Format.class, new Word<>(Format.class))
        .registerConverter(Grouping.class, new Word<>(Grouping.class))
        .registerConverter(Intensity.class, new Word<>(Intensity.class))
        .registerConverter(SharingPurpose.class, new Word<>(SharingPurpose.class))
        .registerConverter(PageFormat.class, new Word<>(PageFormat.class))
        .registerConverter(Progress.class, new Word<>(Progress.class))
        .registerConverter(Show.class, new Word<>(Show.class))
        .registerConverter(UnmetBy.class, new Word<>(UnmetBy.class))
        .registerConverter(UnmetFormat.class, new Word<>(UnmetFormat.class))
        .registerConverter(StandardsFormat.class, new Word<>(StandardsFormat.class))
        .registerConverter(StandardsShow.class, new Word<>(StandardsShow.class));
  }

  @Override
  public E convert(String text) {
    return words.stream()
        .filter(word -> WireName.of(word).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected one of "
            + String.join(", ", words.stream().map(WireName::of).toList()) + ", found '" + text
            + "'"));
  }
}
