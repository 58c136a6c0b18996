package org.keywork.json;

import java.util.Arrays;
import java.util.Optional;
import org.keywork.rule.WireName;

/**
 * The kinds of document, each in one version.
 *
 * @since 0.1
 */
public enum DocumentKind {
  /** One family's key working. */
  CASE_FILE,
  /** One key worker service. */
  SERVICE,
  /** A change that is proposed for one family. */
  PROPOSAL,
  /** What a service has set. */
  POLICY,
  /** Findings that somebody has accepted for a time. */
  WAIVERS,
  /** Findings that were there when a service began to check its records. */
  BASELINE,
  /** What a rule book says of a record. */
  REPORT;

  /** The property that comes first and tells the kind. */
  static final String PROPERTY = "keywork";

  private static final int VERSION = 1;

  /** The kind as it is written, such as {@code case-file}. */
  public String code() {
    return WireName.of(this);
  }

  /** The kind and its version, such as {@code case-file/1}. */
  public String header() {
    return code() + "/" + VERSION;
  }

  /** The kind that is written so, such as {@code case-file}; empty if there is none. */
  public static Optional<DocumentKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The kind in a sentence. */
  String words() {
    return this == WAIVERS ? "list of waivers" : WireName.inWords(this);
  }
}
