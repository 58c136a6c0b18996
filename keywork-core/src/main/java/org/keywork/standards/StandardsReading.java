package org.keywork.standards;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * By which wording a service is held against the standards. The matrix that services fill in is shorter
 * than the standards themselves.
 *
 * @since 0.1
 */
public enum StandardsReading {
  /** By the standards themselves, with every condition that they name. */
  TEXT,
  /** By the lines of the matrix, and nothing that these leave out. */
  MATRIX;

  /** Which of the two a service follows. */
  public static final Parameter<StandardsReading> READING = Parameter.parameter(
          "standards.reading",
          ParameterType.choice(StandardsReading.class),
          "by which wording a service is held against the 36 standards")
      .presetOfOurs(
          TEXT,
          "The matrix is a form for answering the standards and shortens some; no source says which"
              + " wording counts.")
      .asChoice();
}
