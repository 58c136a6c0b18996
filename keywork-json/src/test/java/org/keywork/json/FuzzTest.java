package org.keywork.json;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Throws spoilt documents at every reader: the same ones in every build, and others for as long as
 * {@code keywork.fuzz.seconds} says. {@code keywork.fuzz.seed} repeats one that failed.
 */
class FuzzTest {

  private static final int THE_SAME_IN_EVERY_BUILD = 120;
  private static final long[] FAILED_ONCE = {-3461394135926824393L};
  private static final Duration OTHERS =
      Duration.ofSeconds(Integer.getInteger("keywork.fuzz.seconds", 2));
  private static final Duration HANGING = Duration.ofMinutes(2);
  private static final Long SEED = Long.getLong("keywork.fuzz.seed");

  private volatile long seed;

  static Stream<FuzzTarget<?>> targets() {
    return FuzzTarget.all();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void whatever_is_written_there_is_an_answer_and_it_is_right(FuzzTarget<?> target) {
    if (SEED != null) {
      throwAt(target, SEED);
      return;
    }
    Duration each = OTHERS.dividedBy(targets().count());
    assertTimeoutPreemptively(
        HANGING.plus(each), () -> throwMany(target, each), () -> repeat("still running"));
  }

  private void throwMany(FuzzTarget<?> target, Duration others) {
    for (int i = 0; i < THE_SAME_IN_EVERY_BUILD; i++) {
      throwAt(target, i);
    }
    for (long failed : FAILED_ONCE) {
      throwAt(target, failed);
    }
    long end = System.nanoTime() + others.toNanos();
    SplittableRandom random = new SplittableRandom();
    while (System.nanoTime() < end) {
      throwAt(target, random.nextLong());
    }
  }

  private void throwAt(FuzzTarget<?> target, long next) {
    seed = next;
    try {
      FuzzLaws.check(target, FuzzedDocument.of(target.sound(), next));
    } catch (RuntimeException | Error e) {
      throw new AssertionError(repeat(e.getClass().getSimpleName()), e);
    }
  }

  private String repeat(String what) {
    return "With -Dkeywork.fuzz.seed=" + seed + ": " + what;
  }
}
