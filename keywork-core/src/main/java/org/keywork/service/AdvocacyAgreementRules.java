package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The agencies let key workers speak for families.
 *
 * @since 0.1
 */
public final class AdvocacyAgreementRules {

  /** Nobody is held to another duty while they speak for a family. */
  public static final Rule<KeyWorkerService> INDEPENDENCE_ACCEPTED =
      rule("service.advocates-independent")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(202))
          .says(
              MUST,
              "Every agency that takes part accepts that a key worker who speaks for a family is"
                  + " independent, and not bound by another duty.")
          .appliesTo(KeyWorkerService.class, "key worker services")
          .isMetWhen(AdvocacyAgreementRules::independenceAccepted)
          .otherwise("That a key worker who speaks for a family is independent is not accepted by"
              + " {agencies}.")
          .remedy("Settle with their managers what key workers may say on behalf of a family, and"
              + " write it down.");

  private AdvocacyAgreementRules() {}

  /** The rules about advocacy by key workers. */
  public static List<Rule<?>> all() {
    return List.of(INDEPENDENCE_ACCEPTED);
  }

  private static Verdict independenceAccepted(KeyWorkerService service, Basis basis) {
    if (service.advocacy().isEmpty()
        || service.advocacy().get().independenceAcceptedBy().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("advocacy"),
          "which agencies accept that a key worker who speaks for a family is independent");
    }
    List<AgencyId> others =
        service.agenciesBesides(service.advocacy().get().independenceAcceptedBy());
    return others.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("advocacy").then("independenceAcceptedBy"),
            Facts.none().andIds("agencies", others));
  }
}
