package org.keywork.benchmarks;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Everything that was measured, as far as it was.
 *
 * @param machine on what, by name
 * @param timings what a document costs, by the name of the benchmark
 * @param samples the documents
 * @param streams the runs over many documents
 * @param starts the checks of one file
 * @param service the questions about whole services
 */
record Figures(
    Map<String, String> machine,
    Map<String, Timing> timings,
    List<Sample> samples,
    List<Streamed> streams,
    List<Started> starts,
    List<ServiceTime> service) {

  static Figures of(Results results) {
    return new Figures(
        results.rows(Machine.TABLE).stream()
            .collect(toMap(
                row -> row.get(0), row -> row.get(1), (one, other) -> other, LinkedHashMap::new)),
        results.rows(Timing.TABLE).stream()
            .map(Timing::of)
            .collect(toMap(
                Timing::name, Function.identity(), (one, other) -> other, LinkedHashMap::new)),
        results.rows(Sample.TABLE).stream().map(Sample::of).toList(),
        results.rows(Streamed.TABLE).stream().map(Streamed::of).toList(),
        results.rows(Started.TABLE).stream().map(Started::of).toList(),
        results.rows(ServiceTime.TABLE).stream().map(ServiceTime::of).toList());
  }

  Optional<Timing> timing(String name) {
    return Optional.ofNullable(timings.get(name));
  }

  Optional<Sample> sample(String kind) {
    return samples.stream().filter(each -> each.kind().equals(kind)).findFirst();
  }

  /** How much memory one asks for. */
  Optional<Measure> bytes(String name) {
    return timing(name).map(one -> Measure.exactly(one.bytes()));
  }

  /** How many times as long one takes as another. */
  Optional<Measure> ratio(String name, String other) {
    return timing(name).flatMap(one -> timing(other).map(one::against));
  }

  /** The runs on so many cores, the shortest first. */
  List<Streamed> streamsOn(int cores) {
    return streams.stream()
        .filter(each -> each.cores() == cores)
        .sorted(Comparator.comparing(Streamed::documents))
        .toList();
  }

  /** One question over more and more assignments. */
  List<ServiceTime> service(ServiceQuestion what) {
    return service.stream()
        .filter(each -> each.what() == what)
        .sorted(Comparator.comparing(ServiceTime::assignments))
        .toList();
  }

  /** The median of the checks of one file that were started in one way. */
  Optional<Measure> median(String how, ToDoubleFunction<Started> part) {
    double[] sorted = starts.stream()
        .filter(each -> each.how().equals(how))
        .mapToDouble(part)
        .sorted()
        .toArray();
    int middle = sorted.length / 2;
    return sorted.length == 0
        ? Optional.empty()
        : Optional.of(Measure.exactly(
            sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2));
  }
}
