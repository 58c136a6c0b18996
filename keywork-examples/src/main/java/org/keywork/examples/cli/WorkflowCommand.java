package org.keywork.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line in the log of a GitHub workflow that the runner takes for a command. */
final class WorkflowCommand {

  private final String name;
  private final Map<String, String> properties = new LinkedHashMap<>();

  /** A command that annotates: {@code error}, {@code warning} or {@code notice}. */
  WorkflowCommand(String name) {
    this.name = name;
  }

  /** The same command, about a file; what came by the standard input has no name to show it by. */
  WorkflowCommand about(String file) {
    if (!file.equals(Inputs.STANDARD_INPUT)) {
      properties.put("file", file);
    }
    return this;
  }

  /** The same command, about a line and a column of the file, both counted from 1. */
  WorkflowCommand at(int line, int column) {
    properties.put("line", Integer.toString(line));
    properties.put("col", Integer.toString(column));
    return this;
  }

  /** The same command, with a heading. */
  WorkflowCommand titled(String title) {
    properties.put("title", title);
    return this;
  }

  /** The whole line, with its end, whatever the file is called and the message says. */
  String saying(String message) {
    String before = properties.entrySet().stream()
        .map(each -> each.getKey() + "=" + property(each.getValue()))
        .collect(Collectors.joining(","));
    return "::" + name + (before.isEmpty() ? "" : " " + before) + "::" + data(message) + "\n";
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return OneLine.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }
}
