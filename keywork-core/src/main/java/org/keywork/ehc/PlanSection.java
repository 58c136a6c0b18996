package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.util.EnumSet;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.source.Citation;

/**
 * A section of a plan for education, health and care; each has to be told apart (SEND Regulations
 * 2014, reg 12(1)). The headings are ours, in short.
 *
 * @since 0.1
 */
public enum PlanSection {
  /** Views, interests and hopes of child and parents, or of the young person. */
  A,
  /** Special educational needs. */
  B,
  /** Health needs that go with them. */
  C,
  /** Social care needs that go with them. */
  D,
  /** Outcomes. */
  E,
  /** Special educational provision. */
  F,
  /** Health provision. */
  G,
  /** Social care provision that has to be made under the law on disabled people. */
  H1,
  /** Other social care provision. */
  H2,
  /** The school or other place. */
  I,
  /** Personal budget. */
  J,
  /** The advice on which the plan rests, appended; told after somebody else. */
  K;

  /** Those that a plan has to tell apart in a service. */
  static Set<PlanSection> askedFor(Basis basis) {
    return EnumSet.range(A, basis.value(EhcLimits.SECTION_K).orElseThrow() ? K : J);
  }

  /** Where it is written. */
  public Citation citation() {
    return SEND_REGULATIONS.at(this == K ? "reg 12(1) (secondary)" : "reg 12(1)");
  }

  /** Whether the regulation itself was read for it. */
  public Confidence confidence() {
    return this == K ? Confidence.SECONDARY : Confidence.READ;
  }
}
