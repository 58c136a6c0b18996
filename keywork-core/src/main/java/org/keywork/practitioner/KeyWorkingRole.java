package org.keywork.practitioner;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Profession;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

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

  /** What has to be seen to because of it, in the order of {@link Duty}. */
  Set<Duty> duties();

  /**
   * Whether a service takes the role for what the record calls it. The sources differ about either
   * role, and a policy says which of them it follows.
   */
  Answer countsUnder(LocalPolicy policy);
}
