package org.keywork.monitoring;

import java.util.Objects;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What something costs each time. No unit costs come with the library: none of its sources gives any,
 * and they are hard to get (EVALUATION Discussion).
 *
 * @param pence how much, in pence
 * @param source who says so, and of which year, such as a publication; never a person's name
 * @since 0.1
 */
public record UnitCost(int pence, String source) {

  /** Refuses less than nothing, and a cost of which nobody knows where it comes from. */
  public UnitCost {
    Objects.requireNonNull(source, "source");
    if (pence < 0) {
      throw new InvalidRecordException(Location.at("pence"), "A cost cannot be below nothing.");
    }
    if (source.isBlank()) {
      throw new InvalidRecordException(
          Location.at("source"), "A unit cost needs its source; say where the figure is from.");
    }
  }
}
