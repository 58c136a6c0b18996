package org.keywork.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.style.Among;

/**
 * How the records about a family are kept, on either side: what the family holds itself, and what its
 * file has to point to so that nobody need search for it (PACK ch.2 / The database).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class RecordKeeping implements WithRecordKeeping {

  RecordKeeping() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The records that the family keeps itself, or was offered. */
  public abstract List<FamilyHeldRecord> heldByFamily();

  /** The days on which other services reviewed, or are going to review, what they do. */
  public abstract List<OtherReview> otherReviews();

  /** The kinds of review of which somebody found out that no other service holds them. */
  public abstract Set<OtherReviewKind> noReviewOf();

  /** The days on which the file was, or is going to be, reviewed. */
  public abstract List<LocalDate> reviewedOn();

  /** Where the documents of the assessments can be found. */
  @Value.Redacted
  public abstract Optional<String> assessmentsKeptAt();

  /**
   * Whether it is listed how to reach the voluntary organisations that are involved with the child;
   * yes, too, where somebody found out that there are none.
   */
  public abstract Optional<Boolean> voluntaryOrganisationsListed();

  /**
   * The day on which somebody went through all of this; until then there may be more than is recorded
   * here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all of it by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().isPresent() && !askedOn().get().isAfter(day);
  }

  /** Whether a day is held of a kind of review by another service, or that there is none. */
  boolean tellsOfReview(OtherReviewKind kind) {
    return noReviewOf().contains(kind)
        || Among.any(otherReviews(), kind, (review, asked) -> review.kind() == asked);
  }

  /** Collects the parts of {@link RecordKeeping}. */
  public static class Builder extends ImmutableRecordKeeping.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
