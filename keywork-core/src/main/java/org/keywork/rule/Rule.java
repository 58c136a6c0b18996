package org.keywork.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.source.Citation;
import org.keywork.source.Force;
import org.keywork.source.Publication;

/**
 * One sentence of good practice that a record can meet or miss.
 *
 * <p>A rule is an immutable value and reads like the guidance it restates:
 *
 * <pre>{@code
 * static final Rule<SupportPlan> RENEWED_IN_TIME =
 *     rule("plan.renewed-in-time")
 *         .from(PEMBROKESHIRE.at("Co-ordination"), restating(258))
 *         .says(MUST, "A plan is renewed within {plan.longest-interval} of the one before.")
 *         .reading(LONGEST_INTERVAL)
 *         .appliesTo(SupportPlan.class, "plans in force", SupportPlan::isInForce)
 *         .isMetWhen(PlanRules::renewedInTime)
 *         .otherwise("The next plan was due by {due}.")
 *         .remedy("Hold a review with the family and agree the next plan.");
 * }</pre>
 *
 * <p>Gaps with a dot are parameters, filled from the policy; the others are facts of the miss.
 *
 * @param <T> what it looks at
 * @since 0.1
 */
public final class Rule<T> {

  /** Tells whether a subject meets a rule. A pure function that finds every miss and never throws. */
  @FunctionalInterface
  public interface Check<T> {
    /** The verdict on a subject within the rule's scope. */
    Verdict verdictOn(T subject, Basis basis);
  }

  private final Draft<T> text;
  private final Force force;

  private Rule(Draft<T> text, Force force) {
    this.text = text;
    this.force = force;
  }

  /** The first word of a rule: its id. */
  public static Named rule(String id) {
    return new Named(new RuleId(id));
  }

  /** The numbers of the statements that a rule restates. */
  public static int[] restating(int first, int... more) {
    int[] statements = new int[more.length + 1];
    statements[0] = first;
    System.arraycopy(more, 0, statements, 1, more.length);
    return statements;
  }

  /** A rule that has its id and waits for where it is written. */
  public static final class Named {
    private final RuleId id;

    private Named(RuleId id) {
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
    public Checked<T> isMetWhen(Check<? super T> check) {
      return new Checked<>(this, check);
    }
  }

  /** A rule that waits for what to report. */
  public static final class Checked<T> {
    private final Scoped<T> scoped;
    private final Check<? super T> check;

    private Checked(Scoped<T> scoped, Check<? super T> check) {
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
      return new Rule<>(
          new Draft<>(checked, message, Checked.sentence(remedy)), checked.scoped.said.force);
    }
  }

  /** All parts but the force, which differs from book to book. */
  private static final class Draft<T> {
    private final Sourced sourced;
    private final Said said;
    private final Scoped<T> scoped;
    private final Check<? super T> check;
    private final Template message;
    private final Template remedy;

    private Draft(Checked<T> checked, Template message, Template remedy) {
      this.scoped = checked.scoped;
      this.said = scoped.said;
      this.sourced = said.sourced;
      this.check = checked.check;
      this.message = message;
      this.remedy = remedy;
      requireParametersNamed(said.sentence);
      requireParametersNamed(message);
      requireParametersNamed(remedy);
    }

    private void requireParametersNamed(Template template) {
      for (String gap : template.gaps()) {
        if (gap.contains(".") && said.parameters.stream().noneMatch(p -> p.id().equals(gap))) {
          throw new IllegalArgumentException(
              "The rule " + sourced.id + " speaks of " + gap + " but does not read it.");
        }
      }
    }
  }

  /** Its name. */
  public RuleId id() {
    return text.sourced.id;
  }

  /** Where it is written. */
  public Citation citation() {
    return text.sourced.citation;
  }

  /** The numbers of the statements it restates. */
  public List<Integer> statements() {
    return text.sourced.statements;
  }

  /** The force with which it is issued: the one stated, unless a rule book decides otherwise. */
  public Force force() {
    return force;
  }

  /** The force of the source's verb. */
  public Force statedForce() {
    return text.said.force;
  }

  /** Whether it is one service's own practice. */
  public boolean isLocal() {
    return citation().publication().kind() == Publication.Kind.LOCAL_PRACTICE;
  }

  /** What it says, with the presets of its parameters. */
  public String sentence() {
    return text.said.sentence.filled(gap -> setting(gap, Optional.empty()));
  }

  /** What it says under a policy. */
  public String sentence(LocalPolicy policy) {
    return text.said.sentence.filled(gap -> setting(gap, Optional.of(policy)));
  }

  /** What a service may set about it. */
  public List<Parameter<?>> parameters() {
    return List.copyOf(text.said.parameters);
  }

  /** What it looks at. */
  public Class<T> type() {
    return text.scoped.type;
  }

  /** Whom it concerns, in words. */
  public String scope() {
    return text.scoped.scope;
  }

  /** What it reports of a miss, with its gaps. */
  public String message() {
    return text.message.toString();
  }

  /** What to do about a miss, with its gaps. */
  public String remedy() {
    return text.remedy.toString();
  }

  /** The verdict on one subject. */
  public Verdict verdictOn(T subject, Basis basis) {
    return text.scoped.concerned.test(subject)
        ? text.check.verdictOn(subject, basis)
        : Verdict.notApplicable();
  }

  /** The same rule with another force. */
  public Rule<T> issuedWith(Force other) {
    return other == force ? this : new Rule<>(text, Objects.requireNonNull(other, "other"));
  }

  /** A miss as a finding. */
  Finding finding(Miss miss, Location subject, LocalPolicy policy) {
    return new Finding(
        id(),
        force,
        statements(),
        miss.at().under(subject),
        text.message.filled(gap -> words(gap, miss.facts(), policy)),
        text.remedy.filled(gap -> words(gap, miss.facts(), policy)),
        citation(),
        miss.facts());
  }

  private String words(String gap, Facts facts, LocalPolicy policy) {
    return gap.contains(".") ? setting(gap, Optional.of(policy)) : facts.inWords(gap);
  }

  private String setting(String id, Optional<LocalPolicy> policy) {
    return text.said.parameters.stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst()
        .map(parameter -> setting(parameter, policy))
        .orElseThrow();
  }

  private static <P> String setting(Parameter<P> parameter, Optional<LocalPolicy> policy) {
    Optional<P> value = policy.isPresent() ? policy.get().value(parameter) : parameter.preset();
    return value.map(parameter.type()::inWords).orElse("the time that the service sets");
  }

  /** The id. */
  @Override
  public String toString() {
    return id().value();
  }
}
