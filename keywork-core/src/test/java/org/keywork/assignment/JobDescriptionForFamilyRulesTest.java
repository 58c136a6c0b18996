package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.JobDescriptionForFamilyRules.GIVEN_TO_FAMILY;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.inPlaceFrom;
import static org.keywork.fixtures.Services.notInPlace;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Assignments;
import org.keywork.rule.Basis;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** Whose job description a family should have, and from which day. */
class JobDescriptionForFamilyRulesTest {

  private static Verdict verdict(LocalDate asOf, KeyWorkerAssignment... assignments) {
    return GIVEN_TO_FAMILY.verdictOn(
        Assignments.with(assignments).assignmentHistory(), new Basis(asOf, BASIS.policy()));
  }

  private static KeyWorkerAssignment notGiven(KeyWorkerAssignment assignment) {
    return assignment.withJobDescriptionGiven(notInPlace());
  }

  @Test
  void every_key_worker_whom_the_family_has_now_is_looked_at() {
    Verdict verdict = verdict(
        TODAY,
        notGiven(keyWorker(KEY_WORKER, "2026-03-02/..")),
        notGiven(keyWorker(TEACHER, "2026-03-02/2026-11-21")),
        notGiven(keyWorker(TEACHER, "2026-11-22/..")),
        keyWorker(THERAPIST, "2026-11-01/.."));
    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer())
        .containsExactly(
            "/assignments/0/jobDescriptionGiven", "/assignments/2/jobDescriptionGiven");
    assertThat(verdict.misses())
        .extracting(Miss::facts)
        .extracting(facts -> facts.value("beganOn"))
        .containsExactly(LocalDate.of(2026, 3, 2), TODAY);
    assertThat(verdict.unknowns())
        .extracting(Unknown::at)
        .extracting(Object::toString)
        .containsExactly("/assignments/3/jobDescriptionGiven");
  }

  @Test
  void who_covers_or_stands_by_needs_none() {
    assertThat(verdict(
                TODAY,
                notGiven(cover(TEACHER, "2026-03-02/..")),
                notGiven(backUp(THERAPIST, "2026-03-02/..")))
            .kind())
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void it_counts_from_the_day_on_which_it_is_given() {
    KeyWorkerAssignment assignment =
        keyWorker(KEY_WORKER, "2026-03-02/..").withJobDescriptionGiven(inPlaceFrom(TODAY));
    assertThat(verdict(TODAY.minusDays(1), assignment).kind()).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(TODAY, assignment).kind()).isEqualTo(Kind.MET);
  }
}
