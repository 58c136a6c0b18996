package org.keywork.governance;

import java.util.Set;
import org.immutables.value.Value;

/**
 * How a service keeps one audience informed and involved (PACK ch.5 / The importance of a communication
 * strategy).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CommunicationLine implements WithCommunicationLine {

  CommunicationLine() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whom. */
  public abstract CommunicationAudience audience();

  /** What for; none where nobody recorded it. */
  public abstract Set<CommunicationPurpose> purposes();

  /** By what means; none where nobody recorded them. */
  public abstract Set<CommunicationMedium> media();

  /** Collects the parts of {@link CommunicationLine}. */
  public static class Builder extends ImmutableCommunicationLine.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
