package org.keywork.eligibility;

import java.util.Objects;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;

/**
 * Something to be asked before a decision can be made.
 *
 * @since 0.1
 */
public sealed interface Question {

  /** What is not recorded or not set, as words that complete 'not recorded:'; never personal data. */
  String missing();

  /**
   * A question to those who know the family.
   *
   * @param at where the answer would stand, seen from the case file
   * @param child the child it is about; empty when it is about the family
   * @param missing what is missing
   */
  record OfTheRecord(Location at, Optional<MemberId> child, String missing) implements Question {

    /** Refuses a missing part. */
    public OfTheRecord {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(child, "child");
      Objects.requireNonNull(missing, "missing");
    }
  }

  /**
   * A question to the service, which has not set what no source settles for it.
   *
   * @param parameter what it may set
   */
  record OfTheService(Parameter<?> parameter) implements Question {

    /** Refuses a missing part. */
    public OfTheService {
      Objects.requireNonNull(parameter, "parameter");
    }

    @Override
    public String missing() {
      return parameter.meaning();
    }
  }
}
