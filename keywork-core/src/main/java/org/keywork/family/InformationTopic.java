package org.keywork.family;

import java.util.EnumSet;
import java.util.Set;

/**
 * What families need information about: six topics of PEMBROKESHIRE (Information and advice), one
 * that CCNUK P15 adds, two of GUIDE 2 and one of EVALUATION (Enhancing efficiency).
 *
 * @since 0.1
 */
public enum InformationTopic {
  /** The child's condition or impairment. */
  CONDITION,
  /** What treatment there is, and how to live with the condition. */
  TREATMENT,
  /** Services, what they do, and how to get them. */
  SERVICES,
  /** Benefits the family may be entitled to. */
  BENEFITS,
  /** Adapted clothes. */
  ADAPTED_CLOTHES,
  /** Holidays that suit. */
  HOLIDAYS,
  /** National organisations. */
  NATIONAL_ORGANISATIONS,
  /** What the area offers to disabled children and their families: the local offer. */
  LOCAL_OFFER,
  /** How services work: their processes, systems, thresholds and terms. */
  HOW_SERVICES_WORK,
  /** Why a service decided as it did, and how to judge whether what it offers is enough. */
  SERVICE_DECISIONS,
  /** Anything else. */
  OTHER;

  private static final Set<InformationTopic> SIX = EnumSet.range(CONDITION, HOLIDAYS);

  /** Whether it is one of the six that parents of disabled children commonly need (PEMBROKESHIRE). */
  public boolean isCommonNeed() {
    return SIX.contains(this);
  }
}
