package org.keywork.examples.cli;

/**
 * How much of a check is shown to people.
 *
 * @param questions whether what the records do not say is shown besides findings
 * @param waived whether findings that are waived are shown, too
 */
record Shown(boolean questions, boolean waived) {}
