package org.keywork.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Tries the page on figures that are made up, before it is trusted with measured ones. */
final class PageTrial {

  private static final Figures NONE =
      new Figures(Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
  private static final Goal HALF = Goal.atLeast(0.5, Goal.Unit.TIMES);
  private static final Goal TWICE = Goal.atMost(2, Goal.Unit.TIMES);

  private PageTrial() {}

  /** Throws where the page would say something else than the figures do. */
  static void hold() {
    standings();
    targets();
    growth();
    whatNobodyMeasured();
    drawings();
  }

  private static void standings() {
    same(Standing.HOLDS, TWICE.of(Measure.exactly(2)));
    same(Standing.MISSED, TWICE.of(Measure.exactly(2.001)));
    same(Standing.WITHIN_ERROR, TWICE.of(new Measure(2.1, 0.1)));
    same(Standing.MISSED, TWICE.of(new Measure(2.1, 0.099)));
    same(Standing.HOLDS, HALF.of(Measure.exactly(0.5)));
    same(Standing.MISSED, HALF.of(Measure.exactly(0.499)));
    same(Standing.WITHIN_ERROR, HALF.of(new Measure(0.4, 0.1)));
    same("at least 0.50", HALF.written());
    same("at most 2,048 bytes", Goal.atMost(2_048, Goal.Unit.BYTES).written());
  }

  /** Rules that take twice the time are missed by 100 %, and those in half of it hold. */
  private static void targets() {
    Figures figures = timed(timing("hand-rules", 10), timing("keywork-rules", 20));
    same(Standing.MISSED, Target.RULES_AS_BY_HAND.standing(figures));
    holds(new Tables(figures).inTheWay().contains("**Checking alone, 24 rules**, missed by 100 %"));
    holds(new Tables(figures).targets().contains("| at most 1.00 | 2.00 | missed by 100 % |"));
    same(
        Standing.HOLDS,
        Target.RULES_AS_BY_HAND.standing(
            timed(timing("hand-rules", 10), timing("keywork-rules", 5))));
    same(
        Standing.MISSED,
        Target.NEAR_THE_SCAN.standing(
            timed(timing("token-scan", 29), timing("read-and-keywork-rules", 100))));
    same(
        Standing.HOLDS,
        Target.NEAR_THE_SCAN.standing(
            timed(timing("token-scan", 30), timing("read-and-keywork-rules", 100))));
  }

  /** Ten seconds for ten thousand, then twelve or eleven for each further ten thousand. */
  private static void growth() {
    Streamed first = new Streamed(10_000, 2, 10, 100);
    same(
        1.2,
        Growth.ofTime(List.of(first, new Streamed(20_000, 2, 22, 100)))
            .orElseThrow()
            .value());
    same(
        1.0,
        Growth.ofMemory(List.of(first, new Streamed(20_000, 2, 22, 100)))
            .orElseThrow()
            .value());
    List<ServiceTime> squared = Stream.of(10, 100)
        .map(n -> new ServiceTime(ServiceQuestion.CHECK, n, n * n))
        .toList();
    same(5.0, Growth.beyondNLogN(squared).orElseThrow().value());
  }

  private static void whatNobodyMeasured() {
    Tables tables = new Tables(NONE);
    same(
        "Of %1$d targets %1$d were not measured.".formatted(Target.values().length),
        tables.summary());
    same("Nothing that was measured misses its target.", tables.inTheWay());
    same("This was not measured.", tables.streaming());
    holds(new Plots(NONE).drawn().isEmpty());
  }

  private static void drawings() {
    List<ServiceTime> times = new ArrayList<>();
    Stream.of(1_000, 100_000)
        .forEach(n -> times.add(new ServiceTime(ServiceQuestion.AGENDA, n, n / 50.0)));
    Figures figures = new Figures(
        Map.of(),
        timed(timing("token-scan", 10), timing("drools", 100)).timings(),
        List.of(),
        List.of(new Streamed(1_000, 1, 2, 0), new Streamed(10_000, 1, 4, 0)),
        List.of(),
        times);
    Map<String, String> drawn = new Plots(figures).drawn();
    same(Plots.ALL.size(), drawn.size());
    same(drawn, new Plots(figures).drawn());
    drawn.values().forEach(PageTrial::isWellFormed);
  }

  private static void isWellFormed(String svg) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("A drawing cannot be read.", e);
    }
  }

  private static Timing timing(String name, double microseconds) {
    return new Timing(name, microseconds, 0, 0);
  }

  private static Figures timed(Timing one, Timing other) {
    Map<String, Timing> timings = Map.of(one.name(), one, other.name(), other);
    return new Figures(Map.of(), timings, List.of(), List.of(), List.of(), List.of());
  }

  private static void same(double wanted, double told) {
    holds(Math.abs(wanted - told) < 1e-9);
  }

  private static void same(Object wanted, Object told) {
    Packaged.require(wanted.equals(told), "The page says " + told + ", and should say " + wanted);
  }

  private static void holds(boolean isSo) {
    Packaged.require(isSo, "The page does not say what the figures do.");
  }
}
