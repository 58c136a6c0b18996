package org.keywork.palliative;

import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.style.Kept;

/**
 * A family and the care around those of its children whose condition limits or threatens life.
 *
 * @param family the family
 * @param active the time in which the family is on the active list
 * @param care the care around each such child, as far as anybody recorded it
 * @since 0.1
 */
public record LifeLimitedChildren(Family family, ActiveTime active, List<LifeLimitingCare> care) {

  /** Refuses a missing part. */
  public LifeLimitedChildren {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    care = Kept.list(care);
  }

  /** The position of a child's care, or -1 where nobody recorded any. */
  int placeOfCareFor(MemberId child) {
    for (int i = 0; i < care.size(); i++) {
      if (care.get(i).child().equals(child)) {
        return i;
      }
    }
    return -1;
  }
}
