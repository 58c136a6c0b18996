package org.keywork.standards;

/**
 * How the 36 standards are answered: each of them falls under exactly one of these. They are counts and
 * no score; no source says what nearly met is worth.
 *
 * @param fullyMet standards answered as fully met
 * @param nearlyMet standards answered as nearly met
 * @param notMet standards answered as not met
 * @param dontKnow standards on which whoever answered does not know
 * @param unanswered standards without an answer
 * @param answeredAgain standards with more than one
 * @since 0.1
 */
public record AnswerCounts(
    int fullyMet, int nearlyMet, int notMet, int dontKnow, int unanswered, int answeredAgain) {

  /** Whether every standard has exactly one answer. */
  public boolean isComplete() {
    return unanswered + answeredAgain == 0;
  }

  /** All of them, which is always 36. */
  public int total() {
    return fullyMet + nearlyMet + notMet + dontKnow + unanswered + answeredAgain;
  }

  /** Those with one answer as the matrix has them, such as {@code 35/0/0/1}. */
  public String inOrderOfMatrix() {
    return fullyMet + "/" + nearlyMet + "/" + notMet + "/" + dontKnow;
  }
}
