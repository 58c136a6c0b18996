package org.keywork.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;

/**
 * How a service trains its key workers, and whom else (PACK ch.1, ch.5 / Training; GUIDE 5a, 5b).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TrainingArrangements implements WithTrainingArrangements {

  TrainingArrangements() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the plan of the service settles about training. */
  public abstract Set<TrainingQuestion> settled();

  /** Training that goes on after the induction. */
  public abstract Optional<Arrangement> ongoing();

  /** The agencies whose practitioners come to the training. */
  public abstract Set<AgencyId> audience();

  /** That families have a part in working the training out. */
  public abstract Optional<Arrangement> developedWithFamilies();

  /** That families have a part in giving it. */
  public abstract Optional<Arrangement> deliveredWithFamilies();

  /** That some training and supervision is in groups of key workers of several agencies. */
  public abstract Optional<Arrangement> mixedGroups();

  /** A pack of information on local services. */
  public abstract Optional<Arrangement> localServicesPack();

  /** The agencies with key working in the core training of all their practitioners. */
  public abstract Set<AgencyId> inCoreTrainingOf();

  /** That staff who work with adolescents and young adults come first. */
  public abstract Optional<Arrangement> youngPeoplesStaffFirst();

  /** The workshops of the key workers; empty when nobody keeps track of them. */
  public abstract List<TrainingWorkshop> workshops();

  /** The day of the last workshop by a day. */
  public Optional<LocalDate> lastWorkshopBy(LocalDate asOf) {
    return workshops().stream()
        .map(TrainingWorkshop::on)
        .filter(day -> !day.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** Collects the parts of {@link TrainingArrangements}. */
  public static class Builder extends ImmutableTrainingArrangements.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
