package org.keywork.records;

import java.util.Optional;

/**
 * A group of what a database holds of a family at the least (PACK ch.2 / The database, which says
 * 'probably').
 *
 * @since 0.1
 */
public enum MinimumDataGroup {
  /** What the child's disability is, and who belongs to the family. */
  CHILD_AND_FAMILY,
  /** How to reach the key professionals and the voluntary organisations. */
  CONTACTS,
  /** When other services review what they do. */
  OTHER_REVIEWS,
  /** Where more can be found: documents of assessments, and who was there before. */
  FURTHER_INFORMATION,
  /** When the key worker is supervised, and when the file is reviewed. */
  SUPERVISION_AND_FILE_REVIEW;

  /** What of it no case file tells, and what does. */
  public Optional<String> toldElsewhere() {
    return this == SUPERVISION_AND_FILE_REVIEW
        ? Optional.of("the days of the key worker's supervision are in the record of the service")
        : Optional.empty();
  }
}
