package org.keywork.practitioner;

/**
 * Why a key worker is supervised oftener than others. The source names both and does not say which way
 * they work; that more families or less experience make it oftener is Keywork's own reading
 * (PEMBROKESHIRE Emotional support).
 *
 * @since 0.1
 */
public enum OftenerReason {
  /** They work with many families. */
  LARGE_CASELOAD,
  /** They are new to key working. */
  LITTLE_EXPERIENCE
}
