package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.eligibility.CallForSupport;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The key worker is there in a crisis, and not only when the next call is due.
 *
 * @since 0.1
 */
public final class CrisisRules {

  /**
   * Some contact since the crisis was about it, or about something in hand. Whether support came in
   * time, and from whom, is for the rules about support at need.
   */
  public static final Rule<CrisisHelp> HELP_IN_A_CRISIS = rule("contact.help-in-a-crisis")
      .from(PACK.at("ch.1 / Planning the service"), restating(101, 418))
      .says(
          SHOULD,
          "In a crisis the key worker helps the family, besides keeping in regular contact with it.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          CrisisHelp.class,
          "families on the active list with a key worker that lately needed urgent help")
      .isMetWhen(CrisisRules::helped)
      .otherwise("Help was urgent from {on}; of the {contacts} contacts since then with the key"
          + " worker none was about it.")
      .remedy("Ask the family how it got through, and what it would want of you another time.");

  private CrisisRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HELP_IN_A_CRISIS);
  }

  private static Verdict helped(CrisisHelp help, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < help.calls().size(); i++) {
      CallForSupport call = help.calls().get(i);
      if (help.isLookedAt(call, basis)) {
        verdict = verdict.and(helped(call, i, help.contactsSince(call, basis.asOf())));
      }
    }
    return verdict;
  }

  private static Verdict helped(CallForSupport call, int place, List<Contact> since) {
    if (since.stream().anyMatch(CrisisRules::isMoreThanRoutine)) {
      return Verdict.met();
    }
    return since.isEmpty() || since.stream().anyMatch(each -> each.reason().isEmpty())
        ? Verdict.cannotTell(Location.at("contacts"), "how the key worker helped in the crisis")
        : Verdict.notMet(
            Location.at("callsForSupport", place),
            fact("on", call.on()).and("contacts", since.size()));
  }

  private static boolean isMoreThanRoutine(Contact contact) {
    return contact.reason().filter(reason -> reason != ContactReason.ROUTINE).isPresent();
  }
}
