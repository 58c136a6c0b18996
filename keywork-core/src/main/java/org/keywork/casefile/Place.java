package org.keywork.casefile;

import org.jspecify.annotations.Nullable;
import org.keywork.rule.Location;

/**
 * Where a check of a case file is. As long as nothing is wrong nobody asks for it, so that a first look
 * keeps nothing of it; only a second one, after something was wrong, tells where.
 */
final class Place {

  /** Somewhere, and so is whatever is in it. */
  static final Place UNTOLD = new Place(null);

  /** The case file. */
  static final Place START = new Place(Location.here());

  private final @Nullable Location location;

  private Place(@Nullable Location location) {
    this.location = location;
  }

  /** A property of what stands here. */
  Place then(String property) {
    return location == null ? this : new Place(location.then(property));
  }

  /** An item, counted from 0, of a list that is a property of what stands here. */
  Place then(String property, int index) {
    return location == null ? this : new Place(location.then(property, index));
  }

  /** The place, or the case file where it is not told. */
  Location location() {
    return location == null ? Location.here() : location;
  }
}
