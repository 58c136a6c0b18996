package org.keywork.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, as the steps that lead to it.
 *
 * <p>A step is a property or the index of an item, counted from 0. The names are those of the wire
 * format, so that {@link #pointer()} is a JSON Pointer (RFC 6901) into the written document: {@code
 * Location.at("plans", 0).then("agreedOn")} is {@code /plans/0/agreedOn}. The place with no steps is
 * the document itself.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // equals speaks of JSpecify's @Nullable, which embedders may ignore
public final class Location {

  private static final Location HERE = new Location(null, "");

  private final @Nullable Location parent;
  private final String step;

  private Location(@Nullable Location parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** The whole subject. */
  public static Location here() {
    return HERE;
  }

  /** A property of the subject. */
  public static Location at(String property) {
    return HERE.then(property);
  }

  /** An item, counted from 0, of a list of the subject. */
  public static Location at(String property, int index) {
    return HERE.then(property).then(index);
  }

  /**
   * Reads a JSON Pointer.
   *
   * @throws IllegalArgumentException if the text is neither empty nor begins with a slash
   */
  public static Location parse(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("A JSON Pointer is empty or begins with a slash.");
    }
    Location location = HERE;
    String[] steps = pointer.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      location = location.then(steps[i].replace("~1", "/").replace("~0", "~"));
    }
    return location;
  }

  /** A property of the value at this place. */
  public Location then(String property) {
    return new Location(this, Objects.requireNonNull(property, "property"));
  }

  /** An item, counted from 0, of the list at this place. */
  public Location then(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("Items are counted from 0, not from " + index + ".");
    }
    return new Location(this, Integer.toString(index));
  }

  /** An item, counted from 0, of a list that is a property of the value at this place. */
  public Location then(String property, int index) {
    return then(property).then(index);
  }

  /** The same steps, taken from {@code base} instead of from the document. */
  public Location under(Location base) {
    if (parent == null) {
      return base;
    }
    return base.parent == null ? this : moved(parent, base).then(step);
  }

  private static Location moved(Location from, Location base) {
    Location moved = base;
    if (from.parent != null) {
      for (String each : from.steps()) {
        moved = moved.then(each);
      }
    }
    return moved;
  }

  /** The place that holds this one; empty for the whole document. */
  public Optional<Location> parent() {
    return Optional.ofNullable(parent);
  }

  /** The steps from the document to this place. */
  public List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (Location at = this; at.parent != null; at = at.parent) {
      steps.add(at.step);
    }
    Collections.reverse(steps);
    return List.copyOf(steps);
  }

  /** This place as a JSON Pointer; empty for the whole document. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (String name : steps()) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Location that && steps().equals(that.steps());
  }

  @Override
  public int hashCode() {
    return steps().hashCode();
  }

  /** The JSON Pointer. */
  @Override
  public String toString() {
    return pointer();
  }
}
