package org.keywork.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The name of an input as a reference by URI (RFC 3986): relative where the name is relative, so that
 * it holds on another machine, and with the scheme {@code file} where it begins at the root.
 */
final class FileUri {

  private static final String UNRESERVED = "-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileUri() {}

  /** Every byte that is neither a slash nor free to stand in a URI is escaped, colons too. */
  static String of(String name) {
    StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
    for (byte each : withoutDots(name).getBytes(StandardCharsets.UTF_8)) {
      if (isFree((char) each)) {
        uri.append((char) each);
      } else {
        uri.append('%').append(HEX.toHexDigits(each));
      }
    }
    return uri.toString();
  }

  /** Steps to where one is already; steps upwards stay, since links may lead elsewhere. */
  private static String withoutDots(String name) {
    return name.replaceAll("(?<=^|/)(?:\\./+)+", "");
  }

  private static boolean isFree(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
