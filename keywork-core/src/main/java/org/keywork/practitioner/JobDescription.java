package org.keywork.practitioner;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The description of a key worker's job (CCNUK O9; PACK ch.1 / Planning the service). For somebody who
 * is a key worker beside another role, the job description they had is amended.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class JobDescription implements WithJobDescription {

  JobDescription() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is written, and since when as it stands. */
  public abstract Optional<Arrangement> written();

  /** The questions that it answers. */
  public abstract Set<JobDescriptionItem> answers();

  /** Whether the key worker was given it, and since when they have had it. */
  public abstract Optional<Arrangement> given();

  /** Whether the job description of the other role was amended, and since when; only for somebody who has one. */
  public abstract Optional<Arrangement> amended();

  @Value.Check
  void refuseToGiveWhatIsNotWritten() {
    if (written().filter(text -> !text.inPlace()).isPresent()
        && given().filter(Arrangement::inPlace).isPresent()) {
      throw new InvalidRecordException(
          Location.at("given"), "A job description that is not written cannot be given.");
    }
  }

  /** Collects the parts of a {@link JobDescription}. */
  public static class Builder extends ImmutableJobDescription.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
