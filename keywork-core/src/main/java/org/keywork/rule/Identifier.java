package org.keywork.rule;

/**
 * The name under which a record knows a person or a thing.
 *
 * <p>Identifiers appear in findings, logs and file names. They are meant to be meaningless outside
 * the system that gave them: never a name, an initial with a date of birth, or a postcode.
 *
 * @since 0.1
 */
public interface Identifier {

  /** The longest identifier, in characters. */
  int LONGEST = 64;

  /** The identifier as written. */
  String value();

  /**
   * Refuses what is no identifier.
   *
   * @param value the identifier as written
   * @param whose what it identifies, with its article, such as {@code a member}
   * @return {@code value}
   * @throws IllegalArgumentException unless it is 1 to 64 letters, digits, dots, hyphens, underscores,
   *     slashes or colons; the sentence does not repeat the value, which may be a name
   */
  static String requireValid(String value, String whose) {
    boolean valid = !value.isEmpty() && value.length() <= LONGEST;
    for (int i = 0; valid && i < value.length(); i++) {
      valid = isAllowed(value.charAt(i));
    }
    if (!valid) {
      throw new IllegalArgumentException("The id of "
          + whose
          + " must be 1 to 64 letters, digits, dots, hyphens, underscores, slashes or colons.");
    }
    return value;
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '/'
        || c == ':';
  }
}
