package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;

/**
 * Somebody who is a key worker of a service, with what the service does so that they can be one:
 * selection, job description, training, supervision, time and administrative help (PACK ch.1 /
 * Support for the key worker).
 *
 * <p>Each part is told as far as it is known. With which families the key worker works is told by
 * the case files of these families.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorker implements WithKeyWorker {

  KeyWorker() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract Practitioner practitioner();

  /** The id of who it is. */
  public PractitionerId id() {
    return practitioner().id();
  }

  /** The process that they went through to become one. */
  public abstract Optional<Selection> selection();

  /** The description of the job. */
  public abstract Optional<JobDescription> jobDescription();

  /** The times at which the role was gone through with them. */
  public abstract List<RoleClarification> roleClarifications();

  /** Who has authority, where they are a key worker beside another role. */
  public abstract Optional<Accountability> accountability();

  /** The day on which their induction was completed. */
  public abstract Optional<LocalDate> inductionOn();

  /** What they have not been clear about by a day, that day included. */
  public Set<RolePoint> unclearAboutBy(LocalDate day) {
    Set<RolePoint> unclear = EnumSet.allOf(RolePoint.class);
    roleClarifications().stream()
        .filter(each -> !each.on().isAfter(day))
        .forEach(each -> unclear.removeAll(each.clearAbout()));
    return unclear;
  }

  /**
   * Whether it is stated, by a day, who has authority over them; cannot tell where nothing is recorded,
   * or where it is stated but not who it is.
   */
  Answer authorityStatedBy(LocalDate day) {
    Optional<Arrangement> stated = accountability().flatMap(Accountability::stated);
    Answer named = accountability().flatMap(Accountability::authority).isPresent()
        ? Answer.YES
        : Answer.CANNOT_TELL;
    return stated.map(each -> named.and(Answer.of(each.isInPlaceOn(day)))).orElse(named);
  }

  /** Whether key working is known to be their only work. */
  boolean isDesignated() {
    return practitioner().role().filter(Designated.class::isInstance).isPresent();
  }

  /** Whether they are known to be a key worker beside another role. */
  boolean isNonDesignated() {
    return nonDesignatedRole().isPresent();
  }

  /** The role, where they are a key worker beside another. */
  Optional<NonDesignated> nonDesignatedRole() {
    return practitioner()
        .role()
        .filter(NonDesignated.class::isInstance)
        .map(NonDesignated.class::cast);
  }

  /** Whether they are ready, on a day, to be key worker of a first family, and what is missing. */
  public ReadinessForFirstFamily readinessForFirstFamilyOn(LocalDate day) {
    return ReadinessForFirstFamily.of(this, day);
  }

  /** Collects the parts of a {@link KeyWorker}. */
  public static class Builder extends ImmutableKeyWorker.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
