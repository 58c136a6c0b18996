package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How costs grow with the number of documents or assignments; 1 where they do not. */
final class Growth {

  private Growth() {}

  /**
   * The dearest stretch of documents against the cheapest before it. The documents that a longer run has
   * beyond a shorter one are a stretch, and so are all of the shortest run.
   */
  static Optional<Measure> ofTime(List<Streamed> runs) {
    List<Double> each = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      each.add(i == 0 ? runs.get(0).each() : runs.get(i).eachBeyond(runs.get(i - 1)));
    }
    return worst(each);
  }

  /** The memory of the longest run against that of the shortest of ten thousand documents or more. */
  static Optional<Measure> ofMemory(List<Streamed> runs) {
    List<Double> warm = runs.stream()
        .filter(each -> each.documents() >= 10_000 && each.resident() > 0)
        .map(Streamed::resident)
        .toList();
    return warm.size() < 2
        ? Optional.empty()
        : Optional.of(Measure.exactly(warm.get(warm.size() - 1) / warm.get(0)));
  }

  /** Beyond n log n: the worst of all questions, at the most assignments against the best before. */
  static Optional<Measure> beyondNLogN(Figures figures) {
    return Arrays.stream(ServiceQuestion.values())
        .flatMap(what -> beyondNLogN(figures.service(what)).stream())
        .max((one, other) -> Double.compare(one.value(), other.value()));
  }

  static Optional<Measure> beyondNLogN(List<ServiceTime> times) {
    int last = times.size() - 1;
    return times.stream()
        .limit(Math.max(last, 0))
        .map(ServiceTime::perStep)
        .min(Double::compare)
        .map(least -> Measure.exactly(times.get(last).perStep() / least));
  }

  /** How many times as fast two cores are as one, over the most documents that both were given. */
  static Optional<Measure> ofSpeedOnTwoCores(Figures figures) {
    return figures.streamsOn(1).stream()
        .flatMap(one -> figures.streamsOn(2).stream()
            .filter(two -> two.documents() == one.documents())
            .map(two -> Measure.exactly(one.seconds() / two.seconds())))
        .reduce((shorter, longer) -> longer);
  }

  private static Optional<Measure> worst(List<Double> costs) {
    double least = Double.MAX_VALUE;
    double worst = 0;
    for (double cost : costs) {
      worst = Math.max(worst, cost / least);
      least = Math.min(least, cost);
    }
    return costs.size() < 2 ? Optional.empty() : Optional.of(Measure.exactly(worst));
  }
}
