package org.keywork.practitioner;

/**
 * What part of supervision a session is (CCNUK P11).
 *
 * @since 0.1
 */
public enum SupervisionComponent {
  /** Professional or clinical: how the key worker works with families, and what that asks of them. */
  PROFESSIONAL,
  /** Management: whether the work is done as the service wants it, and how much of it there is. */
  MANAGEMENT,
  /** Among key workers. */
  PEER
}
