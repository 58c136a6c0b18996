package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.eligibility.Known.Judgement;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;

/**
 * What is known of a family that bears on how urgently it needs a key worker.
 *
 * <p>What is recorded after the day asked about does not count, except a move that is to come. A
 * factor that concerns the children is ruled out only when it is for each of them.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FamilysSituation implements WithFamilysSituation {

  FamilysSituation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The disabled children who are living; of one who has died nothing is asked any more. */
  public abstract Set<MemberId> children();

  /** What was known of its circumstances, day by day. */
  public abstract List<Circumstances> circumstances();

  /** Its referrals. */
  public abstract List<Referral> referrals();

  /** The times at which it needed support soon. */
  public abstract List<CallForSupport> callsForSupport();

  /** The days of the children's diagnoses. */
  @Value.Redacted
  public abstract List<ChildsDay> diagnoses();

  /** The days of the other moves in the children's lives, past and to come. */
  public abstract List<ChildsDay> moves();

  /** What speaks for offering the family a key worker before others, on the day of the basis. */
  public Priority priorityOn(Basis basis) {
    CriticalPeriods periods = new CriticalPeriods(this, basis);
    return new Priority(
        basis.asOf(),
        Arrays.stream(PriorityFactor.values())
            .map(factor -> answer(factor, known(factor, periods, basis.asOf())))
            .toList());
  }

  private static FactorAnswer answer(PriorityFactor factor, Known known) {
    return new FactorAnswer(factor, known.answer(), known.missing());
  }

  private Known known(PriorityFactor factor, CriticalPeriods periods, LocalDate asOf) {
    return switch (factor) {
      case SINGLE_PARENT ->
        judged(Circumstances::singleParent, asOf, "whether a parent brings up the child alone");
      case UNSUPPORTIVE_RELATIONSHIP ->
        judged(
            Circumstances::unsupportiveRelationship,
            asOf,
            "whether a parent lives in an unsupportive relationship");
      case MOST_PROBLEMS_FEWEST_RESOURCES ->
        judged(Circumstances::manyProblems, asOf, "whether the family has the most problems")
            .and(judged(
                Circumstances::fewResources, asOf, "whether the family has the fewest resources"));
      case HIGH_NEEDS -> highNeeds(asOf);
      case DIAGNOSIS -> periods.diagnosis();
      case TRANSITION -> periods.transition();
      case CHANGED_CIRCUMSTANCES -> periods.change();
      case URGENT_NEED -> periods.urgency();
    };
  }

  private Known judged(
      Function<Circumstances, Optional<Boolean>> part, LocalDate asOf, String what) {
    return Known.latest(
        circumstances().stream()
            .filter(each -> !each.recordedOn().isAfter(asOf))
            .flatMap(each ->
                part.apply(each).stream().map(yes -> new Judgement(each.recordedOn(), yes))),
        new Unknown(Location.at("circumstances"), what));
  }

  private Known highNeeds(LocalDate asOf) {
    Unknown level = new Unknown(Location.at("referrals"), "how high each child's level of need is");
    return children().stream()
        .map(child -> Known.latest(
            referrals().stream()
                .filter(each -> !each.receivedOn().isAfter(asOf))
                .flatMap(each -> judgedHigh(each, child)),
            level))
        .reduce(Known::or)
        .orElse(Known.NO);
  }

  private static Stream<Judgement> judgedHigh(Referral referral, MemberId child) {
    return referral.children().stream()
        .filter(each -> each.child().equals(child))
        .flatMap(each -> each.highNeeds().stream())
        .map(yes -> new Judgement(referral.receivedOn(), yes));
  }

  /** Collects the parts of a {@link FamilysSituation}. */
  public static class Builder extends ImmutableFamilysSituation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
