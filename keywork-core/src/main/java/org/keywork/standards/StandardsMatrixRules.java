package org.keywork.standards;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * A service that holds itself against the standards answers each of them once, says what shows it, and by
 * which edition it went.
 *
 * @since 0.1
 */
public final class StandardsMatrixRules {

  private static final Citation MATRIX = CCNUK.at("matrix");

  /** Thirty-six standards, thirty-six answers. */
  public static final Rule<StandardsMatrix> ANSWERED_ONCE = rule("standards.answered-once")
      .from(MATRIX, restating(396))
      .says(MUST, "Each of the 36 standards has exactly one of the four answers.")
      .appliesTo(StandardsMatrix.class, "matrices of the standards")
      .isMetWhen(StandardsMatrixRules::answeredOnce)
      .otherwise("Standard {standard} is answered {times} times.")
      .remedy("Agree on one of the answers and take the others out.");

  /** Who says how it stands can say what shows it. */
  public static final Rule<AnsweredStandard> EVIDENCE = rule("standards.evidence-given")
      .from(MATRIX, restating(397))
      .says(SHOULD, "Beside each answer stands what shows it.")
      .appliesTo(
          AnsweredStandard.class,
          "answers other than don't know",
          answer -> answer.answer() != StandardAnswer.DONT_KNOW)
      .isMetWhen(StandardsMatrixRules::evidence)
      .otherwise("Standard {standard} is answered as {answer}, and nothing is said that shows it.")
      .remedy("Write down what shows it, or answer that nobody knows.");

  /** Answers to one edition may be none to the next. */
  public static final Rule<StandardsMatrix> EDITION = rule("standards.edition-recorded")
      .from(CCNUK.at(""), restating(401))
      .says(SHOULD, "It is recorded which edition of the standards was answered.")
      .appliesTo(StandardsMatrix.class, "matrices of the standards")
      .isMetWhen(StandardsMatrixRules::edition)
      .otherwise(
          "The standards were answered on {answered}; the edition recorded was not out before"
              + " {out}.")
      .remedy("Look up which edition it was, and record that.");

  private StandardsMatrixRules() {}

  /** The rules, in the order of the matrix. */
  public static List<Rule<?>> all() {
    return List.of(ANSWERED_ONCE, EVIDENCE, EDITION);
  }

  /** The code of a standard as it is printed, for facts. */
  private record Code(String value) implements Identifier {}

  private static Facts of(Standard standard) {
    return fact("standard", new Code(standard.code()));
  }

  private static Verdict answeredOnce(StandardsMatrix matrix, Basis basis) {
    Verdict verdict = Verdict.met();
    Set<Standard> seen = EnumSet.noneOf(Standard.class);
    Set<Standard> told = EnumSet.noneOf(Standard.class);
    for (int i = 0; i < matrix.answers().size(); i++) {
      Standard standard = matrix.answers().get(i).standard();
      if (!seen.add(standard) && told.add(standard)) {
        verdict = verdict.and(Verdict.notMet(Location.at("answers", i), times(matrix, standard)));
      }
    }
    return verdict.and(unanswered(matrix));
  }

  private static Facts times(StandardsMatrix matrix, Standard standard) {
    return of(standard).and("times", matrix.to(standard).size());
  }

  /** No answer is no wrong one: it has still to be given. */
  private static Verdict unanswered(StandardsMatrix matrix) {
    List<Standard> unanswered = matrix.unanswered();
    if (unanswered.isEmpty()) {
      return Verdict.met();
    }
    String which = unanswered.stream().map(Standard::code).collect(Collectors.joining(", "));
    return Verdict.cannotTell(
        Location.at("answers"), "which of the four answers holds for " + which);
  }

  private static Verdict evidence(AnsweredStandard answer, Basis basis) {
    return answer.hasEvidence()
        ? Verdict.met()
        : Verdict.notMet(Location.here(), of(answer.standard()).and("answer", answer.answer()));
  }

  private static Verdict edition(StandardsMatrix matrix, Basis basis) {
    if (matrix.edition().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("edition"), "which edition of the standards was answered");
    }
    StandardsEdition edition = matrix.edition().get();
    LocalDate answered = matrix.answeredOn().orElse(LocalDate.MAX);
    return answered.isBefore(edition.outFrom())
        ? Verdict.notMet(
            Location.at("edition"), fact("answered", answered).and("out", edition.outFrom()))
        : Verdict.met();
  }
}
