package org.keywork.examples.cli;

/** What may be shown besides what is due on a day. */
enum AgendaShow {
  /** What is to be done by a day that nobody can tell. */
  UNDATED
}
