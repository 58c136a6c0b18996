package org.keywork.standards;

/**
 * How the answer to a standard stands to what the records show of it.
 *
 * @since 0.1
 */
public enum AgainstRecords {
  /** The records alone would give the same answer. */
  SUPPORTED,
  /** The answer is better than the records allow: fully met, or nearly met, over records that miss it. */
  CONTRADICTED,
  /** The records are better than the answer. */
  BETTER_THAN_ANSWERED,
  /** The records show something where there is no answer, or where it is don't know. */
  RECORDS_TELL_MORE,
  /** The records show nothing. */
  SILENT,
  /** They can be weighed against each other only by people. */
  OPEN
}
