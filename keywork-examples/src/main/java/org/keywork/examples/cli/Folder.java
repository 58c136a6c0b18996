package org.keywork.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The documents in a folder and in the folders within it: files whose names end in .json, .ndjson or
 * .jsonl, or in one of these and .gz, in capitals or not, and begin with no dot. Links are not followed, so that nothing
 * outside is read.
 */
final class Folder extends SimpleFileVisitor<Path> {

  /** How the names of documents end. */
  static final String ENDINGS = ".json, .ndjson or .jsonl, or one of these and .gz";

  /** A name may hold anything, also ends of lines; nothing is passed over for that. */
  private static final Pattern DOCUMENT = Pattern.compile(
      "[^.].*\\.(json|ndjson|jsonl)(\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Path root;
  private final List<Path> documents = new ArrayList<>();
  private final List<Path> closed = new ArrayList<>();

  private Folder(Path root) {
    this.root = root;
  }

  /** Looks into a folder. */
  static Folder of(Path root) throws IOException {
    Path start = Files.isSymbolicLink(root) ? root.toRealPath() : root;
    Folder folder = new Folder(start);
    Files.walkFileTree(start, folder);
    Collections.sort(folder.documents);
    Collections.sort(folder.closed);
    return folder;
  }

  /** The documents, sorted. */
  List<Path> documents() {
    return documents;
  }

  /** What could not be looked into, sorted. */
  List<Path> closed() {
    return closed;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && DOCUMENT.matcher(name(file)).matches()) {
      documents.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    closed.add(file);
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
