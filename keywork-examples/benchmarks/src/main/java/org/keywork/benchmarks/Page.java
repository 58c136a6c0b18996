package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywork.benchmarks.PageRow.Group;

/**
 * The page about everything that was measured: prose that always holds, in which each name in braces
 * stands for what the figures say.
 *
 * @param prose the prose
 * @param figures what was measured
 */
record Page(String prose, Figures figures) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z:-]+)}}");

  /** Writes the page and its drawings. */
  static void write(Path prose, Path folder) throws IOException {
    Figures figures = Figures.of(new Results(folder.resolve("results")));
    Path plots = Files.createDirectories(folder.resolve("plots"));
    for (Map.Entry<String, String> plot : new Plots(figures).drawn().entrySet()) {
      Files.writeString(plots.resolve(plot.getKey()), plot.getValue(), UTF_8);
    }
    Files.writeString(
        folder.resolve("README.md"),
        new Page(Files.readString(prose, UTF_8), figures).text(),
        UTF_8);
  }

  /** All of it. */
  String text() {
    Map<String, String> parts = parts();
    return PLACE
        .matcher(prose)
        .replaceAll(place -> Matcher.quoteReplacement(part(parts, place.group(1))));
  }

  private static String part(Map<String, String> parts, String name) {
    if (!parts.containsKey(name)) {
      throw new IllegalArgumentException("The prose names {{" + name
          + "}}, which is no part of the page; write one of " + parts.keySet() + ".");
    }
    return parts.get(name);
  }

  private Map<String, String> parts() {
    Tables tables = new Tables(figures);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("summary", tables.summary());
    parts.put("targets", tables.targets());
    parts.put("in-the-way", tables.inTheWay());
    parts.put("documents", tables.samples());
    parts.put("questions", tables.questions());
    parts.put("reading", tables.timings(Group.READING));
    parts.put("checking", tables.timings(Group.CHECKING));
    parts.put("both", tables.timings(Group.BOTH));
    parts.put("streaming", tables.streaming());
    parts.put("starts", tables.starts());
    parts.put("service", tables.service());
    parts.put("machine", tables.machine());
    Set<String> drawn = new Plots(figures).drawn().keySet();
    for (String name : Plots.ALL) {
      parts.put("plot:" + name, drawn.contains(name + ".svg") ? plot(name) : "");
    }
    return parts;
  }

  private static String plot(String name) {
    return "![" + name.replace('-', ' ') + "](plots/" + name + ".svg)";
  }
}
