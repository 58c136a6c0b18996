package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Case files as a service would send them: one family each, of four, with a team of eight, in its
 * wire format, on one line, 5 to 7 KB. All is invented, and the same seed gives the same bytes.
 *
 * <p>One in ten holds a {@link Fault}; with the others a rule book finds nothing, on the day {@link
 * #AS_OF}.
 */
final class Documents {

  /** The day on which all of them are looked at. */
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  /** The seed of everything that is measured. */
  static final long SEED = 638_745;

  private static final int ONE_IN = 10;
  private static final int MEASURED = 320;

  private Documents() {}

  /** Those that are measured. */
  static List<byte[]> measured() {
    return measured(i -> true);
  }

  /** Those of them in which nothing is wrong. */
  static List<byte[]> withoutFault() {
    return measured(i -> fault(i) == Fault.NONE);
  }

  /** The others. */
  static List<byte[]> withFault() {
    return measured(i -> fault(i) != Fault.NONE);
  }

  private static List<byte[]> measured(IntPredicate which) {
    return IntStream.range(0, MEASURED)
        .filter(which)
        .mapToObj(i -> text(SEED, i).getBytes(UTF_8))
        .toList();
  }

  /** The document with a number, counted from 0. */
  static String text(long seed, int number) {
    return new Family(number, new SplittableRandom(seed + number), fault(number)).document();
  }

  /** What is wrong with the document of a number. */
  static Fault fault(int number) {
    Fault[] all = Fault.values();
    return number % ONE_IN == ONE_IN - 1 ? all[1 + number / ONE_IN % (all.length - 1)] : Fault.NONE;
  }
}
