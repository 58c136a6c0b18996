package org.keywork.eligibility;

import static org.keywork.eligibility.QuestionThatMatters.BEST;
import static org.keywork.eligibility.QuestionThatMatters.WORST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As few questions as can bring about one outcome, if their answers point that way and nothing else
 * does: each question in turn is either asked, and answered well, or left to the worst.
 */
final class FewestQuestions {

  private final boolean wanted;
  private final Map<Requirement, Optional<List<Question>>> found = new HashMap<>();

  private FewestQuestions(boolean wanted) {
    this.wanted = wanted;
  }

  static List<Question> forYes(Requirement requirement) {
    return of(requirement, true);
  }

  static List<Question> forNo(Requirement requirement) {
    return of(requirement, false);
  }

  private static List<Question> of(Requirement requirement, boolean wanted) {
    return requirement.answer().isSettled()
        ? List.of()
        : new FewestQuestions(wanted).leadingOutOf(requirement).orElseThrow();
  }

  /**
   * Empty where the other outcome is certain already; of several ways out, the one whose questions
   * come up first.
   */
  private Optional<List<Question>> leadingOutOf(Requirement requirement) {
    if (requirement instanceof Requirement.Known known) {
      return known.holds() == wanted ? Optional.of(List.of()) : Optional.empty();
    }
    Optional<List<Question>> before = found.get(requirement);
    if (before != null) {
      return before;
    }
    Question next = requirement.questions().get(0);
    Optional<List<Question>> unasked = leadingOutOf(requirement.given(next, wanted ? WORST : BEST));
    List<Question> asked = startingWith(
        next, leadingOutOf(requirement.given(next, wanted ? BEST : WORST)).orElseThrow());
    Optional<List<Question>> fewest =
        unasked.filter(rest -> rest.size() < asked.size()).or(() -> Optional.of(asked));
    found.put(requirement, fewest);
    return fewest;
  }

  private static List<Question> startingWith(Question first, List<Question> rest) {
    List<Question> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return List.copyOf(all);
  }
}
