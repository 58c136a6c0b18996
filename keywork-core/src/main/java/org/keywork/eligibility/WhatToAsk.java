package org.keywork.eligibility;

import java.util.List;

/**
 * What to ask where the record does not tell, and no more than that.
 *
 * <p>Whether a family in sight of eligibility gets asked ten questions or two matters to it. A
 * question that cannot change the outcome any more is in none of these lists: about a child who
 * already fails another criterion, about a further agency where there are enough, about a brother
 * where the sister is eligible. One that several criteria or children share is there once.
 *
 * @param toSettle the fewest questions whose answers settle the decision whatever they are: each one
 *     that can still change it. There is no smaller set and no other of that size.
 * @param forYes as few questions as can make the answer yes, if all are answered favourably
 * @param forNo as few questions as can make the answer no, if all are answered unfavourably
 * @since 0.1
 */
public record WhatToAsk(List<Question> toSettle, List<Question> forYes, List<Question> forNo) {

  /** Refuses a missing part. */
  public WhatToAsk {
    toSettle = List.copyOf(toSettle);
    forYes = List.copyOf(forYes);
    forNo = List.copyOf(forNo);
  }

  /** What to ask about a requirement; nothing where it is settled. */
  public static WhatToAsk about(Requirement requirement) {
    return new WhatToAsk(
        requirement.questions().stream()
            .filter(question -> QuestionThatMatters.in(requirement, question))
            .toList(),
        FewestQuestions.forYes(requirement),
        FewestQuestions.forNo(requirement));
  }

  /** Whether there is nothing to ask. */
  public boolean isEmpty() {
    return toSettle.isEmpty();
  }
}
