package org.keywork.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.keywork.source.Force;
import org.keywork.source.Publication;

/**
 * A list of rules in one edition.
 *
 * <p>In a book as it is first put together every rule has the force that its source stated. {@link
 * #under(LocalPolicy)} issues it for a service: a rule that is one service's own practice is advice
 * (force MAY) unless the policy adopts that practice. A later edition is the one before, plus what
 * was added, with what was changed, minus what was retired; a retired id stays listed with its
 * replacement and is never used again.
 *
 * <p>What is no must, a policy may switch off for a reason. Such a rule is not among the {@link #rules()}
 * of the book that is issued, and a report names it with its reason.
 *
 * @since 0.1
 */
public final class RuleBook {

  private final String edition;
  private final List<Rule<?>> all;
  private final List<Rule<?>> rules;
  private final Map<RuleId, String> switchedOff;
  private final Map<RuleId, Optional<RuleId>> retired;
  private final List<Parameter<?>> ofDecisions;
  private final RulesByType byType;

  private RuleBook(
      String edition,
      List<Rule<?>> all,
      Map<RuleId, String> switchedOff,
      Map<RuleId, Optional<RuleId>> retired,
      List<Parameter<?>> ofDecisions) {
    this.edition = edition;
    this.all = List.copyOf(all);
    this.switchedOff = switchedOff;
    this.rules =
        switchedOff.isEmpty() ? this.all : this.all.stream().filter(this::isOn).toList();
    this.retired = Collections.unmodifiableMap(new LinkedHashMap<>(retired));
    this.ofDecisions = List.copyOf(ofDecisions);
    this.byType = new RulesByType(this.rules);
    requireEachIdOnce();
  }

  private void requireEachIdOnce() {
    Set<RuleId> ids = new HashSet<>(retired.keySet());
    for (Rule<?> rule : all) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException(
            "The id " + rule.id() + " is used twice, or was retired; write another.");
      }
    }
  }

  /** The first edition of a book. */
  public static RuleBook edition(String edition, List<? extends Rule<?>> rules) {
    return new RuleBook(requireEdition(edition), List.copyOf(rules), Map.of(), Map.of(), List.of());
  }

  private static String requireEdition(String edition) {
    if (!edition.matches("\\d{4}-\\d{2}")) {
      throw new IllegalArgumentException("An edition is a year and a month, such as 2026-11.");
    }
    return edition;
  }

  /** The next edition, the same so far. */
  public RuleBook next(String nextEdition) {
    if (requireEdition(nextEdition).compareTo(edition) <= 0) {
      throw new IllegalArgumentException(
          "The edition after " + edition + " must have a later month than " + nextEdition + ".");
    }
    return new RuleBook(nextEdition, all, switchedOff, retired, ofDecisions);
  }

  /**
   * This edition, with what a service may set about decisions, besides what it may set about rules.
   * Decisions find no fault, so a policy is free to set these either way.
   */
  public RuleBook withParametersOfDecisions(List<? extends Parameter<?>> parameters) {
    return new RuleBook(edition, all, switchedOff, retired, List.copyOf(parameters));
  }

  /** This edition with a rule more. */
  public RuleBook adding(Rule<?> rule) {
    List<Rule<?>> more = new ArrayList<>(all);
    more.add(rule);
    return new RuleBook(edition, more, switchedOff, retired, ofDecisions);
  }

  /** This edition with another wording or check for a rule it has. */
  public RuleBook changing(Rule<?> rule) {
    requireRule(rule.id());
    List<Rule<?>> changed = new ArrayList<>(all);
    changed.replaceAll(old -> old.id().equals(rule.id()) ? rule : old);
    return new RuleBook(edition, changed, switchedOff, retired, ofDecisions);
  }

  /** This edition without a rule, which nothing replaces. */
  public RuleBook retiring(RuleId id) {
    return retiring(id, Optional.empty());
  }

  /** This edition without a rule, in whose place another stands. */
  public RuleBook retiring(RuleId id, RuleId replacement) {
    requireRule(replacement);
    return retiring(id, Optional.of(replacement));
  }

  private RuleBook retiring(RuleId id, Optional<RuleId> replacement) {
    Rule<?> rule = requireRule(id);
    List<Rule<?>> fewer = new ArrayList<>(all);
    fewer.remove(rule);
    Map<RuleId, Optional<RuleId>> more = new LinkedHashMap<>(retired);
    more.put(id, replacement);
    return new RuleBook(edition, fewer, switchedOff, more, ofDecisions);
  }

  private Rule<?> requireRule(RuleId id) {
    return all.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The book has no rule " + id + "."));
  }

  /**
   * This book as it binds a service. Issued again under another policy, it is as if it had never been
   * issued under the first.
   *
   * @throws IllegalArgumentException if the policy loosens a parameter that a rule of force MUST reads,
   *     or switches off a rule that is a must under it or that there is not
   */
  public RuleBook under(LocalPolicy policy) {
    List<Rule<?>> issued = new ArrayList<>();
    for (Rule<?> rule : all) {
      issued.add(rule.issuedWith(forceUnder(policy, rule)));
    }
    RuleBook book = new RuleBook(edition, issued, policy.switchedOff(), retired, ofDecisions);
    SwitchingOff.refuseWhatCannotBe(policy, book);
    book.refuseLoosening(policy);
    return book;
  }

  private boolean isOn(Rule<?> rule) {
    return !switchedOff.containsKey(rule.id());
  }

  private static Force forceUnder(LocalPolicy policy, Rule<?> rule) {
    Publication publication = rule.citation().publication();
    return rule.isLocal() && !policy.adopted().contains(publication)
        ? Force.MAY
        : rule.statedForce();
  }

  private void refuseLoosening(LocalPolicy policy) {
    for (Rule<?> rule : all) {
      if (rule.force() == Force.MUST) {
        rule.parameters().forEach(parameter -> refuseLoosening(policy, rule, parameter));
      }
    }
  }

  private static <P> void refuseLoosening(
      LocalPolicy policy, Rule<?> rule, Parameter<P> parameter) {
    Optional<P> set = policy.value(parameter);
    Optional<P> preset = parameter.preset();
    if (set.isPresent() && preset.isPresent() && parameter.isLooser(set.get(), preset.get())) {
      throw new IllegalArgumentException("The parameter "
          + parameter
          + " may be made stricter than "
          + parameter.type().write(preset.get())
          + " but not looser, since "
          + rule.id()
          + " is a must.");
    }
  }

  /** The edition, as year and month. */
  public String edition() {
    return edition;
  }

  /** The rules, in the order of the book; those that a policy switched off are not among them. */
  public List<Rule<?>> rules() {
    return rules;
  }

  /** The rules that a policy switched off, in the order of their ids, each with the reason. */
  public Map<RuleId, String> switchedOff() {
    return switchedOff;
  }

  /** The same rules, with the force they would have, in the order of the book. */
  public List<Rule<?>> rulesSwitchedOff() {
    return all.stream().filter(rule -> !isOn(rule)).toList();
  }

  /** The ids that are no longer in use, each with its replacement where there is one. */
  public Map<RuleId, Optional<RuleId>> retired() {
    return retired;
  }

  /** The rule with this id, if it is in the book. */
  public Optional<Rule<?>> rule(RuleId id) {
    return rules.stream()
        .<Rule<?>>map(rule -> rule)
        .filter(r -> r.id().equals(id))
        .findFirst();
  }

  /**
   * Every parameter that a rule of the book or a decision reads, once, by id. A rule that is switched off
   * is one that a parameter still belongs to.
   */
  public List<Parameter<?>> parameters() {
    Map<String, Parameter<?>> parameters = new TreeMap<>();
    all.forEach(rule -> rule.parameters().forEach(p -> parameters.putIfAbsent(p.id(), p)));
    ofDecisions.forEach(p -> parameters.putIfAbsent(p.id(), p));
    return List.copyOf(parameters.values());
  }

  /** Holds every rule against a record. */
  public Report check(Checkable record, Basis basis) {
    return check(record, basis, Waivers.none());
  }

  /** Holds every rule against a record; findings that a waiver covers are shown as waived. */
  public Report check(Checkable record, Basis basis, List<Waiver> waivers) {
    return check(record, basis, Waivers.of(waivers));
  }

  /** The same for many records: the waivers are put in order once. */
  public Report check(Checkable record, Basis basis, Waivers waivers) {
    return Checking.run(this, record, basis, waivers, false);
  }

  /** The same, and the report lists every verdict. */
  public Report checkInFull(Checkable record, Basis basis, List<Waiver> waivers) {
    return checkInFull(record, basis, Waivers.of(waivers));
  }

  /** The same for many records: the waivers are put in order once. */
  public Report checkInFull(Checkable record, Basis basis, Waivers waivers) {
    return Checking.run(this, record, basis, waivers, true);
  }

  /** The rules by the type that they look at. */
  RulesByType byType() {
    return byType;
  }

  /** The edition and the number of rules. */
  @Override
  public String toString() {
    return "Rule book " + edition + ", " + rules.size() + " rules";
  }
}
