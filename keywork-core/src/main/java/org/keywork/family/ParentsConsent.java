package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What those with parental responsibility for one child allow. A consent counts for the children for
 * whom its giver has that responsibility, and for no other.
 */
record ParentsConsent(Child child, Family family, List<Consent> consents) {

  /** Whether a child's parents consent, from yes to no. */
  enum Answer {
    /** A parent's consent is in force, and no other parent withdrew theirs. */
    YES(""),
    /** A parent's consent is in force, and another parent withdrew theirs. */
    DISPUTED(
        "whether the consent that remains is enough while another parent has withdrawn theirs"),
    /** Somebody consents of whom it is not recorded whether they may. */
    NOT_RECORDED("whether those who consent have parental responsibility"),
    /** No parent's consent is in force. */
    NO("");

    private final String question;

    Answer(String question) {
      this.question = question;
    }

    /** What would have to be recorded, where the answer is neither yes nor no. */
    String question() {
      return question;
    }

    boolean isOpen() {
      return this == DISPUTED || this == NOT_RECORDED;
    }

    Optional<Boolean> orEmpty() {
      return isOpen() ? Optional.empty() : Optional.of(this == YES);
    }

    static Answer yesFirst(Answer one, Answer other) {
      return one.compareTo(other) <= 0 ? one : other;
    }

    static Answer noFirst(Answer one, Answer other) {
      return one.compareTo(other) >= 0 ? one : other;
    }
  }

  /** Whether the parents consent on a day, counting the consents that reach far enough. */
  Answer on(LocalDate day, Function<Consent, Optional<Boolean>> reach) {
    Answer answer = consents.stream()
        .filter(consent -> consent.holdsOn(day))
        .map(consent -> answer(consent, reach))
        .reduce(Answer.NO, Answer::yesFirst);
    return answer == Answer.YES && isDisputed(day, reach) ? Answer.DISPUTED : answer;
  }

  /**
   * Whether somebody may consent as a parent of this child. Sources do not say from which age a young
   * person's own consent makes that of the parents dispensable, so theirs leaves it open.
   */
  Optional<Boolean> isParent(MemberId giver) {
    return giver.equals(child.id())
        ? Optional.empty()
        : family.members().stream()
            .filter(member -> member.id().equals(giver))
            .findFirst()
            .map(member -> member.isParentOf(child.id()))
            .orElse(Optional.of(false));
  }

  /** The consents that somebody who is, or may be, a parent of this child withdrew by a day. */
  List<Consent> withdrawnBy(LocalDate day) {
    return consents.stream()
        .filter(consent -> consent.isWithdrawnOn(day))
        .filter(consent -> !consent.giver().equals(child.id()))
        .filter(consent -> isParent(consent.giver()).orElse(true))
        .toList();
  }

  private Answer answer(Consent consent, Function<Consent, Optional<Boolean>> reach) {
    Optional<Boolean> parent = isParent(consent.giver());
    Optional<Boolean> reaches = reach.apply(consent);
    if (!parent.orElse(true) || !reaches.orElse(true)) {
      return Answer.NO;
    }
    return parent.isPresent() && reaches.isPresent() ? Answer.YES : Answer.NOT_RECORDED;
  }

  private boolean isDisputed(LocalDate day, Function<Consent, Optional<Boolean>> reach) {
    return withdrawnBy(day).stream()
        .filter(consent -> reach.apply(consent).orElse(true))
        .anyMatch(consent -> !stillConsents(consent.giver(), day, reach));
  }

  private boolean stillConsents(
      MemberId giver, LocalDate day, Function<Consent, Optional<Boolean>> reach) {
    return consents.stream()
        .filter(consent -> consent.giver().equals(giver) && consent.holdsOn(day))
        .anyMatch(consent -> reach.apply(consent).orElse(false));
  }
}
