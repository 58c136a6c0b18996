package org.keywork.caseload;

import java.util.Objects;
import org.keywork.practitioner.NextSupervision;
import org.keywork.practitioner.PractitionerId;

/**
 * Somebody's next supervision.
 *
 * @param keyWorker who is to be supervised
 * @param next when
 * @since 0.1
 */
public record SupervisionDue(PractitionerId keyWorker, NextSupervision next) {

  /** Refuses a missing part. */
  public SupervisionDue {
    Objects.requireNonNull(keyWorker, "keyWorker");
    Objects.requireNonNull(next, "next");
  }
}
