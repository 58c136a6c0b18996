package org.keywork.practitioner;

/**
 * What a criterion for appointing a key worker is about, as far as one is weighed against another
 * (GUIDE 2 / Emotional support).
 *
 * @since 0.1
 */
public enum AppointmentMatter {
  /** How the person is with people. */
  INTERPERSONAL_QUALITIES,
  /** What the person is by profession. */
  PROFESSIONAL_BACKGROUND,
  /** Anything else, such as knowing the area. */
  OTHER
}
