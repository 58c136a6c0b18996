package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Referrals.aReferral;
import static org.keywork.fixtures.Referrals.referred;
import static org.keywork.transition.ForeseenKind.KEY_WORKER_GOES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.time.DateSpan;

class ForesightOfFamiliesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

  private static CaseFile untilDecember() {
    return aCaseFile().withAssignments(keyWorker(KEY_WORKER, "2026-03-02/" + LAST));
  }

  private static CaseFile ownFrom(LocalDate day) {
    return untilDecember()
        .withOwnKeyWorking(
            OwnKeyWorking.builder().who(MOTHER).during(DateSpan.startingOn(day)).build());
  }

  @Test
  void a_family_that_becomes_its_own_key_worker_waits_for_nobody() {
    assertThat(ownFrom(LAST.plusDays(1)).foresight(BASIS).ofKind(KEY_WORKER_GOES))
        .isEmpty();
    assertThat(ownFrom(LAST.plusDays(2)).foresight(BASIS).ofKind(KEY_WORKER_GOES))
        .hasSize(1);
  }

  @Test
  void a_key_worker_of_a_voluntary_organisation_without_a_tie_stays() {
    CaseFile file = aCaseFile().withAssignments(keyWorker(KEY_WORKER, "2026-03-02/.."));

    assertThat(file.foresight(BASIS).ofKind(KEY_WORKER_GOES)).isEmpty();
    assertThat(file.foresight(BASIS).undated())
        .extracting(UndatedChange::kind)
        .doesNotContain(KEY_WORKER_GOES);
  }

  @Test
  void of_a_family_only_referred_no_key_worker_goes_and_no_plan_is_in_place() {
    Foresight foresight = referred(aReferral()).foresight(BASIS);

    assertThat(foresight.ofKind(KEY_WORKER_GOES)).isEmpty();
    assertThat(foresight.changes())
        .allSatisfy(each -> assertThat(each.preparations()).noneMatch(Preparation::inPlace));
  }
}
