package org.keywork.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/**
 * The text of a document.
 *
 * @param text the text up to the first byte that is not UTF-8, without a byte order mark
 * @param complete whether all bytes were UTF-8
 */
record SourceText(String text, boolean complete) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACED = '\uFFFD';

  /** Bytes that are not UTF-8 leave a mark in a text, which hardly any document says. */
  static SourceText of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACED) < 0
        ? new SourceText(withoutMark(text), true)
        : upToTheFirstFault(bytes);
  }

  private static SourceText upToTheFirstFault(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    return new SourceText(withoutMark(text), result.isUnderflow());
  }

  /**
   * Whether a text is in UTF-16 or UTF-32: by its byte order mark, or since every other byte of its
   * beginning is zero. One zero alone is a slip in a text that may be UTF-8 all the same.
   *
   * @param bytes the byte at an index from 0 to 3; below zero where the text has ended
   */
  static boolean isWide(IntUnaryOperator bytes) {
    int first = bytes.applyAsInt(0);
    int second = bytes.applyAsInt(1);
    return first + second == 0xFE + 0xFF
        || (first == 0 && bytes.applyAsInt(2) == 0)
        || (second == 0 && bytes.applyAsInt(3) == 0);
  }

  /** Whether the bytes are those of a text in UTF-16 or UTF-32. */
  static boolean isWide(byte[] bytes) {
    return isWide(i -> i < bytes.length ? bytes[i] & 0xFF : -1);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
