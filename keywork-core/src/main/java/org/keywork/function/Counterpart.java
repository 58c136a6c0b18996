package org.keywork.function;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one function is called in the other lists that describe key working. One row of the {@link
 * CrossMap}.
 *
 * @param function the function
 * @param aspects the aspects that it carries out
 * @param aspectsInPart the aspects to which it adds without carrying them out
 * @param practiceStandards the codes of the practice standards that ask for it (CCNUK)
 * @param pembrokeshire the part of the role as PEMBROKESHIRE has it
 * @param remark what the row alone does not tell; may be empty
 * @since 0.1
 */
public record Counterpart(
    KeyWorkingFunction function,
    Set<Aspect> aspects,
    Set<Aspect> aspectsInPart,
    List<String> practiceStandards,
    PembrokeshireRoleElement pembrokeshire,
    String remark) {

  /** Refuses a missing part, and an aspect that is carried out both wholly and in part. */
  public Counterpart {
    Objects.requireNonNull(function, "function");
    aspects = inOrder(aspects);
    aspectsInPart = inOrder(aspectsInPart);
    practiceStandards = List.copyOf(practiceStandards);
    Objects.requireNonNull(pembrokeshire, "pembrokeshire");
    Objects.requireNonNull(remark, "remark");
    if (aspectsInPart.stream().anyMatch(aspects::contains)) {
      throw new IllegalArgumentException(
          "An aspect is carried out either wholly or in part, not both.");
    }
  }

  private static Set<Aspect> inOrder(Set<Aspect> aspects) {
    Set<Aspect> ordered = EnumSet.noneOf(Aspect.class);
    ordered.addAll(aspects);
    return Collections.unmodifiableSet(ordered);
  }

  static Counterpart of(
      KeyWorkingFunction function,
      Set<Aspect> aspects,
      List<String> practiceStandards,
      PembrokeshireRoleElement pembrokeshire) {
    return new Counterpart(function, aspects, Set.of(), practiceStandards, pembrokeshire, "");
  }

  Counterpart inPart(Aspect aspect) {
    return new Counterpart(
        function, aspects, Set.of(aspect), practiceStandards, pembrokeshire, remark);
  }

  Counterpart remarking(String words) {
    return new Counterpart(
        function, aspects, aspectsInPart, practiceStandards, pembrokeshire, words);
  }
}
