package org.keywork.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keywork.rule.Answer;

/**
 * Something that has to hold, as far as it is known: it holds, it does not, or it hangs on questions.
 *
 * <p>Requirements join as people join them: all of several, one of several, or so many of them. What
 * is known is worked in at once, so a requirement that hangs on questions can still turn out either
 * way. A more favourable answer never makes one fail.
 *
 * <pre>{@code
 * Requirement.atLeast(2, List.of(school, hospital, clinic)); // two agencies of three
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface Requirement {

  /** Every place at which it hangs on a question. */
  Stream<Open> opens();

  /** What is left of it once a question has been answered so favourably; 0 is the worst answer. */
  Requirement given(Question question, int degree);

  /** Whether it holds; cannot tell while it hangs on a question. */
  default Answer answer() {
    return Answer.CANNOT_TELL;
  }

  /** The questions on which it hangs, each once, in the order in which they come up. */
  default List<Question> questions() {
    return opens().map(Open::question).distinct().toList();
  }

  /** A requirement of which it is known whether it holds. */
  static Requirement known(boolean holds) {
    return new Known(holds);
  }

  /** A requirement that holds if the answer to a question is yes. */
  static Requirement open(Question question) {
    return new Open(question, 1);
  }

  /** Every one of several. */
  static Requirement all(List<Requirement> parts) {
    return atLeast(parts.size(), parts);
  }

  /** One of several at least. */
  static Requirement any(List<Requirement> parts) {
    return atLeast(1, parts);
  }

  /** So many of several at least. */
  static Requirement atLeast(int number, List<Requirement> parts) {
    List<Requirement> open =
        parts.stream().filter(part -> !part.answer().isSettled()).toList();
    int met = (int) parts.stream().filter(part -> part.answer() == Answer.YES).count();
    int wanted = number - met;
    if (wanted <= 0 || wanted > open.size()) {
      return known(wanted <= 0);
    }
    return open.size() == 1 ? open.get(0) : new AtLeast(wanted, open);
  }

  /**
   * It is known whether it holds.
   *
   * @param holds whether it holds
   */
  record Known(boolean holds) implements Requirement {

    @Override
    public Answer answer() {
      return Answer.of(holds);
    }

    @Override
    public Stream<Open> opens() {
      return Stream.empty();
    }

    @Override
    public Requirement given(Question question, int degree) {
      return this;
    }
  }

  /**
   * It hangs on one question.
   *
   * @param question the question
   * @param degree how favourable the answer has to be: 1 for a plain yes; more where several answers
   *     are told apart, each more favourable than the one before
   */
  record Open(Question question, int degree) implements Requirement {

    /** Refuses a degree that the least favourable answer has, too. */
    public Open {
      Objects.requireNonNull(question, "question");
      if (degree < 1) {
        throw new IllegalArgumentException("The worst answer of all cannot be enough.");
      }
    }

    @Override
    public Stream<Open> opens() {
      return Stream.of(this);
    }

    @Override
    public Requirement given(Question answered, int reached) {
      return answered.equals(question) ? known(reached >= degree) : this;
    }
  }

  /**
   * So many of several have to hold, each of which hangs on questions. {@link Requirement#atLeast}
   * makes it.
   *
   * @param number how many
   * @param parts of which
   */
  record AtLeast(int number, List<Requirement> parts) implements Requirement {

    /** Refuses what is known already. */
    public AtLeast {
      parts = List.copyOf(parts);
      if (number < 1
          || number > parts.size()
          || parts.stream().anyMatch(part -> part.answer().isSettled())) {
        throw new IllegalArgumentException("This is known already; Requirement.atLeast tells it.");
      }
    }

    @Override
    public Stream<Open> opens() {
      return parts.stream().flatMap(Requirement::opens);
    }

    @Override
    public Requirement given(Question question, int degree) {
      return atLeast(
          number, parts.stream().map(part -> part.given(question, degree)).toList());
    }
  }
}
