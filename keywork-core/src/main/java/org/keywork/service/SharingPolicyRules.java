package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The agencies share information by one policy, and lawfully.
 *
 * @since 0.1
 */
public final class SharingPolicyRules {

  private static final Part<SharingAgreement> SHARING =
      new Part<>(Location.at("sharing"), KeyWorkerService::sharing);

  /** One policy for all agencies. */
  public static final Rule<KeyWorkerService> JOINT_POLICY = rule("service.joint-sharing-policy")
      .from(CCNUK.at("O4"), restating(57, 406))
      .says(MUST, "The agencies share information under one joint policy.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> jointPolicy(service, basis))
      .otherwise("No joint policy of the agencies on sharing information is in force.")
      .remedy("Agree with all agencies what is shared, with whom and how it is kept, and write it"
          + " down as a joint policy.");

  /**
   * A policy that one of the agencies has not signed is not a joint one. Whether there is a policy at
   * all is for {@link #JOINT_POLICY} to tell.
   */
  public static final Rule<KeyWorkerService> SIGNED_BY_ALL = rule("service.sharing-policy-signed")
      .from(CCNUK.at("O4"), restating(57))
      .says(MUST, "Every agency that takes part has signed the joint policy on sharing.")
      .appliesTo(KeyWorkerService.class, "services with a joint policy on sharing")
      .isMetWhen(SharingPolicyRules::signedByAll)
      .otherwise("The joint policy on sharing information is not signed by {agencies}.")
      .remedy("Go through the policy with them, settle what holds them back, and have it signed.");

  /** How families consent stands up to the law. */
  public static final Rule<KeyWorkerService> LEGAL_ADVICE = rule("service.consent-had-legal-advice")
      .from(PACK.at("ch.2 / The database"), restating(54))
      .says(SHOULD, "Legal advice was taken on the way in which families consent to sharing.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> SHARING.isArranged(
          service,
          basis.asOf(),
          "legalAdvice",
          SharingAgreement::legalAdvice,
          "whether legal advice was taken on how families consent to sharing"))
      .otherwise("No legal advice was taken on the way in which families consent to sharing.")
      .remedy("Show the consent form and what families are told to the legal advisers of the"
          + " agencies.");

  private SharingPolicyRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(JOINT_POLICY, SIGNED_BY_ALL, LEGAL_ADVICE);
  }

  private static Verdict jointPolicy(KeyWorkerService service, Basis basis) {
    return SHARING.isArranged(
        service,
        basis.asOf(),
        "jointPolicy",
        SharingAgreement::jointPolicy,
        "whether the agencies have a joint policy on sharing information");
  }

  private static Verdict signedByAll(KeyWorkerService service, Basis basis) {
    if (jointPolicy(service, basis).kind() != Verdict.Kind.MET) {
      return Verdict.notApplicable();
    }
    SharingAgreement sharing = service.sharing().orElseThrow();
    Location signedBy = Location.at("sharing").then("signedBy");
    if (sharing.signedBy().isEmpty()) {
      return Verdict.cannotTell(signedBy, "which agencies signed the joint policy on sharing");
    }
    List<AgencyId> others = service.agenciesBesides(sharing.signedBy());
    return others.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(signedBy, Facts.none().andIds("agencies", others));
  }
}
