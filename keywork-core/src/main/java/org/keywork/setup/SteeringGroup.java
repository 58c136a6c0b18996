package org.keywork.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.governance.GroupMember;
import org.keywork.governance.Membership;

/**
 * The group of all agencies that sets up a key worker service (PACK ch.5 / Establishing a multi-agency
 * steering group). That young people are consulted, too, is told by the service's own record of them.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SteeringGroup implements WithSteeringGroup {

  SteeringGroup() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whoever sits in it, or sat in it. */
  public abstract List<GroupMember> members();

  /**
   * The day on which somebody asked for all members and meetings; until then there may be more than are
   * listed.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Its meetings. */
  public abstract List<SteeringMeeting> meetings();

  /** Where it meets. */
  public abstract Optional<Venue> venue();

  /** Who runs its workshops. */
  public abstract Optional<Facilitator> facilitator();

  /** What is done so that parents and young people can come. */
  public abstract Optional<SupportToAttend> supportToAttend();

  /** Those of its members who work on a part of it by themselves. */
  public abstract List<WorkingSubGroup> subGroups();

  /** What its members were asked about progress. */
  public abstract List<ProgressQuestionnaire> questionnaires();

  /** How the body that follows it will meet and supervise the service. */
  public abstract Optional<Arrangement> successorBody();

  /** Whether somebody had asked for all members and meetings by a day. */
  boolean isAskedBy(LocalDate day) {
    return membership().isAskedBy(day);
  }

  /** Who is, and who was, in it. */
  public Membership membership() {
    return new Membership(members(), askedOn());
  }

  /** Whoever sits in it on a day, in the order of the record. */
  public List<GroupMember> membersOn(LocalDate day) {
    return membership().on(day);
  }

  /** Whether all who are known to have sat in it have left by a day. */
  boolean isOverOn(LocalDate day) {
    return !members().isEmpty()
        && members().stream()
            .allMatch(member -> member.leftOn().filter(day::isAfter).isPresent());
  }

  /** The meetings held by a day of which it is known who was there, the earliest first. */
  List<SteeringMeeting> meetingsBy(LocalDate day) {
    return meetings().stream()
        .filter(meeting -> meeting.isKnownBy(day))
        .sorted(Comparator.comparing(SteeringMeeting::on))
        .toList();
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    SteeringGroupReferences.check(this);
  }

  /** Collects the parts of a {@link SteeringGroup}. */
  public static class Builder extends ImmutableSteeringGroup.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
