package org.keywork.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;

/**
 * A family's way through the service, stage by stage, from referral to final review (PACK ch.2 /
 * Monitoring and review).
 *
 * <p>It may begin at any stage: what came before is then not recorded. Of several stages reached on
 * one day the last one holds. With a referral on 2 March 2026, a key worker on 16 March and nothing
 * since:
 *
 * <pre>{@code
 * pathway.stageOn(LocalDate.of(2026, 3, 15));                                 // REFERRAL
 * pathway.stageOn(LocalDate.of(2026, 3, 16));                                 // ALLOCATION
 * pathway.daysIn(PathwayStage.REFERRAL, LocalDate.of(2026, 4, 1));            // 14
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Pathway implements WithPathway {

  Pathway() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A pathway on which no stage is reached. */
  public static Pathway empty() {
    return builder().build();
  }

  /** The stages reached, in that order. */
  public abstract List<StageReached> stages();

  /**
   * The pathway with one more stage at its end.
   *
   * @throws InvalidRecordException if the stage cannot follow the last one, or comes before its day
   */
  public Pathway plus(PathwayStage stage, LocalDate on) {
    return builder().from(this).addStages(new StageReached(stage, on)).build();
  }

  /** The stages reached by a day, in that order. */
  public List<StageReached> stagesBy(LocalDate asOf) {
    int reached = stages().size();
    while (reached > 0 && stages().get(reached - 1).on().isAfter(asOf)) {
      reached--;
    }
    return reached == stages().size() ? stages() : stages().subList(0, reached);
  }

  /** The stage at which the family is on a day; empty before the first. */
  public Optional<PathwayStage> stageOn(LocalDate day) {
    List<StageReached> reached = stagesBy(day);
    return reached.isEmpty()
        ? Optional.empty()
        : Optional.of(reached.get(reached.size() - 1).stage());
  }

  /** Whether the family is under way on a day: it has begun, and has not left or has come back. */
  public boolean isOpenOn(LocalDate day) {
    return stageOn(day).filter(PathwayStage::isOpen).isPresent();
  }

  /**
   * For how many days the family was at a stage, each time counted, before a day. The day on which a
   * stage is reached counts, the day on which the next one is reached does not.
   */
  public long daysIn(PathwayStage stage, LocalDate asOfExclusive) {
    List<StageReached> reached = stagesBy(asOfExclusive);
    long days = 0;
    for (int i = 0; i < reached.size(); i++) {
      if (reached.get(i).stage() == stage) {
        LocalDate end = i + 1 < reached.size() ? reached.get(i + 1).on() : asOfExclusive;
        days += end.toEpochDay() - reached.get(i).on().toEpochDay();
      }
    }
    return days;
  }

  @Value.Check
  void refuseWhatCannotFollow() {
    for (int i = 1; i < stages().size(); i++) {
      requireFollowing(stages().get(i - 1), stages().get(i), Location.at("stages", i));
    }
  }

  private static void requireFollowing(StageReached last, StageReached next, Location at) {
    if (!last.stage().next().contains(next.stage())) {
      throw new InvalidRecordException(
          at.then("stage"),
          "After %s a family cannot be at %s; %s."
              .formatted(quoted(last.stage()), quoted(next.stage()), followersOf(last.stage())));
    }
    if (next.on().isBefore(last.on())) {
      throw new InvalidRecordException(
          at.then("on"),
          "Stages stand in the order in which they were reached, each with its day.");
    }
  }

  private static String followersOf(PathwayStage stage) {
    return stage.next().isEmpty()
        ? "nothing follows it"
        : stage.next().stream()
            .map(Pathway::quoted)
            .collect(Collectors.joining(", ", "what may follow is one of ", ""));
  }

  private static String quoted(PathwayStage stage) {
    return "'" + WireName.of(stage) + "'";
  }

  /** Collects the stages of a {@link Pathway}. */
  public static class Builder extends ImmutablePathway.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
