package org.keywork.assignment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/**
 * A run of days on the active list on which the same people are there for a family as its key workers
 * or, where it has none, in their place.
 *
 * <p>Every day on the active list lies in exactly one spell. With a key worker until 18 December, the
 * next from 1 December until 31 March, cover in April and nobody since:
 *
 * <pre>{@code
 * history.spells(); // ONE_KEY_WORKER 2026-09-01/2026-11-30, OVERLAP 2026-12-01/2026-12-18,
 *                   // ONE_KEY_WORKER 2026-12-19/2027-03-31, COVER_ONLY 2027-04-01/2027-04-30,
 *                   // GAP 2027-05-01/..
 * }</pre>
 *
 * @param days from the first to the last day, both inclusive; open-ended while nothing changes
 * @param kind what the family has on them
 * @param who the key workers; where there is none, those who cover; empty in a gap
 * @since 0.1
 */
public record Spell(DateSpan days, Kind kind, List<PractitionerId> who) {

  /** What a family has on a day with regard to key workers. */
  public enum Kind {
    /** One key worker. */
    ONE_KEY_WORKER,
    /** Two key workers or more. */
    OVERLAP,
    /** No key worker, and somebody who covers. */
    COVER_ONLY,
    /** Nobody. */
    GAP
  }

  /** Refuses a missing part. */
  public Spell {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(kind, "kind");
    who = List.copyOf(who);
  }

  static Stream<Spell> withKeyWorkers(Stretch stretch) {
    Kind kind = stretch.who().size() == 1 ? Kind.ONE_KEY_WORKER : Kind.OVERLAP;
    return Stream.of(new Spell(stretch.days(), kind, stretch.who()));
  }

  static Spell withoutKeyWorker(Stretch stretch) {
    Kind kind = stretch.who().isEmpty() ? Kind.GAP : Kind.COVER_ONLY;
    return new Spell(stretch.days(), kind, stretch.who());
  }
}
