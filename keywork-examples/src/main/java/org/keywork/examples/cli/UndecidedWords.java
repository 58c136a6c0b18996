package org.keywork.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywork.eligibility.PriorityFactor;
import org.keywork.eligibility.RankedFamily;
import org.keywork.eligibility.UndecidedPair;
import org.keywork.family.FamilyId;

/** Why it cannot be told which of two families comes first, and what to ask. */
final class UndecidedWords {

  private record Alike(FamilyId one, String why) {}

  private final List<UndecidedPair> pairs;

  UndecidedWords(List<UndecidedPair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /** Why, once for each family and all that stand to it in the same way. */
  List<String> sentences() {
    Map<Alike, List<String>> alike = pairs.stream()
        .collect(Collectors.groupingBy(
            pair -> new Alike(pair.one(), why(pair)),
            LinkedHashMap::new,
            Collectors.mapping(pair -> pair.other().value(), Collectors.toList())));
    return alike.entrySet().stream()
        .map(each -> each.getKey().one() + " and " + String.join(", ", each.getValue()) + ": "
            + each.getKey().why())
        .toList();
  }

  private static String why(UndecidedPair pair) {
    return switch (pair.reason()) {
      case NO_WEIGHTS -> "the service has set no weights.";
      case TIE -> "they weigh the same.";
      case NOT_KNOWN ->
        "it depends on what is not known: "
            + PriorityText.joined(pair.missing().stream().sorted().toList()) + ".";
    };
  }

  /** What is not known of a family and may decide its place. */
  List<String> toAsk(RankedFamily family) {
    return family.priority().factors().stream()
        .filter(each -> isOpen(each.factor(), family.family()))
        .flatMap(each -> each.missing().stream())
        .map(missing -> missing.what() + " " + Words.inBrackets(missing.at()))
        .distinct()
        .toList();
  }

  private boolean isOpen(PriorityFactor factor, FamilyId family) {
    return pairs.stream()
        .filter(pair -> pair.one().equals(family) || pair.other().equals(family))
        .anyMatch(pair -> pair.missing().contains(factor));
  }
}
