package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.Waiver;

/**
 * What came, in the end, of findings that somebody had accepted.
 *
 * @param unused waivers in force that covered nothing, although their records were looked at
 * @param expired waivers whose last day is over, so that what they covered counts again
 * @param elsewhere waivers in force for records that were not looked at
 * @param known how many findings were in the baseline
 */
record Acceptance(List<Waiver> unused, List<Waiver> expired, List<Waiver> elsewhere, int known) {

  /** Nobody had accepted anything. */
  static final Acceptance NONE = new Acceptance(List.of(), List.of(), List.of(), 0);

  Acceptance {
    unused = List.copyOf(unused);
    expired = List.copyOf(expired);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Whether there is anything to say of waivers besides what they cover. */
  boolean hasWaivers() {
    return !(unused.isEmpty() && expired.isEmpty() && elsewhere.isEmpty());
  }
}
