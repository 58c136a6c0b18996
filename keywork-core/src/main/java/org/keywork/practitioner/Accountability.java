package org.keywork.practitioner;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * To whom somebody answers who is a key worker beside another role. Where it is left open, the two
 * managers pull in different directions, or nobody helps (PACK Ex.10; GUIDE 5a / Accountability).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Accountability implements WithAccountability {

  Accountability() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is stated who has authority, and since when; needless where they are named. */
  public abstract Optional<Arrangement> stated();

  /** Who it is. */
  public abstract Optional<AuthorityHolder> authority();

  @Value.Check
  void refuseANameThatNobodyStated() {
    if (stated().filter(each -> !each.inPlace()).isPresent() && authority().isPresent()) {
      throw new InvalidRecordException(
          Location.at("authority"), "Who has authority is named here, so it is stated.");
    }
  }

  /** Collects the parts of a {@link Accountability}. */
  public static class Builder extends ImmutableAccountability.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
