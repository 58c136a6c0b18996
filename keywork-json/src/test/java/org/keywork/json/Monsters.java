package org.keywork.json;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are much too large, each in its own way. The numbers are how often something is there. */
enum Monsters {
  DEEP_LISTS("\"contacts\":" + "[".repeat(60_000)),
  DEEP_OBJECTS("\"records\":" + "{\"a\":".repeat(60_000)),
  DEEP_AND_CLOSED("\"contacts\":" + "[".repeat(12_000) + "]".repeat(12_000)),
  UNKNOWN_NAMES(many(4_000, i -> "\"surname" + i + "\":" + i)),
  NAMES_THAT_ARE_NEARLY_KNOWN(many(4_000, i -> "\"contakt" + i % 10 + "\":" + i)),
  NAMES_OF_ONE_HASH(many(1 << 12, i -> "\"" + oneHash(i) + "\":1")),
  ONE_NAME_AGAIN_AND_AGAIN(many(12_000, i -> "\"id\":\"x\"")),
  A_LONG_NAME("\"" + "n".repeat(60_000) + "\":1"),
  A_LONG_TEXT("\"id\":\"" + "t".repeat(60_000) + "\""),
  A_LONG_TEXT_OF_ESCAPES("\"id\":\"" + "\\ud800".repeat(60_000) + "\""),
  A_LONG_NUMBER("\"openedOn\":" + "9".repeat(60_000)),
  A_LONG_FRACTION("\"openedOn\":0." + "1".repeat(60_000)),
  A_HUGE_EXPONENT("\"openedOn\":1e999999999"),
  NUMBERS(list("contacts", 15_000, i -> "1")),
  EMPTY_LISTS(list("contacts", 15_000, i -> "[]")),
  EMPTY_OBJECTS(list("contacts", 15_000, i -> "{}")),
  NULLS(list("plans", 15_000, i -> "null")),
  LISTS_OF_UNKNOWN_NAMES(list("plans", 8_000, i -> "{\"a" + i + "\":1,\"b\":[{}]}")),
  PEOPLE_OF_ONE_ID(list("practitioners", 4_000, i -> "{\"id\":\"one\",\"agency\":\"none\"}")),
  PEOPLE_OF_THEIR_OWN(
      list("practitioners", 4_000, i -> "{\"id\":\"p" + i + "\",\"agency\":\"none\"}")),
  AGENCIES(list(
      "agencies",
      4_000,
      i -> "{\"id\":\"a" + i + "\",\"kind\":\"health\",\"sector\":\"statutory\"}")),
  ONE_SETTING_AGAIN_AND_AGAIN("\"name\":\"x\",\"parameters\":{"
      + many(8_000, i -> "\"caseload.maximum-designated\":\"" + i + "\"") + "}"),
  SETTINGS("\"name\":\"x\",\"parameters\":{" + many(4_000, i -> "\"caseload.x" + i + "\":1") + "}"),
  PRACTICES(list("adopts", 12_000, i -> "\"PEMBROKESHIRE\"")),
  SPACE(" ".repeat(150_000)),
  LINES("\n\r".repeat(40_000)),
  NOTHING_CLOSED("\"id\":\"" + "x".repeat(60_000));

  private final String body;

  Monsters(String body) {
    this.body = body;
  }

  /** The document, which says that it is of a kind. */
  String of(DocumentKind kind) {
    String rest = body.isBlank() ? body + "\"id\":1" : body;
    return "{\"keywork\":\"" + kind.header() + "\"," + rest + "}";
  }

  private static String many(int number, IntFunction<String> each) {
    return IntStream.range(0, number).mapToObj(each).collect(Collectors.joining(","));
  }

  private static String list(String name, int number, IntFunction<String> each) {
    return "\"" + name + "\":[" + many(number, each) + "]";
  }

  /** Names that a table of Java takes for alike until it looks closely. */
  private static String oneHash(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 13; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }
}
