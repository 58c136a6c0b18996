package org.keywork.benchmarks;

import java.util.Arrays;
import java.util.List;

/** What is measured a document, and where it stands on the page. */
enum PageRow {
  TOKEN_SCAN(Group.READING, "token-scan", "token scan, Jackson"),
  BINDING(Group.READING, "jackson-binding", "binding, Jackson alone"),
  STRICT_READING(Group.READING, "strict-reading", "strict reading, Keywork"),
  HAND_RULES(Group.CHECKING, "hand-rules", "24 rules by hand"),
  KEYWORK_RULES(Group.CHECKING, "keywork-rules", "24 rules, Keywork"),
  HIBERNATE_RULES(Group.CHECKING, "hibernate-validator-rules", "24 rules, Hibernate Validator"),
  DROOLS_RULES(Group.CHECKING, "drools-rules", "24 rules, Drools"),
  WHOLE_BOOK(Group.CHECKING, "whole-book", "whole book, Keywork"),
  NO_FINDING(Group.CHECKING, "whole-book-without-finding", "whole book, without a fault, Keywork"),
  FULL_RECORD(Group.CHECKING, "whole-book-full-record", "whole book, complete record, Keywork"),
  READ_AND_HAND(Group.BOTH, "read-and-hand-rules", "binding, 24 rules by hand"),
  READ_AND_KEYWORK(Group.BOTH, "read-and-keywork-rules", "strict reading, 24 rules, Keywork"),
  HIBERNATE(Group.BOTH, "hibernate-validator", "binding, Hibernate Validator"),
  DROOLS(Group.BOTH, "drools", "binding, Drools"),
  NETWORKNT_STRICT(Group.BOTH, "networknt-strict", "networknt, schema and 6 rules"),
  NETWORKNT(Group.BOTH, "networknt", "networknt, 6 rules alone"),
  READ_AND_BOOK(Group.BOTH, "read-and-whole-book", "strict reading, whole book, Keywork");

  /** What it does with a document. */
  enum Group {
    READING,
    CHECKING,
    BOTH
  }

  private final Group group;
  private final String key;
  private final String words;

  PageRow(Group group, String key, String words) {
    this.group = group;
    this.key = key;
    this.words = words;
  }

  static List<PageRow> of(Group group) {
    return Arrays.stream(values()).filter(each -> each.group == group).toList();
  }

  /** Its name among the timings. */
  String key() {
    return key;
  }

  String words() {
    return words;
  }

  boolean isOurs() {
    return words.endsWith("Keywork");
  }
}
