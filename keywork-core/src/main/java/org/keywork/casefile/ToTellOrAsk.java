package org.keywork.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Identifier;
import org.keywork.source.Citation;

/**
 * Somebody who is to be told of a proposed change, or asked, and by when.
 *
 * @param what what is to be told or asked
 * @param whom the agency or the key worker whom it concerns; empty where it is the family
 * @param by the last day that is in time
 * @param done whether that was done; where it cannot be told, the record does not say
 * @since 0.1
 */
public record ToTellOrAsk(TellOrAsk what, Optional<Identifier> whom, LocalDate by, Answer done) {

  /** Refuses a missing part. */
  public ToTellOrAsk {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(whom, "whom");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(done, "done");
  }

  /** Where it is written. */
  public Citation citation() {
    return what.citation();
  }

  static ToTellOrAsk family(TellOrAsk what, LocalDate by, Answer done) {
    return new ToTellOrAsk(what, Optional.empty(), by, done);
  }

  static ToTellOrAsk somebody(TellOrAsk what, Identifier whom, LocalDate by, Answer done) {
    return new ToTellOrAsk(what, Optional.of(whom), by, done);
  }
}
