package org.keywork.examples.cli;

/** The form of an agenda. */
enum AgendaFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For calendars. */
  ICS,
  /** For spreadsheets. */
  CSV
}
