package org.keywork.json;

import org.keywork.rule.WireName;

/** The kinds of document, each in one version. */
enum DocumentKind {
  /** One family's key working. */
  CASE_FILE,
  /** One key worker service. */
  SERVICE,
  /** A change that is proposed for one family. */
  PROPOSAL,
  /** What a service has set. */
  POLICY,
  /** What a rule book says of a record. */
  REPORT;

  /** The property that comes first and tells the kind. */
  static final String PROPERTY = "keywork";

  private static final int VERSION = 1;

  /** The kind and its version, such as {@code case-file/1}. */
  String header() {
    return WireName.of(this) + "/" + VERSION;
  }

  /** The kind in a sentence. */
  String words() {
    return WireName.inWords(this);
  }
}
