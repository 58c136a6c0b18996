package org.keywork.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

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

  /** The first run of the launcher makes its archive in the background; later ones start from it. */
  void awaitArchive() throws IOException, InterruptedException {
    for (int i = 0; i < 120 && !hasArchive(); i++) {
      Thread.sleep(500);
    }
    require(hasArchive(), "The launcher has made no archive in a minute.");
  }

  private boolean hasArchive() throws IOException {
    try (DirectoryStream<Path> archives =
        Files.newDirectoryStream(examples.resolve("target"), "keywork-*.jsa")) {
      FileTime ofJar = Files.getLastModifiedTime(Path.of(jar()));
      for (Path each : archives) {
        if (Files.size(each) > 0 && Files.getLastModifiedTime(each).compareTo(ofJar) >= 0) {
          return true;
        }
      }
      return false;
    }
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
