package org.keywork.practitioner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Profession;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/**
 * The role of somebody who does key working with a few families beside another role (CCNUK preamble;
 * PACK ch.1). A teacher who is a key worker, too, is one.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class NonDesignated implements KeyWorkingRole, WithNonDesignated {

  private static final Set<Duty> DUTIES_BESIDE_A_JOB = Collections.unmodifiableSet(
      EnumSet.range(Duty.AMENDED_JOB_DESCRIPTION, Duty.ANOTHER_ADVOCATE));

  NonDesignated() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The other role. */
  public abstract Profession mainRole();

  /** Whether the person took on key working of their own will. */
  public abstract Optional<Boolean> willing();

  /** Whether they key work only with families that they work with in the other role, too. */
  public abstract Optional<Boolean> alreadyWithFamilies();

  /** What the other job leaves room for. */
  public abstract Optional<MainJob> mainJob();

  /** What ties them to a setting or a therapy; empty where nothing does or nothing is recorded. */
  public abstract List<Tie> ties();

  /** Who manages the person in the other role. */
  public abstract Optional<PractitionerId> lineManager();

  /** The hours a week for which the person is contracted, time for key working included. */
  @Override
  public abstract Optional<Duration> contractedHours();

  /** The time that is kept free for key working. */
  public abstract Optional<ProtectedTime> protectedTime();

  @Value.Check
  void refuseMoreThanAWeekHas() {
    Hours.requireOfAWeek("contractedHours", contractedHours());
  }

  /**
   * The last day on which they can be key worker of anybody, where that is known: the first day on
   * which one of their ties ends.
   */
  public Optional<LocalDate> foreseenEnd() {
    return ties().stream().flatMap(tie -> tie.until().stream()).min(Comparator.naturalOrder());
  }

  /** Whether the other role is a job; that of a parent or a volunteer need not be one. */
  public boolean isBesideAJob() {
    return mainJob().isPresent() || !mainRole().isNoProfessional();
  }

  /** What is asked of employers is asked only where the other role is a job. */
  @Override
  public Set<Duty> duties() {
    Set<Duty> duties = EnumSet.of(Duty.WILLINGNESS, Duty.FEW_FAMILIES);
    if (isBesideAJob()) {
      duties.addAll(DUTIES_BESIDE_A_JOB);
    }
    if (mainRole().isNoProfessional()) {
      duties.add(Duty.SPECIAL_ARRANGEMENTS);
    }
    if (!ties().isEmpty()) {
      duties.add(Duty.END_FORESEEN);
    }
    return Collections.unmodifiableSet(duties);
  }

  /** Everybody counts, or whoever works with the families already: {@link NonDesignatedReading}. */
  @Override
  public Answer countsUnder(LocalPolicy policy) {
    return switch (policy.value(NonDesignatedReading.READING).orElseThrow()) {
      case ANYBODY -> Answer.YES;
      case ALREADY_WITH_FAMILIES -> Answer.of(alreadyWithFamilies());
    };
  }

  /** Collects the parts of a {@link NonDesignated}. */
  public static class Builder extends ImmutableNonDesignated.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
