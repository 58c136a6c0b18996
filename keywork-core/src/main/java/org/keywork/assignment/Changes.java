package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which key worker follows which.
 *
 * @param history the history of a family with at least one key worker
 */
record Changes(AssignmentHistory history) {

  /** The changes, those with a successor first. */
  List<ChangeOfKeyWorker> all() {
    List<Tenure> tenures = history.tenures();
    List<ChangeOfKeyWorker> changes = new ArrayList<>(0);
    List<Tenure> succeeded = new ArrayList<>(0);
    for (int i = 0; i < tenures.size(); i++) {
      Tenure incoming = tenures.get(i);
      Optional<Tenure> outgoing = outgoing(incoming);
      if (outgoing.isPresent()) {
        succeeded.add(outgoing.get());
        if (!isFromTheFamilyItself(outgoing.get(), incoming)) {
          changes.add(new ChangeOfKeyWorker(outgoing.get(), Optional.of(incoming)));
        }
      }
    }
    for (int i = 0; i < tenures.size(); i++) {
      Tenure tenure = tenures.get(i);
      if (isFollowedByNobody(tenure) && !succeeded.contains(tenure)) {
        changes.add(new ChangeOfKeyWorker(tenure, Optional.empty()));
      }
    }
    return List.copyOf(changes);
  }

  /** Whether the family is still there when somebody has gone, and has no key worker. */
  private boolean isFollowedByNobody(Tenure tenure) {
    Optional<LocalDate> last = tenure.days().lastDay();
    return last.isPresent() && history.isLeftWithoutOneOn(last.get().plusDays(1));
  }

  /** Whether the family did its key working itself until somebody came, and the other had gone before. */
  private boolean isFromTheFamilyItself(Tenure outgoing, Tenure incoming) {
    LocalDate eve = incoming.days().firstDay().minusDays(1);
    return outgoing.days().endsBefore(eve) && history.isOwnKeyWorkingOn(eve);
  }

  /** Whom a key worker follows: of those still there the first to go, else the last to have gone. */
  private Optional<Tenure> outgoing(Tenure incoming) {
    LocalDate first = incoming.days().firstDay();
    Optional<Tenure> outgoing = Optional.empty();
    for (int i = 0; i < history.tenures().size(); i++) {
      Tenure each = history.tenures().get(i);
      if (each.days().firstDay().isBefore(first)
          && (outgoing.isEmpty() || goesBefore(each, outgoing.get(), first))) {
        outgoing = Optional.of(each);
      }
    }
    return outgoing.filter(tenure -> !tenure.keyWorker().equals(incoming.keyWorker()));
  }

  private static boolean goesBefore(Tenure one, Tenure other, LocalDate day) {
    boolean isThere = one.days().contains(day);
    if (isThere != other.days().contains(day)) {
      return isThere;
    }
    int order = Tenure.BY_LAST_DAY.compare(one, other);
    return isThere ? order < 0 : order > 0;
  }
}
