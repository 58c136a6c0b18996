package org.keywork.plan;

import java.util.Optional;
import org.keywork.family.LanguageAndCulture;

/** Something that keeps a family from taking part unless it gets the support that answers it. */
enum ParticipationNeed {
  INTERPRETER(
      "needsInterpreter",
      "whether the family needs an interpreter",
      ParticipationSupport.INTERPRETER),
  TRANSLATION(
      "needsTranslation",
      "whether the family needs translations",
      ParticipationSupport.TRANSLATION),
  READING(
      "readingIsHard",
      "whether a parent finds reading or writing hard",
      ParticipationSupport.OTHER_THAN_READING),
  SPEAKING(
      "speakingInMeetingsIsHard",
      "whether a parent finds it hard to speak in a meeting",
      ParticipationSupport.OTHER_THAN_SPEAKING_IN_A_MEETING);

  private final String property;
  private final String question;
  private final ParticipationSupport support;

  ParticipationNeed(String property, String question, ParticipationSupport support) {
    this.property = property;
    this.question = question;
    this.support = support;
  }

  /** The property of {@link LanguageAndCulture} that tells about it. */
  String property() {
    return property;
  }

  /** What is not recorded when that property is empty. */
  String question() {
    return question;
  }

  /** Whether a family has it; empty when that is not recorded. */
  Optional<Boolean> of(LanguageAndCulture family) {
    return switch (this) {
      case INTERPRETER -> family.needsInterpreter();
      case TRANSLATION -> family.needsTranslation();
      case READING -> family.readingIsHard();
      case SPEAKING -> family.speakingInMeetingsIsHard();
    };
  }

  /** Whether it shows in an assessment, too; speaking in a meeting is hard in meetings only. */
  boolean showsInAssessments() {
    return this != SPEAKING;
  }

  /** What answers it. */
  ParticipationSupport support() {
    return support;
  }
}
