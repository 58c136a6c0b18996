package org.keywork.rule;

import java.util.Objects;

/**
 * A finding that somebody has accepted.
 *
 * @param finding what is not met
 * @param waiver who accepted it, why and until when
 * @since 0.1
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

  /** Refuses a missing part. */
  public WaivedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(waiver, "waiver");
  }
}
