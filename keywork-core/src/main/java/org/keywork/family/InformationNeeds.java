package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.style.Kept;

/**
 * What a family wanted to know, and what it was given.
 *
 * @param active the time in which the family is on the active list
 * @param family the family
 * @param questions what it asked, in the order of the case file
 * @param given what it was given, in the order of the case file
 * @since 0.1
 */
public record InformationNeeds(
    ActiveTime active, Family family, List<Question> questions, List<InformationGiven> given) {

  /** Refuses a missing part. */
  public InformationNeeds {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    questions = Kept.list(questions);
    given = Kept.list(given);
  }

  /** Whether it was given information about what it asked, from the day of the question to a day. */
  boolean isInformedSince(Question question, LocalDate asOf) {
    return isInformedOf(question.topic(), question.askedOn(), asOf);
  }

  /**
   * Whether it was given information about a topic.
   *
   * @param sinceInclusive the first day that counts
   * @param asOf the last day that counts
   */
  public boolean isInformedOf(InformationTopic topic, LocalDate sinceInclusive, LocalDate asOf) {
    for (int i = 0; i < given.size(); i++) {
      InformationGiven each = given.get(i);
      if (each.topic() == topic
          && !each.on().isBefore(sinceInclusive)
          && !each.on().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was given information about something else after the day of the question. */
  boolean isOtherwiseInformedAfter(Question question, LocalDate asOf) {
    for (int i = 0; i < given.size(); i++) {
      InformationGiven each = given.get(i);
      if (each.topic() != question.topic()
          && each.on().isAfter(question.askedOn())
          && !each.on().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
