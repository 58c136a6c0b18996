package org.keywork.transition;

import java.util.Optional;

/**
 * What helps a family through having less key working (EVALUATION Empowering parents, Discussion).
 *
 * @since 0.1
 */
public enum WithdrawalPart {
  /** It is clear where the role of the key worker ends. */
  CLEAR_BOUNDARIES,
  /** Somebody is still there for informal contact. */
  INFORMAL_CONTACT;

  /** Whether it was part of a withdrawal; empty when nobody recorded it. */
  Optional<Boolean> of(Withdrawal withdrawal) {
    return this == CLEAR_BOUNDARIES ? withdrawal.boundaries() : withdrawal.informalContact();
  }

  /** Under which name a withdrawal tells of it. */
  String property() {
    return this == CLEAR_BOUNDARIES ? "boundaries" : "informalContact";
  }
}
