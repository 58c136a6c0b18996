package org.keywork.standards;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/**
 * What the records of a service leave open, each thing once. As with {@link Evidence}, the questions of
 * some records and those of others make the questions of all of them, in whatever order.
 *
 * @since 0.1
 */
public final class QuestionsToAsk {

  private static final QuestionsToAsk NONE = new QuestionsToAsk(Map.of());

  /** The number of an entry of a list, in a JSON Pointer. */
  private static final Pattern NUMBER = Pattern.compile("/[0-9]+(?=/|$)");

  /** What makes two questions one. */
  private record Asked(String missing, String place) {

    static Asked by(OpenQuestion question) {
      String place = NUMBER.matcher(question.at().pointer()).replaceAll("/*");
      return new Asked(question.missing(), place);
    }

    QuestionToAsk ofOneRecord(Set<RuleId> rules) {
      return new QuestionToAsk(missing, place, rules, 1);
    }
  }

  private final Map<Asked, QuestionToAsk> questions;

  private QuestionsToAsk(Map<Asked, QuestionToAsk> questions) {
    this.questions = Collections.unmodifiableMap(questions);
  }

  /** The questions of no record. */
  public static QuestionsToAsk none() {
    return NONE;
  }

  /** The questions that one record leaves open. */
  public static QuestionsToAsk of(Report report) {
    Map<Asked, Set<RuleId>> rules = new HashMap<>();
    for (OpenQuestion each : report.openQuestions()) {
      rules.computeIfAbsent(Asked.by(each), asked -> new TreeSet<>()).add(each.rule());
    }
    Map<Asked, QuestionToAsk> questions = new HashMap<>();
    rules.forEach((asked, by) -> questions.put(asked, asked.ofOneRecord(by)));
    return new QuestionsToAsk(questions);
  }

  /** These questions together with those of other records. */
  public QuestionsToAsk and(QuestionsToAsk other) {
    Map<Asked, QuestionToAsk> both = new HashMap<>(questions);
    other.questions.forEach((asked, each) -> both.merge(asked, each, QuestionToAsk::and));
    return new QuestionsToAsk(both);
  }

  /**
   * Those whose answers would show more of some standard, the most helpful first: by how many standards,
   * then by how many rules, then by how many records leave them open, then as they are worded.
   */
  public List<QuestionToAsk> onStandards(RuleBook book, StandardsReading reading) {
    record Helpful(QuestionToAsk question, int standards) {}
    return questions.values().stream()
        .map(each -> new Helpful(each, each.helps(book, reading).size()))
        .filter(each -> each.standards() > 0)
        .sorted(Comparator.comparingInt(Helpful::standards)
            .thenComparingInt(each -> each.question().rules().size())
            .thenComparingInt(each -> each.question().records())
            .reversed()
            .thenComparing(each -> each.question().missing())
            .thenComparing(each -> each.question().place()))
        .map(Helpful::question)
        .toList();
  }

  @Override
  @SuppressWarnings("exports") // The annotation is for the compiler only.
  public boolean equals(@Nullable Object other) {
    return other instanceof QuestionsToAsk asked && questions.equals(asked.questions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(questions);
  }

  /** How many there are. */
  @Override
  public String toString() {
    return questions.size() + " questions to ask";
  }
}
