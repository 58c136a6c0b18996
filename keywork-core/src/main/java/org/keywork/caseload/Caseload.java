package org.keywork.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentKind;
import org.keywork.practitioner.KeyWorker;

/**
 * A key worker and the families that ever were theirs.
 *
 * @param keyWorker the key worker
 * @param families the families of which they are or were key worker, cover or back-up
 * @since 0.1
 */
public record Caseload(KeyWorker keyWorker, List<AllocatedFamily> families) {

  /** Refuses a missing part. */
  public Caseload {
    Objects.requireNonNull(keyWorker, "keyWorker");
    families = List.copyOf(families);
  }

  /** The families that the key worker carries on a day, as their key worker or as cover. */
  public List<AllocatedFamily> carriedOn(LocalDate day) {
    return families.stream()
        .filter(each -> each.history().isActiveOn(day))
        .filter(each -> each.history().carriersOn(day).contains(keyWorker.id()))
        .toList();
  }

  /** The day on which the key worker took their first family, if they had taken one by a day. */
  public Optional<LocalDate> firstFamilyTakenBy(LocalDate asOf) {
    return families.stream()
        .flatMap(family -> family.history().assignments().stream())
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .filter(each -> each.practitioner().equals(keyWorker.id()))
        .map(each -> each.during().firstDay())
        .filter(day -> !day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }
}
