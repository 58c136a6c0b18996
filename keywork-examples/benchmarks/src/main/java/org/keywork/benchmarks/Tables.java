package org.keywork.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.keywork.benchmarks.PageRow.Group;

/** The tables and sentences of a page that depend on figures. */
record Tables(Figures figures) {

  private static final String NOT_MEASURED = "This was not measured.";
  private static final String QUESTIONS =
      "A check of a generated document without a fault asks for %s bytes and reports %s open questions,"
          + " each with its place: %s bytes for each question, all else included.";

  /** How many targets hold. */
  String summary() {
    List<Target> missed = standing(Standing.MISSED);
    List<Target> open = standing(Standing.NOT_MEASURED);
    return "Of %d targets %s."
        .formatted(
            Target.values().length,
            Arrays.stream(Standing.values())
                    .map(each -> count(each, standing(each).size()))
                    .filter(words -> !words.isEmpty())
                    .collect(joining(", "))
                + (missed.isEmpty() && open.isEmpty() ? "; none is missed" : ""));
  }

  private static String count(Standing standing, int count) {
    return count == 0
        ? ""
        : count
            + switch (standing) {
              case HOLDS -> count == 1 ? " holds" : " hold";
              case WITHIN_ERROR -> " cannot be told from holding";
              case MISSED -> count == 1 ? " is missed" : " are missed";
              case NOT_MEASURED -> count == 1 ? " was not measured" : " were not measured";
            };
  }

  private List<Target> standing(Standing standing) {
    return Arrays.stream(Target.values())
        .filter(each -> each.standing(figures) == standing)
        .toList();
  }

  /** Each target, the figure, and whether it holds. */
  String targets() {
    Table table = new Table(5, "What", "Figure", "Target", "Measured", "Result");
    for (Target each : Target.values()) {
      table.row(
          each.subject(),
          each.measured(),
          each.goal().written(),
          each.in(figures).map(one -> each.goal().unit().written(one.value())).orElse("-"),
          result(each));
    }
    return table.orElse(NOT_MEASURED);
  }

  private String result(Target target) {
    return switch (target.standing(figures)) {
      case HOLDS -> "holds";
      case WITHIN_ERROR -> "within the error of measurement";
      case MISSED -> "missed by " + missedBy(target);
      case NOT_MEASURED -> "not measured";
    };
  }

  private String missedBy(Target target) {
    double beyond = target.goal().beyond(target.in(figures).orElseThrow().value());
    return Figure.threeDigits(beyond * 100) + " %";
  }

  /** What stands in the way of those that are missed. */
  String inTheWay() {
    List<Target> missed = standing(Standing.MISSED);
    return missed.isEmpty()
        ? "Nothing that was measured misses its target."
        : missed.stream()
            .map(each -> "* **%s**, missed by %s. %s"
                .formatted(each.subject(), missedBy(each), each.inTheWay()))
            .collect(joining("\n"));
  }

  /** The documents. */
  String samples() {
    Table table = new Table(1, "Documents", "How many", "Bytes", "Findings", "Open questions");
    for (Sample each : figures.samples()) {
      table.row(
          each.kind(),
          Figure.count(each.documents()),
          Figure.count(each.bytes()),
          Figure.ratio(each.findings()),
          Figure.ratio(each.questions()));
    }
    return table.orElse(NOT_MEASURED);
  }

  /** What questions cost, beside a record that leaves none. */
  String questions() {
    Optional<Measure> bytes = figures.bytes(PageRow.NO_FINDING.key());
    return figures
        .sample(Sample.CLEAR)
        .filter(clear -> clear.questions() > 0)
        .flatMap(clear -> bytes.map(all -> QUESTIONS.formatted(
            Figure.count(all.value()),
            Figure.threeDigits(clear.questions()),
            Figure.count(all.value() / clear.questions()))))
        .orElse("What questions cost was not measured.");
  }

  /** What a document costs. */
  String timings(Group group) {
    Table table = new Table(1, "What", "Microseconds", "Kilobytes", "Speed, token scan as 1");
    for (PageRow each : PageRow.of(group)) {
      figures
          .timing(each.key())
          .ifPresent(one -> table.row(
              each.words(),
              Figure.threeDigits(one.microseconds()) + " ± " + Figure.threeDigits(one.error()),
              Figure.threeDigits(one.bytes() / 1_000),
              figures
                  .ratio(PageRow.TOKEN_SCAN.key(), each.key())
                  .map(ratio -> Figure.ratio(ratio.value()))
                  .orElse("-")));
    }
    return table.orElse(NOT_MEASURED);
  }

  /** The runs over many documents. */
  String streaming() {
    Table table =
        new Table(1, "Documents", "Cores", "Seconds", "Microseconds a document", "Most memory, MB");
    for (int cores = 1; cores <= 2; cores++) {
      for (Streamed each : figures.streamsOn(cores)) {
        table.row(
            Figure.count((double) each.documents()),
            Integer.toString(cores),
            Figure.threeDigits(each.seconds()),
            Figure.threeDigits(each.each()),
            each.resident() > 0 ? Figure.threeDigits(each.resident()) : "-");
      }
    }
    return table.orElse(NOT_MEASURED);
  }

  /** The checks of one file. */
  String starts() {
    Table table = new Table(1, "Started", "Processor seconds", "Seconds gone by");
    start(table, Started.JAR, "the jar alone");
    start(table, Started.WITHOUT_ARCHIVE, "as the launcher starts it, without an archive");
    start(table, Started.LAUNCHER, "the launcher, with its archive");
    return table.orElse(NOT_MEASURED);
  }

  private void start(Table table, String how, String words) {
    figures
        .median(how, Started::processor)
        .ifPresent(processor ->
            table.row(words, Figure.ratio(processor.value()), seconds(how, Started::wall)));
  }

  private String seconds(String how, ToDoubleFunction<Started> part) {
    return figures.median(how, part).map(each -> Figure.ratio(each.value())).orElse("-");
  }

  /** The questions about whole services, in milliseconds. */
  String service() {
    List<Integer> sizes = figures.service().stream()
        .map(ServiceTime::assignments)
        .distinct()
        .sorted()
        .toList();
    Table table = new Table(1, heads(sizes));
    for (ServiceQuestion what : ServiceQuestion.values()) {
      List<ServiceTime> times = figures.service(what);
      if (times.size() == sizes.size() && !times.isEmpty()) {
        table.row(cells(what.words(), times));
      }
    }
    return table.orElse(NOT_MEASURED);
  }

  private static String[] heads(List<Integer> sizes) {
    List<String> heads = new ArrayList<>(List.of("Milliseconds over so many assignments"));
    sizes.forEach(each -> heads.add(Figure.count(each)));
    heads.add("Against n log n");
    return heads.toArray(String[]::new);
  }

  private static String[] cells(String words, List<ServiceTime> times) {
    List<String> cells = new ArrayList<>(List.of(words));
    times.forEach(each -> cells.add(Figure.threeDigits(each.milliseconds())));
    cells.add(Growth.beyondNLogN(times).map(each -> Figure.ratio(each.value())).orElse("-"));
    return cells.toArray(String[]::new);
  }

  /** On what it was measured. */
  String machine() {
    Table table = new Table(2, "Machine", "");
    figures.machine().forEach((what, value) -> table.row(what, value));
    return table.orElse(NOT_MEASURED);
  }
}
