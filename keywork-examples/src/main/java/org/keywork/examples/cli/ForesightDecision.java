package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.Foresight;
import org.keywork.transition.Preparation;
import org.keywork.transition.UndatedChange;

/**
 * What is to come for one family.
 *
 * @param closed whether the family has left the active list; nothing is told then
 * @param children its children
 * @param foresight what is to come
 */
record ForesightDecision(boolean closed, List<MemberId> children, Foresight foresight) {

  ForesightDecision {
    children = List.copyOf(children);
  }

  static ForesightDecision of(CaseFile file, Basis basis) {
    return new ForesightDecision(
        file.closedOn().filter(day -> !day.isAfter(basis.asOf())).isPresent(),
        file.family().children().stream().map(Child::id).toList(),
        file.foresight(basis));
  }

  /** For whom something is told: each child that has something of its own, then the whole family. */
  List<Optional<MemberId>> whose() {
    List<Optional<MemberId>> whose = new ArrayList<>();
    children.stream().map(Optional::of).forEach(whose::add);
    whose.add(Optional.empty());
    whose.removeIf(each -> changesOf(each).isEmpty() && undatedOf(each).isEmpty());
    return whose;
  }

  List<ForeseenChange> changesOf(Optional<MemberId> whose) {
    return foresight.changes().stream()
        .filter(each -> each.child().equals(whose))
        .toList();
  }

  List<UndatedChange> undatedOf(Optional<MemberId> whose) {
    return foresight.undated().stream()
        .filter(each -> each.child().equals(whose))
        .toList();
  }

  /** How many changes are to come, be it that nobody can tell when. */
  int changes() {
    return foresight.changes().size() + foresight.undated().size();
  }

  /** How many things are not in place yet. */
  int toBeDone() {
    return foresight.changes().stream().mapToInt(each -> each.toBeDone().size()).sum();
  }

  /** How many of them are late. */
  int late() {
    return (int) foresight.changes().stream()
        .flatMap(each -> each.toBeDone().stream())
        .filter(this::isLate)
        .count();
  }

  boolean isLate(Preparation each) {
    return each.isToBeDone() && each.by().filter(foresight.asOf()::isAfter).isPresent();
  }
}
