package org.keywork.standards;

import java.util.Arrays;
import java.util.List;
import org.keywork.source.Citation;
import org.keywork.source.Publications;

/**
 * One of the eight criteria that local managers and commissioners are advised to use when they develop
 * and evaluate key working (GUIDE 1 / Quality criteria), in the order of EVALUATION Table 1. There is no
 * scale on which a service would be placed, and none is made up.
 *
 * @since 0.1
 */
public enum QualityCriterion {
  /** Families, children and young people get as much out of it as can be. */
  BENEFITS_TO_FAMILIES,
  /** Everybody shares the conviction that families are at the centre of decisions and plans. */
  FAMILIES_AT_THE_CENTRE,
  /** Parents become stronger. */
  EMPOWERED_PARENTS,
  /** Support goes on through transitions and changes. */
  CONTINUITY_THROUGH_CHANGES,
  /** Support comes early, before problems grow. */
  EARLY_SUPPORT,
  /** Services that are coordinated do more for less. */
  EFFICIENCY_BY_COORDINATION,
  /** Existing practice, the place and what is provided in it are what key working is built on. */
  BUILT_ON_WHAT_IS_THERE,
  /** Key workers are trained, supervised and relieved of paperwork. */
  TRAINED_AND_SUPPORTED_KEY_WORKERS;

  /** The core elements that belong to it, in the order of the source. */
  public List<QualityElement> elements() {
    return Arrays.stream(QualityElement.values())
        .filter(each -> each.criterion() == this)
        .toList();
  }

  /** Where the criteria are written. */
  public static Citation citation() {
    return Publications.GUIDE.at("1 / Quality criteria");
  }
}
