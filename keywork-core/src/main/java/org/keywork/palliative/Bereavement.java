package org.keywork.palliative;

import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.style.Kept;

/**
 * A family, those of its children who have died, and who stays with it in its grief.
 *
 * @param family the family
 * @param active the time in which the family is on the active list
 * @param supports the support offered or given
 * @since 0.1
 */
public record Bereavement(Family family, ActiveTime active, List<BereavementSupport> supports) {

  /** Refuses a missing part. */
  public Bereavement {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    supports = Kept.list(supports);
  }
}
