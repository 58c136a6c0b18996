package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.keywork.agency.AgencyId;
import org.keywork.family.ParentsConsent.Standing;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.style.Among;
import org.keywork.style.Kept;
import org.keywork.time.DateSpan;

/**
 * What a family allows to be known, and what was done with it: answers whether something may be
 * shared, and with whom.
 *
 * <p>Information counts as collected from the first day on which somebody is assigned to the family,
 * not from the day its file was opened: the file of a referral may hold no more than the family's
 * wish. Of each child one parent has to consent. Sources are silent on parents who disagree: where one
 * has withdrawn and another's consent still holds, the record does not tell. They are silent, too, on
 * the age from which a young person's consent makes that of the parents dispensable; where only the
 * young person consents, the record does not tell. What is known of a child who has died still belongs
 * to the family, and is shared only as its parents allow; but key working is for those who live, and
 * once none does, for the family that grieves.
 *
 * @param active the time on the active list
 * @param family the family
 * @param consents what it allowed, in the order of the case file
 * @param disclosures what was shared, in the order of the case file
 * @param assignments the days on which somebody was assigned to it, in the order of the case file
 * @since 0.1
 */
public record InformationSharing(
    ActiveTime active,
    Family family,
    List<Consent> consents,
    List<Disclosure> disclosures,
    List<DateSpan> assignments) {

  /** Refuses a missing part. */
  public InformationSharing {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    consents = Kept.list(consents);
    disclosures = Kept.list(disclosures);
    assignments = Kept.list(assignments);
  }

  /**
   * Whether for every living child a parent's consent holds on a day, whatever it allows; empty when
   * the record does not tell for one of them, and for none of them it says no.
   */
  public Optional<Boolean> parentsConsentOn(LocalDate day) {
    return orEmpty(ofAll(livingOn(day), day, Reach.anywhere()));
  }

  /**
   * Whether the parents' consent lets an agency get to know something for a purpose on a day; empty
   * when the record does not tell. That alone does not mean that it may be shared: {@link
   * #decide(AgencyId, SharingPurpose, Basis)} asks whatever else has to be asked.
   */
  public Optional<Boolean> allows(AgencyId recipient, SharingPurpose purpose, LocalDate day) {
    return orEmpty(ofAll(family.children(), day, Reach.to(recipient, purpose)));
  }

  /**
   * The answer alone of {@link #decide(AgencyId, SharingPurpose, Basis)}, for where nobody needs the
   * reasons.
   */
  public Answer mayKnow(AgencyId recipient, SharingPurpose purpose, Basis basis) {
    Reach reach = Reach.to(recipient, purpose);
    Answer answer = Answer.YES;
    for (int i = 0; i < family.children().size() && answer != Answer.NO; i++) {
      answer =
          answer.and(new ConsentQuestions(this, family.children().get(i), reach, basis).answer());
    }
    return answer;
  }

  /**
   * Whether information about the whole family may be shared with an agency for a purpose on the day
   * of the basis; and if not, or if that cannot be told, what is missing.
   */
  public ConsentDecision decide(AgencyId recipient, SharingPurpose purpose, Basis basis) {
    return decide(recipient, purpose, Set.of(), basis);
  }

  /**
   * The same for information about some of the children only.
   *
   * @param about these children; all of them when it is empty
   * @throws IllegalArgumentException if one of them is no disabled child of the family
   */
  public ConsentDecision decide(
      AgencyId recipient, SharingPurpose purpose, Set<MemberId> about, Basis basis) {
    if (about.stream().anyMatch(each -> family.child(each).isEmpty())) {
      throw new IllegalArgumentException(
          "It can only be decided for disabled children of the family; leave out the others.");
    }
    Reach reach = Reach.to(recipient, purpose);
    List<ConsentPart> parts = family.children().stream()
        .filter(child -> about.isEmpty() || about.contains(child.id()))
        .flatMap(child -> new ConsentQuestions(this, child, reach, basis).parts().stream())
        .toList();
    return new ConsentDecision(recipient, purpose, basis.asOf(), parts);
  }

  /** What the parents of a child allow. */
  ParentsConsent ofParents(Child child) {
    return new ParentsConsent(child, family, consents);
  }

  /** Whether the parents of a child consent on a day, counting the consents that reach far enough. */
  Standing standing(Child child, LocalDate day, Reach reach) {
    return ofParents(child).on(day, reach);
  }

  /** The children born by a day, in the order of the family; all of them while none was. */
  List<Child> bornBy(LocalDate day) {
    List<Child> born = those(family.children(), day, Child::mayBeBornBy);
    return born.isEmpty() ? family.children() : born;
  }

  /** Those born by a day who live on it; all born by then once none does. */
  List<Child> livingOn(LocalDate day) {
    List<Child> born = bornBy(day);
    List<Child> living = those(born, day, (child, on) -> !child.hasDiedBy(on));
    return living.isEmpty() ? born : living;
  }

  /** The children whom something that was shared was about. */
  List<Child> about(Disclosure disclosure) {
    return disclosure.about().isEmpty()
        ? bornBy(disclosure.on())
        : those(family.children(), disclosure, (child, shared) -> shared.isAbout(child.id()));
  }

  /** Those of some children for whom it holds: mostly all of them, and then the list itself. */
  private static <U> List<Child> those(
      List<Child> children, U besides, BiPredicate<Child, U> that) {
    return Among.all(children, besides, that)
        ? children
        : children.stream().filter(child -> that.test(child, besides)).toList();
  }

  /** Whether the parents of all of some children consent. */
  Answer ofAll(List<Child> children, LocalDate day, Reach reach) {
    Answer answer = Answer.YES;
    for (int i = 0; i < children.size(); i++) {
      answer = answer.and(standing(children.get(i), day, reach).answer());
    }
    return answer;
  }

  private static Optional<Boolean> orEmpty(Answer answer) {
    return answer.isSettled() ? Optional.of(answer == Answer.YES) : Optional.empty();
  }

  /** The place, in the order of the case file, of the assignment that began first. */
  int firstAssignment() {
    int first = 0;
    for (int i = 1; i < assignments.size(); i++) {
      if (assignments.get(i).firstDay().isBefore(assignments.get(first).firstDay())) {
        first = i;
      }
    }
    return first;
  }

  /** Whether key working or sharing has begun by a day, so that there is something to consent to. */
  boolean hasBegunBy(LocalDate day) {
    return !Among.all(assignments, day, DateSpan::startsAfter)
        || Among.any(disclosures, day, (shared, by) -> !shared.on().isAfter(by));
  }
}
