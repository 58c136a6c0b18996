package org.keywork.assignment;

import static java.util.stream.Collectors.joining;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import java.util.Objects;
import org.keywork.family.NeedId;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.WireName;
import org.keywork.source.Citation;

/**
 * One function in the {@link Coverage} of a family: who holds it, and why it should be held.
 *
 * @param function the function
 * @param applies whether somebody should hold it for this family on that day
 * @param calledForBy the needs that call for it, in the order of the family
 * @param holders who holds it, by id; nobody, one, or several
 * @param allHoldersKnown whether the record is known to name everybody who holds it
 * @since 0.1
 */
public record FunctionCoverage(
    KeyWorkingFunction function,
    boolean applies,
    List<NeedId> calledForBy,
    List<PractitionerId> holders,
    boolean allHoldersKnown) {

  /** Refuses a missing part. */
  public FunctionCoverage {
    Objects.requireNonNull(function, "function");
    calledForBy = List.copyOf(calledForBy);
    holders = List.copyOf(holders);
  }

  /** Whether it is held, and if not, whether that matters. */
  public FunctionStanding standing() {
    if (!holders.isEmpty()) {
      return holders.size() > 1 && isForOnePerson()
          ? FunctionStanding.NOT_WITH_ONE_PERSON
          : FunctionStanding.HELD;
    }
    if (!applies) {
      return FunctionStanding.NOT_CALLED_FOR;
    }
    return allHoldersKnown ? FunctionStanding.MISSING : FunctionStanding.NOT_KNOWN;
  }

  /** Where it is written that the function applies as it does. */
  public Citation citation() {
    return isForOnePerson() ? GUIDE.at("2 / Coordinated support") : GUIDE.at("1");
  }

  /** How it stands and why, as a sentence that names people and needs by id. */
  public String inWords() {
    return switch (standing()) {
      case HELD -> "Held by " + joined(holders) + ".";
      case NOT_WITH_ONE_PERSON -> "Held by " + joined(holders) + ", where it takes one person.";
      case MISSING -> "Nobody holds it, and " + whyItApplies() + ".";
      case NOT_KNOWN ->
        "Nobody is recorded as holding it, and " + whyItApplies()
            + "; whether the record names everybody is not known.";
      case NOT_CALLED_FOR -> "Nobody is recorded as holding it; " + whyItDoesNotApply() + ".";
    };
  }

  private boolean isForOnePerson() {
    return function == KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;
  }

  private String whyItApplies() {
    if (!function.proviso().dependsOnTheFamily()) {
      return "it applies to every family";
    }
    return calledForBy.size() == 1
        ? "the need " + joined(calledForBy) + " calls for it"
        : "the needs " + joined(calledForBy) + " call for it";
  }

  private String whyItDoesNotApply() {
    return function.proviso().dependsOnTheFamily()
        ? "it applies " + WireName.inWords(function.proviso()) + ", and no need calls for it"
        : "the family is not on the active list";
  }

  private static String joined(List<?> ids) {
    return ids.stream().map(Object::toString).collect(joining(", "));
  }
}
