package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/**
 * A document that was looked at twice: its text, what is written in it, and what is wrong so far.
 *
 * @param text the text
 * @param root what is written in it; null if it is not to be looked at any further
 * @param problems what is wrong so far
 */
record Opened(String text, @Nullable Written root, List<Problem> problems) {

  /** Opens a text that should be a document of one kind. */
  static Opened of(String text, DocumentKind kind, Limits limits) {
    Scan scan = Scan.of(text, limits);
    Written root = scan.root();
    List<Problem> problems = new ArrayList<>(scan.problems());
    if (scan.isBroken() || root == null) {
      return new Opened(text, null, problems);
    }
    boolean readOn = requireKind(root, kind, problems);
    return new Opened(text, readOn ? root : null, problems);
  }

  /** Whether it makes sense to look any further. */
  private static boolean requireKind(Written root, DocumentKind kind, List<Problem> problems) {
    if (root.kind() != Written.Kind.OBJECT) {
      problems.add(Problem.of(
          Code.WRONG_TYPE,
          root.position(),
          Location.here(),
          Wording.wrongType("a " + kind.words() + " as an object", root)));
      return false;
    }
    Written found = root.member(DocumentKind.PROPERTY);
    if (found == null) {
      problems.add(wrong(root, Location.here(), Wording.noKind(kind)));
      return false;
    }
    Location at = Location.at(DocumentKind.PROPERTY);
    if (!found.scalar().equals(kind.header()) || found.kind() != Written.Kind.TEXT) {
      problems.add(wrong(found, at, Wording.otherKind(kind, found.scalar())));
      return false;
    }
    if (!root.members().get(0).name().equals(DocumentKind.PROPERTY)) {
      problems.add(wrong(found, at, Wording.notFirst(kind)));
    }
    return true;
  }

  /** What is wrong so far and what is found besides; a name or number that is too long says all. */
  List<Problem> problemsWith(List<Problem> besides) {
    List<Problem> all = new ArrayList<>(problems);
    besides.stream()
        .filter(found -> problems.stream()
            .noneMatch(told -> told.position().equals(found.position()) && isTooLong(told)))
        .forEach(all::add);
    return all;
  }

  private static boolean isTooLong(Problem told) {
    return told.code() == Code.NAME_TOO_LONG || told.code() == Code.NUMBER_TOO_LONG;
  }

  private static Problem wrong(Written written, Location at, String sentence) {
    return Problem.of(Code.WRONG_DOCUMENT, written.position(), at, sentence);
  }

  Written document() {
    return Objects.requireNonNull(root);
  }
}
