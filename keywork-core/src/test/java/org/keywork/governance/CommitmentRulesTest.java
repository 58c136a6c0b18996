package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.Governances.aCommitment;
import static org.keywork.fixtures.Governances.aDepartmentsCommitment;
import static org.keywork.fixtures.Governances.aLink;
import static org.keywork.fixtures.Governances.links;
import static org.keywork.fixtures.Services.CENTRE;
import static org.keywork.fixtures.Services.COUNCIL;
import static org.keywork.fixtures.Services.SCHOOLS;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.notInPlace;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.Services;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/** Where the rules on commitment and on links point, and what they name. */
class CommitmentRulesTest {

  private static Verdict verdict(Rule<GovernedService> rule, Governance governance) {
    return rule.verdictOn(new GovernedService(Services.aService().agencies(), governance), BASIS);
  }

  private static Governance committed(Commitment... commitments) {
    return Governance.builder().addCommitments(commitments).build();
  }

  @Test
  void each_agency_that_stands_aside_is_named_and_the_others_are_asked_for() {
    Verdict verdict = verdict(
        CommitmentRules.PRACTICE,
        committed(
            aCommitment(TRUST).withPractice(notInPlace()),
            aCommitment(SCHOOLS),
            aCommitment(CENTRE).withPractice(notInPlace())));

    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer(), miss -> miss.facts().inWords("agency"))
        .containsExactly(
            tuple("/commitments/0/practice", "trust"), tuple("/commitments/2/practice", "centre"));
    assertThat(verdict.unknowns()).singleElement().satisfies(unknown -> {
      assertThat(unknown.at().pointer()).isEqualTo("/commitments");
      assertThat(unknown.what()).isEqualTo("which agencies stand by key working at practice level");
    });
  }

  @Test
  void the_record_of_a_document_is_asked_for_before_what_it_holds() {
    Governance governance = committed(aCommitment(TRUST));
    CommitmentDocument nothing = CommitmentDocument.builder().build();

    assertThat(askedAt(governance)).isEqualTo("/commitmentDocument");
    assertThat(askedAt(governance.withCommitmentDocument(nothing)))
        .isEqualTo("/commitmentDocument/recorded");
  }

  private static String askedAt(Governance governance) {
    return verdict(CommitmentDocumentRules.RECORDED, governance)
        .unknowns()
        .get(0)
        .at()
        .pointer();
  }

  @Test
  void what_every_agency_says_leaves_nothing_to_ask() {
    Verdict verdict = verdict(
        CommitmentRules.STRATEGIC,
        committed(
            aCommitment(TRUST),
            aCommitment(SCHOOLS),
            aCommitment(COUNCIL).withStrategic(notInPlace()),
            aCommitment(CENTRE)));

    assertThat(verdict.misses()).hasSize(1);
    assertThat(verdict.unknowns()).isEmpty();
  }

  @Test
  void a_department_that_stands_aside_is_named_with_its_agency_and_level() {
    Verdict verdict = verdict(
        CommitmentRules.DEPARTMENTS,
        committed(
            aCommitment(TRUST),
            aDepartmentsCommitment()
                .withStrategic(Optional.<Arrangement>empty())
                .withPractice(notInPlace())));

    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at().pointer()).isEqualTo("/commitments/1/practice");
      assertThat(miss.facts().inWords("department")).isEqualTo("paediatrics");
      assertThat(miss.facts().inWords("agency")).isEqualTo("trust");
      assertThat(miss.facts().inWords("level")).isEqualTo("practice");
    });
    assertThat(verdict.unknowns()).hasSize(1);
  }

  @Test
  void links_that_lack_are_named_and_those_not_known_are_asked_for() {
    Verdict verdict = verdict(
        AgencyLinkRules.FORMAL,
        Governance.builder()
            .agencyLinks(links()
                .withLinks(
                    aLink(AgencyKind.LEISURE).withFormal(Optional.<Arrangement>empty()),
                    aLink(AgencyKind.HOUSING).withFormal(notInPlace())))
            .build());

    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at().pointer()).isEqualTo("/agencyLinks");
      assertThat(miss.facts().inWords("missing")).isEqualTo("housing and benefits");
    });
    assertThat(verdict.unknowns()).hasSize(1);
  }

  @Test
  void the_link_that_is_not_kept_up_is_pointed_at() {
    Verdict verdict = verdict(
        AgencyLinkRules.KEPT_UP,
        Governance.builder()
            .agencyLinks(links()
                .withLinks(
                    aLink(AgencyKind.LEISURE),
                    aLink(AgencyKind.TRANSPORT).withKeptUp(notInPlace())))
            .build());

    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at().pointer()).isEqualTo("/agencyLinks/links/1/keptUp");
      assertThat(miss.facts().inWords("kind")).isEqualTo("transport");
    });
  }

  @Test
  void of_a_service_of_which_nothing_is_known_the_whole_is_asked_for() {
    assertThat(verdict(AgencyLinkRules.FORMAL, Governance.builder().build()).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("");
    assertThat(verdict(AgencyLinkRules.FORMAL, committed(aCommitment(TRUST))).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/agencyLinks");
  }
}
