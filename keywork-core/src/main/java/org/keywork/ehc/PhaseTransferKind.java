package org.keywork.ehc;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.keywork.time.Deadline;

/**
 * From which phase of education to which a young person moves (SEND Regulations 2014, reg 18).
 *
 * @since 0.1
 */
public enum PhaseTransferKind {
  /** From secondary school to a post-16 institution: before 31 March of the year of the move. */
  SECONDARY_TO_POST_16 {
    @Override
    Deadline deadline(LocalDate movesOn) {
      return Deadline.before(MonthDay.of(3, 31).atYear(movesOn.getYear()));
    }
  },
  /** From one post-16 institution to another: at least five months before the move. */
  POST_16_TO_POST_16 {
    @Override
    Deadline deadline(LocalDate movesOn) {
      return Deadline.atLeastBefore(Period.ofMonths(5), movesOn);
    }
  },
  /** Any other move between phases: before 15 February of the year of the move. */
  OTHER_PHASE {
    @Override
    Deadline deadline(LocalDate movesOn) {
      return Deadline.before(MonthDay.of(2, 15).atYear(movesOn.getYear()));
    }
  };

  /** By when the plan has to be reviewed and amended for a move on a day. */
  abstract Deadline deadline(LocalDate movesOn);
}
