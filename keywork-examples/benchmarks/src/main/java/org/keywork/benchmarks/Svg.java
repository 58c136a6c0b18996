package org.keywork.benchmarks;

import java.util.Locale;

/** A drawing, of lines, bars and words that are readable on light and on dark paper. */
final class Svg {

  /** Where a word stands to its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private static final String STYLE = """
      <style>
      text{font:13px system-ui,sans-serif;fill:#1f2328}
      .title{font-size:15px;font-weight:600}
      .paper{fill:#ffffff;stroke:#d1d9e0}
      .grid{stroke:#d1d9e0}
      .aside{stroke:#59636e;stroke-dasharray:6 4;fill:none}
      .line{fill:none;stroke-width:2}
      .f0{fill:#0059a8}.f1{fill:#b34700}.f2{fill:#00734f}.f3{fill:#8f3f78}.f4{fill:#6e7781}
      .s0{stroke:#0059a8}.s1{stroke:#b34700}.s2{stroke:#00734f}.s3{stroke:#8f3f78}
      @media (prefers-color-scheme:dark){
      text{fill:#e6edf3}
      .paper{fill:#0d1117;stroke:#3d444d}
      .grid{stroke:#3d444d}
      .aside{stroke:#9198a1}
      .f0{fill:#58a6ff}.f1{fill:#f0883e}.f2{fill:#3fb950}.f3{fill:#d2a8ff}.f4{fill:#9198a1}
      .s0{stroke:#58a6ff}.s1{stroke:#f0883e}.s2{stroke:#3fb950}.s3{stroke:#d2a8ff}
      }
      </style>
      """;

  private final StringBuilder text = new StringBuilder();

  /** A drawing of a size, with a title that also is read out to whoever does not see it. */
  Svg(int width, int height, String title) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\">",
        width, height, width);
    add("<title>%s</title>", escaped(title));
    text.append(STYLE);
    add(
        "<rect class=\"paper\" x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"6\"/>",
        width - 1, height - 1);
    add("<text class=\"title\" x=\"16\" y=\"26\">%s</text>", escaped(title));
  }

  Svg line(String kind, double x1, double y1, double x2, double y2) {
    return add(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        kind, x1, y1, x2, y2);
  }

  Svg bar(int colour, double x, double y, double width, double height) {
    return add(
        "<rect class=\"f%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
        colour, x, y, width, height);
  }

  Svg dot(int colour, double x, double y) {
    return add("<circle class=\"f%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", colour, x, y);
  }

  Svg word(Anchor anchor, double x, double y, String word) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
        x, y, anchor.name().toLowerCase(Locale.ROOT), escaped(word));
  }

  /** All of it. */
  String drawn() {
    return text + "</svg>\n";
  }

  private Svg add(String form, Object... parts) {
    text.append(String.format(Locale.ROOT, form, parts)).append('\n');
    return this;
  }

  private static String escaped(String word) {
    return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
