package org.keywork.monitoring;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * What an area provides is held against what its families need.
 *
 * @since 0.1
 */
public final class ProvisionCheckRules {

  private static final Citation CONTINUUM = GUIDE.at("2 / Continuum of provision");
  private static final String PROVISION = "provision";

  /** How often it is done. */
  public static final Parameter<Period> EVERY = Parameter.period(
          "monitoring.provision-checked-every",
          "the longest time from one check of local provision against families' needs to the next")
      .open("GUIDE 2 wants it done regularly and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** It is done. */
  public static final Rule<Monitoring> CHECKED = rule("monitoring.provision-checked")
      .from(CONTINUUM, restating(476))
      .says(
          SHOULD,
          "What the area provides for special educational needs and disabilities is regularly held"
              + " against what families need, for example with an Outcomes Star or MAPIT.")
      .reading(EVERY, LookBack.LENGTH)
      .appliesTo(Monitoring.class, "key worker services")
      .isMetWhen(ProvisionCheckRules::checked)
      .otherwise("Nobody regularly holds what the area provides against what families need.")
      .remedy("Agree with the agencies who does it, with which tool, and how often.");

  /** It is done again. */
  public static final Rule<Monitoring> IN_TIME = rule("monitoring.provision-checked-in-time")
      .from(CONTINUUM, restating(476))
      .says(
          SHOULD,
          "Local provision is held against families' needs again within"
              + " {monitoring.provision-checked-every}.")
      .reading(EVERY, LookBack.LENGTH)
      .appliesTo(
          Monitoring.class,
          "services that have local provision checked and have set how often",
          monitoring -> monitoring.provision().isPresent())
      .isMetWhen(ProvisionCheckRules::inTime)
      .otherwise("Local provision was last held against families' needs on {last}, and was to be"
          + " again by {due}.")
      .remedy("Do it, note the day, and set the next one.");

  private ProvisionCheckRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CHECKED, IN_TIME);
  }

  private static Verdict checked(Monitoring monitoring, Basis basis) {
    Optional<Boolean> checked =
        monitoring.provision().flatMap(provision -> provision.checking().isDone(basis));
    return checked.isEmpty()
        ? Verdict.cannotTell(
            monitoring.placeOf(PROVISION),
            "whether local provision is regularly held against families' needs")
        : Verdict.metIf(checked.get(), Location.at(PROVISION).then("arranged"));
  }

  private static Verdict inTime(Monitoring monitoring, Basis basis) {
    return monitoring
        .provision()
        .orElseThrow()
        .checking()
        .inTime(
            basis,
            Location.at(PROVISION).then("checks"),
            "when local provision was last held against families' needs");
  }
}
