package org.keywork.practitioner;

import java.time.Duration;
import java.util.Optional;
import org.keywork.agency.Profession;

/**
 * In which role somebody does key working. The two carry different duties: who does nothing else is
 * contracted for it, while who does it beside another role needs time protected for it, with a line
 * manager who agrees.
 *
 * <p>What each is called locally is free text ({@link Practitioner#title()}).
 *
 * @since 0.1
 */
public sealed interface KeyWorkingRole permits Designated, NonDesignated {

  /** The hours a week for which the person is contracted, in whatever role. */
  Optional<Duration> contractedHours();

  /** Key working is the person's only work; nothing else is known. */
  static Designated designated() {
    return Designated.builder().build();
  }

  /** The person does key working beside another role; nothing else is known. */
  static NonDesignated beside(Profession mainRole) {
    return NonDesignated.builder().mainRole(mainRole).build();
  }
}
