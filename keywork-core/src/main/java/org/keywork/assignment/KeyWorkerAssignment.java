package org.keywork.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/**
 * Somebody named to a family as its key worker, for a span of days.
 *
 * <p>During an overlap two key workers carry the family and exactly one is its single point of
 * contact; {@link #contact()} says on which days. Where nobody states it and there is only one
 * key worker, that one is the contact.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorkerAssignment implements WithKeyWorkerAssignment {

  KeyWorkerAssignment() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract PractitionerId practitioner();

  /** As what. */
  public abstract AssignmentKind kind();

  /** From the first to the last day, both inclusive. */
  public abstract DateSpan during();

  /**
   * The days on which this person is the single point of contact; they lie within {@link
   * #during()}.
   */
  public abstract Optional<DateSpan> contact();

  /** Whether the person worked with the family before; empty when that is not recorded. */
  public abstract Optional<Boolean> knewFamilyBefore();

  /** Who decided that it would be this person; empty when that is not recorded. */
  public abstract Optional<WhoChooses> chosenBy();

  /** What was weighed before this person was allocated; empty when nobody wrote it down. */
  public abstract Set<MatchCriterion> weighed();

  /** The day on which it was agreed that the key worker goes beyond the maximum for this family. */
  public abstract Optional<LocalDate> beyondMaximumAgreedOn();

  /** The day on which the family was told who it is. */
  public abstract Optional<LocalDate> namedToFamilyOn();

  /** The day by which every agency around the family had been told who it is. */
  public abstract Optional<LocalDate> namedToAgenciesOn();

  /** Whether the family was given this key worker's job description, and since when it has had it. */
  public abstract Optional<Arrangement> jobDescriptionGiven();

  /**
   * The day on which it was checked what this key worker's own position means for the matters in
   * which the family has to be spoken for.
   */
  public abstract Optional<LocalDate> conflictCheckedOn();

  /** What is known of them as a lead professional; empty when they are none or nobody recorded it. */
  public abstract Optional<LeadProfessional> leadProfessional();

  /**
   * What ties them, with this family, to a setting or a therapy of a child; empty where nothing does or
   * nothing is recorded.
   */
  public abstract List<TieToChild> ties();

  /** What was settled about the end of this assignment. */
  public abstract Optional<EndOfAssignment> ending();

  /** Whether this person is the family's named key worker, and not cover or back-up, on a day. */
  public boolean isOfKeyWorkerOn(LocalDate day) {
    return kind() == AssignmentKind.KEY_WORKER && during().contains(day);
  }

  /** Whether it says of this person that they are the single point of contact on a day. */
  boolean isStatedContactOn(LocalDate day) {
    return contact().isPresent() && contact().get().contains(day);
  }

  /** Whether it adds the family to this person's load on a day. */
  boolean isOfCarrierOn(LocalDate day) {
    return kind() != AssignmentKind.BACK_UP && during().contains(day);
  }

  /** Whether this person is a back-up on a day. */
  boolean isOfBackUpOn(LocalDate day) {
    return kind() == AssignmentKind.BACK_UP && during().contains(day);
  }

  /** Whether this person is a key worker on a day, and it is left open when they are the contact. */
  boolean isLeftOpenOn(LocalDate day) {
    return isOfKeyWorkerOn(day) && contact().isEmpty();
  }

  @Value.Check
  void refuseAContactOutsideTheAssignment() {
    if (contact().filter(days -> !lieWithin(days)).isPresent()) {
      throw new InvalidRecordException(
          Location.at("contact"),
          "Somebody is the point of contact only on days on which they are assigned.");
    }
  }

  private boolean lieWithin(DateSpan days) {
    return during().contains(days.firstDay())
        && (during().isOpenEnded() || days.lastDay().filter(during()::contains).isPresent());
  }

  /** Collects the parts of a {@link KeyWorkerAssignment}. */
  public static class Builder extends ImmutableKeyWorkerAssignment.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
