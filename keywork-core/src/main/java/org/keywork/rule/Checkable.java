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

  /**
   * A single part, to be checked without the record that holds it, such as a plan without its case
   * file. Rules that look at anything else do not apply.
   *
   * @param subjectId the id under which the report names it
   * @param type what it is
   * @param subject the part
   */
  static <T> Checkable of(String subjectId, Class<T> type, T subject) {
    return new Checkable() {
      @Override
      public String subjectId() {
        return subjectId;
      }

      @Override
      public void walk(Walk walk) {
        walk.visit(type, subject);
      }
    };
  }
}
