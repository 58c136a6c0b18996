package org.keywork.standards;

import org.keywork.function.OutcomeFeature;
import org.keywork.function.RestatedFeature;
import org.keywork.source.Citation;
import org.keywork.source.Publications;

/**
 * Which statements bear on the features of a service that go with better outcomes. As with every
 * {@link Bearing}, this is our own reading.
 *
 * @since 0.1
 */
public final class FeatureBearing {

  private FeatureBearing() {}

  /** What bears on a feature. */
  public static Bearing of(OutcomeFeature feature) {
    return switch (feature) {
      case TRAINING_AND_SUPERVISION -> Bearing.of(139, 155);
      case KEY_WORKERS_MEET -> Bearing.of(162);
      case FUNDING -> Bearing.of(377);
      case WRITTEN_JOB_DESCRIPTION -> Bearing.of(126);
      case DEDICATED_TIME -> Bearing.of(170);
      case ONE_SERVICE_MANAGER -> Bearing.of(375);
    };
  }

  /** What bears on a feature as it is restated. */
  public static Bearing of(RestatedFeature feature) {
    return switch (feature) {
      case TRAINING -> Bearing.of(136, 139);
      case SUPERVISION -> Bearing.of(155);
      case KEY_WORKERS_MEET -> Bearing.of(162);
      case LONG_TERM_FUNDING -> Bearing.of(378);
      case SERVICE_MANAGER -> Bearing.of(375);
      case JOB_DESCRIPTION_UNDERSTOOD -> Bearing.of(126, 127, 132);
    };
  }

  /** Where the features are written. */
  public static Citation citation() {
    return Publications.PACK.at("ch.1 / Why is a key worker service important?");
  }

  /** Where they are restated. */
  public static Citation restatedCitation() {
    return Publications.PACK.at("ch.5 / Planning the service");
  }
}
