package org.keywork.examples.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keywork.source.Force;

/** Colour on a terminal. It says nothing that words do not say as well. */
enum Ink {
  /** Words only. */
  NONE,
  /** The colours that every terminal has (ECMA-48). */
  ANSI;

  private static final String BOLD = "1";
  private static final String FAINT = "2";

  /**
   * Whether colour is welcome unless somebody says otherwise.
   *
   * @param terminal {@code true} if the launcher saw a terminal
   * @param environment where NO_COLOR and TERM may stand
   */
  static boolean isWelcome(@Nullable String terminal, Map<String, String> environment) {
    return "true".equals(terminal)
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Words as strong as a rule. */
  String force(Force force, String words) {
    return switch (force) {
      case MUST -> painted("1;31", words);
      case SHOULD -> painted("33", words);
      case MAY -> painted("36", words);
    };
  }

  /** Words by which one finds one's way. */
  String bold(String words) {
    return painted(BOLD, words);
  }

  /** Words that one need not read each time. */
  String faint(String words) {
    return painted(FAINT, words);
  }

  private String painted(String how, String words) {
    String plain = OneLine.of(words);
    return this == NONE ? plain : "\u001b[" + how + "m" + plain + "\u001b[0m";
  }
}
