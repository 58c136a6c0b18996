package org.keywork.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.family.Consent;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.MemberId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * A family, whether it wants a key worker, whom it wants and got, and on whom it relies itself.
 *
 * <p>Key working is voluntary and stops when the last consent is withdrawn (PACK ch.2 / The database).
 * From then on a family waits for nobody, just as after it declined and while it is its own key worker:
 * see {@link #waitsForNobodyOn}.
 * The consents of a case file are handed in for that, and for nothing else.
 *
 * @param family the family with its wishes
 * @param history who is or was its key worker
 * @param own on whom it relies most, whether or not assigned
 * @param consents what it allowed, withdrawn consents included
 * @param choices what it said about who its key worker should be
 * @since 0.1
 */
public record Allocation(
    Family family,
    AssignmentHistory history,
    Optional<FamilysOwnKeyWorker> own,
    List<Consent> consents,
    List<ChoiceOfKeyWorker> choices) {

  /** Refuses a missing part. */
  public Allocation {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(own, "own");
    consents = Kept.list(consents);
    choices = Kept.list(choices);
  }

  /** What the family decided about having a key worker by a day; empty when that is not recorded. */
  public Optional<KeyWorkingDecision> decisionOn(LocalDate day) {
    return family.preferences().isPresent()
        ? family.preferences().get().keyWorkingDecisionOn(day)
        : Optional.empty();
  }

  /** Whether the family is on record as not wanting a key worker on a day. */
  public boolean isDeclinedOn(LocalDate day) {
    return decisionOn(day).filter(KeyWorkingDecision::declines).isPresent();
  }

  /** The day of the decision that holds on a day, where it is one against a key worker. */
  Optional<LocalDate> declinedAsOf(LocalDate day) {
    return decisionOn(day).filter(KeyWorkingDecision::declines).map(KeyWorkingDecision::decidedOn);
  }

  /** Whether the family is on record as wanting a key worker on a day. */
  public boolean isWishedForOn(LocalDate day) {
    return decisionOn(day).filter(KeyWorkingDecision::wanted).isPresent();
  }

  /**
   * Whether the last consent was withdrawn by a day, the day of withdrawal included. A consent counts
   * unless it is known that who gave it may not give it as a parent or as the young person.
   */
  public boolean isConsentWithdrawnOn(LocalDate day) {
    return Among.any(consents, day, Consent::isWithdrawnOn)
        && givenByThoseWhoMay().anyMatch(each -> each.isWithdrawnOn(day))
        && givenByThoseWhoMay().noneMatch(each -> each.holdsOn(day));
  }

  private Stream<Consent> givenByThoseWhoMay() {
    return consents.stream()
        .filter(each -> family.child(each.giver()).isPresent() || mayBeParent(each.giver()));
  }

  private boolean mayBeParent(MemberId giver) {
    return family.members().stream()
        .filter(member -> member.id().equals(giver))
        .anyMatch(member -> family.children().stream()
            .anyMatch(child -> member.isParentOf(child.id()).orElse(true)));
  }

  /**
   * Whether somebody in the family does its key working on a day, or it said last that it wants to do
   * so.
   */
  public boolean isItsOwnKeyWorkerOn(LocalDate day) {
    return history.isOwnKeyWorkingOn(day)
        || decisionOn(day).filter(KeyWorkingDecision::isForOwnKeyWorking).isPresent();
  }

  /**
   * Whether the family declined a key worker, withdrew the last consent or is its own key worker, as of
   * a day.
   */
  public boolean waitsForNobodyOn(LocalDate day) {
    return isDeclinedOn(day) || isConsentWithdrawnOn(day) || isItsOwnKeyWorkerOn(day);
  }

  /** What the family said last about who its key worker should be, by a day. */
  public Optional<ChoiceOfKeyWorker> choiceOn(LocalDate day) {
    Optional<ChoiceOfKeyWorker> last = Optional.empty();
    for (int i = 0; i < choices.size(); i++) {
      LocalDate statedOn = choices.get(i).statedOn();
      if (!statedOn.isAfter(day)
          && (last.isEmpty() || statedOn.isAfter(last.get().statedOn()))) {
        last = Optional.of(choices.get(i));
      }
    }
    return last;
  }

  /** Whether the family is on record as wanting somebody as its key worker on a day. */
  public boolean isWantedOn(LocalDate day, PractitionerId keyWorker) {
    return choiceOn(day).filter(choice -> choice.wants().contains(keyWorker)).isPresent();
  }

  /** The family's own key worker as named by a day. */
  public Optional<PractitionerId> ownOn(LocalDate day) {
    return own.filter(named -> !named.namedOn().isAfter(day))
        .map(FamilysOwnKeyWorker::practitioner);
  }

  /**
   * Whether somebody leads on a day, and it is not the person on whom the family relies. Whoever
   * shows the key worker then shows both (PALLIATIVE Discussion).
   */
  public boolean leadDiffersFromOwnOn(LocalDate day) {
    Optional<PractitionerId> ownKeyWorker = ownOn(day);
    return ownKeyWorker.isPresent()
        && history.hasLeadOn(day)
        && !history.isLedBy(ownKeyWorker.get(), day);
  }

  /**
   * Whether the family has a second person to turn to on a day, besides who leads: a back-up, or the
   * professional on whom it relies (PALLIATIVE The right help from the right person).
   */
  public boolean hasSecondPersonOn(LocalDate day) {
    return leadDiffersFromOwnOn(day) || history.hasBackUpBesidesLeadsOn(day);
  }
}
