package org.keywork.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.service.ServiceAtWork;
import org.keywork.time.DateSpan;

/** Questions about larger and larger services, each asked several times; the fastest answer counts. */
final class ServiceRuns {

  private static final int WARM = 10_000;
  private static final int TIMES = 7;
  private static final DateSpan THREE_YEARS =
      DateSpan.of(Documents.AS_OF.minusYears(2), Documents.AS_OF.plusYears(1));

  private final Keywork keywork = Keywork.guidance();
  private final Basis basis = new Basis(Documents.AS_OF, keywork.policy());

  private ServiceRuns() {}

  /** In a process of its own: the file to write to, and the numbers of assignments. */
  public static void main(String... args) {
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      sizes.add(Integer.parseInt(args[i]));
    }
    List<List<Object>> rows =
        new ServiceRuns().run(sizes).stream().map(ServiceTime::row).toList();
    new Results(Path.of(args[0])).write(ServiceTime.TABLE, ServiceTime.HEADER, rows);
  }

  private List<ServiceTime> run(List<Integer> sizes) {
    List<ServiceTime> times = new ArrayList<>();
    ask(WARM);
    ask(WARM);
    for (int assignments : sizes) {
      ask(assignments)
          .forEach((what, nanos) -> times.add(new ServiceTime(what, assignments, nanos / 1e6)));
    }
    return times;
  }

  private Map<ServiceQuestion, Long> ask(int assignments) {
    BigService large = new BigService(assignments);
    Questions questions =
        new Questions(large, large.atWork(), large.withOneKeyWorker(), large.files());
    Map<ServiceQuestion, Long> least = new EnumMap<>(ServiceQuestion.class);
    for (int i = 0; i < TIMES; i++) {
      for (ServiceQuestion what : ServiceQuestion.values()) {
        long start = System.nanoTime();
        int answer = answer(what, questions);
        long nanos = System.nanoTime() - start;
        Packaged.require(answer >= 0, "A question about a service had no answer.");
        least.merge(what, nanos, Math::min);
      }
    }
    return least;
  }

  private record Questions(
      BigService large, ServiceAtWork team, ServiceAtWork one, List<CaseFile> files) {}

  private int answer(ServiceQuestion what, Questions of) {
    return switch (what) {
      case PEAK_OF_TEAM -> peak(of.team());
      case PEAK_OF_ONE -> peak(of.one());
      case AGENDA -> of.large().agenda(of.team(), of.files(), basis).items().size();
      case CHECK -> keywork.check(of.team(), Documents.AS_OF).findings().size();
    };
  }

  private int peak(ServiceAtWork service) {
    return service
        .caseloads()
        .capacityOver(THREE_YEARS, basis.policy())
        .peak()
        .days()
        .firstDay()
        .getYear();
  }
}
