package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Identifier;
import tools.jackson.databind.node.ObjectNode;

/** The patterns of the schemas match what the reader takes, to the letter. */
class LeavesTest {

  private static final Predicate<String> DAY = pattern(Leaves.day());
  private static final Predicate<String> MOMENT = pattern(Leaves.moment());
  private static final Predicate<String> LENGTH = pattern(Leaves.length());
  private static final Predicate<String> HOURS = pattern(Leaves.hours());
  private static final Predicate<String> ID = pattern(Leaves.id("", ""));

  private static Predicate<String> pattern(ObjectNode schema) {
    return Pattern.compile(schema.get("pattern").asString()).asMatchPredicate();
  }

  @Test
  void a_february_has_29_days_in_leap_years_only() {
    for (int year = 0; year <= 9999; year++) {
      String day = String.format(Locale.ROOT, "%04d-02-29", year);
      assertThat(DAY.test(day)).as(day).isEqualTo(IsoTimes.day(day).isPresent());
    }
  }

  @Test
  void every_month_has_its_days() {
    for (int number = 0; number <= 9999; number++) {
      String day = String.format(Locale.ROOT, "2026-%02d-%02d", number / 100, number % 100);
      assertThat(DAY.test(day)).as(day).isEqualTo(IsoTimes.day(day).isPresent());
    }
  }

  @Test
  void a_day_has_its_minutes_and_a_minute_its_seconds() {
    for (int number = 0; number <= 9999; number++) {
      String moment =
          String.format(Locale.ROOT, "2026-09-01T%02d:%02d", number / 100, number % 100);
      assertThat(MOMENT.test(moment))
          .as(moment)
          .isEqualTo(IsoTimes.moment(moment).isPresent());
    }
    for (String end :
        new String[] {":59", ":60", ":5", ".5", ":00.123456789", ":00.1234567890", "Z"}) {
      String moment = "2026-09-01T14:30" + end;
      assertThat(MOMENT.test(moment))
          .as(moment)
          .isEqualTo(IsoTimes.moment(moment).isPresent());
    }
  }

  @Provide
  Arbitrary<String> lengths() {
    Arbitrary<String> number =
        Arbitraries.of("", "-", "+", "0", "7", "99999999", "123456789", "1.5");
    Arbitrary<String> unit = Arbitraries.of("Y", "M", "W", "D", "H", "S", "T", "");
    Arbitrary<String> parts = Combinators.combine(number, unit)
        .as(String::concat)
        .list()
        .ofMaxSize(3)
        .map(all -> String.join("", all));
    return Combinators.combine(Arbitraries.of("P", "PT", "", "-P"), parts).as(String::concat);
  }

  @Property(tries = 1000)
  void a_length_of_time_is_what_the_reader_takes_for_one(@ForAll("lengths") String text) {
    assertThat(LENGTH.test(text)).isEqualTo(IsoTimes.length(text).isPresent());
    assertThat(HOURS.test(text)).isEqualTo(IsoTimes.hours(text).isPresent());
  }

  @Test
  void an_id_is_up_to_64_of_its_characters() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertId(String.valueOf(c));
    }
    assertId("");
    assertId("a".repeat(Identifier.LONGEST));
    assertId("a".repeat(Identifier.LONGEST + 1));
  }

  private static void assertId(String text) {
    boolean valid;
    try {
      valid = Identifier.requireValid(text, "a member").equals(text);
    } catch (IllegalArgumentException e) {
      valid = false;
    }
    assertThat(ID.test(text)).as(text).isEqualTo(valid);
  }
}
