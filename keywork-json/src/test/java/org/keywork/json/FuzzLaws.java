package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds of every answer to every document, however hostile. */
final class FuzzLaws {

  /** What is planted where a person could be told of; none of it is valid as an id. */
  static final List<String> CANARIES =
      List.of("Zofia Quillfeather", "zofia quillfeather", "Sión ŵ", "O'Quill ~/\\u00e9");

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern SENTENCE = Pattern.compile("[A-Z][ -~]*[.?]");
  private static final Pattern NOT_OURS = Pattern.compile("[^ -~\n]");
  private static final Pattern TWO_SENTENCES = Pattern.compile("[.?] [A-Z]");
  private static final String MARK = "\uFEFF";

  private FuzzLaws() {}

  /** Holds one answer against all of them. */
  static <T> void check(FuzzTarget<T> target, byte[] document) {
    Read<T> read = target.reading().apply(document);
    String text = text(document);
    boolean isText = SourceText.of(document).complete()
        && !SourceText.isWide(document)
        && document.length <= Limits.STANDARD.longestInBytes();
    if (isText) {
      assertThat(target.inspecting().apply(text)).isEqualTo(read);
    }
    if (SourceText.isWide(document)) {
      assertThat(read.problems()).hasToString("[1:1 " + Wording.WIDE + "]");
    }
    if (read instanceof Read.Accepted<T> accepted) {
      assertThat(isText).isTrue();
      keepsEverything(target, accepted, text);
    } else {
      areToldWell(read.problems(), text);
    }
  }

  private static String text(byte[] document) {
    String text = new String(document, UTF_8);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static <T> void keepsEverything(
      FuzzTarget<T> target, Read.Accepted<T> accepted, String text) {
    String written = target.writing().apply(accepted.content());
    assertThat(target.reading().apply(written.getBytes(UTF_8))).isEqualTo(accepted);
    if (!text.contains("\"basedOn\"")) {
      assertThat(Said.in(written).equals(Said.in(text)))
          .as("Of %s%n%s was written", text, written)
          .isTrue();
    }
  }

  private static void areToldWell(List<Problem> problems, String text) {
    assertThat(problems).isNotEmpty().isSorted().hasSizeLessThanOrEqualTo(ProblemList.MOST + 1);
    String[] lines = LINE_END.split(text, -1);
    assertThat(problems).allMatch(problem -> isWithin(lines, problem));
    assertThat(problems.stream().map(Problem::sentence).distinct())
        .allMatch(sentence -> SENTENCE.matcher(sentence).matches())
        .noneMatch(sentence -> TWO_SENTENCES.matcher(sentence).find())
        .doesNotContain(Wording.CONTRADICTION);
    assertThat(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .doesNotContainPattern(NOT_OURS)
        .doesNotContain(CANARIES);
  }

  private static boolean isWithin(String[] lines, Problem problem) {
    return problem.line() >= 1
        && problem.line() <= lines.length
        && problem.column() >= 1
        && problem.column() <= lines[problem.line() - 1].length() + 1;
  }
}
