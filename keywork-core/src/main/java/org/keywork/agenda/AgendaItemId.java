package org.keywork.agenda;

import java.util.Objects;
import org.keywork.rule.Identifier;

/**
 * The id of something that is to be done. It stays the same for as long as that is to be done, whatever
 * day it is due and wherever it stands in the record, so that a calendar changes an entry and does not
 * add another.
 *
 * <p>It is made of ids and of fixed words, parted by slashes; of what has no id of its own the day on which
 * it began stands in its place, such as that of a promise, and never the day on which it is due. A slash
 * within an id is written {@code ~1} and a tilde {@code ~0}, as in a JSON Pointer, so that no two paths
 * give one id. It is unique within the subject.
 *
 * @param value the id as written
 * @since 0.1
 */
public record AgendaItemId(String value) implements Comparable<AgendaItemId> {

  /** Refuses an id of nothing. */
  public AgendaItemId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("The id of an agenda item must not be blank.");
    }
  }

  /**
   * The id of something that is to be done about a subject.
   *
   * @param subject the family, the practitioner or the service
   * @param path what it is, from the greater to the smaller: fixed words and ids
   */
  static AgendaItemId of(Identifier subject, String... path) {
    StringBuilder id = new StringBuilder(escaped(subject.value()));
    for (String step : path) {
      id.append('/').append(escaped(step));
    }
    return new AgendaItemId(id.toString());
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public int compareTo(AgendaItemId other) {
    return value.compareTo(other.value);
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
