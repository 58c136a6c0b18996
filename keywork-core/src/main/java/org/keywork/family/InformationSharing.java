package org.keywork.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
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
    consents = List.copyOf(consents);
    disclosures = List.copyOf(disclosures);
    assignments = List.copyOf(assignments);
  }

  /**
   * Whether for every living child a parent's consent holds on a day, whatever it allows; empty when
   * the record does not tell for one of them, and for none of them it says no.
   */
  public Optional<Boolean> parentsConsentOn(LocalDate day) {
    return orEmpty(ofAll(byLivingChild(day), day, Reach.anywhere()));
  }

  /**
   * Whether the parents' consent lets an agency get to know something for a purpose on a day; empty
   * when the record does not tell. That alone does not mean that it may be shared: {@link
   * #decide(AgencyId, SharingPurpose, Basis)} asks whatever else has to be asked.
   */
  public Optional<Boolean> allows(AgencyId recipient, SharingPurpose purpose, LocalDate day) {
    return orEmpty(ofAll(byChild(), day, Reach.to(recipient, purpose)));
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

  /** What the parents of each child allow, in the order of the family. */
  List<ParentsConsent> byChild() {
    return family.children().stream()
        .map(child -> new ParentsConsent(child, family, consents))
        .toList();
  }

  /** The same of the children born by a day; of all of them while none was. */
  List<ParentsConsent> bornBy(LocalDate day) {
    List<ParentsConsent> born =
        byChild().stream().filter(each -> each.child().mayBeBornBy(day)).toList();
    return born.isEmpty() ? byChild() : born;
  }

  /** The same of those born by a day who live on it; of all born by then once none does. */
  List<ParentsConsent> byLivingChild(LocalDate day) {
    List<ParentsConsent> born = bornBy(day);
    List<ParentsConsent> living =
        born.stream().filter(each -> !each.child().hasDiedBy(day)).toList();
    return living.isEmpty() ? born : living;
  }

  /** What the parents of the children allow whom something that was shared was about. */
  List<ParentsConsent> about(Disclosure disclosure) {
    return disclosure.about().isEmpty()
        ? bornBy(disclosure.on())
        : byChild().stream()
            .filter(each -> disclosure.isAbout(each.child().id()))
            .toList();
  }

  /** Whether the parents of all of some children consent. */
  static Answer ofAll(List<ParentsConsent> children, LocalDate day, Reach reach) {
    return children.stream()
        .map(child -> child.on(day, reach).answer())
        .reduce(Answer.YES, Answer::and);
  }

  private static Optional<Boolean> orEmpty(Answer answer) {
    return answer.isSettled() ? Optional.of(answer == Answer.YES) : Optional.empty();
  }

  /** The place, in the order of the case file, of the assignment that began first. */
  int firstAssignment() {
    return IntStream.range(0, assignments.size())
        .boxed()
        .min(Comparator.comparing(i -> assignments.get(i).firstDay()))
        .orElseThrow();
  }

  /** Whether key working or sharing has begun by a day, so that there is something to consent to. */
  boolean hasBegunBy(LocalDate day) {
    return assignments.stream().anyMatch(days -> !days.startsAfter(day))
        || disclosures.stream().anyMatch(disclosure -> !disclosure.on().isAfter(day));
  }
}
