package org.keywork.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A disabled child or young person for whom the service works. A family may have several.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Child implements WithChild {

  private static final Comparator<OutlookOnDay> BY_DAY =
      Comparator.comparing(OutlookOnDay::on).thenComparing(OutlookOnDay::outlook);

  private static final Optional<Boolean> REACHED = Optional.of(true);
  private static final Optional<Boolean> NOT_REACHED = Optional.of(false);

  Child() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Their id, which differs from that of every other member. */
  public abstract MemberId id();

  /** Their name. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The day of birth. */
  @Value.Redacted
  public abstract Optional<LocalDate> dateOfBirth();

  /** The day of death. A file does not close itself. */
  @Value.Redacted
  public abstract Optional<LocalDate> diedOn();

  /** In which phase of life they are. */
  @Value.Redacted
  public abstract Optional<LifePhase> lifePhase();

  /** How far they have a statutory plan. */
  @Value.Redacted
  public abstract Optional<StatutoryPlan> statutoryPlan();

  /** How they mainly communicate. */
  @Value.Redacted
  public abstract Optional<Communication> communication();

  /** What the disability is, in the words that the family uses. */
  @Value.Redacted
  public abstract Optional<String> disability();

  /** What was known of the course of their condition, and since when; earlier entries stay. */
  @Value.Redacted
  public abstract List<OutlookOnDay> outlooks();

  /**
   * Whether those who know the young person judge that their own consent is called for; empty
   * when nobody judged it.
   */
  @Value.Redacted
  public abstract Optional<Boolean> ownConsentAppropriate();

  /** What was recorded of the child's development and achievements. */
  @Value.Redacted
  public abstract List<JournalEntry> journal();

  /** How much the child is told of the condition, and why so much. */
  @Value.Redacted
  public abstract Optional<LevelOfInformation> levelOfInformation();

  /** Whether the child would rather meet everybody at once than tell the same to each in turn. */
  @Value.Redacted
  public abstract Optional<Boolean> prefersOneSharedMeeting();

  /**
   * How old the child is on a day, or would be, in whole years: a year older from the {@link
   * #birthday} on.
   *
   * @return empty when the day of birth is not recorded, or lies after the day asked about
   */
  public Optional<Integer> ageOn(LocalDate asOf) {
    return dateOfBirth().filter(birth -> !birth.isAfter(asOf)).map(birth ->
        (int) ChronoUnit.YEARS.between(birth, asOf));
  }

  /**
   * Whether the child is so old on a day: on the birthday itself, yes.
   *
   * @return empty when the day of birth is not recorded, or lies after the day asked about
   */
  public Optional<Boolean> hasReachedAge(int years, LocalDate asOf) {
    Optional<LocalDate> birth = dateOfBirth();
    if (birth.isEmpty() || birth.get().isAfter(asOf)) {
      return Optional.empty();
    }
    return ChronoUnit.YEARS.between(birth.get(), asOf) >= years ? REACHED : NOT_REACHED;
  }

  /**
   * The day on which the child reaches an age. Somebody born on 29 February 2012 is thirteen on 1
   * March 2025, as in every common year, and sixteen on 29 February 2028; that reading is ours.
   *
   * @return empty when the day of birth is not recorded
   */
  public Optional<LocalDate> birthday(int years) {
    return dateOfBirth().map(birth -> {
      LocalDate day = birth.plusYears(years);
      return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    });
  }

  /** What has to be recorded before an age can be told, as words for what is missing. */
  public String missingForAge() {
    return dateOfBirth().isEmpty() ? "the day of birth" : "a day of birth that has come";
  }

  /**
   * What is known on a day of the course of the condition: what became clear last by then. Of two
   * entries of one day the graver counts.
   *
   * @return empty when nobody recorded anything by then
   */
  public Optional<ConditionOutlook> outlookOn(LocalDate day) {
    @Nullable OutlookOnDay last = null;
    for (int i = 0; i < outlooks().size(); i++) {
      OutlookOnDay each = outlooks().get(i);
      if (!each.on().isAfter(day) && (last == null || BY_DAY.compare(last, each) < 0)) {
        last = each;
      }
    }
    return Optional.ofNullable(last).map(OutlookOnDay::outlook);
  }

  /** Whether the condition is known on a day to be life-limiting. */
  public boolean isLifeLimitedOn(LocalDate day) {
    return outlookOn(day).filter(ConditionOutlook.LIFE_LIMITING::equals).isPresent();
  }

  /** Whether the condition is known on a day to limit life or to threaten it. */
  public boolean mayHaveAShortLifeOn(LocalDate day) {
    return outlookOn(day).filter(ConditionOutlook::mayShortenLife).isPresent();
  }

  /** Whether the child was born by a day, as far as anybody knows. */
  boolean mayBeBornBy(LocalDate day) {
    Optional<LocalDate> birth = dateOfBirth();
    return birth.isEmpty() || !day.isBefore(birth.get());
  }

  /** Whether the child had died by a day: from the day of death on. */
  public boolean hasDiedBy(LocalDate day) {
    Optional<LocalDate> death = diedOn();
    return death.isPresent() && !death.get().isAfter(day);
  }

  @Value.Check
  void refuseADeathBeforeBirth() {
    if (dateOfBirth().isPresent()
        && diedOn().filter(dateOfBirth().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("diedOn"), "A child cannot have died before being born.");
    }
  }

  /** Collects the parts of a {@link Child}. */
  public static class Builder extends ImmutableChild.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
