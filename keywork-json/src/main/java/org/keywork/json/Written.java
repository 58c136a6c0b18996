package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Location;

/** One value of a document as it is written there, and where. */
final class Written {

  /** What JSON tells apart. */
  enum Kind {
    OBJECT("an object"),
    LIST("a list"),
    TEXT("a text"),
    NUMBER("a number"),
    TRUE_OR_FALSE("true or false"),
    NULL("null");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind with its article. */
    String words() {
      return words;
    }
  }

  /**
   * A property of an object.
   *
   * @param name its name
   * @param position where the name stands
   * @param again whether an earlier one has the same name
   * @param value its value
   */
  record Member(String name, Position position, boolean again, Written value) {}

  private final Kind kind;
  private final Position position;
  private final int start;
  private final String scalar;
  private final List<Member> members = new ArrayList<>(0);
  private final List<Written> items = new ArrayList<>(0);
  private int end;

  Written(Kind kind, Position position, int start, String scalar) {
    this.kind = kind;
    this.position = position;
    this.start = start;
    this.scalar = scalar;
  }

  Kind kind() {
    return kind;
  }

  Position position() {
    return position;
  }

  /** The text of a text, the digits of a number, true or false; empty for all else. */
  String scalar() {
    return scalar;
  }

  List<Member> members() {
    return members;
  }

  List<Written> items() {
    return items;
  }

  boolean has(String name) {
    return member(name) != null;
  }

  @Nullable
  Written member(String name) {
    for (Member member : members) {
      if (member.name().equals(name)) {
        return member.value();
      }
    }
    return null;
  }

  /** The value at a place, seen from this one. */
  @Nullable
  Written at(Location location) {
    @Nullable Written here = this;
    for (String step : location.steps()) {
      here = here == null ? null : here.step(step);
    }
    return here;
  }

  /** Where the value at a place begins, or else the nearest value around it that is there. */
  Position nearest(Location location) {
    Written nearest = this;
    for (String step : location.steps()) {
      Written next = nearest.step(step);
      if (next == null) {
        break;
      }
      nearest = next;
    }
    return nearest.position;
  }

  private @Nullable Written step(String step) {
    if (kind != Kind.LIST) {
      return member(step);
    }
    boolean index = step.matches("0|[1-9]\\d{0,8}") && Integer.parseInt(step) < items.size();
    return index ? items.get(Integer.parseInt(step)) : null;
  }

  void endsBefore(int offset) {
    this.end = offset;
  }

  /** The value as it is written in the document. */
  String in(String document) {
    return document.substring(start, end);
  }
}
