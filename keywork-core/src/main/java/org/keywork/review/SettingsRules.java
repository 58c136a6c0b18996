package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import org.keywork.family.Child;
import org.keywork.plan.FamilysAssessment;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Whoever writes down what a child needs has seen the child where the child lives, learns and plays.
 *
 * <p>Visits are taken from the log of contacts. A log that names no child at any visit up to the day of
 * the account was not kept to show whom the key worker saw, and nobody can tell; where it names one of
 * the disabled children, it is believed about each of them.
 *
 * @since 0.1
 */
public final class SettingsRules {

  /** In how many settings a child is seen before the account of needs. */
  public static final Parameter<Integer> FEWEST_SETTINGS = Parameter.count(
          "contact.fewest-settings",
          "the smallest number of settings in which a child is seen before the account of needs is"
              + " written")
      .presetOfOurs(
          2,
          "The source speaks of a variety and names home, school, short-break facility and play"
              + " scheme; that two make a variety is a reading.")
      .between(1, 4)
      .strictestWhenLarge();

  /** The key worker gets to know the child in more than one place. */
  public static final Rule<AccountsAndVisits> SEEN_IN_SEVERAL_SETTINGS =
      rule("contact.child-seen-in-several-settings")
          .from(PEMBROKESHIRE.at("Emotional support"), restating(22))
          .says(
              SHOULD,
              "By the day of the account of needs the key worker has seen each child it is about in"
                  + " at least {contact.fewest-settings} settings, such as home, school, short"
                  + " break and play scheme.")
          .reading(FEWEST_SETTINGS, LookBack.LENGTH)
          .appliesTo(
              AccountsAndVisits.class, "families on the active list with an account of needs")
          .isMetWhen(SettingsRules::seenInSeveralSettings)
          .otherwise(
              "Up to {written}, the day of the account of needs, the contacts tell of at most"
                  + " {settings} {settings?setting|settings} in which {child} was seen.")
          .remedy("Visit the child in another place, at school or at play, and add to the account"
              + " what shows there.");

  private SettingsRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SEEN_IN_SEVERAL_SETTINGS);
  }

  private static Verdict seenInSeveralSettings(AccountsAndVisits subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.accounts().size(); i++) {
      FamilysAssessment account = subject.accounts().get(i);
      if (account.active().includes(basis.asOf()) && LookBack.reaches(account.day(), basis)) {
        verdict = verdict.and(seenBefore(i, subject, basis));
      }
    }
    return verdict;
  }

  private static Verdict seenBefore(int place, AccountsAndVisits subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Child> children = subject.accounts().get(place).children();
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).hasDiedBy(basis.asOf())) {
        verdict = verdict.and(seen(children.get(i), place, subject, basis));
      }
    }
    return verdict;
  }

  private static Verdict seen(Child child, int place, AccountsAndVisits subject, Basis basis) {
    int called = basis.value(FEWEST_SETTINGS).orElseThrow();
    FamilysAssessment account = subject.accounts().get(place);
    SettingsSeen seen = SettingsSeen.by(account.day(), child.id(), subject.contacts());
    if (seen.fewest() >= called) {
      return Verdict.met();
    }
    return seen.most() >= called || !isAChildNamed(account, subject.contacts())
        ? Verdict.cannotTell(
            Location.at("contacts"), "which of the children the key worker saw, and where")
        : notSeen(child, account, seen, Location.at("assessments", place));
  }

  private static Verdict notSeen(
      Child child, FamilysAssessment account, SettingsSeen seen, Location at) {
    return account.saysWhom()
        ? Verdict.notMet(
            at,
            fact("child", child.id()).and("written", account.day()).and("settings", seen.most()))
        : Verdict.cannotTell(at.then("about"), "which of the children it is about");
  }

  private static boolean isAChildNamed(FamilysAssessment account, List<Contact> contacts) {
    return contacts.stream()
        .filter(contact -> AccountsAndVisits.isVisitBy(contact, account.day()))
        .flatMap(visit -> visit.with().stream())
        .anyMatch(who -> account.family().child(who).isPresent());
  }
}
