package org.keywork.service;

/**
 * Among whom young people were consulted (PACK ch.5 / Involving service users).
 *
 * @since 0.1
 */
public enum ConsultationSetting {
  /** In a group set up for young people. */
  OWN_GROUP,
  /** In a group in which they knew each other already, such as one of a school or youth club. */
  EXISTING_GROUP,
  /** Together with parents or professionals. */
  WITH_ADULTS,
  /** One by one. */
  ONE_BY_ONE;

  /** Whether it was a group of young people. */
  public boolean isAmongPeers() {
    return this == OWN_GROUP || this == EXISTING_GROUP;
  }
}
