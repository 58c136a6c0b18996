package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.OPENED;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Tenure;
import org.keywork.fixtures.Families;
import org.keywork.time.DateSpan;

/** From when a key worker is counted, however their time is cut into assignments. */
class ContactLogProperties {

  private static final LocalDate DAY_ONE = OPENED.minusDays(20);
  private static final int DAYS = 60;

  @Property
  void the_key_worker_is_there_since_the_longest_unbroken_time_began_or_the_family_was_taken_on(
      @ForAll("histories") AssignmentHistory history, @ForAll @IntRange(max = DAYS) int days) {
    LocalDate asOf = OPENED.plusDays(days);
    ContactLog log = new ContactLog(Families.aFamily(), history, List.of(), List.of());

    history.tenures().stream()
        .map(Tenure::days)
        .filter(span -> span.contains(asOf))
        .map(DateSpan::firstDay)
        .min(Comparator.naturalOrder())
        .ifPresent(since -> assertThat(log.keyWorkerSince(asOf))
            .isEqualTo(since.isBefore(OPENED) ? OPENED : since));
  }

  @Provide
  Arbitrary<AssignmentHistory> histories() {
    return assignments()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(assignments -> AssignmentHistory.builder()
            .assignments(assignments)
            .active(DateSpan.startingOn(OPENED))
            .build());
  }

  private static Arbitrary<KeyWorkerAssignment> assignments() {
    return Combinators.combine(
            Arbitraries.of(KEY_WORKER, TEACHER),
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(0, 15))
        .as((who, first, length) -> keyWorker(
            who,
            DateSpan.of(DAY_ONE.plusDays(first), DAY_ONE.plusDays(first + length))
                .toString()));
  }
}
