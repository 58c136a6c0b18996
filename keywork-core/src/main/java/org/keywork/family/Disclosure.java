package org.keywork.family;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;

/**
 * One time at which information about the family was shared.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Disclosure implements WithDisclosure {

  Disclosure() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** The agency that got it. */
  public abstract AgencyId to();

  /** What for. */
  public abstract SharingPurpose purpose();

  /** Which of the children it was about; empty for all of them. */
  public abstract Set<MemberId> about();

  /** Whether it was about one of the children. */
  public boolean isAbout(MemberId child) {
    return about().isEmpty() || about().contains(child);
  }

  /** Collects the parts of a {@link Disclosure}. */
  public static class Builder extends ImmutableDisclosure.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
