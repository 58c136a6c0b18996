package org.keywork.caseload;

import static org.keywork.assignment.MatchCriterion.CONFLICT_OF_INTEREST;
import static org.keywork.assignment.MatchCriterion.FAMILYS_CHOICE;
import static org.keywork.assignment.MatchCriterion.PRIOR_RELATIONSHIP;
import static org.keywork.assignment.MatchCriterion.ROOM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.assignment.MatchCriterion;
import org.keywork.assignment.WhoChooses;
import org.keywork.caseload.MatchComparison.Outcome;

/**
 * By what one candidate stands before another. The first of the leading criteria in which two
 * differ settles it. Where they are alike in all of these, one stands before the other only by being
 * better in something and worse in nothing: no source weighs the rest.
 *
 * @param leading the criteria that go before others, the first one first
 */
record MatchOrder(List<MatchCriterion> leading) {

  /**
   * The order for what a service holds to. That a family has its say comes before all but the maximum;
   * where the family chooses itself, before that, too. A service that matches has the family's choice
   * among the rest, but not the trust in somebody whom the family knows (PALLIATIVE).
   */
  static MatchOrder under(WhoChooses whoChooses) {
    return new MatchOrder(
        switch (whoChooses) {
          case SERVICE -> List.of(ROOM, PRIOR_RELATIONSHIP, CONFLICT_OF_INTEREST);
          case FAMILY_HAS_A_SAY ->
            List.of(ROOM, FAMILYS_CHOICE, PRIOR_RELATIONSHIP, CONFLICT_OF_INTEREST);
          case FAMILY -> List.of(FAMILYS_CHOICE, PRIOR_RELATIONSHIP, ROOM, CONFLICT_OF_INTEREST);
        });
  }

  MatchComparison compare(Candidate one, Candidate other) {
    for (MatchCriterion each : leading) {
      int difference = one.level(each) - other.level(each);
      if (difference != 0) {
        return comparison(
            one, other, difference > 0 ? Outcome.BEFORE : Outcome.AFTER, EnumSet.of(each));
      }
    }
    return byTheRest(one, other);
  }

  private static MatchComparison byTheRest(Candidate one, Candidate other) {
    Set<MatchCriterion> better = EnumSet.noneOf(MatchCriterion.class);
    Set<MatchCriterion> worse = EnumSet.noneOf(MatchCriterion.class);
    for (MatchCriterion each : MatchCriterion.values()) {
      int difference = one.level(each) - other.level(each);
      if (difference > 0) {
        better.add(each);
      } else if (difference < 0) {
        worse.add(each);
      }
    }
    Outcome outcome = outcome(!better.isEmpty(), !worse.isEmpty());
    better.addAll(worse);
    return comparison(one, other, outcome, better);
  }

  private static Outcome outcome(boolean better, boolean worse) {
    if (better == worse) {
      return better ? Outcome.UNDECIDED : Outcome.TIE;
    }
    return better ? Outcome.BEFORE : Outcome.AFTER;
  }

  private static MatchComparison comparison(
      Candidate one, Candidate other, Outcome outcome, Set<MatchCriterion> by) {
    return new MatchComparison(one.keyWorker(), other.keyWorker(), outcome, by);
  }
}
