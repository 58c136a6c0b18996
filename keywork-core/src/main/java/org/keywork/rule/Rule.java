package org.keywork.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  private final RuleText<T> text;
  private final Force force;

  Rule(RuleText<T> text, Force force) {
    this.text = text;
    this.force = force;
  }

  /** The first word of a rule: its id. */
  public static RuleSteps.Named rule(String id) {
    return new RuleSteps.Named(new RuleId(id));
  }

  /** The numbers of the statements that a rule restates. */
  public static int[] restating(int first, int... more) {
    int[] statements = new int[more.length + 1];
    statements[0] = first;
    System.arraycopy(more, 0, statements, 1, more.length);
    return statements;
  }

  /** Its name. */
  public RuleId id() {
    return text.id();
  }

  /** Where it is written. */
  public Citation citation() {
    return text.citation();
  }

  /** The numbers of the statements it restates. */
  public List<Integer> statements() {
    return text.statements();
  }

  /** The force with which it is issued: the one stated, unless a rule book decides otherwise. */
  public Force force() {
    return force;
  }

  /** The force of the source's verb. */
  public Force statedForce() {
    return text.statedForce();
  }

  /** Whether it is one service's own practice. */
  public boolean isLocal() {
    return citation().publication().kind() == Publication.Kind.LOCAL_PRACTICE;
  }

  /** What it says, with the presets of its parameters. */
  public String sentence() {
    return text.sentence().filled(gap -> setting(gap, Optional.empty()));
  }

  /** What it says under a policy. */
  public String sentence(LocalPolicy policy) {
    return text.sentence().filled(gap -> setting(gap, Optional.of(policy)));
  }

  /** What a service may set about it. */
  public List<Parameter<?>> parameters() {
    return text.parameters();
  }

  /** What it looks at. */
  public Class<T> type() {
    return text.type();
  }

  /** Whom it concerns, in words. */
  public String scope() {
    return text.scope();
  }

  /** What it reports of a miss, with its gaps; words chosen by a count are shown as {@code is/are}. */
  public String message() {
    return text.message().shown();
  }

  /** What to do about a miss, with its gaps. */
  public String remedy() {
    return text.remedy().shown();
  }

  /** The verdict on one subject. */
  public Verdict verdictOn(T subject, Basis basis) {
    return text.verdictOn(subject, basis);
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
        text.message().filled(gap -> words(gap, miss.facts(), policy)),
        text.remedy().filled(gap -> words(gap, miss.facts(), policy)),
        citation(),
        miss.facts());
  }

  private String words(String gap, Facts facts, LocalPolicy policy) {
    return gap.contains(".") ? setting(gap, Optional.of(policy)) : facts.inWords(gap);
  }

  private String setting(String id, Optional<LocalPolicy> policy) {
    return text.parameters().stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst()
        .map(parameter -> setting(parameter, policy))
        .orElseThrow();
  }

  private static <P> String setting(Parameter<P> parameter, Optional<LocalPolicy> policy) {
    Optional<P> value = policy.isPresent() ? policy.get().value(parameter) : parameter.preset();
    return value.map(parameter.type()::inWords).orElse(parameter.meaning());
  }

  /** The id. */
  @Override
  public String toString() {
    return id().value();
  }
}
