package org.keywork.monitoring;

import java.util.Objects;
import org.keywork.rule.Answer;

/**
 * What families lack, all of them and those with the most problems and the fewest resources.
 *
 * @param all all of them
 * @param mostProblems those known to have the most problems and the fewest resources
 * @param problemsNotKnown of how many it is not known whether they have
 * @since 0.1
 */
public record ComparedFamilies(UnmetAmong all, UnmetAmong mostProblems, int problemsNotKnown) {

  /** No family. */
  public static final ComparedFamilies NONE =
      new ComparedFamilies(UnmetAmong.NONE, UnmetAmong.NONE, 0);

  /** Refuses a part that is larger than the whole. */
  public ComparedFamilies {
    Objects.requireNonNull(all, "all");
    Objects.requireNonNull(mostProblems, "mostProblems");
    if (problemsNotKnown < 0 || mostProblems.families() + problemsNotKnown > all.families()) {
      throw new IllegalArgumentException("A part of the families is no more than all of them.");
    }
  }

  static ComparedFamilies oneFamilyWith(int unmetNeeds, Answer hasMostProblems) {
    UnmetAmong one = UnmetAmong.oneFamilyWith(unmetNeeds);
    return switch (hasMostProblems) {
      case YES -> new ComparedFamilies(one, one, 0);
      case NO -> new ComparedFamilies(one, UnmetAmong.NONE, 0);
      case CANNOT_TELL -> new ComparedFamilies(one, UnmetAmong.NONE, 1);
    };
  }

  /** Whether these are families, and so few, or so few of them lack something, that one could be known. */
  boolean isFew(int fewest) {
    return isFew(all.families(), fewest) || isFew(all.unmet().families(), fewest);
  }

  /** Whether few have the most problems, few of all are left beside them, or few of either lack something. */
  boolean problemsTellOfFew(int fewest) {
    int most = mostProblems.families();
    int lacking = mostProblems.unmet().families();
    return isFew(most, fewest)
        || isFew(all.families() - most, fewest)
        || isFew(lacking, fewest)
        || isFew(all.unmet().families() - lacking, fewest);
  }

  private static boolean isFew(int families, int fewest) {
    return families > 0 && families < fewest;
  }

  /** The same, as if nobody knew of problems and resources. */
  ComparedFamilies withoutProblems() {
    return new ComparedFamilies(all, UnmetAmong.NONE, all.families());
  }

  /** These and others together. */
  public ComparedFamilies plus(ComparedFamilies others) {
    return new ComparedFamilies(
        all.plus(others.all),
        mostProblems.plus(others.mostProblems),
        problemsNotKnown + others.problemsNotKnown);
  }
}
