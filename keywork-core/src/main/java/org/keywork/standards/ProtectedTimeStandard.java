package org.keywork.standards;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * How a service in which nobody is key worker beside another job deals with the standard on the protected
 * time of those who are (CCNUK P12). The matrix has no answer for it.
 *
 * @since 0.1
 */
public enum ProtectedTimeStandard {
  /** It leaves it out: the service meets the standards if it fully meets the other 35. */
  LEFT_OUT,
  /** It answers it like any other. */
  ANSWERED;

  /** Which of the two a service follows. */
  public static final Parameter<ProtectedTimeStandard> READING = Parameter.parameter(
          "standards.protected-time-without-non-designated",
          ParameterType.choice(ProtectedTimeStandard.class),
          "how a service in which nobody is key worker beside another job answers the standard on"
              + " protected time")
      .open("The matrix has four answers, and none of them says that a standard does not concern a"
          + " service.")
      .asChoice();
}
