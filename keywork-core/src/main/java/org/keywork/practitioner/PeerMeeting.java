package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which key workers met to support each other.
 *
 * @param on the day
 * @param form what kind of meeting it was
 * @since 0.1
 */
public record PeerMeeting(LocalDate on, PeerSupportForm form) {

  /** Refuses a missing part. */
  public PeerMeeting {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(form, "form");
  }
}
