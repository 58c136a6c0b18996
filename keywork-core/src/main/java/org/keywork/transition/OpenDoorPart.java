package org.keywork.transition;

import java.util.Optional;
import org.keywork.agency.Arrangement;

/**
 * What makes a door open for a family that leaves (GUIDE 5c / Reducing support).
 *
 * @since 0.1
 */
public enum OpenDoorPart {
  /** Contact details that hold. */
  CONTACT_DETAILS("contactDetails", "whether the family has contact details that hold"),
  /** To know how to get help again. */
  WAY_BACK("wayBack", "whether the family knows how to get help again"),
  /** To have been told of support groups or drop-in sessions. */
  GROUPS("groups", "whether the family was told of support groups or drop-in sessions");

  private final String property;
  private final String question;

  OpenDoorPart(String property, String question) {
    this.property = property;
    this.question = question;
  }

  /** What is recorded of it. */
  Optional<Arrangement> of(OpenDoor door) {
    return switch (this) {
      case CONTACT_DETAILS -> door.contactDetails();
      case WAY_BACK -> door.wayBack();
      case GROUPS -> door.groups();
    };
  }

  /** Under which name it is recorded. */
  String property() {
    return property;
  }

  /** What is missing where nothing is recorded of it. */
  String question() {
    return question;
  }
}
