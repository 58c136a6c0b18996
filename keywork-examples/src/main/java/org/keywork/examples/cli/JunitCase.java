package org.keywork.examples.cli;

/**
 * One test, as what shows the tests of a build knows them.
 *
 * @param name its name
 * @param line the line of the file that it is about, counted from 1; 0 if it is about none
 * @param outcome how it ended
 * @param type what kind of failure or error it is
 * @param message what is wrong or why it was skipped, in a sentence
 * @param text the same at length
 * @param output what else there is to say
 */
record JunitCase(
    String name,
    int line,
    Outcome outcome,
    String type,
    String message,
    String text,
    String output) {

  /** How a test ended. */
  enum Outcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** Nothing is wrong, though there may be something to say. */
  static JunitCase passed(String name, int line, String output) {
    return new JunitCase(name, line, Outcome.PASSED, "", "", "", output);
  }

  static JunitCase skipped(String name, int line, String message, String output) {
    return new JunitCase(name, line, Outcome.SKIPPED, "", message, "", output);
  }

  /** Something could not be looked at. */
  static JunitCase error(String name, int line, String type, String message) {
    return new JunitCase(name, line, Outcome.ERROR, type, message, message, "");
  }

  /**
   * Writes it.
   *
   * @param xml where to
   * @param suite the name of the suite to which it belongs
   * @param file the name of the file that it is about; empty if it is about none
   */
  void write(Xml xml, String suite, String file) {
    xml.open("testcase").with("name", name).with("classname", suite).with("time", 0);
    if (!file.isEmpty()) {
      xml.with("file", file);
    }
    if (line > 0) {
      xml.with("line", line);
    }
    switch (outcome) {
      case PASSED -> {}
      case SKIPPED -> xml.open("skipped").with("message", message).close();
      case FAILURE -> wrong(xml, "failure");
      case ERROR -> wrong(xml, "error");
    }
    if (!output.isEmpty()) {
      xml.open("system-out").text(output).close();
    }
    xml.close();
  }

  private void wrong(Xml xml, String element) {
    xml.open(element).with("message", message).with("type", type).text(text).close();
  }
}
