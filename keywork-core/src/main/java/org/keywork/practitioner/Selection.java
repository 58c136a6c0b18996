package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The process that somebody goes through to become a key worker. It shows whether they have the skills
 * and the personal qualities, and what training they need (PACK ch.1 / Support for the key worker).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Selection implements WithSelection {

  private static final int BASIC_SKILLS = KeyWorkerSkill.values().length;

  Selection() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether they went through it, or are going to; where nobody asked there is no record of a selection. */
  public abstract boolean goneThrough();

  /** The day on which it was completed. */
  public abstract Optional<LocalDate> on();

  /** Whether it was a recruitment, and not somebody taking on the role beside their own. */
  public abstract Optional<Boolean> recruitment();

  /** How far they have each skill. */
  public abstract List<RatedSkill> skills();

  /** Whether personal qualities were looked at at all; needless where some are listed. */
  public abstract Optional<Boolean> lookedAtQualities();

  /** The qualities that were looked at. */
  public abstract Set<PersonalQuality> qualities();

  /** Whether it was settled what training they need; needless where a skill needs some. */
  public abstract Optional<Boolean> trainingNeedsIdentified();

  /** By what it was decided. */
  public abstract List<AppointmentCriterion> criteria();

  /** As what those who decided took part. */
  public abstract Set<PanelMember> panel();

  /** Whether it is completed by a day, the day of completion included. */
  public boolean isGoneThroughBy(LocalDate day) {
    return goneThrough() && (on().isEmpty() || !on().get().isAfter(day));
  }

  /** Whether somebody looked at each basic skill. */
  public boolean isFullProfile() {
    return skills().size() == BASIC_SKILLS;
  }

  /** The basic skills at which nobody looked. */
  public Set<KeyWorkerSkill> skillsNotRated() {
    Set<KeyWorkerSkill> missing = EnumSet.allOf(KeyWorkerSkill.class);
    skills().forEach(each -> missing.remove(each.skill()));
    return missing;
  }

  /** The skills in which they need training. */
  public Set<KeyWorkerSkill> skillsToTrain() {
    Set<KeyWorkerSkill> toTrain = EnumSet.noneOf(KeyWorkerSkill.class);
    skills().stream()
        .filter(each -> each.rating() == SkillRating.NEEDS_TRAINING)
        .forEach(each -> toTrain.add(each.skill()));
    return toTrain;
  }

  /** Whether a criterion is about a matter. */
  boolean isBy(AppointmentMatter matter) {
    for (int i = 0; i < criteria().size(); i++) {
      if (criteria().get(i).matter() == matter) {
        return true;
      }
    }
    return false;
  }

  /**
   * How much all criteria about a matter weigh together; empty when the weight of one is not recorded.
   */
  Optional<Integer> weightOf(AppointmentMatter matter) {
    int sum = 0;
    for (AppointmentCriterion each : criteria()) {
      if (each.matter() == matter && each.weight().isEmpty()) {
        return Optional.empty();
      }
      sum += each.matter() == matter ? each.weight().orElseThrow() : 0;
    }
    return Optional.of(sum);
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    if (!goneThrough() && on().isPresent()) {
      throw new InvalidRecordException(
          Location.at("on"), "A selection that nobody went through was completed on no day.");
    }
    if (!lookedAtQualities().orElse(true) && !qualities().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("lookedAtQualities"),
          "Qualities that were looked at are listed; say so or leave them out.");
    }
    if (skillsNotRated().size() + skills().size() > BASIC_SKILLS) {
      throw new InvalidRecordException(
          Location.at("skills"), "A skill has one rating; leave the others out.");
    }
  }

  /** Collects the parts of a {@link Selection}. */
  public static class Builder extends ImmutableSelection.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
