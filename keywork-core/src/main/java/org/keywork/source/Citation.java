package org.keywork.source;

import java.util.Objects;

/**
 * A place in a publication.
 *
 * <p>Written {@code PACK ch.2 / The database}: the publication's key, a space, and the place.
 *
 * @param publication what is cited
 * @param place section, chapter, exercise or standard; empty for the publication as a whole
 * @since 0.1
 */
public record Citation(Publication publication, String place) {

  /** Refuses a missing part. */
  public Citation {
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(place, "place");
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if the text does not begin with the key of one of {@link
   *     Publications#all()}
   */
  public static Citation parse(String text) {
    String trimmed = text.trim();
    int space = trimmed.indexOf(' ');
    String key = space < 0 ? trimmed : trimmed.substring(0, space);
    Publication publication = Publications.byKey(key)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no publication with the key " + key));
    return publication.at(trimmed.substring(key.length()).trim());
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return place.isEmpty() ? publication.key() : publication.key() + " " + place;
  }
}
