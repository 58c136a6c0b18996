package org.keywork.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

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

  /** Whether a text that begins with two bytes is in UTF-16 or UTF-32. JSON begins with no other. */
  static boolean isWide(int first, int second) {
    return first == 0 || second == 0 || first + second == 0xFE + 0xFF;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
