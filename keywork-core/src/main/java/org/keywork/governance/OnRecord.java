package org.keywork.governance;

import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/** Verdicts on single things that the record of a service tells, or does not tell. */
final class OnRecord {

  private OnRecord() {}

  /** Met where an arrangement is in place on the day of the basis. */
  static Verdict inPlace(
      Optional<Arrangement> arrangement, Basis basis, Location at, String missing) {
    return isSo(arrangement.map(each -> each.isInPlaceOn(basis.asOf())), at, missing);
  }

  /** Met where the record says yes. */
  static Verdict isSo(Optional<Boolean> answer, Location at, String missing) {
    return answer
        .map(yes -> Verdict.metIf(yes, at))
        .orElseGet(() -> Verdict.cannotTell(at, missing));
  }
}
