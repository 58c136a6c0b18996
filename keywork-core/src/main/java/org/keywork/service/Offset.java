package org.keywork.service;

import static org.keywork.source.Publications.PACK;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.keywork.source.Citation;

/**
 * What offsets the advantages of designated key workers where key workers have another role. With
 * designated ones families were found to do somewhat better, management was easier, and so was
 * growing together as a team; with all three of these, and the core elements, either model works
 * well.
 *
 * <p>Whether there is training, supervision and peer support is asked of every service, whatever its
 * model. This says what they are worth for those who choose one.
 *
 * @since 0.1
 */
public enum Offset {
  /** {@link KeyWorkerService#training()}. */
  TRAINING,
  /** {@link KeyWorkerService#supervision()}. */
  SUPERVISION,
  /** {@link KeyWorkerService#peerSupport()}. */
  PEER_SUPPORT;

  static final Set<Offset> ALL = Collections.unmodifiableSet(EnumSet.allOf(Offset.class));

  /** Where it is written. */
  public static Citation citation() {
    return PACK.at("ch.5 / Types of key workers");
  }
}
