package org.keywork.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.style.Among;

/**
 * Somebody who belongs to the family besides the disabled children.
 *
 * <p>They need not live in one household: separated parents are two members.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FamilyMember implements WithFamilyMember {

  FamilyMember() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Their id. */
  public abstract MemberId id();

  /** Their name. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The day of birth, where it matters, as with a brother or sister. */
  @Value.Redacted
  public abstract Optional<LocalDate> dateOfBirth();

  /** The day of death; kept where it helps the family, as with a condition that others have, too. */
  @Value.Redacted
  public abstract Optional<LocalDate> diedOn();

  /** What they are to each child; at most one relation to a child. */
  public abstract List<Relation> relations();

  /**
   * The members of the family for whom they act as a carer; kept of brothers and sisters above all,
   * since of them nobody expects it.
   */
  public abstract Set<MemberId> caresFor();

  /** Whether they had died by a day: from the day of death on. */
  public boolean hasDiedBy(LocalDate day) {
    Optional<LocalDate> death = diedOn();
    return death.isPresent() && !death.get().isAfter(day);
  }

  /** What they are to a child; empty when that is not recorded. */
  public Optional<Relation> relationTo(MemberId child) {
    for (int i = 0; i < relations().size(); i++) {
      if (relations().get(i).child().equals(child)) {
        return Optional.of(relations().get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether they are a brother or sister of one of the children. */
  public boolean isSibling() {
    return Among.any(relations(), relation -> relation.kind() == RelationKind.SIBLING);
  }

  /**
   * Whether they belong to the family as a friend or somebody of the community and in no other way.
   *
   * @return empty when nobody recorded what they are to the children
   */
  public Optional<Boolean> isOnlyAFriend() {
    return relations().isEmpty()
        ? Optional.empty()
        : Optional.of(Among.all(relations(), relation -> relation.kind().isFriendship()));
  }

  /**
   * Whether they count as a parent of a child: only with parental responsibility for that child
   * (GUIDE 1). Separated parents both do; a step-parent or carer without it does not.
   *
   * @return empty when nobody recorded it
   */
  public Optional<Boolean> isParentOf(MemberId child) {
    for (int i = 0; i < relations().size(); i++) {
      if (relations().get(i).child().equals(child)) {
        return relations().get(i).parentalResponsibility();
      }
    }
    return Optional.empty();
  }

  @Value.Check
  void refuseADeathBeforeBirth() {
    if (dateOfBirth().isPresent()
        && diedOn().filter(dateOfBirth().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("diedOn"), "Nobody can have died before being born.");
    }
  }

  @Value.Check
  void refuseTwoRelationsToOneChild() {
    Set<MemberId> children = new HashSet<>();
    for (int i = 0; i < relations().size(); i++) {
      if (!children.add(relations().get(i).child())) {
        throw new InvalidRecordException(
            Location.at("relations", i).then("child"),
            "A member of the family has one relation to a child; leave out this one or the other.");
      }
    }
  }

  /** Collects the parts of a {@link FamilyMember}. */
  public static class Builder extends ImmutableFamilyMember.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
