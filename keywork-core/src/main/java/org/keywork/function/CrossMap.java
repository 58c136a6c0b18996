package org.keywork.function;

import static org.keywork.function.Aspect.ACCESS_TO_SERVICES;
import static org.keywork.function.Aspect.EMOTIONAL_SUPPORT;
import static org.keywork.function.Aspect.HELP_IN_A_CRISIS;
import static org.keywork.function.Aspect.INFORMATION_ON_SERVICES;
import static org.keywork.function.Aspect.INFORMATION_ON_THE_CONDITION;
import static org.keywork.function.Aspect.NEEDS_OF_ALL_MEMBERS;
import static org.keywork.function.Aspect.SPEAKING_FOR_THE_FAMILY;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.COORDINATING_SERVICES;
import static org.keywork.function.KeyWorkingFunction.EMOTIONAL_AND_PRACTICAL_SUPPORT;
import static org.keywork.function.KeyWorkingFunction.ENABLING_DECISIONS;
import static org.keywork.function.KeyWorkingFunction.FACILITATING_MEETINGS;
import static org.keywork.function.KeyWorkingFunction.IDENTIFYING_STRENGTHS_AND_NEEDS;
import static org.keywork.function.KeyWorkingFunction.INFORMATION_AND_SIGNPOSTING;
import static org.keywork.function.KeyWorkingFunction.JOINING_UP_CLINICAL_CARE;
import static org.keywork.function.KeyWorkingFunction.SINGLE_PLANNING_PROCESS;
import static org.keywork.function.KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;
import static org.keywork.function.PembrokeshireRoleElement.ADVOCACY_AND_MEDIATION;
import static org.keywork.function.PembrokeshireRoleElement.COORDINATION;
import static org.keywork.function.PembrokeshireRoleElement.INFORMATION_AND_ADVICE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the lists by which sources describe key working go together: ten functions, eight aspects,
 * and two lists of four parts of the role.
 *
 * <p>No source compares them; the reading is ours. Two things stay without a full counterpart: help
 * in a crisis has no function of its own, and joined-up clinical care no practice standard.
 *
 * @since 0.1
 */
public final class CrossMap {

  private static final List<Counterpart> ROWS = List.of(
      Counterpart.of(
              EMOTIONAL_AND_PRACTICAL_SUPPORT,
              Set.of(EMOTIONAL_SUPPORT, HELP_IN_A_CRISIS),
              List.of("P3"),
              PembrokeshireRoleElement.EMOTIONAL_SUPPORT)
          .remarking("Help in a crisis has no function of its own; this is the nearest."),
      Counterpart.of(ENABLING_DECISIONS, Set.of(), List.of("P9"), INFORMATION_AND_ADVICE)
          .remarking("No aspect; the nearest is the core element of working with strengths."),
      Counterpart.of(SINGLE_POINT_OF_CONTACT, Set.of(), List.of("P5"), COORDINATION)
          .inPart(Aspect.COORDINATION),
      Counterpart.of(
          FACILITATING_MEETINGS, Set.of(Aspect.COORDINATION), List.of("P14", "P17"), COORDINATION),
      Counterpart.of(
          COORDINATING_SERVICES,
          Set.of(Aspect.COORDINATION, ACCESS_TO_SERVICES),
          List.of("P8"),
          COORDINATION),
      Counterpart.of(
          SINGLE_PLANNING_PROCESS, Set.of(Aspect.COORDINATION), List.of("P16"), COORDINATION),
      Counterpart.of(
              IDENTIFYING_STRENGTHS_AND_NEEDS,
              Set.of(NEEDS_OF_ALL_MEMBERS),
              List.of("P2"),
              PembrokeshireRoleElement.EMOTIONAL_SUPPORT)
          .remarking("Pembrokeshire writes the account of needs as part of emotional support."),
      Counterpart.of(
          INFORMATION_AND_SIGNPOSTING,
          Set.of(INFORMATION_ON_SERVICES, INFORMATION_ON_THE_CONDITION),
          List.of("P1", "P15"),
          INFORMATION_AND_ADVICE),
      Counterpart.of(
              ADVOCACY,
              Set.of(SPEAKING_FOR_THE_FAMILY),
              List.of("P4", "P9"),
              ADVOCACY_AND_MEDIATION)
          .remarking("Of the lists only Pembrokeshire's names mediation, too."),
      Counterpart.of(JOINING_UP_CLINICAL_CARE, Set.of(), List.of(), COORDINATION)
          .inPart(ACCESS_TO_SERVICES)
          .remarking("No practice standard; Pembrokeshire speaks of remote hospitals."));

  private static final Map<Aspect, List<KeyWorkingFunction>> CARRIED_OUT_BY = Arrays.stream(
          Aspect.values())
      .collect(Collectors.toMap(
          aspect -> aspect,
          aspect -> functionsOf(row -> row.aspects().contains(aspect)),
          (one, other) -> one,
          () -> new EnumMap<>(Aspect.class)));

  private CrossMap() {}

  /** Every row, in the order of the functions. */
  public static List<Counterpart> rows() {
    return ROWS;
  }

  /** What a function is called in the other lists. */
  public static Counterpart of(KeyWorkingFunction function) {
    for (int i = 0; i < ROWS.size(); i++) {
      if (ROWS.get(i).function() == function) {
        return ROWS.get(i);
      }
    }
    throw new IllegalStateException("The function " + function + " stands in no row.");
  }

  /** The functions that carry out an aspect, those that do so only in part left out. */
  public static List<KeyWorkingFunction> functionsThatCarryOut(Aspect aspect) {
    return Objects.requireNonNull(CARRIED_OUT_BY.get(aspect));
  }

  /** The functions that a part of the role stands for in the standards. */
  public static List<KeyWorkingFunction> functionsIn(StandardRoleElement element) {
    return functionsOf(row -> row.practiceStandards().contains(element.practiceStandard()));
  }

  /** The functions that a part of the role stands for in Pembrokeshire. */
  public static List<KeyWorkingFunction> functionsIn(PembrokeshireRoleElement element) {
    return functionsOf(row -> row.pembrokeshire() == element);
  }

  private static List<KeyWorkingFunction> functionsOf(Predicate<Counterpart> which) {
    return ROWS.stream().filter(which).map(Counterpart::function).toList();
  }
}
