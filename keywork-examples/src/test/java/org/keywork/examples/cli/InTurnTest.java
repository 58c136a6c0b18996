package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Work that several threads do and one thread tells. */
class InTurnTest {

  private final List<Integer> told = new ArrayList<>();

  private static int waitingFor(CountDownLatch latch, int number) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return number;
  }

  private void tell(Supplier<Integer> number) {
    told.add(number.get());
  }

  @Test
  void two_pieces_are_under_way_at_once_and_the_first_is_told_first() {
    try (InTurn turns = new InTurn(2, Interruption.never())) {
      CountDownLatch second = new CountDownLatch(1);
      turns.work(() -> 0, 1, this::tell);
      turns.work(() -> waitingFor(second, 1), 1, this::tell);
      turns.work(
          () -> {
            second.countDown();
            return 2;
          },
          1,
          this::tell);
      turns.then(() -> told.add(3));
      turns.finish();
    }
    assertThat(told).containsExactly(0, 1, 2, 3);
  }

  @Test
  void one_job_is_done_and_told_at_once_in_the_thread_that_asks() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (InTurn turns = new InTurn(1, Interruption.never())) {
      for (int i = 0; i < 3; i++) {
        turns.work(Thread::currentThread, 1, thread -> threads.add(thread.get()));
      }
      assertThat(threads).containsExactly(Thread.currentThread());
    }
  }

  @Test
  void a_bounded_number_waits_and_of_large_pieces_one() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int bytes : List.of(1, 1 << 21, 1 << 24)) {
      most.set(0);
      try (InTurn turns = new InTurn(2, Interruption.never())) {
        for (int i = 0; i < 500; i++) {
          turns.work(
              () -> most.accumulateAndGet(waiting.incrementAndGet(), Math::max),
              bytes,
              n -> waiting.decrementAndGet());
        }
        turns.finish();
      }
      assertThat(most.get()).isLessThanOrEqualTo(bytes == 1 ? 129 : bytes == 1 << 21 ? 3 : 2);
    }
  }

  @Test
  void what_cannot_be_told_ends_it_for_good() {
    try (InTurn turns = new InTurn(2, Interruption.never())) {
      CountDownLatch begun = new CountDownLatch(1);
      turns.work(() -> 0, 1, this::tell);
      turns.work(() -> waitingFor(begun, 1), 1, number -> {
        throw new IllegalStateException("full");
      });
      turns.work(() -> 2, 1, this::tell);
      begun.countDown();

      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(turns::finish).isInstanceOf(IllegalStateException.class);
      }
      assertThatThrownBy(() -> turns.then(() -> told.add(3))).hasMessage("full");
    }
    assertThat(told).containsExactly(0);
  }

  @Test
  void an_error_of_the_work_is_found_where_its_outcome_would_be() {
    try (InTurn turns = new InTurn(2, Interruption.never())) {
      for (int i = 0; i < 2; i++) {
        turns.work(
            () -> {
              throw new StackOverflowError();
            },
            1,
            outcome -> assertThatThrownBy(outcome::get).isInstanceOf(StackOverflowError.class));
      }
      turns.finish();
    }
  }
}
