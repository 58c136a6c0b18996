package org.keywork.practitioner;

/**
 * The form in which somebody is trained (GUIDE 5a, 5b; PACK ch.1; EVALUATION). One session may have
 * several: an induction in a group of several agencies.
 *
 * @since 0.1
 */
public enum TrainingForm {
  /** On beginning as a key worker. */
  INDUCTION,
  /** After it, for as long as somebody is one. */
  ONGOING,
  /** At the side of somebody experienced. */
  SHADOWING,
  /** In a group of key workers of several agencies. */
  MULTI_AGENCY_GROUP,
  /** From each other. */
  PEER_TO_PEER,
  /** A speaker from outside, or a workshop. */
  EXTERNAL_SPEAKER,
  /** Something online. */
  ONLINE_RESOURCE,
  /** Something to read. */
  WRITTEN_MATERIAL
}
