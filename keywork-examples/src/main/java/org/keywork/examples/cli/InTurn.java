package org.keywork.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work that several threads do at once, while what comes of them is told in one thread and
 * in the order in which they were given. Only so many wait to be told, and of large ones only a few.
 */
final class InTurn implements AutoCloseable {

  /** How many pieces may wait for each thread. */
  private static final int MOST_EACH = 64;

  /** How many bytes there may be in all the pieces that wait, unless it is one. */
  private static final int MOST_BYTES = 1 << 22;

  private static final CompletableFuture<?> NOTHING = CompletableFuture.completedFuture(null);

  /** What waits to be told, and what has to be done before. */
  private record Turn(CompletableFuture<?> work, int bytes, Runnable told) {}

  private final int jobs;
  private final Interruption interruption;
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private @Nullable ExecutorService threads;
  private Runnable failure = () -> {};
  private int bytesWaiting;
  private boolean begun;
  private boolean leftOff;

  /**
   * Nothing waits yet.
   *
   * @param jobs how many threads work; where it is one, it is the one that tells
   * @param interruption whether somebody wants it to stop; what has not been begun by then is left
   *     undone, and nothing after it is told
   */
  InTurn(int jobs, Interruption interruption) {
    this.jobs = jobs;
    this.interruption = interruption;
  }

  /** One piece after the other, each told at once. */
  static InTurn alone() {
    return new InTurn(1, Interruption.never());
  }

  /**
   * A piece of work is done, and told when its turn comes. Threads are not worth their while for one
   * alone.
   *
   * @param work what any thread may do
   * @param bytes how much of the memory it takes
   * @param told is given where to get what came of it, which may be an error
   */
  <T> void work(Supplier<T> work, int bytes, Consumer<Supplier<T>> told) {
    if (jobs == 1 || !begun) {
      begun = true;
      then(() -> told.accept(work));
      return;
    }
    tellWhatIsDone();
    makeRoom(bytes);
    CompletableFuture<Optional<Supplier<T>>> piece =
        CompletableFuture.supplyAsync(() -> begin(work), threads());
    wait(new Turn(piece, bytes, () -> tell(piece.join(), told)));
  }

  private <T> Optional<Supplier<T>> begin(Supplier<T> work) {
    if (interruption.isAsked()) {
      return Optional.empty();
    }
    try {
      T done = work.get();
      return Optional.of(() -> done);
    } catch (RuntimeException | Error e) {
      return Optional.of(() -> {
        throw e;
      });
    }
  }

  private <T> void tell(Optional<Supplier<T>> outcome, Consumer<Supplier<T>> told) {
    leftOff |= outcome.isEmpty();
    if (!leftOff) {
      outcome.ifPresent(told);
    }
  }

  /** Something is told when its turn comes, unless something before it was left undone. */
  void then(Runnable told) {
    inAnyCase(() -> {
      if (!leftOff) {
        told.run();
      }
    });
  }

  /** Something is told when its turn comes. */
  void inAnyCase(Runnable told) {
    wait(new Turn(NOTHING, 0, told));
    tellWhatIsDone();
  }

  /** Everything is told. */
  void finish() {
    while (!waiting.isEmpty()) {
      tellFirst();
    }
    failure.run();
  }

  private void wait(Turn turn) {
    failure.run();
    waiting.add(turn);
    bytesWaiting += turn.bytes();
  }

  private void tellWhatIsDone() {
    while (!waiting.isEmpty() && waiting.element().work().isDone()) {
      tellFirst();
    }
  }

  private void makeRoom(int bytes) {
    while (waiting.size() >= jobs * MOST_EACH
        || (bytesWaiting > 0 && bytesWaiting + bytes > MOST_BYTES)) {
      tellFirst();
    }
  }

  /** Whoever cannot tell one tells none after it, and hears of it whatever is asked next. */
  private void tellFirst() {
    Turn first = waiting.remove();
    bytesWaiting -= first.bytes();
    try {
      first.told().run();
    } catch (RuntimeException | Error e) {
      waiting.clear();
      failure = () -> {
        throw e;
      };
      throw e;
    }
  }

  private ExecutorService threads() {
    if (threads == null) {
      threads = Executors.newFixedThreadPool(jobs, InTurn::thread);
    }
    return threads;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "checking");
    thread.setDaemon(true);
    return thread;
  }

  /** What nobody has begun is not done any more. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
