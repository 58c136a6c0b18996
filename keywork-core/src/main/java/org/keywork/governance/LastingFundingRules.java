package org.keywork.governance;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Money that soon ends makes staff and families unsure of a service, and the service a weak one.
 *
 * @since 0.1
 */
public final class LastingFundingRules {

  /**
   * For how long money has to be there still. A grant of three years counts as short in its last
   * months, unless other money follows on it.
   */
  public static final Parameter<Period> ASSURED_FOR = Parameter.period(
          "funding.assured-for", "the shortest time ahead that does not count as short-term")
      .open("PACK ch.1 and GUIDE 5a warn of short-term funding and do not say what is short.")
      .between(Period.ofMonths(1), Period.ofYears(10))
      .strictestWhenLarge();

  /**
   * The money lasts. What has ended already, and was followed by nothing, is missing, and for {@link
   * FundingRules} to tell.
   */
  public static final Rule<GovernedService> LASTS = rule("funding.lasts")
      .from(GUIDE.at("5a / Funding sources"), restating(378))
      .says(SHOULD, "Funding is ongoing, or assured for at least {funding.assured-for}.")
      .reading(ASSURED_FOR)
      .appliesTo(
          GovernedService.class,
          "services whose funding is recorded",
          service -> service.governance().funding().isPresent())
      .isMetWhen(LastingFundingRules::lasts)
      .otherwise("The service is at risk: money is assured only until {until} for {items}.")
      .remedy("Agree with the agencies on money that goes on, or settle soon who pays afterwards.");

  private LastingFundingRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(LASTS);
  }

  private static Verdict lasts(GovernedService service, Basis basis) {
    Funding funding = service.governance().funding().orElseThrow();
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < funding.lines().size(); i++) {
      FundingLine line = funding.lines().get(i);
      Set<FundedItem> items = endingWith(line, funding, basis.asOf());
      if (!items.isEmpty()) {
        Location at = Location.at("funding").then("lines", i);
        verdict = verdict.and(lasts(line, items, at, basis));
      }
    }
    return verdict;
  }

  /** What there is money for on a day, and after this line no more. */
  private static Set<FundedItem> endingWith(FundingLine line, Funding funding, LocalDate day) {
    Set<FundedItem> items = EnumSet.noneOf(FundedItem.class);
    for (FundedItem item : line.pays()) {
      if (funding.lastFor(item, day).filter(line::equals).isPresent()) {
        items.add(item);
      }
    }
    return items;
  }

  private static Verdict lasts(FundingLine line, Set<FundedItem> items, Location at, Basis basis) {
    if (line.isOngoing()) {
      return Verdict.met();
    }
    if (line.until().isEmpty()) {
      return Verdict.cannotTell(
          at,
          line.ongoing().isPresent() ? "when the funding ends" : "whether the funding is ongoing");
    }
    Optional<Period> assuredFor = basis.value(ASSURED_FOR);
    if (assuredFor.isEmpty()) {
      return Verdict.cannotTell(
          at.then("until"), "for how long money has to be assured still, which the service sets");
    }
    LocalDate until = line.until().get();
    return until.isBefore(basis.asOf().plus(assuredFor.get()))
        ? Verdict.notMet(at.then("until"), fact("until", until).andCodes("items", items))
        : Verdict.met();
  }
}
