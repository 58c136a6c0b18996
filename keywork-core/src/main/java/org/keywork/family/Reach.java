package org.keywork.family;

import org.keywork.agency.AgencyId;
import org.keywork.rule.Answer;

/** How far a consent has to reach for what is to be shared. */
@FunctionalInterface
interface Reach {

  /** Whether a consent reaches so far. */
  Answer of(Consent consent);

  /** Whatever it allows. */
  static Reach anywhere() {
    return consent -> Answer.YES;
  }

  /** As far as the agency to which something was shared, for the purpose for which it was. */
  static Reach as(Disclosure shared) {
    return to(shared.to(), shared.purpose());
  }

  /** As far as an agency that is to get to know something for a purpose. */
  static Reach to(AgencyId recipient, SharingPurpose purpose) {
    return consent -> Answer.of(consent.names(recipient, purpose));
  }

  /** As far, and given by somebody who knew what to. */
  default Reach informed() {
    return consent -> of(consent).and(Answer.of(consent.isInformed()));
  }
}
