package org.keywork.examples.cli;

import java.util.Optional;

/**
 * How much of a check is shown to people, and how.
 *
 * @param questions whether what the records do not say is shown besides findings
 * @param waived whether findings that are waived are shown, too
 * @param grouping how findings stand together in text
 * @param limit the most findings of each rule; empty for what a form is used to
 * @param failOn the weakest finding with which the check fails
 * @param ink what text is written with
 */
record Shown(
    boolean questions,
    boolean waived,
    Grouping grouping,
    Optional<Integer> limit,
    FailOn failOn,
    Ink ink) {

  /** The most findings of each rule in forms that stand by rule, unless somebody says otherwise. */
  static final int FEW = 10;

  /** The same in another ink. */
  Shown in(Ink other) {
    return new Shown(questions, waived, grouping, limit, failOn, other);
  }

  /** Shows a few findings of each rule, or as many as somebody asks for. */
  Cap few() {
    return new Cap(limit.orElse(FEW));
  }

  /** Shows all findings, or as many of each rule as somebody asks for. */
  Cap all() {
    return new Cap(limit.orElse(Integer.MAX_VALUE));
  }
}
