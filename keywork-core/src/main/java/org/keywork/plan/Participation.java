package org.keywork.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.ActiveTime;
import org.keywork.family.LanguageAndCulture;
import org.keywork.style.Kept;

/**
 * What a family needs so that it can take part, and what it took part in.
 *
 * @param active the time on the active list
 * @param languageAndCulture what it needs; empty when nobody asked
 * @param assessments the accounts of its needs, in the order of the case file
 * @param meetings the meetings about it, in the order of the case file
 * @since 0.1
 */
public record Participation(
    ActiveTime active,
    Optional<LanguageAndCulture> languageAndCulture,
    List<Assessment> assessments,
    List<Meeting> meetings) {

  /** Refuses a missing part. */
  public Participation {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(languageAndCulture, "languageAndCulture");
    assessments = Kept.list(assessments);
    meetings = Kept.list(meetings);
  }
}
