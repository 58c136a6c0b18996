package org.keywork.benchmarks;

import java.nio.file.Path;

/**
 * The command line as it is packaged.
 *
 * @param examples the folder of the module that packages it
 */
record Packaged(Path examples) {

  String launcher() {
    return examples.resolve("keywork").toString();
  }

  String jar() {
    return examples.resolve("target").resolve("keywork.jar").toString();
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A figure of a run that went wrong is none. */
  static void require(boolean isWell, String otherwise) {
    if (!isWell) {
      throw new IllegalStateException(otherwise);
    }
  }
}
