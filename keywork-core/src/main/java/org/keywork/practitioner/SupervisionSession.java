package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.FamilyId;

/**
 * One time at which somebody's work as a key worker is gone through with them. A session of a day that
 * has not come yet is planned.
 *
 * <p>What is discussed about whom stays between the two: a session tells which families came up, and
 * no more.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SupervisionSession implements WithSupervisionSession {

  SupervisionSession() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** Who supervised; empty where it was the usual supervisor. */
  public abstract Optional<PractitionerId> supervisor();

  /** With whom; where nothing is recorded, alone with the supervisor. */
  public abstract Optional<SupervisionSetting> setting();

  /** What parts of supervision it was; none where that is not recorded. */
  public abstract Set<SupervisionComponent> components();

  /** What came up; nothing where that is not recorded. */
  public abstract Set<SupervisionContent> contents();

  /** The families that came up; none where that is not recorded. */
  public abstract Set<FamilyId> families();

  /** Whether it was held by a day; on that day it was. */
  public boolean isHeldBy(LocalDate day) {
    return !on().isAfter(day);
  }

  /** Whether the key worker was alone with the supervisor. */
  public boolean isIndividual() {
    return setting().filter(SupervisionSetting.GROUP::equals).isEmpty();
  }

  /** Collects the parts of a {@link SupervisionSession}. */
  public static class Builder extends ImmutableSupervisionSession.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
