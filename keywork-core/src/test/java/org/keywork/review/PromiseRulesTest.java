package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PlanningCases.aPromise;
import static org.keywork.fixtures.PlanningCases.withPromise;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

class PromiseRulesTest {

  @Test
  void a_promise_without_a_day_is_kept_on_the_day_it_was_made_or_by_the_services_rule() {
    CaseFile sameDay =
        withPromise(promise -> promise.withDue(Optional.empty()).withKeptOn(promise.madeOn()));
    CaseFile open =
        withPromise(promise -> promise.withDue(Optional.empty()).withKeptOn(Optional.empty()));
    var policy = CaseFiles.BASIS.policy().with(PromiseRules.KEPT_WITHIN, Period.ofDays(2));
    LocalDate made = aPromise().madeOn();

    assertThat(Held.against(sameDay, PromiseRules.KEPT_IN_TIME).count(Verdict.Kind.MET))
        .isEqualTo(1);
    assertThat(Held.against(open, PromiseRules.KEPT).askedAt()).containsExactly("/promises/0/due");
    assertThat(Held.against(open, new Basis(made.plusDays(2), policy), PromiseRules.KEPT)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(open, new Basis(made.plusDays(3), policy), PromiseRules.KEPT)
            .missedAt())
        .containsExactly("/promises/0");
  }

  @Test
  void a_promise_kept_tomorrow_is_not_kept_today() {
    CaseFile late = withPromise(promise -> promise.withKeptOn(TODAY.plusDays(1)));

    assertThat(Held.against(late, PromiseRules.KEPT).messages())
        .containsExactly(
            "What was promised on 2026-11-17 was due by 2026-11-19 and is still open.");
  }

  @Test
  void a_promise_without_a_day_kept_on_the_next_leaves_the_question_open() {
    CaseFile nextDay = withPromise(
        promise -> promise.withDue(Optional.empty()).withKeptOn(promise.madeOn().plusDays(1)));

    assertThat(Held.against(nextDay, PromiseRules.KEPT_IN_TIME).askedAt())
        .containsExactly("/promises/0/due");
  }

  @Test
  void each_promise_is_pointed_at() {
    CaseFile two = aCaseFile()
        .withPromises(
            aPromise().withKeptOn(Optional.empty()), aPromise().withKeptOn(Optional.empty()));

    assertThat(Held.against(two, PromiseRules.KEPT).missedAt())
        .containsExactly("/promises/0", "/promises/1");
  }

  @Test
  void a_promise_to_be_kept_in_time_is_neither_kept_nor_missed_yet() {
    CaseFile ahead =
        withPromise(promise -> promise.withDue(TODAY.plusDays(2)).withKeptOn(TODAY.plusDays(1)));

    assertThat(Held.against(ahead, TODAY, PromiseRules.KEPT).count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(ahead, TODAY.plusDays(1), PromiseRules.KEPT).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void a_promise_kept_late_is_over_a_year_later_and_an_open_one_never() {
    LocalDate kept = TODAY.minusDays(2);
    CaseFile late = withPromise(promise -> promise.withKeptOn(kept));
    CaseFile open = withPromise(promise -> promise.withKeptOn(Optional.empty()));

    assertThat(Held.against(late, kept.plusYears(1), PromiseRules.KEPT_IN_TIME).messages())
        .containsExactly(
            "What was promised on 2026-11-17 was due by 2026-11-19 and was kept on 2026-11-20.");
    assertThat(Held.against(late, kept.plusYears(1).plusDays(1), PromiseRules.KEPT_IN_TIME)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(open, TODAY.plusYears(5), PromiseRules.KEPT).missedAt())
        .hasSize(1);
  }

  @Test
  void a_promise_still_to_be_made_asks_nothing() {
    CaseFile ahead =
        withPromise(promise -> promise.withDue(Optional.empty()).withKeptOn(Optional.empty()));
    LocalDate made = aPromise().madeOn();

    assertThat(Held.against(ahead, made.minusDays(1), PromiseRules.KEPT)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(ahead, made, PromiseRules.KEPT).askedAt()).hasSize(1);
  }

  @Test
  void a_promise_says_which_day_comes_before_it() {
    LocalDate before = aPromise().madeOn().minusDays(1);

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aPromise().withDue(before))
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(Location.at("due")));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aPromise().withKeptOn(before))
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(Location.at("keptOn")));
  }
}
