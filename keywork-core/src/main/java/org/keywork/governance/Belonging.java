package org.keywork.governance;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Answer;

/**
 * Whose a key worker service is, and whose it seems to be (PACK Introduction / A neutral venue).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Belonging implements WithBelonging {

  Belonging() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agencies that own it. */
  public abstract Set<AgencyId> ownedBy();

  /** The agency in whose house it is; none where the place is nobody's own. */
  public abstract Optional<AgencyId> basedWith();

  /** Whether families or professionals, when they were asked, took it for one agency's own. */
  public abstract Optional<Boolean> seenAsOneAgencys();

  /**
   * Whether it seems to be one agency's own. What people said when they were asked goes first; where
   * nobody asked, several owners say no, and one owner in whose house it is says yes.
   */
  public Answer seemsOneAgencys() {
    if (seenAsOneAgencys().isPresent() || ownedBy().isEmpty()) {
      return Answer.of(seenAsOneAgencys());
    }
    if (ownedBy().size() > 1) {
      return Answer.NO;
    }
    return basedWith().filter(ownedBy()::contains).isPresent() ? Answer.YES : Answer.CANNOT_TELL;
  }

  /** Collects the parts of a {@link Belonging}. */
  public static class Builder extends ImmutableBelonging.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
