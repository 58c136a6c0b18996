package org.keywork.benchmarks;

import java.util.List;
import org.keywork.benchmarks.Svg.Anchor;

/** Bars beside their names, the longest of which fills the width. */
final class BarPlot {

  private static final int WIDTH = 760;
  private static final int NAMES = 270;
  private static final int FIGURES = 90;
  private static final int EACH = 28;
  private static final int TOP = 48;

  /**
   * One of them.
   *
   * @param name what it is of
   * @param value how long
   * @param isOurs whether it is one of Keywork
   */
  record Bar(String name, double value, boolean isOurs) {}

  private BarPlot() {}

  static String of(String title, List<Bar> bars) {
    Svg svg = new Svg(WIDTH, TOP + bars.size() * EACH + 16, title);
    double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double middle = TOP + i * EACH + 9;
      double length = Math.max(1, bar.value() / longest * (WIDTH - NAMES - FIGURES));
      svg.word(Anchor.END, NAMES - 10, middle + 5, bar.name())
          .bar(bar.isOurs() ? 0 : 4, NAMES, middle - 8, length, 16)
          .word(Anchor.START, NAMES + length + 8, middle + 5, Figure.ratio(bar.value()));
    }
    return svg.drawn();
  }
}
