package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days and lengths of time are those that Java knows, in the one form in which they are written. */
class IsoTimesProperties {

  @Property(tries = 2_000)
  void days_are_those_of_the_calendar(@ForAll("days") String text) {
    assertThat(IsoTimes.day(text)).isEqualTo(known(text, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse));
  }

  @Property(tries = 2_000)
  void lengths_of_time_are_as_they_are_written(@ForAll("lengths") String text) {
    String number = "-?\\d{1,8}";
    String form = "P(?=.)(#Y)?(#M)?(#W)?(#D)?".replace("#", number);

    assertThat(IsoTimes.length(text)).isEqualTo(known(text, form, Period::parse));
  }

  private static <T> Optional<T> known(String text, String form, Function<String, T> parse) {
    try {
      return text.matches(form) ? Optional.of(parse.apply(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<String> days() {
    Arbitrary<String> nearlyDays = Combinators.combine(
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, 32))
        .as((year, month, day) -> "%04d-%02d-%02d".formatted(year, month, day));
    return disturbed(nearlyDays);
  }

  @Provide
  Arbitrary<String> lengths() {
    Arbitrary<String> nearlyLengths = Combinators.combine(
            Arbitraries.strings().numeric().ofMaxLength(9),
            Arbitraries.of("Y", "M", "W", "D", "M1D", "H"))
        .as((number, unit) -> "P" + number + unit);
    return disturbed(nearlyLengths);
  }

  /** Half of them with another character somewhere, or one more. */
  private static Arbitrary<String> disturbed(Arbitrary<String> texts) {
    Arbitrary<String> others = Arbitraries.of("", "0", "-", "+", " ", "T", "P", "\u0661", "/", ":");
    return Combinators.combine(
            texts,
            others,
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 3))
        .as((text, other, place, way) -> {
          int at = place % text.length();
          return way < 2 ? text : text.substring(0, at) + other + text.substring(at + way - 2);
        });
  }
}
