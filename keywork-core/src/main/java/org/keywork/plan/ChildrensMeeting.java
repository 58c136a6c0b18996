package org.keywork.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.MemberId;

/**
 * A meeting, seen as something in which the children it is about may take part.
 *
 * @param meeting the meeting
 * @param family the family
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record ChildrensMeeting(Meeting meeting, Family family, ActiveTime active)
    implements Happening {

  /** Refuses a missing part. */
  public ChildrensMeeting {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
  }

  /** The day on which it was held. */
  @Override
  public LocalDate day() {
    return meeting.heldOn();
  }

  /** On its own day, as long as nothing is told of how it went. */
  @Override
  public boolean isToComeOn(LocalDate asOf) {
    return meeting.isToComeOn(asOf);
  }

  /** The place of what is told of a child's part; empty when nothing is. */
  OptionalInt partOf(MemberId child) {
    for (int i = 0; i < meeting.childrensParts().size(); i++) {
      if (meeting.childrensParts().get(i).child().equals(child)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether it is about a child; about all of them where nobody recorded which. */
  boolean isAbout(MemberId child) {
    return meeting.isAbout(child);
  }

  /** Whether a child came; empty when it is not recorded who of the family did. */
  Optional<Boolean> came(MemberId child) {
    return meeting.familyAttended().isEmpty()
        ? Optional.empty()
        : Optional.of(meeting.familyAttended().contains(child));
  }
}
