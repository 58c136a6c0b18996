package org.keywork.examples.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;

/** What tells one finding from others and knows it again in a later check. */
final class Fingerprint {

  /** Under which name it goes; another way of making it gets another number. */
  static final String NAME = "keyworkFinding/v1";

  private Fingerprint() {}

  /**
   * The same on every machine for as long as the rule, the record and the place are the same, whatever
   * the file is called and wherever in it the place stands.
   */
  static String of(RuleId rule, String subject, Location at) {
    String what = rule + " " + subject + " " + at.pointer();
    return HexFormat.of().formatHex(sha256().digest(what.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
