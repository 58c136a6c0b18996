package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Keeps those that are about the child. */
  ParentsConsent {
    consents = consents.stream().filter(consent -> consent.isAbout(child.id())).toList();
  }

  /** Whether the parents consent on a day, counting the consents that reach far enough. */
  Standing on(LocalDate day, Reach reach) {
    return switch (weighed(day, reach).answer()) {
      case YES -> isDisputed(day, reach) ? Standing.DISPUTED : Standing.YES;
      case CANNOT_TELL -> Standing.NOT_RECORDED;
      case NO -> Standing.NO;
    };
  }

  /** The consents in force, by whether a parent gave them and whether they reach far enough. */
  WeighedConsents weighed(LocalDate day, Reach reach) {
    List<Consent> inForce =
        consents.stream().filter(consent -> consent.holdsOn(day)).toList();
    return new WeighedConsents(
        inForce, consent -> isParent(consent.giver()).and(reach.of(consent)));
  }

  /**
   * Whether somebody may consent as a parent of this child. Sources do not say from which age a young
   * person's own consent makes that of the parents dispensable, so theirs leaves it open.
   */
  Answer isParent(MemberId giver) {
    if (giver.equals(child.id())) {
      return Answer.CANNOT_TELL;
    }
    Optional<FamilyMember> member =
        family.members().stream().filter(each -> each.id().equals(giver)).findFirst();
    return member.map(each -> Answer.of(each.isParentOf(child.id()))).orElse(Answer.NO);
  }

  /** The consents that somebody who is, or may be, a parent of this child withdrew by a day. */
  List<Consent> withdrawnBy(LocalDate day) {
    return ofParents(consent -> consent.isWithdrawnOn(day));
  }

  /** The same, and those that were given for a time that is over. */
  List<Consent> endedBy(LocalDate day) {
    return ofParents(consent -> consent.endBy(day).isPresent());
  }

  private List<Consent> ofParents(Predicate<Consent> which) {
    return consents.stream()
        .filter(which)
        .filter(consent -> !consent.giver().equals(child.id()))
        .filter(consent -> isParent(consent.giver()) != Answer.NO)
        .toList();
  }

  private boolean isDisputed(LocalDate day, Reach reach) {
    return withdrawnBy(day).stream()
        .filter(consent -> reach.of(consent) != Answer.NO)
        .anyMatch(consent -> !stillConsents(consent.giver(), day, reach));
  }

  private boolean stillConsents(MemberId giver, LocalDate day, Reach reach) {
    return consents.stream()
        .filter(consent -> consent.giver().equals(giver) && consent.holdsOn(day))
        .anyMatch(consent -> reach.of(consent) == Answer.YES);
  }
}
