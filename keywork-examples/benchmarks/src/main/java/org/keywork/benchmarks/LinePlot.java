package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.keywork.benchmarks.Svg.Anchor;

/** Lines over axes on which each step is ten times the one before. */
final class LinePlot {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 76;
  private static final int RIGHT = 44;
  private static final int TOP = 48;
  private static final int BOTTOM = 56;
  private static final int KEY = 20;

  /** A place. */
  record Point(double x, double y) {}

  /**
   * A line.
   *
   * @param name what it shows
   * @param points the points that it joins
   * @param isAside whether it is drawn to compare with, and not measured
   */
  record Line(String name, List<Point> points, boolean isAside) {}

  private final List<Line> lines;
  private final Svg svg;
  private final Axis across;
  private final Axis up;
  private final double bottom;

  private LinePlot(String title, List<Line> lines) {
    this.lines = lines;
    int height = HEIGHT + KEY * lines.size();
    this.svg = new Svg(WIDTH, height, title);
    this.bottom = HEIGHT - BOTTOM;
    this.across = Axis.over(all().stream().mapToDouble(Point::x), LEFT, WIDTH - RIGHT);
    this.up = Axis.over(all().stream().mapToDouble(Point::y), bottom, TOP);
  }

  static String of(String title, String across, String up, List<Line> lines) {
    LinePlot plot = new LinePlot(title + ": " + up + " over " + across, lines);
    plot.grid(across);
    for (int i = 0; i < lines.size(); i++) {
      plot.draw(i);
      plot.key(i);
    }
    return plot.svg.drawn();
  }

  private List<Point> all() {
    List<Point> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(line.points()));
    return all;
  }

  private void grid(String name) {
    for (double step : across.steps()) {
      double x = across.place(step);
      svg.line("grid", x, TOP, x, bottom).word(Anchor.MIDDLE, x, bottom + 18, Figure.power(step));
    }
    for (double step : up.steps()) {
      double y = up.place(step);
      svg.line("grid", LEFT, y, WIDTH - RIGHT, y)
          .word(Anchor.END, LEFT - 8, y + 4, Figure.power(step));
    }
    svg.word(Anchor.MIDDLE, (LEFT + WIDTH - RIGHT) / 2.0, bottom + 38, name);
  }

  private void draw(int index) {
    Line line = lines.get(index);
    for (int i = 0; i < line.points().size(); i++) {
      Point point = line.points().get(i);
      if (i > 0) {
        join(line.isAside(), index, line.points().get(i - 1), point);
      }
      if (!line.isAside()) {
        svg.dot(index, across.place(point.x()), up.place(point.y()));
      }
    }
  }

  private void join(boolean isAside, int colour, Point from, Point to) {
    svg.line(
        isAside ? "aside" : "line s" + colour,
        across.place(from.x()),
        up.place(from.y()),
        across.place(to.x()),
        up.place(to.y()));
  }

  private void key(int index) {
    double y = HEIGHT - 4 + KEY * index;
    Line line = lines.get(index);
    svg.line(line.isAside() ? "aside" : "line s" + index, LEFT, y, LEFT + 30, y)
        .word(Anchor.START, LEFT + 40, y + 4, line.name());
  }
}
