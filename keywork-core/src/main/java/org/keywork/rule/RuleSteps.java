package org.keywork.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.keywork.source.Citation;
import org.keywork.source.Force;

/**
 * The steps in which a {@link Rule} is written: id, where it is written, how strongly and what it
 * says, whom it concerns, how to tell, what to report, what to do.
 *
 * <p>Each step leads to the next, so that no part can be forgotten and all rules read alike. Begin
 * with {@link Rule#rule}.
 *
 * @since 0.1
 */
public final class RuleSteps {

  private RuleSteps() {}

  /** A rule that has its id and waits for where it is written. */
  public static final class Named {
    private final RuleId id;

    Named(RuleId id) {
      this.id = id;
    }

    /** Where it is written, and which statements it restates. */
    public Sourced from(Citation citation, int... statements) {
      return new Sourced(id, citation, Arrays.stream(statements).boxed().toList());
    }
  }

  /** A rule that waits for what it says. */
  public static final class Sourced {
    private final RuleId id;
    private final Citation citation;
    private final List<Integer> statements;

    private Sourced(RuleId id, Citation citation, List<Integer> statements) {
      this.id = id;
      this.citation = citation;
      this.statements = statements;
    }

    /** The force of the source's verb, and the sentence, which holds when the rule is met. */
    public Said says(Force force, String sentence) {
      return new Said(this, force, new Template(sentence));
    }
  }

  /** A rule that waits for whom it concerns. */
  public static final class Said {
    private final Sourced sourced;
    private final Force force;
    private final Template sentence;
    private final List<Parameter<?>> parameters = new ArrayList<>();

    private Said(Sourced sourced, Force force, Template sentence) {
      this.sourced = sourced;
      this.force = force;
      this.sentence = sentence;
    }

    /** What a service may set about it. */
    public Said reading(Parameter<?>... read) {
      parameters.addAll(List.of(read));
      return this;
    }

    /** Whom it concerns: all subjects of a type. */
    public <T> Scoped<T> appliesTo(Class<T> type, String scope) {
      return appliesTo(type, scope, subject -> true);
    }

    /** Whom it concerns: the subjects of a type that a predicate picks, and how to say so. */
    public <T> Scoped<T> appliesTo(Class<T> type, String scope, Predicate<? super T> concerned) {
      return new Scoped<>(this, type, scope, concerned);
    }
  }

  /** A rule that waits for how to tell. */
  public static final class Scoped<T> {
    private final Said said;
    private final Class<T> type;
    private final String scope;
    private final Predicate<? super T> concerned;

    private Scoped(Said said, Class<T> type, String scope, Predicate<? super T> concerned) {
      this.said = said;
      this.type = type;
      this.scope = scope;
      this.concerned = concerned;
    }

    /** How to tell whether a subject meets it. */
    public Checked<T> isMetWhen(Rule.Check<? super T> check) {
      return new Checked<>(this, check);
    }
  }

  /** A rule that waits for what to report. */
  public static final class Checked<T> {
    private final Scoped<T> scoped;
    private final Rule.Check<? super T> check;

    private Checked(Scoped<T> scoped, Rule.Check<? super T> check) {
      this.scoped = scoped;
      this.check = check;
    }

    /** What to report of a miss: a full sentence over its facts. */
    public Reported<T> otherwise(String message) {
      return new Reported<>(this, sentence(message));
    }

    private static Template sentence(String text) {
      if (!text.endsWith(".")) {
        throw new IllegalArgumentException("A report is a full sentence: " + text);
      }
      return new Template(text);
    }
  }

  /** A rule that waits for what to do. */
  public static final class Reported<T> {
    private final Checked<T> checked;
    private final Template message;

    private Reported(Checked<T> checked, Template message) {
      this.checked = checked;
      this.message = message;
    }

    /** What to do about a miss: a full sentence. Ends the rule. */
    public Rule<T> remedy(String remedy) {
      Said said = checked.scoped.said;
      Sourced sourced = said.sourced;
      return new Rule<>(
          new RuleText<>(
              sourced.id,
              sourced.citation,
              sourced.statements,
              said.force,
              said.sentence,
              said.parameters,
              checked.scoped.type,
              checked.scoped.scope,
              checked.scoped.concerned,
              checked.check,
              message,
              Checked.sentence(remedy)),
          said.force);
    }
  }
}
