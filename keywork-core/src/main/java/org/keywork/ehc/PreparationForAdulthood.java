package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.source.Citation;

/**
 * Whether the reviews of a plan look at how a young person gets ready for adulthood: the review in year
 * 9 and each later one does (SEND Regulations 2014, regs 20(6) and 21(6), partly told after somebody
 * else). Where no review tells the school year, nobody can tell whether it had to, and nothing is said.
 *
 * @param without where those reviews stand that did not look at it, the earliest first
 * @param untold where those stand of which nobody says whether they did
 * @since 0.1
 */
public record PreparationForAdulthood(List<Location> without, List<Location> untold) {

  /** Where it is written. */
  public static final Citation CITATION = SEND_REGULATIONS.at("regs 20(6), 21(6) (secondary)");

  /** How sure we are. */
  public static final Confidence CONFIDENCE = Confidence.PARTLY_READ;

  /** Refuses a missing part. */
  public PreparationForAdulthood {
    without = List.copyOf(without);
    untold = List.copyOf(untold);
  }

  static PreparationForAdulthood in(EhcProcess process, Basis basis) {
    List<Location> without = new ArrayList<>();
    List<Location> untold = new ArrayList<>();
    int fromYear = basis.value(EhcLimits.ADULTHOOD_FROM_YEAR).orElseThrow();
    boolean concerned = false;
    for (int index : held(process.reviews(), basis)) {
      EhcReview review = process.reviews().get(index);
      concerned |= review.schoolYear().filter(year -> year >= fromYear).isPresent();
      if (concerned && !review.preparedForAdulthood().orElse(false)) {
        (review.preparedForAdulthood().isPresent() ? without : untold)
            .add(Location.at("reviews", index));
      }
    }
    return new PreparationForAdulthood(without, untold);
  }

  /** Where the reviews stand that were held by the day, the earliest first. */
  private static List<Integer> held(List<EhcReview> reviews, Basis basis) {
    return IntStream.range(0, reviews.size())
        .filter(index -> reviews.get(index).isHeldBy(basis.asOf()))
        .boxed()
        .sorted(Comparator.comparing(index -> reviews.get(index).beganOn().orElseThrow()))
        .toList();
  }
}
