package org.keywork.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Location;
import org.keywork.source.Citation;

/**
 * A change to come, and what must be in place before it does.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ForeseenChange implements WithForeseenChange {

  /** The soonest first; of one day in the order of the kinds, then of the record. */
  static final Comparator<ForeseenChange> SOONEST_FIRST =
      Comparator.comparing(ForeseenChange::on).thenComparing(ForeseenChange::kind);

  ForeseenChange() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is. */
  public abstract ForeseenKind kind();

  /** Whose life it is a change in; empty where it is one for the whole family. */
  public abstract Optional<MemberId> child();

  /** Which key worker goes; empty where none does. */
  public abstract Optional<PractitionerId> keyWorker();

  /** The kind of the move, where it is one that is recorded as such. */
  public abstract Optional<TransitionKind> move();

  /** The age that the child reaches; the day is that birthday then, and not to be shown. */
  public abstract Optional<Integer> age();

  /** The first day on which it is so: the day of a move, or the first one without the key worker. */
  @Value.Redacted
  public abstract LocalDate on();

  /** What must be in place, in the order in which it is to be thought of. */
  public abstract List<Preparation> preparations();

  /** Where it is written that it changes, or that it is to be foreseen. */
  public abstract Citation citation();

  /** Where in a case file it comes from. */
  public abstract Location at();

  /**
   * Whether its day is a birthday. Who shows the change to somebody leaves the day out then, and by when it
   * is to be prepared, too.
   */
  public boolean tellsABirthday() {
    return age().isPresent();
  }

  /** What is not in place yet. */
  public List<Preparation> toBeDone() {
    return preparations().stream().filter(Preparation::isToBeDone).toList();
  }

  /** Collects the parts of a {@link ForeseenChange}. */
  public static class Builder extends ImmutableForeseenChange.Builder {

    /** A builder with nothing set. */
    public Builder() {}
  }
}
