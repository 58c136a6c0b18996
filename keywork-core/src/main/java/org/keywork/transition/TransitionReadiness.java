package org.keywork.transition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Answer;

/**
 * What support there is for a move, what could be added and what the record leaves open.
 *
 * <p>The sources name kinds of support as examples ({@link TransitionKind#supportNamed()}); one that is
 * lacking is something to think of with the family and no fault.
 *
 * @param kind what kind of move it is
 * @param asOf the day asked about
 * @param planned whether the support was planned by that day
 * @param there the support that is recorded
 * @param lacking what is named for such a move and known not to be there
 * @param notKnown what is named for such a move and not recorded, where nobody asked for more
 * @param canBeTakenOver whether the new setting has a practitioner able to take functions over
 * @since 0.1
 */
public record TransitionReadiness(
    TransitionKind kind,
    LocalDate asOf,
    Answer planned,
    List<TransitionSupport> there,
    List<TransitionSupport> lacking,
    List<TransitionSupport> notKnown,
    Answer canBeTakenOver) {

  /** Refuses a missing part. */
  public TransitionReadiness {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(planned, "planned");
    there = List.copyOf(there);
    lacking = List.copyOf(lacking);
    notKnown = List.copyOf(notKnown);
    Objects.requireNonNull(canBeTakenOver, "canBeTakenOver");
  }

  static TransitionReadiness of(Transition move, LocalDate asOf) {
    return new TransitionReadiness(
        move.kind(),
        asOf,
        Answer.of(move.supportPlannedOn().map(planned -> !planned.isAfter(asOf))),
        Arrays.stream(TransitionSupport.values())
            .filter(move.support()::contains)
            .toList(),
        named(move, Answer.NO, asOf),
        named(move, Answer.CANNOT_TELL, asOf),
        Answer.of(move.kind().leadsToNewSetting() ? move.settingCanTakeOver() : Optional.empty()));
  }

  private static List<TransitionSupport> named(Transition move, Answer answer, LocalDate asOf) {
    return move.kind().supportNamed().stream()
        .filter(way -> move.isSupportedBy(way, asOf) == answer)
        .toList();
  }
}
