package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What somebody who means harm, or a broken export, writes into a document. */
final class HostileWords {

  /** Whole values: right in the wrong place, nearly right, and never right. */
  static final List<String> VALUES = Stream.concat(
          Stream.of(
              "null",
              "true",
              "false",
              "0",
              "-0",
              "1",
              "-1",
              "0.5",
              "1.0",
              "1e0",
              "1e999999999",
              "-1E-999999999",
              "2147483647",
              "2147483648",
              "9".repeat(10_000),
              "NaN",
              "Infinity",
              "0x10",
              "01",
              "+1",
              ".5",
              "1.",
              "{}",
              "[]",
              "[[]]",
              "[{}]",
              "{\"\":{}}",
              "\"\"",
              "\" \"",
              "\"P1W\"",
              "\"P0D\"",
              "\"-P1D\"",
              "\"P2147483647Y\"",
              "\"P9999999999D\"",
              "\"P-2147483648M\"",
              "\"PT9223372036854775807S\"",
              "\"PT0.5S\"",
              "\"pt1h\"",
              "\"PT-1H\"",
              "\"2026-02-29\"",
              "\"2026-03-02\"",
              "\"0000-01-01\"",
              "\"9999-12-31\"",
              "\"+10000-01-01\"",
              "\"2026-03-02T24:00\"",
              "\"2026-03-02T00:00:00.000000000\"",
              "\"kw-1\"",
              "\"mother\"",
              "\"health\"",
              "\"guidance\"",
              "\"PEMBROKESHIRE\"",
              "\"x\\u0000y\"",
              "\"\\ud800\"",
              "\"\\udc00\\ud800\"",
              "\"\\uD83D\\uDE00\"",
              "\"\\u001b[31m\"",
              "\"" + "a".repeat(5_000) + "\"",
              "'single'",
              "\"\\x\"",
              "\"\\u12\"",
              "{\"@type\":\"java.lang.ProcessBuilder\"}",
              "{\"@class\":\"java.net.URL\"}",
              "{\"kind\":\"org.keywork.casefile.CaseFile\"}",
              "[\"java.util.HashMap\",{}]",
              "{\"__proto__\":{\"kind\":\"exit\"}}",
              "{\"kind\":\"exit\",\"kind\":\"handover\"}",
              "[".repeat(600),
              "{\"a\":".repeat(600),
              "[".repeat(40) + "]".repeat(40)),
          FuzzLaws.CANARIES.stream().map(each -> "\"" + each + "\""))
      .toList();

  private static final List<String> PIECES = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\0",
      "\u001b",
      "\uFEFF",
      "\u2028",
      "\r",
      "\n",
      " ",
      "//",
      "/* */",
      "#",
      "\"__proto__\":1,",
      "\"@class\":\"java.lang.Runtime\",",
      "\"keywork\":\"case-file/1\",",
      "\"keywork\":\"policy/1\",",
      "\"id\":\"again\",",
      "\"zofia quillfeather\":1,",
      "\"Sión ŵ\":{\"Sión ŵ\":null},",
      "\"openedOn\":null,",
      "}{");

  private static final List<byte[]> NO_TEXT = List.of(
      new byte[] {(byte) 0xC0, (byte) 0x80},
      new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
      new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      new byte[] {(byte) 0xEF, (byte) 0xBB},
      new byte[] {(byte) 0xFF, (byte) 0xFE, 0},
      new byte[] {(byte) 0x80});

  private HostileWords() {}

  /** One of the values. */
  static String value(SplittableRandom random) {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  /** A value, a piece of one, or what is no text at all. */
  static byte[] bytes(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> NO_TEXT.get(random.nextInt(NO_TEXT.size()));
      case 1 -> value(random).getBytes(UTF_8);
      default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
    };
  }
}
