package org.keywork.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule says of one subject.
 *
 * <p>Verdicts on the parts of a subject combine into a verdict on the whole with {@link #and}: one miss
 * outweighs everything and none is lost; what cannot be told outweighs what is met; what is met
 * outweighs what does not apply. {@code and} is associative, and {@link #notApplicable()} changes
 * nothing. A rule that is met or does not apply allocates nothing.
 *
 * @since 0.1
 */
public sealed interface Verdict {

  /** The verdicts apart from their reasons. */
  enum Kind {
    /** The subject does what the rule asks. */
    MET,
    /** The subject misses it in at least one place. */
    NOT_MET,
    /** The rule does not concern the subject. */
    NOT_APPLICABLE,
    /** The record does not tell; this never counts as met. */
    CANNOT_TELL,
    /** Every miss is covered by a waiver in force. */
    WAIVED
  }

  /** The verdict apart from its reasons. */
  Kind kind();

  /** Where the rule is missed; empty unless {@link Kind#NOT_MET}. */
  default List<Miss> misses() {
    return List.of();
  }

  /** What the record does not tell; a verdict of {@link Kind#NOT_MET} may have some, too. */
  default List<Unknown> unknowns() {
    return List.of();
  }

  /** This verdict on one part and that verdict on another, as one. */
  default Verdict and(Verdict other) {
    if (other.kind() == Kind.NOT_APPLICABLE) {
      return this;
    }
    if (kind() == Kind.NOT_APPLICABLE) {
      return other;
    }
    if (other.kind() == Kind.MET) {
      return this;
    }
    return kind() == Kind.MET ? other : Reasoned.joined(this, other);
  }

  /** The subject does what the rule asks. */
  static Verdict met() {
    return Settled.MET;
  }

  /** The rule does not concern the subject, or that part of it. */
  static Verdict notApplicable() {
    return Settled.NOT_APPLICABLE;
  }

  /** The rule is missed at one place, for which no facts need to be told. */
  static Verdict notMet(Location at) {
    return notMet(at, Facts.none());
  }

  /** The rule is missed at one place. */
  static Verdict notMet(Location at, Facts facts) {
    return new Reasoned(List.of(new Miss(at, facts)), List.of());
  }

  /** The record does not tell. See {@link Unknown} for the wording. */
  static Verdict cannotTell(Location at, String what) {
    return new Reasoned(List.of(), List.of(new Unknown(at, what)));
  }

  /** Met or not met, where a miss needs no facts. */
  static Verdict metIf(boolean condition, Location at) {
    return condition ? met() : notMet(at);
  }

  /** The two verdicts that need no reasons. */
  enum Settled implements Verdict {
    /** See {@link Kind#MET}. */
    MET(Kind.MET),
    /** See {@link Kind#NOT_APPLICABLE}. */
    NOT_APPLICABLE(Kind.NOT_APPLICABLE);

    private final Kind kind;

    Settled(Kind kind) {
      this.kind = kind;
    }

    @Override
    public Kind kind() {
      return kind;
    }
  }

  /**
   * A verdict with reasons: misses, things the record does not tell, or both.
   *
   * @param misses where the rule is missed
   * @param unknowns what the record does not tell
   */
  record Reasoned(List<Miss> misses, List<Unknown> unknowns) implements Verdict {

    /** Refuses a verdict without any reason. */
    public Reasoned {
      misses = List.copyOf(misses);
      unknowns = List.copyOf(unknowns);
      if (misses.isEmpty() && unknowns.isEmpty()) {
        throw new IllegalArgumentException(
            "A verdict that is neither met nor not applicable has reasons.");
      }
    }

    @Override
    public Kind kind() {
      return misses.isEmpty() ? Kind.CANNOT_TELL : Kind.NOT_MET;
    }

    private static Reasoned joined(Verdict one, Verdict other) {
      return new Reasoned(
          joined(one.misses(), other.misses()), joined(one.unknowns(), other.unknowns()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return one.isEmpty() ? other : one;
      }
      List<T> both = new ArrayList<>(one.size() + other.size());
      both.addAll(one);
      both.addAll(other);
      return both;
    }
  }
}
