package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.CHANGE_TOLD;
import static org.keywork.agenda.AgendaMatter.NEXT_KEY_WORKER;
import static org.keywork.agenda.AgendaMatter.OVERLAP;
import static org.keywork.agenda.AgendaMatter.SUCCESSOR;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.asksAfterwards;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.assignment.ChangeRules.REPLACEMENT_PROVIDED;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.with;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_FOUND;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.HandoverRules;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.TieToChild;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.TieKind;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.transition.ExitPlan;
import org.keywork.transition.SuccessorRules;

class NextKeyWorkerDuesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 18);
  private static final LocalPolicy A_MONTH_AHEAD =
      BASIS.policy().with(SuccessorRules.SUCCESSOR_LEAD_TIME, Period.ofMonths(1));

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static KeyWorkerAssignment untilDecember() {
    return keyWorker(KEY_WORKER, "2026-03-02/" + LAST);
  }

  private static KeyWorkerAssignment untilTheTherapyEnds() {
    return keyWorker(THERAPIST, "2026-03-02/..")
        .withTies(
            TieToChild.builder().to(TieKind.THERAPY).child(CHILD).endsOn(LAST).build());
  }

  @Test
  void the_next_key_worker_is_there_by_the_last_day_of_the_one_who_goes() {
    CaseFile file = with(untilDecember());

    assertThat(onlyItem(file, NEXT_KEY_WORKER, on(LAST)).lastDay()).isEqualTo(LAST);
    assertThat(onlyItem(file, NEXT_KEY_WORKER, on(LAST.plusDays(1))).lastDay()).isEqualTo(LAST);
    assertThat(Held.against(file, LAST, REPLACEMENT_PROVIDED).missedAt()).isEmpty();
    assertThat(Held.against(file, LAST.plusDays(1), REPLACEMENT_PROVIDED).missedAt())
        .hasSize(1);
    AgendaItem item = onlyItem(file, NEXT_KEY_WORKER, BASIS);
    assertThat(item.id().value()).isEqualTo("F-0001/assignments/kw-1/2026-03-02/next");
    assertThat(item.at().pointer()).isEqualTo("/assignments/0");
  }

  @Test
  void a_last_day_put_off_stays_the_same_entry() {
    CaseFile later = with(keyWorker(KEY_WORKER, "2026-03-02/" + LAST.plusDays(9)));

    assertThat(onlyItem(later, NEXT_KEY_WORKER, BASIS).id())
        .isEqualTo(onlyItem(with(untilDecember()), NEXT_KEY_WORKER, BASIS).id());
  }

  @Test
  void w20_the_end_of_a_therapy_is_an_agreed_day_and_afterwards_it_is_asked_who_follows() {
    CaseFile file = with(untilTheTherapyEnds());
    CaseFile followed = with(untilTheTherapyEnds(), keyWorker(TEACHER, "2026-12-01/.."));

    AgendaItem item = onlyItem(file, NEXT_KEY_WORKER, BASIS);
    assertThat(item.lastDay()).isEqualTo(LAST);
    assertThat(item.behind()).isEqualTo(AgreementBehind.of(REPLACEMENT_PROVIDED));
    assertThat(item.at().pointer()).isEqualTo("/assignments/0");
    assertThat(onlyItem(file, NEXT_KEY_WORKER, on(LAST))).isEqualTo(item);
    assertThat(items(file, NEXT_KEY_WORKER, on(LAST.plusDays(1)))).isEmpty();
    assertThat(undated(file, SUCCESSOR, on(LAST.plusDays(1)))).hasSize(1);
    assertThat(items(followed, NEXT_KEY_WORKER, BASIS)).isEmpty();
  }

  @Test
  void who_follows_is_to_be_found_as_early_as_the_service_has_set() {
    CaseFile file = with(untilDecember());
    CaseFile found = with(untilDecember()
        .withEnding(EndOfAssignment.builder()
            .successor(TEACHER)
            .successorFoundOn(LocalDate.of(2026, 11, 9))
            .build()));

    assertThat(items(file, SUCCESSOR, BASIS)).isEmpty();
    assertThat(onlyItem(file, NEXT_KEY_WORKER, BASIS).lastDay()).isEqualTo(LAST);
    AgendaItem item =
        onlyItem(file, SUCCESSOR, new Basis(LocalDate.of(2026, 11, 2), A_MONTH_AHEAD));
    assertThat(item.lastDay()).isEqualTo(LocalDate.of(2026, 11, 18));
    assertThat(item.behind()).isEqualTo(RuleBehind.of(SUCCESSOR_FOUND));
    assertThat(items(found, SUCCESSOR, new Basis(LocalDate.of(2026, 11, 9), A_MONTH_AHEAD)))
        .isEmpty();
    assertThat(items(found, SUCCESSOR, new Basis(LocalDate.of(2026, 11, 8), A_MONTH_AHEAD)))
        .hasSize(1);
    agreesWith(SUCCESSOR_FOUND, file, SUCCESSOR, LocalDate.of(2026, 11, 18), A_MONTH_AHEAD);
  }

  @Test
  void nobody_is_looked_for_where_the_family_wants_nobody() {
    CaseFile settled = decided(with(untilDecember()), decision(LocalDate.of(2026, 11, 2), false));
    CaseFile tied =
        decided(with(untilTheTherapyEnds()), decision(LocalDate.of(2026, 11, 2), false));

    assertThat(items(settled, NEXT_KEY_WORKER, BASIS)).isEmpty();
    assertThat(items(tied, NEXT_KEY_WORKER, BASIS)).isEmpty();
    assertThat(items(tied, SUCCESSOR, new Basis(BASIS.asOf(), A_MONTH_AHEAD))).isEmpty();
  }

  @Test
  void two_who_would_never_meet_are_to_be_there_together_by_the_last_day_of_the_first() {
    CaseFile file = with(untilDecember(), keyWorker(TEACHER, "2026-12-19/.."));

    assertThat(onlyItem(file, OVERLAP, on(LAST)).lastDay()).isEqualTo(LAST);
    assertThat(Held.against(file, LAST, HANDOVER_OVERLAPS).missedAt()).isEmpty();
    assertThat(Held.against(file, LAST.plusDays(1), HANDOVER_OVERLAPS).missedAt())
        .hasSize(1);
    assertThat(onlyItem(file, OVERLAP, BASIS).at().pointer()).isEqualTo("/assignments/1");
    assertThat(items(file, NEXT_KEY_WORKER, BASIS)).isEmpty();
    assertThat(items(file, OVERLAP, on(LAST.plusYears(1).plusDays(1)))).hasSize(1);
    assertThat(items(file, OVERLAP, on(LAST.plusYears(1).plusDays(2)))).isEmpty();
  }

  @Test
  void the_family_is_told_by_the_last_day_and_asked_about_afterwards() {
    CaseFile file = with(
        untilDecember().withEnding(EndOfAssignment.builder().successor(TEACHER).build()),
        keyWorker(TEACHER, "2026-12-01/.."));
    CaseFile told = with(
        untilDecember().withEnding(EndOfAssignment.builder().familyToldOn(LAST).build()),
        keyWorker(TEACHER, "2026-12-01/.."));

    asksAfterwards(HandoverRules.FAMILY_TOLD, file, CHANGE_TOLD, LAST, BASIS.policy());
    assertThat(items(told, CHANGE_TOLD, on(LAST))).isEmpty();
    assertThat(undated(told, CHANGE_TOLD, on(LAST.plusDays(1)))).isEmpty();
  }

  @Test
  void one_shared_day_is_enough() {
    CaseFile file = with(untilDecember(), keyWorker(TEACHER, "2026-12-18/.."));

    assertThat(items(file, OVERLAP, BASIS)).isEmpty();
    assertThat(items(file, NEXT_KEY_WORKER, BASIS)).isEmpty();
  }

  @Test
  void nothing_of_it_is_on_the_agenda_of_a_family_with_a_key_worker_who_stays() {
    for (AgendaMatter matter : new AgendaMatter[] {SUCCESSOR, NEXT_KEY_WORKER, OVERLAP}) {
      assertThat(items(aCaseFile(), matter, BASIS)).isEmpty();
    }
  }

  @Test
  void nobody_is_to_begin_where_key_working_ends_as_planned() {
    CaseFile file =
        with(untilDecember()).withExitPlan(ExitPlan.builder().endsOn(LAST).build());
    CaseFile later = with(untilDecember())
        .withExitPlan(ExitPlan.builder().endsOn(LAST.plusDays(1)).build());

    assertThat(items(file, NEXT_KEY_WORKER, BASIS)).isEmpty();
    assertThat(items(later, NEXT_KEY_WORKER, BASIS)).hasSize(1);
  }
}
