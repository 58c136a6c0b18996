package org.keywork.standards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywork.rule.VerdictCounts;

/** What the records alone would answer, and what they would say shows it. */
final class Drafting {

  private static final int WHOLE = 100;

  private Drafting() {}

  /**
   * The answer to a standard; empty where people have to weigh what the records show.
   *
   * @param verdicts what the rules that bear on it come to
   * @param nearlyMetFrom the share, in percent, from which on it is nearly met; more than the whole where
   *     nobody has set one
   */
  static Optional<StandardAnswer> answer(VerdictCounts verdicts, int nearlyMetFrom) {
    return switch (RecordsShow.of(verdicts)) {
      case NOTHING -> Optional.of(StandardAnswer.DONT_KNOW);
      case MET -> Optional.of(StandardAnswer.FULLY_MET);
      case MISSED -> Optional.of(StandardAnswer.NOT_MET);
      case BOTH, MET_WHERE_TOLD ->
        isNearlyMet(verdicts, nearlyMetFrom)
            ? Optional.of(StandardAnswer.NEARLY_MET)
            : Optional.empty();
    };
  }

  /** What the records leave open counts as not met yet. */
  private static boolean isNearlyMet(VerdictCounts verdicts, int from) {
    long all = (long) verdicts.met() + RecordsShow.missed(verdicts) + verdicts.cannotTell();
    return (long) verdicts.met() * WHOLE >= all * from;
  }

  static String evidence(List<RuleEvidence> shown) {
    String rules = shown.stream()
        .filter(each -> each.tells() || each.subjects().cannotTell() > 0)
        .map(Drafting::counted)
        .collect(Collectors.joining("; "));
    return rules.isEmpty() ? "The records show nothing of it." : "The records show: " + rules + ".";
  }

  private static String counted(RuleEvidence shown) {
    VerdictCounts subjects = shown.subjects();
    return shown.rule()
        + " met by "
        + subjects.met()
        + ", missed by "
        + RecordsShow.missed(subjects)
        + ", open for "
        + subjects.cannotTell();
  }
}
