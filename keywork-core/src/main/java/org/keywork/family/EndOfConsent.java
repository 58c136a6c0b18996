package org.keywork.family;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.ParentsConsent.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * Whether key working ended with the last consent. It ended for a child once a parent withdrew and no
 * parent's consent is in force. An assignment is to the family and not to one of its children: while
 * consent holds for another child, whoever is assigned may be working for that child alone.
 */
final class EndOfConsent {

  private EndOfConsent() {}

  static Verdict check(InformationSharing sharing, Basis basis) {
    LocalDate asOf = basis.asOf();
    List<ParentsConsent> ended = sharing.byChild().stream()
        .filter(child -> !child.withdrawnBy(asOf).isEmpty())
        .filter(child -> today(child, asOf) != Answer.YES)
        .toList();
    if (ended.isEmpty() || !sharing.active().includes(asOf)) {
      return Verdict.notApplicable();
    }
    if (sharing.assignments().stream().noneMatch(days -> days.contains(asOf))) {
      return Verdict.met();
    }
    return question(sharing, ended, asOf)
        .map(question -> Verdict.cannotTell(Location.at("consents"), question))
        .orElseGet(() -> stillAssigned(sharing, lastDay(ended, asOf), asOf));
  }

  private static Answer today(ParentsConsent child, LocalDate asOf) {
    return child.on(asOf, consent -> Optional.of(true));
  }

  /** What keeps a withdrawal from ending key working for certain. */
  private static Optional<String> question(
      InformationSharing sharing, List<ParentsConsent> ended, LocalDate asOf) {
    Answer worst =
        ended.stream().map(child -> today(child, asOf)).reduce(Answer.YES, Answer::noFirst);
    if (worst.isOpen()) {
      return Optional.of(worst.question());
    }
    if (ended.stream().noneMatch(child -> aParentWithdrew(child, asOf))) {
      return Optional.of(Answer.NOT_RECORDED.question());
    }
    return sharing.byChild().stream().allMatch(child -> today(child, asOf) == Answer.NO)
        ? Optional.empty()
        : Optional.of("whether key working goes on for the child whose parents have withdrawn");
  }

  private static boolean aParentWithdrew(ParentsConsent child, LocalDate asOf) {
    return child.withdrawnBy(asOf).stream()
        .anyMatch(consent -> child.isParent(consent.giver()).orElse(false));
  }

  private static LocalDate lastDay(List<ParentsConsent> ended, LocalDate asOf) {
    return ended.stream()
        .flatMap(child -> child.withdrawnBy(asOf).stream())
        .flatMap(consent -> consent.withdrawnOn().stream())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Verdict stillAssigned(
      InformationSharing sharing, LocalDate withdrawn, LocalDate asOf) {
    Verdict verdict = Verdict.met();
    for (int i = 0; i < sharing.assignments().size(); i++) {
      if (sharing.assignments().get(i).contains(asOf)) {
        verdict = verdict.and(
            Verdict.notMet(Location.at("assignments", i), fact("withdrawn", withdrawn)));
      }
    }
    return verdict;
  }
}
