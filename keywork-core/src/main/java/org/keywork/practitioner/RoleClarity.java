package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a key worker has been clear about, and by when. Points made clear one after the other add up, and
 * what was clear once stays so.
 *
 * @param clarifications the times at which the role was gone through with the key worker
 * @since 0.1
 */
public record RoleClarity(List<RoleClarification> clarifications) {

  private static final List<RolePoint> POINTS = List.of(RolePoint.values());

  /** Refuses a missing part. */
  public RoleClarity {
    clarifications = List.copyOf(clarifications);
  }

  /** Whether nobody noted any such time; the key worker may be clear all the same. */
  public boolean isUnrecorded() {
    return clarifications.isEmpty();
  }

  /** Whether everything was clear by a day, that day included. */
  public boolean isFullBy(LocalDate day) {
    for (int i = 0; i < POINTS.size(); i++) {
      if (!isClear(POINTS.get(i), day)) {
        return false;
      }
    }
    return true;
  }

  /** What was not clear by a day, that day included. */
  public Set<RolePoint> unclearBy(LocalDate day) {
    Set<RolePoint> unclear = EnumSet.allOf(RolePoint.class);
    unclear.removeIf(point -> isClear(point, day));
    return unclear;
  }

  private boolean isClear(RolePoint point, LocalDate day) {
    for (int i = 0; i < clarifications.size(); i++) {
      RoleClarification each = clarifications.get(i);
      if (!each.on().isAfter(day) && each.clearAbout().contains(point)) {
        return true;
      }
    }
    return false;
  }
}
