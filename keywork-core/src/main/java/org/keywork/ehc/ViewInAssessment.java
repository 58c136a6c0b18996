package org.keywork.ehc;

import org.keywork.agency.AgencyKind;

/** Whose view an assessment of special educational needs includes. */
enum ViewInAssessment {
  /** What concerns the parents. */
  THE_CONCERNS_OF_THE_PARENTS,
  /** What school or nursery sees. */
  VIEWS_FROM_EDUCATION,
  /** What those see who look after the child's health, that of the mind included. */
  VIEWS_FROM_HEALTH,
  /** What social workers see. */
  VIEWS_FROM_SOCIAL_CARE;

  /** Whether an agency of a kind gives it. */
  boolean isOf(AgencyKind kind) {
    return switch (this) {
      case THE_CONCERNS_OF_THE_PARENTS -> false;
      case VIEWS_FROM_EDUCATION -> kind == AgencyKind.EDUCATION;
      case VIEWS_FROM_HEALTH -> kind == AgencyKind.HEALTH || kind == AgencyKind.MENTAL_HEALTH;
      case VIEWS_FROM_SOCIAL_CARE -> kind == AgencyKind.SOCIAL_CARE;
    };
  }
}
