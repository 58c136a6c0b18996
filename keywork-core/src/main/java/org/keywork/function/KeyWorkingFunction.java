package org.keywork.function;

import static org.keywork.function.FunctionArea.COORDINATION;
import static org.keywork.function.FunctionArea.INFORMATION_AND_SPECIALIST_SUPPORT;
import static org.keywork.function.FunctionArea.PLANNING_AND_ASSESSMENT;
import static org.keywork.function.Proviso.ALWAYS;
import static org.keywork.function.Proviso.AS_REQUIRED;
import static org.keywork.function.Proviso.WHERE_APPROPRIATE;
import static org.keywork.function.Proviso.WHERE_NECESSARY;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the ten functions that make up key working (GUIDE 1; EVALUATION Figure 1).
 *
 * <p>Key working is what is done and not who does it: several people may hold functions for one
 * family. Four functions apply only as the family needs them; see {@link #proviso()}.
 *
 * @since 0.1
 */
public enum KeyWorkingFunction {
  /** Give emotional and practical support in a trusting relationship, as required. */
  EMOTIONAL_AND_PRACTICAL_SUPPORT("F01", FunctionArea.EMOTIONAL_AND_PRACTICAL_SUPPORT, AS_REQUIRED),
  /** Enable the family to decide for itself, including good use of a personal budget. */
  ENABLING_DECISIONS("F02", FunctionArea.EMOTIONAL_AND_PRACTICAL_SUPPORT, ALWAYS),
  /** Be the one steady contact point for child and family. */
  SINGLE_POINT_OF_CONTACT("F03", COORDINATION, ALWAYS),
  /** Facilitate multi-agency meetings. */
  FACILITATING_MEETINGS("F04", COORDINATION, ALWAYS),
  /** Coordinate services and practitioners around child and family. */
  COORDINATING_SERVICES("F05", COORDINATION, ALWAYS),
  /** Support one planning process with joint assessment. */
  SINGLE_PLANNING_PROCESS("F06", PLANNING_AND_ASSESSMENT, ALWAYS),
  /** Identify strengths and needs of every family member. */
  IDENTIFYING_STRENGTHS_AND_NEEDS("F07", PLANNING_AND_ASSESSMENT, ALWAYS),
  /** Inform and signpost, where necessary. */
  INFORMATION_AND_SIGNPOSTING("F08", INFORMATION_AND_SPECIALIST_SUPPORT, WHERE_NECESSARY),
  /** Advocate for child, young person or family, where appropriate. */
  ADVOCACY("F09", INFORMATION_AND_SPECIALIST_SUPPORT, WHERE_APPROPRIATE),
  /** Help clinical care join up with specialist and universal services, where appropriate. */
  JOINING_UP_CLINICAL_CARE("F10", INFORMATION_AND_SPECIALIST_SUPPORT, WHERE_APPROPRIATE);

  private final String code;
  private final FunctionArea area;
  private final Proviso proviso;

  KeyWorkingFunction(String code, FunctionArea area, Proviso proviso) {
    this.code = code;
    this.area = area;
    this.proviso = proviso;
  }

  /** The code, from {@code F01} to {@code F10}. */
  public String code() {
    return code;
  }

  /** The area it falls into. */
  public FunctionArea area() {
    return area;
  }

  /** When it applies to a family. */
  public Proviso proviso() {
    return proviso;
  }

  /** The function with a code, if there is one. */
  public static Optional<KeyWorkingFunction> byCode(String code) {
    return Arrays.stream(values())
        .filter(function -> function.code.equals(code))
        .findFirst();
  }
}
