package org.keywork.plan;

import static org.keywork.source.Publications.PALLIATIVE;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.keywork.source.Citation;

/**
 * With whom the actions of a plan rest, and whether they are done for, with or by the family.
 *
 * <p>Handing more care to parents may be too much for them (R344, PALLIATIVE Discussion). No source says
 * how much that is, so these are counts.
 *
 * @param actions the actions
 * @since 0.1
 */
public record WorkOfThePlan(List<ActionInThread> actions) {

  /** Keeps its own list. */
  public WorkOfThePlan {
    actions = List.copyOf(actions);
  }

  /** How many there are. */
  public int total() {
    return actions.size();
  }

  /** How many rest with one of these. */
  public int restingWith(RestsWith... these) {
    return count(each -> Arrays.asList(these).contains(each.restsWith()));
  }

  /** How many rest with the family, be it a parent or somebody else. */
  public int restingWithTheFamily() {
    return count(each -> each.restsWith().isInTheFamily());
  }

  /** How many are done in this way. */
  public int inMode(ActionMode mode) {
    return count(each -> each.action().mode().filter(mode::equals).isPresent());
  }

  /** Of how many it is not recorded whether they are done for, with or by the family. */
  public int modeNotTold() {
    return count(each -> each.action().mode().isEmpty());
  }

  /** Where it is written that much resting with parents may overburden them. */
  public static Citation citation() {
    return PALLIATIVE.at("Discussion");
  }

  private int count(Predicate<ActionInThread> which) {
    return Math.toIntExact(actions.stream().filter(which).count());
  }
}
