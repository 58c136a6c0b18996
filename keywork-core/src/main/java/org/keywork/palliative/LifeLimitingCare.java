package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.family.MemberId;

/**
 * The care around a child whose condition limits or threatens life, as far as it differs from other key
 * working. What is known of the condition itself is told by {@link org.keywork.family.Child#outlooks()}, how
 * the family wants to decide by {@link org.keywork.family.Preferences#decisionMaking()}.
 *
 * <p>Nothing in it has to be filled in, and nothing of it shows in a report.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class LifeLimitingCare implements WithLifeLimitingCare {

  LifeLimitingCare() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The child. */
  public abstract MemberId child();

  /** Whether palliative care has begun, and since when. */
  @Value.Redacted
  public abstract Optional<Arrangement> palliativeCare();

  /** Whether anybody can say how the condition will go. That nobody can is a reason to begin. */
  @Value.Redacted
  public abstract Optional<Boolean> prognosisCertain();

  /** What the family asked to leave for now. */
  @Value.Redacted
  public abstract Set<LeftForNow> leftForNow();

  /** What the key worker is for this family, agreed with it: no general model fits. */
  @Value.Redacted
  public abstract Optional<String> roleForThisFamily();

  /** How it went and goes with the child. */
  @Value.Redacted
  public abstract List<PhaseOfCare> phases();

  /** What the family was told, and whether it was gone over again. */
  @Value.Redacted
  public abstract List<Telling> tellings();

  /** The talks about the end of life. */
  @Value.Redacted
  public abstract List<EndOfLifeTalk> talks();

  /** The decisions about the care. */
  @Value.Redacted
  public abstract List<CareDecision> decisions();

  /** What was passed on between specialists. */
  @Value.Redacted
  public abstract List<Relay> relays();

  /** Whom the key worker's support reaches. */
  @Value.Redacted
  public abstract List<SupportFelt> supportFelt();

  /** The time that brothers, sisters and parents have for one another. */
  @Value.Redacted
  public abstract List<FamilyTime> familyTimes();

  /** Where the family wants the child to be cared for. */
  @Value.Redacted
  public abstract List<PlaceOfCare> places();

  /** New equipment and procedures. */
  @Value.Redacted
  public abstract List<NewProcedure> procedures();

  /** Whether the condition is hereditary; empty when nobody knows or recorded it. */
  @Value.Redacted
  public abstract Optional<Boolean> hereditary();

  /** Others in the family who have the condition, or had it. */
  @Value.Redacted
  public abstract Set<MemberId> othersAffected();

  /** Whether there is planning for adult life, beside that for a short life. */
  @Value.Redacted
  public abstract Optional<Arrangement> planningForAdultLife();

  /** How it went with the child, phase after phase. */
  public PhaseHistory phaseHistory() {
    return new PhaseHistory(phases());
  }

  /**
   * Where the family wants the child to be cared for on a day: the place of the latest day among those
   * that hold. After a journey it is the place before it.
   */
  public Optional<PlaceOfCare> placeOn(LocalDate day) {
    return places().stream()
        .filter(place -> place.includes(day))
        .max(Comparator.comparing(PlaceOfCare::since).thenComparing(PlaceOfCare::kind));
  }

  /** The talks that were held by a day before the end seemed near. */
  public List<EndOfLifeTalk> earlyTalksBy(LocalDate day) {
    PhaseHistory history = phaseHistory();
    return talks().stream()
        .filter(talk -> !talk.on().isAfter(day))
        .filter(talk ->
            history.on(talk.on()).filter(CarePhase.SEEMINGLY_TERMINAL::equals).isEmpty())
        .toList();
  }

  /** Collects the parts of a {@link LifeLimitingCare}. */
  public static class Builder extends ImmutableLifeLimitingCare.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
