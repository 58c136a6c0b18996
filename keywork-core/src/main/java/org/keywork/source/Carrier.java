package org.keywork.source;

import java.util.List;
import java.util.Objects;

/**
 * What carries one statement that no rule restates.
 *
 * @param statement the number of the statement
 * @param carriedBy what stands for it
 * @param names the names of the types, parameters or decisions; empty when nothing carries it
 * @param reason why it is left out; else empty, or a remark
 * @since 0.1
 */
public record Carrier(int statement, CarriedBy carriedBy, List<String> names, String reason) {

  /** Refuses a carrier without a name, and a statement that is left out without a reason. */
  public Carrier {
    Objects.requireNonNull(carriedBy, "carriedBy");
    names = List.copyOf(names);
    if (carriedBy == CarriedBy.RULE) {
      throw new IllegalArgumentException("Statement " + statement
          + " is restated by a rule, which says so itself; drop it from the carriers.");
    }
    if (carriedBy.isNamed() == names.isEmpty()) {
      throw new IllegalArgumentException("Statement " + statement
          + (names.isEmpty() ? " must name what carries it." : " names what does not carry it."));
    }
    if (carriedBy == CarriedBy.LEFT_OUT && reason.isBlank()) {
      throw new IllegalArgumentException(
          "Statement " + statement + " is left out; say for what reason.");
    }
  }
}
