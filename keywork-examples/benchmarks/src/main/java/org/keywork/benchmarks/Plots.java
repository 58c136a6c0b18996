package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.benchmarks.BarPlot.Bar;
import org.keywork.benchmarks.LinePlot.Line;
import org.keywork.benchmarks.LinePlot.Point;
import org.keywork.benchmarks.PageRow.Group;

/** The drawings of a page; of what nobody measured there is none. */
record Plots(Figures figures) {

  /** Their names. */
  static final List<String> ALL = List.of("reading-and-checking", "streaming", "service");

  /** Each with the name of its file. */
  Map<String, String> drawn() {
    Map<String, String> drawn = new LinkedHashMap<>();
    List<Bar> bars = bars();
    if (!bars.isEmpty()) {
      drawn.put(
          "reading-and-checking.svg",
          BarPlot.of("Reading and checking: speed, the token scan as 1", bars));
    }
    put(
        drawn,
        "streaming.svg",
        "Streaming",
        "documents in the stream",
        "microseconds a document",
        streams());
    put(
        drawn,
        "service.svg",
        "Questions about a service",
        "assignments",
        "milliseconds",
        service());
    return drawn;
  }

  private static void put(
      Map<String, String> drawn,
      String file,
      String title,
      String across,
      String up,
      List<Line> lines) {
    if (!lines.isEmpty()) {
      drawn.put(file, LinePlot.of(title, across, up, lines));
    }
  }

  private List<Bar> bars() {
    return Stream.concat(Stream.of(PageRow.TOKEN_SCAN), PageRow.of(Group.BOTH).stream())
        .flatMap(each -> figures.ratio(PageRow.TOKEN_SCAN.key(), each.key()).stream()
            .map(ratio -> new Bar(each.words(), ratio.value(), each.isOurs())))
        .toList();
  }

  private List<Line> streams() {
    return Stream.of(1, 2)
        .filter(cores -> !figures.streamsOn(cores).isEmpty())
        .map(cores -> new Line(
            cores == 1 ? "one core" : "two cores",
            figures.streamsOn(cores).stream()
                .map(each -> new Point(each.documents(), each.each()))
                .toList(),
            false))
        .toList();
  }

  private List<Line> service() {
    List<Line> lines = new ArrayList<>();
    Arrays.stream(ServiceQuestion.values())
        .filter(what -> !figures.service(what).isEmpty())
        .forEach(what -> lines.add(new Line(
            what.words(),
            figures.service(what).stream()
                .map(each -> new Point(each.assignments(), each.milliseconds()))
                .toList(),
            false)));
    if (!lines.isEmpty()) {
      lines.add(nLogN(lines));
    }
    return lines;
  }

  /** Drawn above all the others, from twice the highest of their beginnings. */
  private static Line nLogN(List<Line> lines) {
    List<Point> along = lines.get(0).points();
    double start =
        2 * lines.stream().mapToDouble(line -> line.points().get(0).y()).max().orElseThrow();
    double first = steps(along.get(0).x());
    return new Line(
        "n log n, for comparison",
        IntStream.range(0, along.size())
            .mapToDouble(i -> along.get(i).x())
            .mapToObj(n -> new Point(n, start * steps(n) / first))
            .toList(),
        true);
  }

  private static double steps(double n) {
    return n * Math.log(n);
  }
}
