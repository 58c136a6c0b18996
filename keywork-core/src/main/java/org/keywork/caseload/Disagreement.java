package org.keywork.caseload;

import java.util.Objects;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.PractitionerId;

/**
 * Where a family's case file and the record of the service do not fit together. Nobody is judged by
 * it; but what is said of caseloads may be wrong until it is cleared up.
 *
 * @param kind about what they disagree
 * @param who about whom
 * @param family whose case file it is
 * @since 0.1
 */
public record Disagreement(Kind kind, PractitionerId who, FamilyId family) {

  /** What there is to disagree about. */
  public enum Kind {
    /** The case file names a key worker or a cover whom the service does not list as key worker. */
    NOT_A_KEY_WORKER,
    /** One says designated and the other non-designated. */
    OTHER_ROLE,
    /** They name different employers. */
    OTHER_AGENCY,
    /** Two case files give the same family to the person on the same day. */
    FAMILY_TWICE,
    /** The service has the person on leave, and the case file does not. */
    LEAVE_NOT_IN_CASE_FILE
  }

  /** Refuses a missing part. */
  public Disagreement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(family, "family");
  }
}
