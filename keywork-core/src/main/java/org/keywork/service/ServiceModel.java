package org.keywork.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/**
 * Who does the key working (GUIDE 1 / Models of key working; PACK ch.5 / Planning the service).
 *
 * @since 0.1
 */
public enum ServiceModel {
  /** Staff who do nothing else. */
  DESIGNATED,
  /** Practitioners who do it beside their own profession, each for a few families. */
  NON_DESIGNATED,
  /** Some of either. */
  BLENDED;

  /**
   * The model of a service with these key workers; empty where it cannot be told. One of each makes it
   * blended, whoever the others are; otherwise everybody's role has to be known.
   *
   * @param policy says what either role means: {@link
   *     org.keywork.practitioner.DesignatedReading} and {@link
   *     org.keywork.practitioner.NonDesignatedReading}
   */
  public static Optional<ServiceModel> of(List<KeyWorker> keyWorkers, LocalPolicy policy) {
    MakeUp makeUp = MakeUp.of(keyWorkers, policy);
    return Arrays.stream(values())
        .filter(each -> makeUp.makes(each) == Answer.YES)
        .findFirst();
  }

  /**
   * What offsets the advantages that designated key workers have; nothing where there are no others.
   */
  public Set<Offset> offsetBy() {
    return hasNonDesignatedKeyWorkers() ? Offset.ALL : Set.of();
  }

  /**
   * Whether families that have left count most on being able to come back: that was said above all of
   * designated key working (GUIDE 5c / Reducing support). The door may be open under any model.
   */
  public boolean isKnownForItsOpenDoor() {
    return hasDesignatedKeyWorkers();
  }

  /** Whether somebody does nothing else. */
  public boolean hasDesignatedKeyWorkers() {
    return this != NON_DESIGNATED;
  }

  /** Whether somebody does it beside another role. */
  public boolean hasNonDesignatedKeyWorkers() {
    return this != DESIGNATED;
  }
}
