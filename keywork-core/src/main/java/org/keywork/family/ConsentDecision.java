package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Answer;
import org.keywork.rule.Unknown;

/**
 * Whether information about a family may be shared with an agency for a purpose on a day.
 *
 * <p>It may if all parts say yes, for each child: a parent consents so far, so does the young person
 * where that is called for, and whoever consents knew what to. Only a yes lets anybody share. Without
 * any consent the answer is no, since it is the consent that allows; the rules, which judge what was
 * done, cannot tell there, since a consent may exist that nobody recorded.
 *
 * <p>For example, where a mother consented on 2 March 2026 to let the school know for planning, and got
 * the material that explains it only on 3 March, the first part says yes and the last one no.
 *
 * @param recipient the agency
 * @param purpose what for
 * @param day the day
 * @param parts what was asked of each child whom the information is about, in the order of the family.
 *     Whether somebody was informed first is asked only where somebody consents, or may.
 * @since 0.1
 */
public record ConsentDecision(
    AgencyId recipient, SharingPurpose purpose, LocalDate day, List<ConsentPart> parts) {

  /** Refuses a missing part, and a decision for which nothing was asked. */
  public ConsentDecision {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(day, "day");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A decision for which nothing was asked decides nothing.");
    }
  }

  /** The children whom the information is about. */
  public List<MemberId> about() {
    return parts.stream().map(ConsentPart::child).distinct().toList();
  }

  /** The least favourable answer of all parts. */
  public Answer answer() {
    return parts.stream().map(ConsentPart::answer).reduce(Answer.YES, Answer::and);
  }

  /** What would have to be recorded for a yes, each thing once. */
  public List<Unknown> missing() {
    return parts.stream().flatMap(part -> part.missing().stream()).distinct().toList();
  }
}
