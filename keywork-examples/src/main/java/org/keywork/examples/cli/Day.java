package org.keywork.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, of a year of four digits. */
final class Day implements ITypeConverter<LocalDate> {

  private static final int LENGTH = "2026-11-22".length();

  @Override
  public LocalDate convert(String text) {
    try {
      if (text.length() == LENGTH) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw noDay(text);
    }
    throw noDay(text);
  }

  private static TypeConversionException noDay(String text) {
    return new TypeConversionException("expected a day such as 2026-11-22, found '" + text + "'");
  }
}
