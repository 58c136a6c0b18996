package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.governance.FundedItem;
import org.keywork.practitioner.HoursRules;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service has settled how much time the role takes, and who does the administrative work of it.
 *
 * @since 0.1
 */
public final class AdministrationRules {

  private static final Part<Administration> ADMINISTRATION =
      new Part<>(Location.at("administration"), KeyWorkerService::administration);

  /**
   * Somebody does the administrative work. What is done for one of its key workers shows it where the
   * service itself does not say.
   */
  public static final Rule<KeyWorkerService> AVAILABLE = rule("service.administrative-support")
      .from(CCNUK.at("O8"), restating(173))
      .says(MUST, "The service has administrative support for its key workers.")
      .appliesTo(KeyWorkerService.class, "services")
      .isMetWhen(AdministrationRules::available)
      .otherwise("The service has no administrative support for its key workers.")
      .remedy("Find an administrator, or ask the agencies to lend the service some of their own.");

  /**
   * It is paid for. Where there is none at all, another rule says so, and so does {@link
   * org.keywork.governance.FundingRules} where the funding of the service holds no money for it.
   */
  public static final Rule<KeyWorkerService> FUNDED = rule("service.administrative-support-funded")
      .from(PACK.at("ch.1 / Secure funding"), restating(174))
      .says(MUST, "Some administrative support is funded.")
      .appliesTo(
          KeyWorkerService.class,
          "services whose administrative support is recorded",
          service -> service.administration().isPresent())
      .isMetWhen(AdministrationRules::funded)
      .otherwise("No administrative support is funded.")
      .remedy("Agree with the agencies who pays for administrative support, and for how long.");

  /**
   * How many hours the role takes is settled. Where key working is part of every practitioner's work,
   * nobody has hours for it.
   */
  public static final Rule<KeyWorkerService> HOURS_SET = rule("service.hours-for-role-set")
      .from(PACK.at("Ex.9"), restating(172))
      .says(SHOULD, "The service has set a minimum and a maximum of hours for the role.")
      .reading(HoursRules.FEWEST_HOURS, HoursRules.MOST_HOURS)
      .appliesTo(
          KeyWorkerService.class,
          "services that are not part of every practitioner's work",
          service -> service.mode().filter(mode -> mode == ServiceMode.EMBEDDED).isEmpty())
      .isMetWhen(AdministrationRules::hoursSet)
      .otherwise("The service has not set how many hours the role takes, at least and at most.")
      .remedy("Agree with the agencies how many hours a week the role takes, write it into the job"
          + " description, and set it in the policy.");

  private AdministrationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AVAILABLE, FUNDED, HOURS_SET);
  }

  private static Verdict available(KeyWorkerService service, Basis basis) {
    boolean isSaid = service.administration().flatMap(Administration::available).isPresent();
    return !isSaid && isDoneForAKeyWorker(service, basis)
        ? Verdict.met()
        : ADMINISTRATION.isArranged(
            service,
            basis.asOf(),
            "available",
            Administration::available,
            "whether the service has administrative support for its key workers");
  }

  private static boolean isDoneForAKeyWorker(KeyWorkerService service, Basis basis) {
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      if (service.keyWorkers().get(i).hasAdministrativeSupportOn(basis.asOf()).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is money is asked once, by the rule on funding. */
  private static Verdict funded(KeyWorkerService service, Basis basis) {
    Answer money = FundingForModel.isThereMoneyFor(FundedItem.ADMINISTRATION, service, basis);
    Administration administration = service.administration().orElseThrow();
    if (administration.funded().isEmpty()) {
      return money == Answer.YES ? Verdict.met() : Verdict.notApplicable();
    }
    return money == Answer.NO || isMissing(administration, basis)
        ? Verdict.notApplicable()
        : Verdict.metIf(
            administration.funded().get().isInPlaceOn(basis.asOf()),
            ADMINISTRATION.at(service, "funded"));
  }

  private static boolean isMissing(Administration administration, Basis basis) {
    return administration
        .available()
        .filter(each -> !each.isInPlaceOn(basis.asOf()))
        .isPresent();
  }

  private static Verdict hoursSet(KeyWorkerService service, Basis basis) {
    if (basis.value(HoursRules.FEWEST_HOURS).isPresent()
        && basis.value(HoursRules.MOST_HOURS).isPresent()) {
      return Verdict.met();
    }
    Optional<Arrangement> set = service.hoursForRole();
    if (set.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("hoursForRole"), "whether a minimum and a maximum of hours are set");
    }
    return Verdict.metIf(set.get().isInPlaceOn(basis.asOf()), Location.at("hoursForRole"));
  }
}
