package org.keywork.examples.cli;

import org.keywork.monitoring.ToldBreakdown;
import org.keywork.monitoring.UnmetNeedsTold;

/** By what the unmet needs of families are parted. */
enum UnmetBy {
  /** The part of life in which they are felt. */
  DOMAIN,
  /** The agency that would have to meet them. */
  AGENCY,
  /** What that agency does. */
  AGENCY_KIND,
  /** Why they are unmet. */
  REASON,
  /** The part of the area in which the family lives. */
  AREA;

  ToldBreakdown<?> in(UnmetNeedsTold told) {
    return switch (this) {
      case DOMAIN -> told.byDomain();
      case AGENCY -> told.byAgency();
      case AGENCY_KIND -> told.byAgencyKind();
      case REASON -> told.byReason();
      case AREA -> told.byArea();
    };
  }

  String inWords() {
    return switch (this) {
      case DOMAIN -> "By part of life";
      case AGENCY -> "By the agency that would have to meet them";
      case AGENCY_KIND -> "By what that agency does";
      case REASON -> "By reason";
      case AREA -> "By part of the area";
    };
  }
}
