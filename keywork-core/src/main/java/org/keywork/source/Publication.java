package org.keywork.source;

import java.util.Objects;

/**
 * Something published that rules restate.
 *
 * @param key the short name under which it is cited, in capitals, such as {@code GUIDE}
 * @param authors who wrote it
 * @param year the year of the edition that was read
 * @param title its title
 * @param kind what weight it has
 * @param remark what a reader should know before relying on it; empty when there is nothing to say
 * @since 0.1
 */
public record Publication(
    String key, String authors, int year, String title, Kind kind, String remark) {

  /** What weight a publication has. */
  public enum Kind {
    /** Guidance addressed to services in general. */
    GUIDANCE,
    /** A set of standards that a service may claim to meet. */
    STANDARDS,
    /** What one service does; binding only where another service adopts it. */
    LOCAL_PRACTICE,
    /** What a study found. */
    RESEARCH,
    /** Legislation. */
    LEGISLATION,
    /** What a court decided. */
    CASE_LAW
  }

  /** Refuses a missing part or a blank key. */
  public Publication {
    Objects.requireNonNull(authors, "authors");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(remark, "remark");
    if (key.isBlank()) {
      throw new IllegalArgumentException("A publication needs a key under which it is cited.");
    }
  }

  /**
   * A place in this publication.
   *
   * @param place section, chapter, exercise or standard, such as {@code ch.2 / The database}
   */
  public Citation at(String place) {
    return new Citation(this, place);
  }

  /** The key, as in a citation. */
  @Override
  public String toString() {
    return key;
  }
}
