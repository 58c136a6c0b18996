package org.keywork.rule;

/**
 * A record that a rule book can be held against.
 *
 * @since 0.1
 */
public interface Checkable {

  /** The id under which a report names the record. */
  String subjectId();

  /** Shows every part that rules may look at, once, in the order of the document. */
  void walk(Walk walk);
}
