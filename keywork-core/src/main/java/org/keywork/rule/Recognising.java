package org.keywork.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes what is known of one record for its findings, each for one. */
final class Recognising {

  private static final Pattern NUMBER_OF_AN_ITEM = Pattern.compile("0|[1-9]\\d*");

  private record Miss(RuleId rule, Location at) {}

  private List<KnownFinding> left;

  private Recognising(List<KnownFinding> known) {
    this.left = known;
  }

  /** Which findings of a record are known: those at the very place first. */
  static BaselineComparison in(List<Finding> findings, List<KnownFinding> known) {
    Recognising recognising = new Recognising(known);
    List<Finding> elsewhere = recognising.unknown(findings, at -> at);
    List<Finding> appeared = recognising.unknown(elsewhere, Recognising::inAnyItem);
    Set<Finding> isNew = Collections.newSetFromMap(new IdentityHashMap<>());
    isNew.addAll(appeared);
    return new BaselineComparison(
        appeared,
        findings.stream().filter(each -> !isNew.contains(each)).toList(),
        recognising.left.stream().sorted().toList());
  }

  /** Those for which nothing known is left when places are seen so. */
  private List<Finding> unknown(List<Finding> findings, UnaryOperator<Location> seen) {
    Map<Miss, Queue<KnownFinding>> waiting = new HashMap<>();
    left.forEach(each -> waiting
        .computeIfAbsent(new Miss(each.rule(), seen.apply(each.at())), miss -> new ArrayDeque<>())
        .add(each));
    List<Finding> unknown = new ArrayList<>();
    for (Finding finding : findings) {
      Queue<KnownFinding> there = waiting.get(new Miss(finding.rule(), seen.apply(finding.at())));
      if (there == null || there.poll() == null) {
        unknown.add(finding);
      }
    }
    left = waiting.values().stream().flatMap(Collection::stream).toList();
    return unknown;
  }

  private static Location inAnyItem(Location at) {
    Location any = Location.here();
    for (String step : at.steps()) {
      any = NUMBER_OF_AN_ITEM.matcher(step).matches() ? any.then(0) : any.then(step);
    }
    return any;
  }
}
