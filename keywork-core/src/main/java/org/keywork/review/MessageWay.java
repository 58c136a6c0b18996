package org.keywork.review;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.family.ContactForm;

/**
 * A way in which the family can reach its key worker or leave a message.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class MessageWay implements WithMessageWay {

  MessageWay() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The form, such as an answerphone. */
  public abstract ContactForm form();

  /** Whether it is open day and night, and not at certain hours only. */
  public abstract Optional<Boolean> atAnyTime();

  /** Collects the parts of a {@link MessageWay}. */
  public static class Builder extends ImmutableMessageWay.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
