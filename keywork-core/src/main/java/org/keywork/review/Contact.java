package org.keywork.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.ContactForm;
import org.keywork.family.MemberId;
import org.keywork.family.Place;
import org.keywork.practitioner.PractitionerId;

/**
 * One time at which key worker and family were in contact.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Contact implements WithContact {

  Contact() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** Who started it. */
  public abstract ContactStarter startedBy();

  /** In which way. */
  public abstract ContactForm form();

  /** Why. */
  public abstract Optional<ContactReason> reason();

  /** The practitioner. */
  public abstract Optional<PractitionerId> by();

  /** The members of the family. */
  public abstract Set<MemberId> with();

  /** Where they met; empty when nobody recorded it, or nobody met. */
  public abstract Optional<Place> place();

  /** Whether they were in touch at all: a card left is no contact. */
  boolean isMoreThanACard() {
    return form() != ContactForm.CARD_LEFT;
  }

  /** Collects the parts of a {@link Contact}. */
  public static class Builder extends ImmutableContact.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
