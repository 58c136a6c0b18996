package org.keywork.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What the family wants, in its own time and way.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Preferences implements WithPreferences {

  Preferences() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it wants a key worker: every decision so far. */
  public abstract List<KeyWorkingDecision> keyWorking();

  /** What was agreed about contact, every agreement so far. */
  public abstract List<ContactAgreement> contact();

  /** How often the family wants its plan reviewed. */
  public abstract Optional<Period> reviewEvery();

  /** Where the family likes to meet. */
  public abstract Set<Place> meetingPlaces();

  /** When it likes to meet, in its own words. */
  @Value.Redacted
  public abstract List<String> meetingTimes();

  /** The functions of key working that it values most, the dearest first; each once. */
  public abstract List<KeyWorkingFunction> valuesMost();

  /** Whether the parents find planning meetings too threatening. */
  public abstract Optional<Boolean> meetingsTooThreatening();

  /** How it wants decisions to be made, everything said so far. */
  public abstract List<DecisionPreference> decisionMaking();

  /** The decision about key working that holds on a day: the last one by then. */
  public Optional<KeyWorkingDecision> keyWorkingDecisionOn(LocalDate asOf) {
    return Optional.ofNullable(lastDecisionBy(asOf));
  }

  private @Nullable KeyWorkingDecision lastDecisionBy(LocalDate asOf) {
    @Nullable KeyWorkingDecision last = null;
    for (int i = 0; i < keyWorking().size(); i++) {
      KeyWorkingDecision each = keyWorking().get(i);
      if (!each.decidedOn().isAfter(asOf)
          && (last == null || each.decidedOn().isAfter(last.decidedOn()))) {
        last = each;
      }
    }
    return last;
  }

  /** Whether what it decided last by a day was not against a key worker; undecided, it is not. */
  boolean isNotAgainstAKeyWorkerOn(LocalDate asOf) {
    @Nullable KeyWorkingDecision last = lastDecisionBy(asOf);
    return last == null || last.wanted();
  }

  /** The agreement about contact that holds on a day: the last one by then, unless it has ended. */
  public Optional<ContactAgreement> contactAgreementOn(LocalDate asOf) {
    int last = placeOfLastContactBy(asOf);
    return last < 0 || contact().get(last).isEndedOn(asOf)
        ? Optional.empty()
        : Optional.of(contact().get(last));
  }

  /** The place in the record of the last agreement about contact by a day, ended or not; -1 for none. */
  int placeOfLastContactBy(LocalDate asOf) {
    int last = -1;
    for (int i = 0; i < contact().size(); i++) {
      LocalDate agreed = contact().get(i).agreedOn();
      if (!agreed.isAfter(asOf)
          && (last < 0 || agreed.isAfter(contact().get(last).agreedOn()))) {
        last = i;
      }
    }
    return last;
  }

  /** How the family as a whole wants decisions to be made on a day: what it said last by then. */
  public Optional<DecisionMaking> decisionMakingOn(LocalDate asOf) {
    return lastSaidBy(asOf, DecisionPreference::isOfTheFamily);
  }

  /**
   * How a member wants decisions to be made on a day: what was said last by then, for that member or
   * for the whole family. On one day the member's own word counts.
   */
  public Optional<DecisionMaking> decisionMakingOn(LocalDate asOf, MemberId member) {
    return lastSaidBy(asOf, preference -> preference.speaksFor(member));
  }

  private Optional<DecisionMaking> lastSaidBy(
      LocalDate asOf, Predicate<DecisionPreference> speaking) {
    return decisionMaking().stream()
        .filter(preference -> !preference.recordedOn().isAfter(asOf) && speaking.test(preference))
        .max(Comparator.comparing(DecisionPreference::recordedOn)
            .thenComparing(DecisionPreference::isOfTheFamily, Comparator.reverseOrder()))
        .map(DecisionPreference::decisions);
  }

  @Value.Check
  void refuseNoTimeBetweenReviews() {
    if (reviewEvery().filter(length -> length.isNegative() || length.isZero()).isPresent()) {
      throw new InvalidRecordException(
          Location.at("reviewEvery"),
          "The time from one review to the next must be longer than nothing.");
    }
  }

  @Value.Check
  void refuseAFunctionRankedTwice() {
    if (Set.copyOf(valuesMost()).size() < valuesMost().size()) {
      throw new InvalidRecordException(
          Location.at("valuesMost"),
          "A function of key working has one place among those that a family values most.");
    }
  }

  /** Collects the parts of a {@link Preferences}. */
  public static class Builder extends ImmutablePreferences.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
