package org.keywork.practitioner;

import java.util.Objects;
import org.keywork.agency.Profession;

/**
 * In which role somebody does key working.
 *
 * @since 0.1
 */
public sealed interface KeyWorkingRole {

  /** Key working is the person's only work (GUIDE 1 / Models of key working; CCNUK preamble). */
  record Designated() implements KeyWorkingRole {}

  /**
   * The person key works with a few families beside another role (CCNUK preamble; PACK ch.1). A
   * teacher who is a key worker, too, is one.
   *
   * @param mainRole the other role
   */
  record NonDesignated(Profession mainRole) implements KeyWorkingRole {
    /** Refuses a missing main role. */
    public NonDesignated {
      Objects.requireNonNull(mainRole, "mainRole");
    }
  }
}
