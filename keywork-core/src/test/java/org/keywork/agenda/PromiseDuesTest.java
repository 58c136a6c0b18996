package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.MESSAGE;
import static org.keywork.agenda.AgendaMatter.PROMISE;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.asksAfterwards;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Conversations.EVENING;
import static org.keywork.fixtures.Conversations.aMessage;
import static org.keywork.fixtures.PlanningCases.aPromise;
import static org.keywork.review.ReachabilityRules.MESSAGE_ANSWERED;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.review.Message;
import org.keywork.review.Promise;
import org.keywork.review.PromiseRules;
import org.keywork.review.ReachabilityRules;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class PromiseDuesTest {

  private static final LocalDate NEXT_DAY = EVENING.toLocalDate().plusDays(1);
  private static final LocalPolicy IN_A_MONTH =
      BASIS.policy().with(PromiseRules.KEPT_WITHIN, Period.ofMonths(1));
  private static final LocalPolicy IN_A_DAY =
      BASIS.policy().with(ReachabilityRules.ANSWERED_WITHIN, Duration.ofHours(24));

  private static Promise open() {
    return aPromise().withKeptOn(Optional.empty());
  }

  private static CaseFile promised(Promise... promises) {
    return aCaseFile().withOpenedOn(LocalDate.of(2023, 1, 2)).withPromises(promises);
  }

  @Test
  void a_promise_is_due_until_the_day_that_was_named() {
    agreesWith(PromiseRules.KEPT, promised(open()), PROMISE, TODAY.minusDays(3), BASIS.policy());
    assertThat(onlyItem(promised(open()), PROMISE, BASIS).counted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024-01-31, 2024-02-29", "2025-01-31, 2025-02-28", "2025-12-31, 2026-01-31"})
  void without_a_named_day_the_services_time_is_counted(LocalDate made, LocalDate last) {
    Promise promise = open().withDue(Optional.empty()).withMadeOn(made);

    agreesWith(PromiseRules.KEPT, promised(promise), PROMISE, last, IN_A_MONTH);
  }

  @Test
  void without_any_day_it_is_told_all_the_same() {
    assertThat(undated(promised(open().withDue(Optional.empty())), PROMISE, BASIS))
        .extracting(UndatedItem::missing)
        .containsExactly("the day by which it was promised");
  }

  @Test
  void what_is_kept_or_not_promised_yet_is_not_on_it() {
    Basis before = new Basis(aPromise().madeOn().minusDays(1), BASIS.policy());

    assertThat(items(promised(aPromise()), PROMISE, BASIS)).isEmpty();
    assertThat(items(promised(open()), PROMISE, before)).isEmpty();
    assertThat(items(promised(open().withKeptOn(TODAY.plusDays(1))), PROMISE, BASIS))
        .hasSize(1);
  }

  @Test
  void promises_of_one_day_keep_their_ids_when_one_is_kept() {
    CaseFile second = promised(aPromise(), open());

    assertThat(items(promised(open(), open()), PROMISE, BASIS))
        .extracting(each -> each.id().value())
        .containsExactly(
            "F-0001/promises/call-back/2026-11-17", "F-0001/promises/call-back/2026-11-17/2");
    assertThat(onlyItem(second, PROMISE, BASIS).id().value())
        .isEqualTo("F-0001/promises/call-back/2026-11-17/2");
    assertThat(onlyItem(second, PROMISE, BASIS).at().pointer()).isEqualTo("/promises/1");
  }

  private static CaseFile left(Message message) {
    return aCaseFile().withMessages(message);
  }

  private static Message unanswered() {
    return aMessage().withAnsweredAt(Optional.empty()).withAnsweredBy(Optional.empty());
  }

  @Test
  void a_message_is_due_until_the_end_of_the_day_on_which_its_time_runs_out() {
    CaseFile file = left(unanswered());

    agreesWith(MESSAGE_ANSWERED, file, MESSAGE, NEXT_DAY, IN_A_DAY);
    assertThat(onlyItem(file, MESSAGE, new Basis(TODAY, IN_A_DAY)).id().value())
        .isEqualTo("F-0001/messages/2026-11-13T18:40");
  }

  @Test
  void where_nobody_knows_whether_the_key_worker_was_there_that_is_asked_afterwards() {
    CaseFile file = left(unanswered().withKeyWorkerAway(Optional.empty()));

    asksAfterwards(MESSAGE_ANSWERED, file, MESSAGE, NEXT_DAY, IN_A_DAY);
  }

  @Test
  void a_service_without_a_time_for_messages_has_no_day_for_them() {
    assertThat(undated(left(unanswered()), MESSAGE, BASIS))
        .extracting(UndatedItem::missing)
        .containsExactly("how quickly the service means to answer messages");
  }

  @Test
  void an_answer_and_the_key_workers_own_messages_leave_nothing_to_do() {
    Basis basis = new Basis(TODAY, IN_A_DAY);

    assertThat(items(left(aMessage()), MESSAGE, basis)).isEmpty();
    assertThat(items(left(unanswered().withKeyWorkerAway(false)), MESSAGE, basis))
        .isEmpty();
  }
}
