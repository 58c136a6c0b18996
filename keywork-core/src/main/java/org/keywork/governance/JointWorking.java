package org.keywork.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;

/**
 * How closely the agencies around a key worker service work together (PACK ch.1 / Contexts and
 * resources).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class JointWorking implements WithJointWorking {

  JointWorking() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** On which level they do. */
  public abstract Optional<JointWorkingLevel> level();

  /** Whether formal links are set up between them. */
  public abstract Optional<Arrangement> formalLinks();

  /** Whether it is enough for a key worker service, as one reading has it. */
  public Answer isEnough(JointWorkingEntry entry, LocalDate day) {
    return entry == JointWorkingEntry.FORMAL_LINKS
        ? isBeyondNetworking(day).and(hasFormalLinks(day))
        : isBeyondNetworking(day);
  }

  /** Where the level is not recorded, formal links tell of more than networking. */
  private Answer isBeyondNetworking(LocalDate day) {
    if (level().isPresent()) {
      return Answer.of(level().get().isBeyond(JointWorkingLevel.NETWORKING));
    }
    return formalLinks().filter(links -> links.isInPlaceOn(day)).isPresent()
        ? Answer.YES
        : Answer.CANNOT_TELL;
  }

  /** Where the links are not recorded, the level tells of them. */
  private Answer hasFormalLinks(LocalDate day) {
    return Answer.of(formalLinks()
        .map(links -> links.isInPlaceOn(day))
        .or(() -> level().map(JointWorkingLevel::hasFormalLinks)));
  }

  /** Collects the parts of {@link JointWorking}. */
  public static class Builder extends ImmutableJointWorking.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
