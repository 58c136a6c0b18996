package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywork.json.Problem;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/**
 * A reason why a document, or all that an input holds, could not be read.
 *
 * @param file the name of the input
 * @param document which document of the input, counted from 1; 0 where it is about the whole input,
 *     and -1 where it is about the rest of its documents
 * @param documents how many documents it is about: one, or the rest of an input that is told in a word
 * @param amongOthers whether the input holds other documents, so that the number tells something
 * @param problem what is wrong with the document; empty where the reason is about the whole input
 * @param sentence what is wrong, as a full sentence without personal data
 */
record Unread(
    String file,
    int document,
    int documents,
    boolean amongOthers,
    Optional<Problem> problem,
    String sentence) {

  /** The code of what is about a whole input, where every reason has to have one. */
  static final String WHOLE = "unreadable";

  private static final int REST = -1;

  /** A reason that is about the whole input. */
  static Unread whole(String file, String sentence) {
    return new Unread(file, 0, 1, false, Optional.empty(), sentence);
  }

  /** That there is more to tell of an input: of so many more documents, or of those told already. */
  static Unread more(String file, int documents) {
    String sentence = documents == 0
        ? "More is wrong with this input than is told"
        : Words.count(documents, "more document", "more documents")
            + " of this input could not be read";
    return new Unread(
        file,
        REST,
        documents,
        false,
        Optional.empty(),
        sentence + "; correct what is told and check it again.");
  }

  /** A reason that is about a place in the one document of an input. */
  static Unread at(String file, Problem problem) {
    return new Unread(file, 1, 1, false, Optional.of(problem), problem.sentence());
  }

  /** The same of a document that is one of several. */
  Unread among(int number) {
    return new Unread(file, number, 1, true, problem, sentence);
  }

  /** How many documents could not be read; an input that could not be opened counts as one. */
  static int documents(List<Unread> reasons) {
    return reasons.stream()
        .collect(Collectors.toMap(Unread::documentId, Unread::documents, (one, same) -> one))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Whether both are about one document. */
  boolean isOfSameDocumentAs(Unread other) {
    return documentId().equals(other.documentId());
  }

  private DocumentId documentId() {
    return new DocumentId(file, document);
  }

  private record DocumentId(String file, int document) {}

  /** The line, counted from 1; 0 where the reason is about the whole input. */
  int line() {
    return problem.map(Problem::line).orElse(0);
  }

  /** The column, counted from 1; 0 where the reason is about the whole input. */
  int column() {
    return problem.map(Problem::column).orElse(0);
  }

  /** Where in the document. */
  Location at() {
    return problem.map(Problem::at).orElse(Location.here());
  }

  /** The code of the problem, such as {@code unknown-property}. */
  Optional<String> code() {
    return problem.map(Problem::code).map(Code::code);
  }

  /** Whether it is about the whole input. */
  boolean isWhole() {
    return problem.isEmpty();
  }

  /** The way of compilers: file, line and column, as far as there are such. */
  String inFile() {
    return file + (isWhole() ? "" : ":" + line() + ":" + column());
  }

  /** The same with document, pointer, sentence and code, if there are such. */
  String inOneLine() {
    String pointer = at().pointer();
    return inFile()
        + ": "
        + (amongOthers ? "document " + document + ": " : "")
        + (pointer.isEmpty() ? "" : pointer + ": ")
        + sentence
        + code().map(code -> " [" + code + "]").orElse("");
  }
}
