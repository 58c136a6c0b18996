package org.keywork.assignment;

import static org.keywork.source.Publications.GUIDE;

import org.keywork.practitioner.Absence;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * For which leave of a key worker there has to be cover. The sources differ.
 *
 * @since 0.1
 */
public enum CoverReading {
  /** For long-term leave (CCNUK O10; PACK ch.1 / Planning the service). */
  LONG_TERM_ONLY,
  /** For short leave, too (GUIDE 5c / Changing key working practitioner). */
  SHORT_AND_LONG;

  /**
   * Which of the two a service means. The wider reading is the preset: it is the later one, it holds what
   * the other asks for, and a family misses its key worker in a short leave, too.
   */
  public static final Parameter<CoverReading> READING = Parameter.parameter(
          "assignment.cover-for",
          ParameterType.choice(CoverReading.class),
          "the leave of a key worker for which there has to be cover")
      .preset(SHORT_AND_LONG, GUIDE.at("5c / Changing key working practitioner"))
      .asChoice();

  /**
   * Whether there has to be cover for an absence. Out of the office is no leave; where only long-term leave
   * counts, {@link Absence#isLongTerm} tells which is.
   */
  public static Answer callsForCover(Absence absence, Basis basis) {
    if (!absence.kind().isLeave()) {
      return Answer.NO;
    }
    return switch (basis.value(READING).orElseThrow()) {
      case LONG_TERM_ONLY -> Answer.of(absence.isLongTerm(basis));
      case SHORT_AND_LONG -> Answer.YES;
    };
  }
}
