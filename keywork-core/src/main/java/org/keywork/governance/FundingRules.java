package org.keywork.governance;

import static org.keywork.governance.FundedItem.ADMINISTRATION;
import static org.keywork.governance.FundedItem.INDUCTION;
import static org.keywork.governance.FundedItem.ONGOING_TRAINING;
import static org.keywork.governance.FundedItem.SUPERVISION;
import static org.keywork.governance.FundedItem.TIME_OF_A_MANAGER;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * There is money for what a key worker service cannot do without.
 *
 * @since 0.1
 */
public final class FundingRules {

  private static final Location FUNDING = Location.at("funding");

  /** Without a manager and an administrator there is no service, whoever does the key working. */
  public static final Rule<GovernedService> COVERS_MINIMUM = rule("funding.covers-the-minimum")
      .from(PACK.at("ch.1 / Secure funding"), restating(377, 410))
      .says(
          MUST,
          "There is money for the time of a dedicated manager and for some administrative support.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen((service, basis) -> covers(
          service,
          basis,
          EnumSet.of(TIME_OF_A_MANAGER, ADMINISTRATION),
          "whether there is money for a manager's time and for administrative support"))
      .otherwise("There is no money for the following: {missing}.")
      .remedy("Agree with the agencies who pays for it, and for how long.");

  /** Key workers are trained and supervised for as long as they are key workers, which costs something. */
  public static final Rule<GovernedService> COVERS_SUPPORT =
      rule("funding.covers-support-of-key-workers")
          .from(CCNUK.at("O8"), restating(410))
          .says(
              MUST,
              "There are resources for the induction, the ongoing training and the supervision of key"
                  + " workers.")
          .appliesTo(
              GovernedService.class,
              "services whose funding is recorded",
              service -> service.governance().funding().isPresent())
          .isMetWhen((service, basis) -> covers(
              service,
              basis,
              EnumSet.of(INDUCTION, ONGOING_TRAINING, SUPERVISION),
              "whether there are resources for induction, ongoing training and supervision"))
          .otherwise("There are no resources for {missing}.")
          .remedy("Agree with the agencies who pays for it, or who gives the time of their staff.");

  private FundingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(COVERS_MINIMUM, COVERS_SUPPORT);
  }

  private static Verdict covers(
      GovernedService service, Basis basis, Set<FundedItem> items, String unknown) {
    Optional<Funding> funding = service.governance().funding();
    if (funding.isEmpty()) {
      return Verdict.cannotTell(service.placeOf("funding"), unknown);
    }
    return WhatLacks.of(items, item -> funding.get().isThereFor(item, basis.asOf()))
        .verdict(FUNDING, () -> FUNDING.then("lines"), unknown);
  }
}
