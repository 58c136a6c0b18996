package org.keywork.family;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.ParentsConsent.Standing;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/**
 * Whether key working ended with the last consent. It ended for a living child once a parent withdrew,
 * or the time was over for which a parent consented, and no parent's consent is in force. An assignment
 * is to the family and not to one of its children: while consent holds for another child, whoever is
 * assigned may be working for that child alone.
 */
final class EndOfConsent {

  private EndOfConsent() {}

  static Verdict check(InformationSharing sharing, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!sharing.active().includes(asOf) || !hasEnded(sharing, asOf)) {
      return Verdict.notApplicable();
    }
    return Among.none(sharing.assignments(), asOf, DateSpan::contains)
        ? Verdict.met()
        : goingOn(sharing, asOf);
  }

  private static boolean hasEnded(InformationSharing sharing, LocalDate asOf) {
    List<Child> living = sharing.livingOn(asOf);
    for (int i = 0; i < living.size(); i++) {
      if (hasEnded(sharing.ofParents(living.get(i)), asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEnded(ParentsConsent child, LocalDate asOf) {
    return child.hasEndedBy(asOf) && today(child, asOf) != Standing.YES;
  }

  private static List<ParentsConsent> byLivingChild(InformationSharing sharing, LocalDate asOf) {
    return sharing.livingOn(asOf).stream().map(sharing::ofParents).toList();
  }

  private static Verdict goingOn(InformationSharing sharing, LocalDate asOf) {
    List<ParentsConsent> ended = byLivingChild(sharing, asOf).stream()
        .filter(child -> hasEnded(child, asOf))
        .toList();
    return question(sharing, ended, asOf)
        .map(question -> Verdict.cannotTell(Location.at("consents"), question))
        .orElseGet(() -> stillAssigned(sharing, end(ended, asOf), asOf));
  }

  private static Standing today(ParentsConsent child, LocalDate asOf) {
    return child.on(asOf, Reach.anywhere());
  }

  /** What keeps the end of a consent from ending key working for certain. */
  private static Optional<String> question(
      InformationSharing sharing, List<ParentsConsent> ended, LocalDate asOf) {
    Standing worst =
        ended.stream().map(child -> today(child, asOf)).reduce(Standing.YES, Standing::noFirst);
    if (worst.isOpen()) {
      return Optional.of(worst.question());
    }
    if (ended.stream().noneMatch(child -> aParentsConsentEnded(child, asOf))) {
      return Optional.of(Standing.NOT_RECORDED.question());
    }
    return byLivingChild(sharing, asOf).stream()
            .allMatch(child -> today(child, asOf) == Standing.NO)
        ? Optional.empty()
        : Optional.of("whether key working goes on for the child whose parents no longer consent");
  }

  private static boolean aParentsConsentEnded(ParentsConsent child, LocalDate asOf) {
    return child.endedBy(asOf).stream()
        .anyMatch(consent -> child.isParent(consent.giver()) == Answer.YES);
  }

  private static LocalDate end(List<ParentsConsent> ended, LocalDate asOf) {
    return ended.stream()
        .flatMap(child -> child.endedBy(asOf).stream())
        .flatMap(consent -> consent.endBy(asOf).stream())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Verdict stillAssigned(
      InformationSharing sharing, LocalDate ended, LocalDate asOf) {
    Verdict verdict = Verdict.met();
    for (int i = 0; i < sharing.assignments().size(); i++) {
      if (sharing.assignments().get(i).contains(asOf)) {
        verdict = verdict.and(Verdict.notMet(Location.at("assignments", i), fact("ended", ended)));
      }
    }
    return verdict;
  }
}
