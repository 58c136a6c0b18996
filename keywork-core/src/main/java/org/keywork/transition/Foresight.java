package org.keywork.transition;

import static org.keywork.rule.Parameter.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.rule.Parameter;

/**
 * The changes to come for a family, from what is recorded, from the days of birth and from what the
 * service has set: each with its day, and with what must be in place by when.
 *
 * <p>For example, for a physiotherapist who is key worker until the therapy ends on 18 December 2026 it
 * tells that from 19 December the family has no key worker, that the family is to be told before, and
 * that both are to work with it together on at least one day until then.
 *
 * @param asOf the day as of which it is told
 * @param changes the changes that have a day, the soonest first; one of that day itself is still told, but
 *     for a key worker who has gone
 * @param undated those of which nobody can tell when
 * @param coincidences where a key worker goes while a child moves
 * @since 0.1
 */
public record Foresight(
    LocalDate asOf,
    List<ForeseenChange> changes,
    List<UndatedChange> undated,
    List<Coincidence> coincidences) {

  /** At which age the service counts with the start of school, where no day of it is recorded. */
  public static final Parameter<Integer> SCHOOL_STARTS_AT_AGE = count(
          "transition.school-starts-at-age",
          "the age in years at which the service counts with the start of school")
      .open("No source gives an age; a recorded move to school says the day itself.")
      .between(2, 8)
      .asChoice();

  /** Refuses a missing part. */
  public Foresight {
    Objects.requireNonNull(asOf, "asOf");
    changes = List.copyOf(changes);
    undated = List.copyOf(undated);
    coincidences = List.copyOf(coincidences);
  }

  /** What it reads of what a service sets, beside what the rules on these things read. */
  public static List<Parameter<?>> parameters() {
    return List.of(SCHOOL_STARTS_AT_AGE);
  }

  /** What is to come for one child: in its own life, and for the whole family. */
  public Foresight ofChild(MemberId child) {
    return new Foresight(
        asOf,
        changes.stream().filter(each -> isFor(child, each.child())).toList(),
        undated.stream().filter(each -> isFor(child, each.child())).toList(),
        coincidences.stream().filter(each -> each.move().child().equals(child)).toList());
  }

  private static boolean isFor(MemberId child, Optional<MemberId> whose) {
    return whose.filter(each -> !each.equals(child)).isEmpty();
  }

  /** The changes of one kind. */
  public List<ForeseenChange> ofKind(ForeseenKind kind) {
    return changes.stream().filter(each -> each.kind() == kind).toList();
  }
}
