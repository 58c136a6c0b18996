package org.keywork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;
import org.keywork.transition.StepDown;

/**
 * That a family has less key working from a day on.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class ProposedStepDown implements WithProposedStepDown, Proposal {

  ProposedStepDown() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The step. */
  public abstract StepDown step();

  @Override
  public LocalDate settledOn() {
    return step().on();
  }

  @Override
  public CaseFile madeIn(CaseFile file) {
    requireThatItIsLess(file);
    List<IntensityOfSupport> intensities = new ArrayList<>();
    for (IntensityOfSupport each : file.intensities()) {
      intensities.add(each.during().contains(step().on()) ? endedBefore(each) : each);
    }
    intensities.add(IntensityOfSupport.builder()
        .intensity(step().to())
        .during(DateSpan.startingOn(step().on()))
        .build());
    List<StepDown> steps = new ArrayList<>(file.stepDowns());
    steps.add(step());
    return file.withIntensities(intensities).withStepDowns(steps);
  }

  private IntensityOfSupport endedBefore(IntensityOfSupport before) {
    return before.withDuring(before.during().withLastDay(step().on().minusDays(1)));
  }

  private void requireThatItIsLess(CaseFile file) {
    if (!file.isActiveOn(step().on())) {
      throw new InvalidRecordException(
          Location.at("step").then("on"),
          "The family is not on the active list on that day; give a day on which it is.");
    }
    boolean isNotLess = file.intensities().stream()
        .filter(each -> each.during().contains(step().on()))
        .anyMatch(each -> !isLess(step().to(), each.intensity()));
    boolean isSettledLater = file.intensities().stream()
        .anyMatch(each -> !each.during().firstDay().isBefore(step().on()));
    if (isNotLess) {
      throw new InvalidRecordException(
          Location.at("step").then("to"), "The family has no more than that on that day anyway.");
    }
    if (isSettledLater) {
      throw new InvalidRecordException(
          Location.at("step").then("on"),
          "It is recorded how much key working there is from that day or a later one; change that.");
    }
  }

  /** They stand in order, from the most to none for now. */
  private static boolean isLess(Intensity one, Intensity other) {
    return one.compareTo(other) > 0;
  }

  @Override
  public List<ToTellOrAsk> toTellOrAsk(CaseFile file, Basis basis) {
    return new LessTold(step().on().minusDays(1), basis).ofStep(step(), file.family());
  }

  /** Collects the parts of a {@link ProposedStepDown}. */
  public static class Builder extends ImmutableProposedStepDown.Builder {

    /** A builder with nothing set. */
    public Builder() {}
  }
}
