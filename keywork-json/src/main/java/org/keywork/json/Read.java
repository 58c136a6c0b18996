package org.keywork.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a document: what it says, or why it was refused.
 *
 * @param <T> what it says
 * @since 0.1
 */
public sealed interface Read<T> {

  /** What the document says; empty if it was refused. */
  Optional<T> value();

  /** Why it was refused, in the order of the document; empty if it was not. */
  List<Problem> problems();

  /**
   * A document that was read.
   *
   * @param content what it says
   */
  record Accepted<T>(T content) implements Read<T> {

    /** Refuses a missing part. */
    public Accepted {
      Objects.requireNonNull(content, "content");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }

  /**
   * A document that was refused.
   *
   * @param problems every reason that was found, in the order of the document; at least one
   */
  record Refused<T>(List<Problem> problems) implements Read<T> {

    /** Refuses to refuse for no reason. */
    public Refused {
      problems = problems.stream().sorted().toList();
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("A document is refused for a reason.");
      }
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
