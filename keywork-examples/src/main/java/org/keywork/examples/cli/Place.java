package org.keywork.examples.cli;

import org.keywork.json.Position;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;

/**
 * A place in a file about which there is something to say.
 *
 * @param file the name of the file
 * @param position line and column
 * @param at where in the document
 * @param subject the id of the record
 * @param message what there is to say
 * @param remedy what to do; empty for a question
 * @param known whether it was in the baseline
 */
record Place(
    String file,
    Position position,
    Location at,
    String subject,
    String message,
    String remedy,
    boolean known) {

  /** The place of a finding. */
  static Place of(Finding finding, CheckedDocument in) {
    return of(in, finding.at(), finding.message(), finding.remedy(), in.isKnown(finding));
  }

  /** Where an answer would stand. */
  static Place of(OpenQuestion question, CheckedDocument in) {
    return of(in, question.at(), "not recorded: " + question.missing(), "", false);
  }

  private static Place of(
      CheckedDocument in, Location at, String message, String remedy, boolean known) {
    return new Place(in.file(), in.position(at), at, in.report().subject(), message, remedy, known);
  }

  /** The way of compilers: file, line and column. */
  String inFile() {
    return file + ":" + position;
  }
}
