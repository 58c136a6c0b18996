package org.keywork.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.ComplexityOfSupport;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.eligibility.Priority;
import org.keywork.eligibility.PriorityFactor;
import org.keywork.rule.Answer;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;

/**
 * How much key working fits a family on a day, by what the sources say, and whether it has that. It is
 * there to be talked over with the family and pushes nobody: where reasons point different ways, each
 * stands for itself, and no source says which weighs more.
 *
 * <p>Key working varies over time, so it is asked for one day after another. With a complex package, a
 * family that feels a short time is enough, and a new diagnosis:
 *
 * <pre>{@code
 * fit.fitting();   // SHORT_TERM for the family, LONG_TERM_INTENSIVE for complexity, SHORT_TERM again
 * fit.isOpen();    // true: the reasons point to more than one
 * }</pre>
 *
 * @param asOf the day
 * @param now how much it has, as far as that is recorded
 * @param fitting what fits and why, in the order of {@link FitReason}
 * @param missing which of the two factors is not recorded
 * @since 0.1
 */
public record IntensityFit(
    LocalDate asOf,
    Optional<Intensity> now,
    List<FittingIntensity> fitting,
    List<Unknown> missing) {

  /** Refuses a missing part. */
  public IntensityFit {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(now, "now");
    fitting = List.copyOf(fitting);
    missing = List.copyOf(missing);
  }

  /**
   * What fits a family.
   *
   * @param intensities how much key working it has and had; of two on one day the one with
   *     more counts
   * @param priority what is known of its situation, and on which day
   */
  public static IntensityFit of(List<IntensityOfSupport> intensities, Priority priority) {
    Optional<IntensityOfSupport> now = intensities.stream()
        .filter(each -> each.during().contains(priority.asOf()))
        .min(Comparator.comparing(IntensityOfSupport::intensity));
    Location at = now.map(each -> Location.at("intensities", intensities.indexOf(each)))
        .orElse(Location.at("intensities"));
    return new IntensityFit(
        priority.asOf(),
        now.map(IntensityOfSupport::intensity),
        fitting(now, priority),
        missing(now, at));
  }

  private static List<FittingIntensity> fitting(
      Optional<IntensityOfSupport> now, Priority priority) {
    List<FittingIntensity> fitting = new ArrayList<>();
    now.flatMap(IntensityOfSupport::familyFeelsItNeeds)
        .ifPresent(felt -> fitting.add(new FittingIntensity(felt, FitReason.FAMILY_FEELS_SO)));
    Optional<ComplexityOfSupport> complexity = now.flatMap(IntensityOfSupport::complexity);
    add(fitting, complexity, ComplexityOfSupport.COMPLEX, FitReason.COMPLEX_SUPPORT);
    addShortTerm(fitting, priority, PriorityFactor.DIAGNOSIS, FitReason.NEW_DIAGNOSIS);
    addShortTerm(fitting, priority, PriorityFactor.TRANSITION, FitReason.TRANSITION);
    addShortTerm(fitting, priority, PriorityFactor.CHANGED_CIRCUMSTANCES, FitReason.RECENT_CHANGE);
    add(fitting, complexity, ComplexityOfSupport.ONE_TASK, FitReason.ONE_TASK);
    return fitting;
  }

  private static void add(
      List<FittingIntensity> fitting,
      Optional<ComplexityOfSupport> complexity,
      ComplexityOfSupport wanted,
      FitReason reason) {
    complexity
        .filter(wanted::equals)
        .flatMap(ComplexityOfSupport::fittingIntensity)
        .ifPresent(intensity -> fitting.add(new FittingIntensity(intensity, reason)));
  }

  private static void addShortTerm(
      List<FittingIntensity> fitting, Priority priority, PriorityFactor factor, FitReason reason) {
    if (priority.of(factor).answer() == Answer.YES) {
      fitting.add(new FittingIntensity(Intensity.SHORT_TERM, reason));
    }
  }

  private static List<Unknown> missing(Optional<IntensityOfSupport> now, Location at) {
    List<Unknown> missing = new ArrayList<>();
    if (now.flatMap(IntensityOfSupport::complexity).isEmpty()) {
      missing.add(new Unknown(at, "how complex the support is that the family needs"));
    }
    if (now.flatMap(IntensityOfSupport::familyFeelsItNeeds).isEmpty()) {
      missing.add(new Unknown(at, "how much key working the family feels it needs"));
    }
    return missing;
  }

  /** Whether the reasons point to more than one amount, so that people have to weigh them. */
  public boolean isOpen() {
    return fitting.stream().map(FittingIntensity::intensity).distinct().count() > 1;
  }

  /**
   * Whether the family has what fits: yes where some reason speaks for it, no where both factors are
   * recorded and every reason speaks for something else.
   */
  public Answer fitsNow() {
    if (now.isEmpty() || fitting.isEmpty()) {
      return Answer.CANNOT_TELL;
    }
    if (fitting.stream().anyMatch(each -> each.intensity() == now.get())) {
      return Answer.YES;
    }
    return missing.isEmpty() ? Answer.NO : Answer.CANNOT_TELL;
  }
}
