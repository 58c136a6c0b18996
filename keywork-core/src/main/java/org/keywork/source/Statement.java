package org.keywork.source;

import java.util.List;
import java.util.Objects;

/**
 * One sentence of practice, in our own words, with where it is written and how strongly.
 *
 * @param number its number, from 1; written R258
 * @param topic the topic under which it stands, such as {@code consent}
 * @param modality the verb of the source
 * @param kind whether it asks for a check or for a value
 * @param local whether it is one service's own practice
 * @param citations where it is written; never empty
 * @param sentence what it says
 * @since 0.1
 */
public record Statement(
    int number,
    String topic,
    Modality modality,
    Kind kind,
    boolean local,
    List<Citation> citations,
    String sentence) {

  /** What a statement asks of software. */
  public enum Kind {
    /** Something that a record can meet or miss. */
    CHECK,
    /** Something to compute or to tell apart. */
    DERIVE
  }

  /** Refuses a number below one and a statement without a citation. */
  public Statement {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sentence, "sentence");
    citations = List.copyOf(citations);
    if (number < 1) {
      throw new IllegalArgumentException(
          "Statements are numbered from 1, not from " + number + ".");
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("Statement " + number + " needs a citation.");
    }
  }

  /** The number as it is written in texts, such as R007. */
  public String code() {
    return String.format("R%03d", number);
  }
}
