package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Answer;

/**
 * What those with parental responsibility for one child allow. A consent counts for the children for
 * whom its giver has that responsibility, and for no other; one that names whom it is about, for
 * these alone.
 */
record ParentsConsent(Child child, Family family, List<Consent> consents) {

  /** Whether a child's parents consent, from yes to no. */
  enum Standing {
    /** A parent's consent is in force, and no other parent withdrew theirs. */
    YES("", Answer.YES),
    /** A parent's consent is in force, and another parent withdrew theirs. */
    DISPUTED(
        "whether the consent that remains is enough while another parent has withdrawn theirs",
        Answer.CANNOT_TELL),
    /** Somebody consents of whom it is not recorded whether they may, or how far. */
    NOT_RECORDED("whether those who consent have parental responsibility", Answer.CANNOT_TELL),
    /** No parent's consent is in force. */
    NO("", Answer.NO);

    private final String question;
    private final Answer answer;

    Standing(String question, Answer answer) {
      this.question = question;
      this.answer = answer;
    }

    /** What would have to be recorded, where the answer is neither yes nor no. */
    String question() {
      return question;
    }

    Answer answer() {
      return answer;
    }

    boolean isOpen() {
      return !answer.isSettled();
    }

    static Standing yesFirst(Standing one, Standing other) {
      return one.compareTo(other) <= 0 ? one : other;
    }

    static Standing noFirst(Standing one, Standing other) {
      return one.compareTo(other) >= 0 ? one : other;
    }
  }

  /** Whether the parents consent on a day, counting the consents that reach far enough. */
  Standing on(LocalDate day, Reach reach) {
    return switch (best(day, reach)) {
      case YES -> isDisputed(day, reach) ? Standing.DISPUTED : Standing.YES;
      case CANNOT_TELL -> Standing.NOT_RECORDED;
      case NO -> Standing.NO;
    };
  }

  /** What the consent in force says that carries furthest; no where there is none. */
  private Answer best(LocalDate day, Reach reach) {
    Answer best = Answer.NO;
    for (int i = 0; i < consents.size(); i++) {
      if (isInForce(consents.get(i), day)) {
        best = best.or(weight(consents.get(i), reach));
      }
    }
    return best;
  }

  private boolean isInForce(Consent consent, LocalDate day) {
    return consent.isAbout(child.id()) && consent.holdsOn(day);
  }

  private Answer weight(Consent consent, Reach reach) {
    return isParent(consent.giver()).and(reach.of(consent));
  }

  /** The consents in force, by whether a parent gave them and whether they reach far enough. */
  WeighedConsents weighed(LocalDate day, Reach reach) {
    List<Consent> inForce =
        consents.stream().filter(consent -> isInForce(consent, day)).toList();
    return new WeighedConsents(inForce, consent -> weight(consent, reach));
  }

  /**
   * Whether somebody may consent as a parent of this child. Sources do not say from which age a young
   * person's own consent makes that of the parents dispensable, so theirs leaves it open.
   */
  Answer isParent(MemberId giver) {
    if (giver.equals(child.id())) {
      return Answer.CANNOT_TELL;
    }
    for (int i = 0; i < family.members().size(); i++) {
      if (family.members().get(i).id().equals(giver)) {
        return Answer.of(family.members().get(i).isParentOf(child.id()));
      }
    }
    return Answer.NO;
  }

  /**
   * The consents of somebody who is, or may be, a parent of this child that were withdrawn by a day, or
   * given for a time that is over.
   */
  List<Consent> endedBy(LocalDate day) {
    return consents.stream()
        .filter(consent -> consent.hasEndedBy(day) && mayBeAParents(consent))
        .toList();
  }

  /** Whether there is such a consent. */
  boolean hasEndedBy(LocalDate day) {
    for (int i = 0; i < consents.size(); i++) {
      if (consents.get(i).hasEndedBy(day) && mayBeAParents(consents.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeAParents(Consent consent) {
    return consent.isAbout(child.id())
        && !consent.giver().equals(child.id())
        && isParent(consent.giver()) != Answer.NO;
  }

  /** Whether somebody who is, or may be, a parent withdrew as much by a day, and did not consent anew. */
  private boolean isDisputed(LocalDate day, Reach reach) {
    for (int i = 0; i < consents.size(); i++) {
      Consent consent = consents.get(i);
      if (consent.isWithdrawnOn(day)
          && mayBeAParents(consent)
          && reach.of(consent) != Answer.NO
          && !stillConsents(consent.giver(), day, reach)) {
        return true;
      }
    }
    return false;
  }

  private boolean stillConsents(MemberId giver, LocalDate day, Reach reach) {
    for (int i = 0; i < consents.size(); i++) {
      Consent consent = consents.get(i);
      if (consent.giver().equals(giver)
          && isInForce(consent, day)
          && reach.of(consent) == Answer.YES) {
        return true;
      }
    }
    return false;
  }
}
