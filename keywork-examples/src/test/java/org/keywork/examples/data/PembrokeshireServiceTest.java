package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Report;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceModel;

/** W01: what the service says of itself, and what it leaves open. */
class PembrokeshireServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final KeyWorkerService service = PembrokeshireService.read();

  private Report report() {
    return Keywork.under(Policies.pembrokeshire()).checkInFull(service, TODAY, List.of());
  }

  private List<String> rules(Verdict.Kind kind) {
    return report().verdicts().stream()
        .filter(verdict -> verdict.kind() == kind)
        .map(RuleVerdict::rule)
        .map(rule -> rule.value().replace("service.", ""))
        .distinct()
        .toList();
  }

  @Test
  void four_agencies_pay_for_designated_and_contributed_key_workers() {
    assertThat(service.agencies())
        .extracting(Agency::kind)
        .allMatch(AgencyKind::isCore)
        .doesNotHaveDuplicates()
        .hasSize(4);
    assertThat(service.model())
        .isEqualTo(service.modelOfItsPeople(Policies.pembrokeshire()))
        .contains(ServiceModel.BLENDED);
  }

  @Test
  void nothing_is_found_in_what_it_says() {
    assertThat(report().findings()).isEmpty();
    assertThat(Keywork.guidance().check(service, TODAY).findings()).isEmpty();
  }

  /** It says that it meets the standards in full, so O3, O4, O8, O9, O12, P11 and P12 hold. */
  @Test
  void what_it_says_meets_these_rules() {
    assertThat(rules(Verdict.Kind.MET))
        .contains(
            "joint-sharing-policy",
            "referral-route-agreed",
            "eligibility-guidelines",
            "referrals-from-all-agencies",
            "cultural-make-up-known",
            "peer-support",
            "job-description.written",
            "practitioner.willing",
            "practitioner.protected-time-formally-arranged",
            "practitioner.protected-time-monitored");
  }

  @Test
  void what_it_does_not_say_is_left_open() {
    assertThat(rules(Verdict.Kind.CANNOT_TELL))
        .contains(
            "sharing-policy-signed",
            "consent-had-legal-advice",
            "one-point-of-referral",
            "communities-provided-for",
            "reach-watched",
            "information-online",
            "information-where-families-go",
            "information-clear",
            "information-up-to-date",
            "practitioners-informed",
            "children-kept-safe",
            "children-heard",
            "young-people-consulted",
            "workshops-held-often",
            "practitioner.protected-time");
  }
}
