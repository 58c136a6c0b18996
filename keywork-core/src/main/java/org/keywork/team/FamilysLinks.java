package org.keywork.team;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keywork.eligibility.Referral;

/**
 * How many links to services a family has, so far as its record tells; there may be more.
 *
 * <p>Whoever works with the family counts once, and somebody of the family itself not at all. On 22
 * November 2026 a family with three practitioners of one trust and a fourth who left the team in May
 * has three professionals, four in the year, and one agency.
 *
 * @param asOf the day
 * @param professionals how many work with the family on that day
 * @param professionalsInTheYear how many worked with it at some time in the year that ends on that
 *     day
 * @param agencies from how many agencies the professionals of that day and the services come
 * @param visitsAYear how many visits to hospitals and clinics the children's services mean in a year;
 *     empty when nobody recorded any number
 * @param hasOneContact whether one professional is the single point of contact on that day
 * @since 0.1
 */
public record FamilysLinks(
    LocalDate asOf,
    int professionals,
    int professionalsInTheYear,
    int agencies,
    Optional<Integer> visitsAYear,
    boolean hasOneContact) {

  /** How a number compares with a figure. */
  public enum Standing {
    /** It is lower. */
    BELOW,
    /** It is the same. */
    AS_MANY,
    /** It is higher. */
    ABOVE
  }

  /** Refuses a missing part. */
  public FamilysLinks {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(visitsAYear, "visitsAYear");
  }

  /**
   * The links that a family has on a day.
   *
   * @param around the family and the people around it
   * @param referrals its referrals, of which the latest tells the services
   */
  public static FamilysLinks on(LocalDate asOf, FamilyAndTeam around, List<Referral> referrals) {
    return new LinkCount(asOf, around, referrals).links();
  }

  /**
   * How the family's numbers compare with what research found; without an entry where the number is
   * not recorded.
   */
  public Map<ObservedLinks, Standing> comparisons() {
    Map<ObservedLinks, Standing> comparisons = new EnumMap<>(ObservedLinks.class);
    for (ObservedLinks observed : ObservedLinks.values()) {
      counted(observed)
          .ifPresent(count -> comparisons.put(observed, standing(count, observed.figure())));
    }
    return Collections.unmodifiableMap(comparisons);
  }

  private Optional<Integer> counted(ObservedLinks observed) {
    return switch (observed) {
      case PROFESSIONALS_IN_A_YEAR -> Optional.of(professionalsInTheYear);
      case VISITS_IN_A_YEAR -> visitsAYear;
      case PRACTITIONERS_AROUND_ONE_FAMILY, PROFESSIONALS_IN_ONE_HOME -> Optional.of(professionals);
    };
  }

  private static Standing standing(int count, int figure) {
    if (count < figure) {
      return Standing.BELOW;
    }
    return count > figure ? Standing.ABOVE : Standing.AS_MANY;
  }

  /**
   * How many links the family keeps up itself: one where a single point of contact keeps the others,
   * and else all of them. That reading is ours.
   */
  public int keptByTheFamily() {
    return hasOneContact ? 1 : professionals;
  }
}
