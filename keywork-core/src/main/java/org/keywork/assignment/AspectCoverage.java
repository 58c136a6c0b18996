package org.keywork.assignment;

import static java.util.stream.Collectors.joining;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Objects;
import org.keywork.function.Aspect;
import org.keywork.function.CrossMap;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.Answer;
import org.keywork.rule.WireName;
import org.keywork.source.Citation;

/**
 * One aspect of key working in the {@link Coverage} of a family: by which functions it is carried
 * out.
 *
 * @param aspect the aspect
 * @param calledFor whether it is to be carried out for this family (PACK ch.5 / Planning the service)
 * @param wholly the functions that carry it out and that somebody holds
 * @param inPart the functions that add to it and that somebody holds
 * @param allHoldersKnown whether the record is known to name everybody who holds a function
 * @since 0.1
 */
public record AspectCoverage(
    Aspect aspect,
    boolean calledFor,
    List<KeyWorkingFunction> wholly,
    List<KeyWorkingFunction> inPart,
    boolean allHoldersKnown) {

  /** Refuses a missing part. */
  public AspectCoverage {
    Objects.requireNonNull(aspect, "aspect");
    wholly = List.copyOf(wholly);
    inPart = List.copyOf(inPart);
  }

  /** Whether it is carried out wholly. */
  public Answer isCarriedOut() {
    if (!wholly.isEmpty()) {
      return Answer.YES;
    }
    return allHoldersKnown ? Answer.NO : Answer.CANNOT_TELL;
  }

  /** Where it is written: that it is an aspect, or that this family does not call for it. */
  public Citation citation() {
    return PACK.at(calledFor ? "ch.1 / Planning the service" : "ch.5 / Planning the service");
  }

  /** How it stands and why, as a sentence. */
  public String inWords() {
    return switch (isCarriedOut()) {
      case YES -> "Carried out by " + joined(wholly, " and ") + ".";
      case NO -> "Not carried out" + howFar() + ".";
      case CANNOT_TELL ->
        "Not recorded as carried out" + howFar()
            + "; whether the record names everybody who holds a function is not known.";
    };
  }

  private String howFar() {
    String inSum = inPart.isEmpty() ? "" : " but in part, by " + joined(inPart, " and ");
    return calledFor
        ? inSum + "; it takes " + joined(CrossMap.functionsThatCarryOut(aspect), " or ")
        : inSum + ", and nothing calls for it";
  }

  private static String joined(List<KeyWorkingFunction> functions, String between) {
    return functions.stream().map(WireName::inWords).collect(joining(between));
  }
}
