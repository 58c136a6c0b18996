package org.keywork.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Days, moments and lengths of time as they are written: ISO 8601, and nothing else. */
final class IsoTimes {

  private static final int MONTHS = 12;
  private static final int DAY_LENGTH = 10;
  private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT_FORM =
      Pattern.compile(DAY_FORM + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
  /** Eight digits are more than anybody lives to see, and few enough never to overflow. */
  private static final int MOST_DIGITS = 8;

  private static final String NUMBER = "-?\\d{1," + MOST_DIGITS + "}";

  private static final Pattern LENGTH_FORM =
      Pattern.compile("P(?=.)(#Y)?(#M)?(#W)?(#D)?".replace("#", NUMBER));

  private static final Pattern HOURS_FORM =
      Pattern.compile("PT(?=.)(#H)?(#M)?(#(\\.\\d{1,9})?S)?".replace("#", NUMBER));

  /** Reads a day. */
  static final ValueDeserializer<LocalDate> DAY = new ValueDeserializer<>() {
    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
      String text = text(parser, context, LocalDate.class);
      return day(text).orElseGet(() -> (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, text, "no day of the calendar"));
    }
  };

  /** Reads a moment. */
  static final ValueDeserializer<LocalDateTime> MOMENT = new ValueDeserializer<>() {
    @Override
    public LocalDateTime deserialize(JsonParser parser, DeserializationContext context) {
      String text = text(parser, context, LocalDateTime.class);
      return moment(text).orElseGet(() -> (LocalDateTime)
          context.handleWeirdStringValue(LocalDateTime.class, text, "no moment of the calendar"));
    }
  };

  /** Reads a length of time. */
  static final ValueDeserializer<Period> LENGTH = new ValueDeserializer<>() {
    @Override
    public Period deserialize(JsonParser parser, DeserializationContext context) {
      String text = text(parser, context, Period.class);
      return length(text).orElseGet(() ->
          (Period) context.handleWeirdStringValue(Period.class, text, "no length of time"));
    }
  };

  /** Reads hours and minutes. */
  static final ValueDeserializer<Duration> HOURS = new ValueDeserializer<>() {
    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context) {
      String text = text(parser, context, Duration.class);
      return hours(text).orElseGet(() ->
          (Duration) context.handleWeirdStringValue(Duration.class, text, "no hours and minutes"));
    }
  };

  /** Writes any of them. */
  static final ValueSerializer<Object> WRITTEN = new ValueSerializer<>() {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toString());
    }
  };

  private IsoTimes() {}

  private static String text(JsonParser parser, DeserializationContext context, Class<?> type) {
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? parser.getString()
        : (String) context.handleUnexpectedToken(context.constructType(type), parser);
  }

  /** Whether the text has the form of a day, be it in the calendar or not. */
  static boolean looksLikeDay(String text) {
    return DAY_FORM.matcher(text).matches();
  }

  /** The day that is written like this, if it is in the calendar. */
  static Optional<LocalDate> day(String text) {
    if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, DAY_LENGTH);
    boolean real = year >= 0
        && month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The number that digits say; below zero if one of them is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Whether the text has the form of a day and a time, be it in the calendar or not. */
  static boolean looksLikeMoment(String text) {
    return MOMENT_FORM.matcher(text).matches();
  }

  /** The moment that is written like this, if it is in the calendar. */
  static Optional<LocalDateTime> moment(String text) {
    try {
      return looksLikeMoment(text) ? Optional.of(LocalDateTime.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The length of time that is written like this. */
  static Optional<Period> length(String text) {
    Optional<Period> plain = daysOrMonths(text);
    if (plain.isPresent()) {
      return plain;
    }
    try {
      return LENGTH_FORM.matcher(text).matches()
          ? Optional.of(Period.parse(text))
          : Optional.empty();
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Most lengths of time are a few days or a few months. */
  private static Optional<Period> daysOrMonths(String text) {
    int last = text.length() - 1;
    if (last < 2 || last > MOST_DIGITS || text.charAt(0) != 'P') {
      return Optional.empty();
    }
    int number = number(text, 1, last);
    char unit = text.charAt(last);
    if (number < 0 || (unit != 'D' && unit != 'M')) {
      return Optional.empty();
    }
    return Optional.of(unit == 'D' ? Period.ofDays(number) : Period.ofMonths(number));
  }

  /** The hours and minutes that are written like this. */
  static Optional<Duration> hours(String text) {
    try {
      return HOURS_FORM.matcher(text).matches()
          ? Optional.of(Duration.parse(text))
          : Optional.empty();
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
