package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.family.Place;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * People who come together about a family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Meeting implements WithMeeting {

  Meeting() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract MeetingId id();

  /** The day. */
  public abstract LocalDate heldOn();

  /** What it was; at least one. */
  public abstract Set<MeetingKind> kinds();

  /** The children it is about; empty when nobody recorded which. */
  public abstract Set<MemberId> about();

  /** Where it was held. */
  public abstract Optional<Place> venue();

  /** Whether venue and time were the parents' choice. */
  public abstract Optional<Boolean> venueChosenByFamily();

  /** Who is needed and cannot come to that place, such as a class teacher to the family's home. */
  public abstract Set<PractitionerId> keptAwayByVenue();

  /** Whether the parents agreed whom to invite and what to talk about. */
  public abstract Optional<Boolean> agendaAgreedWithFamily();

  /** Whether the school agreed to combine it with the review of a Statement. */
  public abstract Optional<Boolean> schoolAgreed();

  /** Who was invited. */
  public abstract Set<PractitionerId> invited();

  /** Whether somebody checked beforehand who would come. */
  public abstract Optional<Boolean> attendanceChecked();

  /** Who came. */
  public abstract Set<PractitionerId> attended();

  /** Whose contribution was asked beforehand. */
  public abstract Set<PractitionerId> consultedBefore();

  /** The members of the family who came. */
  public abstract Set<MemberId> familyAttended();

  /** Who chaired it. */
  public abstract Optional<PractitionerId> chair();

  /** In what capacity; a key worker of the family is known as one without it. */
  public abstract Optional<MeetingChair> chairedAs();

  /** Whether its conclusions are in writing; they are where there are minutes. */
  public abstract Optional<Boolean> conclusionsRecorded();

  /** Its minutes. */
  public abstract Optional<Minutes> minutes();

  /** Whether the parents were helped beforehand to prepare for it. */
  public abstract Optional<Boolean> parentsPrepared();

  /** The children's own views that went into it. */
  public abstract List<ChildsView> views();

  /** How the children were helped to take part in it; at most one entry for each. */
  public abstract List<ChildsPart> childrensParts();

  /** What helped the family to take part. */
  public abstract Set<ParticipationSupport> support();

  /** Whether it was several meetings in one. */
  public boolean isCombined() {
    return kinds().size() > 1;
  }

  /** Whether it is, among others, a meeting of the team around the child. */
  public boolean isOfTheTeam() {
    return kinds().contains(MeetingKind.TEAM_AROUND_THE_CHILD);
  }

  /** Whether it is about a child; about all of them where nobody recorded which. */
  public boolean isAbout(MemberId child) {
    return about().isEmpty() || about().contains(child);
  }

  /** Whether it is still to come on a day: on its own day, as long as nothing is told of how it went. */
  public boolean isToComeOn(LocalDate day) {
    return heldOn().isAfter(day) || (heldOn().equals(day) && !isToldOf());
  }

  /** Whether anything is told of how it went. */
  boolean isToldOf() {
    return !attended().isEmpty()
        || !familyAttended().isEmpty()
        || conclusionsRecorded().isPresent()
        || minutes().isPresent();
  }

  @Value.Check
  void refuseAMeetingOfNoKind() {
    if (kinds().isEmpty()) {
      throw new InvalidRecordException(Location.at("kinds"), "A meeting is of at least one kind.");
    }
  }

  @Value.Check
  void refuseTwoPartsOfOneChild() {
    ChildsPart.requireOneEach(childrensParts());
  }

  /** Collects the parts of a {@link Meeting}. */
  public static class Builder extends ImmutableMeeting.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
