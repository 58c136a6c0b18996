package org.keywork.plan;

import static org.keywork.family.NeedDomain.SHORT_BREAKS;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.keywork.family.Family;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * The whole family counts, with what it does well.
 *
 * <p>Needs are noted one by one, and the record is not finished before an account of them is written.
 * Until then nobody and nothing is left out, and the rules cannot tell.
 *
 * @since 0.1
 */
public final class WholeFamilyRules {

  /**
   * Nobody in the family is overlooked. A member whose needs were asked for and who has none is not
   * overlooked; a strength of the whole family does not tell of anybody in it. The rule is missed
   * once an account is written, a disabled child appears in the record and somebody else does not.
   * What a child needs who has died nobody asks any more; the family is not left alone for that.
   */
  public static final Rule<WholeFamily> EVERY_MEMBER = rule("family.every-member-counts")
      .from(GUIDE.at("1 (F07)"), restating(3, 422))
      .says(MUST, "Strengths and needs are recorded for every member, not the child alone.")
      .appliesTo(WholeFamily.class, "families on the active list")
      .isMetWhen(WholeFamilyRules::everyMember)
      .otherwise(
          "An account of needs is written, and nothing is recorded of what {member} needs or does well.")
      .remedy(
          "Ask them what they need and what they do well; if they need nothing, record that they"
              + " were asked.");

  /**
   * Needs do not stand alone. No field has to be filled for its own sake (PACK ch.2 / Inter-agency
   * documentation): where either strengths or ways of coping are recorded, the other is merely not
   * known. A written account with neither looks at what is lacking only, and misses the rule.
   */
  public static final Rule<WholeFamily> STRENGTHS_BESIDE_NEEDS =
      rule("family.strengths-beside-needs")
          .from(PACK.at("ch.1 / The core elements"), restating(4))
          .says(
              SHOULD,
              "Beside needs the record tells at least one strength and how the family copes.")
          .appliesTo(
              WholeFamily.class,
              "families on the active list whose needs are recorded",
              whole -> !whole.family().needs().isEmpty())
          .isMetWhen(WholeFamilyRules::strengthsBesideNeeds)
          .otherwise(
              "Recorded {needs?is|are} {needs} {needs?need|needs}, and neither a strength of the family"
                  + " nor how it copes.")
          .remedy("Ask the family what goes well and how it likes to manage, and build on that.");

  /**
   * Whether the family needs a break is asked. A need for short breaks shows that it was, and so does
   * a list of what an account looked at; only where every account of the look-back has such a list,
   * and none names short breaks, is the rule missed. A family none of whose disabled children lives
   * any more is not asked.
   */
  public static final Rule<WholeFamily> SHORT_BREAKS_LOOKED_AT =
      rule("family.short-breaks-looked-at")
          .from(GUIDE.at("2 / Whole family approach"), restating(7))
          .says(
              SHOULD,
              "Short breaks are among what an account of the whole family's needs looks at.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              WholeFamily.class,
              "families on the active list with a living child and a recent account of needs")
          .isMetWhen(WholeFamilyRules::shortBreaksLookedAt)
          .otherwise("The account of needs written on {written} lists {domains}"
              + " {domains?part|parts} of life, and short breaks are not among them.")
          .remedy("Ask the family whether it has a break from caring, and whether it needs one.");

  private WholeFamilyRules() {}

  /** The rules about the whole family, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(EVERY_MEMBER, STRENGTHS_BESIDE_NEEDS, SHORT_BREAKS_LOOKED_AT);
  }

  private static Verdict everyMember(WholeFamily whole, Basis basis) {
    if (!whole.active().includes(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (!whole.overlooksSomebody(basis.asOf())) {
      return Verdict.met();
    }
    return isAccountFinished(whole, basis.asOf())
        ? overlooked(whole, basis.asOf())
        : Verdict.cannotTell(at("needs"), "what every member of the family needs and does well");
  }

  private static boolean isAccountFinished(WholeFamily whole, LocalDate asOf) {
    return whole.hasAccountBy(asOf)
        && Among.any(
            whole.family().children(), whole, (child, all) -> all.hasAccountOf(child.id()));
  }

  private static Location at(String property) {
    return Location.at("family").then(property);
  }

  private static Verdict overlooked(WholeFamily whole, LocalDate asOf) {
    Family family = whole.family();
    Verdict verdict = Verdict.met();
    for (int i = 0; i < family.children().size(); i++) {
      if (whole.overlooks(family.children().get(i), asOf)) {
        verdict = verdict.and(overlooked(family.children().get(i).id(), "children", i));
      }
    }
    for (int i = 0; i < family.members().size(); i++) {
      if (whole.overlooks(family.members().get(i), asOf)) {
        verdict = verdict.and(overlooked(family.members().get(i).id(), "members", i));
      }
    }
    return verdict;
  }

  private static Verdict overlooked(MemberId who, String property, int place) {
    return Verdict.notMet(at(property).then(place), fact("member", who));
  }

  private static Verdict strengthsBesideNeeds(WholeFamily whole, Basis basis) {
    Family family = whole.family();
    if (!whole.active().includes(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (family.strengths().isEmpty() && family.waysOfCoping().isEmpty()) {
      return neither(whole, basis.asOf());
    }
    if (family.strengths().isEmpty()) {
      return Verdict.cannotTell(at("strengths"), "what the family does well");
    }
    return family.waysOfCoping().isEmpty()
        ? Verdict.cannotTell(at("waysOfCoping"), "how the family prefers to cope")
        : Verdict.met();
  }

  private static Verdict neither(WholeFamily whole, LocalDate asOf) {
    return whole.hasAccountBy(asOf)
        ? Verdict.notMet(at("needs"), fact("needs", whole.family().needs().size()))
        : Verdict.cannotTell(
            at("strengths"), "what the family does well and how it prefers to cope");
  }

  private static Verdict shortBreaksLookedAt(WholeFamily whole, Basis basis) {
    if (!whole.active().includes(basis.asOf())
        || !whole.family().hasChildLivingOn(basis.asOf())
        || Among.none(whole.assessments(), basis, WholeFamilyRules::isRecent)) {
      return Verdict.notApplicable();
    }
    return Among.any(whole.family().needs(), basis.asOf(), WholeFamilyRules::isForShortBreaks)
            || Among.any(whole.assessments(), basis, WholeFamilyRules::looksAtShortBreaks)
        ? Verdict.met()
        : notLookedAt(whole, basis);
  }

  private static boolean isRecent(Assessment account, Basis basis) {
    return LookBack.reaches(account.writtenOn(), basis);
  }

  private static boolean looksAtShortBreaks(Assessment account, Basis basis) {
    return account.domainsLookedAt().contains(SHORT_BREAKS) && isRecent(account, basis);
  }

  private static boolean isForShortBreaks(Need need, LocalDate asOf) {
    return need.domain() == SHORT_BREAKS
        && (need.foundOn().isEmpty() || !need.foundOn().get().isAfter(asOf));
  }

  private static Verdict notLookedAt(WholeFamily whole, Basis basis) {
    List<Assessment> accounts = whole.assessments().stream()
        .filter(account -> isRecent(account, basis))
        .sorted(Comparator.comparing(Assessment::writtenOn).reversed())
        .toList();
    return accounts.stream()
        .filter(account -> account.domainsLookedAt().isEmpty())
        .findFirst()
        .map(account -> Verdict.cannotTell(
            domainsOf(account, whole), "the parts of life that the account of needs looks at"))
        .orElseGet(() -> withoutShortBreaks(accounts.get(0), whole));
  }

  private static Verdict withoutShortBreaks(Assessment account, WholeFamily whole) {
    return Verdict.notMet(
        domainsOf(account, whole),
        fact("written", account.writtenOn())
            .and("domains", account.domainsLookedAt().size()));
  }

  private static Location domainsOf(Assessment account, WholeFamily whole) {
    return Location.at("assessments", whole.assessments().indexOf(account)).then("domainsLookedAt");
  }
}
