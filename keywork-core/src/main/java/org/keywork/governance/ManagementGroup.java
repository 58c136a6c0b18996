package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;

/**
 * The group of families and agencies to which a key worker service answers (CCNUK O2).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ManagementGroup implements WithManagementGroup {

  ManagementGroup() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** That there is such a group, and since when. */
  public abstract Optional<Arrangement> formed();

  /** Who is, or was, in it. */
  public abstract List<GroupMember> members();

  /**
   * The day on which somebody went through the members; until then there may be more than are
   * recorded.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether the voluntary sector has a stake in services for disabled children in the area. */
  public abstract Optional<Boolean> voluntarySectorHasStake();

  /** Whether there is such a group on a day. */
  public Answer isThereOn(LocalDate day) {
    return Answer.of(formed().map(each -> each.isInPlaceOn(day)));
  }

  /** Who is, and who was, in it, and what can be told from that. */
  public Membership membership() {
    return new Membership(members(), askedOn());
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    membership();
  }

  /** Collects the parts of a {@link ManagementGroup}. */
  public static class Builder extends ImmutableManagementGroup.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
