package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.inPlaceFrom;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Services;
import org.keywork.governance.Funding;
import org.keywork.governance.Governance;
import org.keywork.rule.Answer;
import org.keywork.rule.Verdict;

/** What of a service's definition is answered, be it elsewhere in the record. */
class DefinitionTest {

  private static List<DefinitionItem> with(Answer answer, KeyWorkerService service) {
    DefinitionEvidence evidence = new DefinitionEvidence(service, TODAY);
    return Arrays.stream(DefinitionItem.values())
        .filter(item -> evidence.of(item) == answer)
        .toList();
  }

  @Test
  void eleven_items_are_answered_by_what_else_is_on_record() {
    assertThat(with(Answer.YES, aService()))
        .containsExactly(
            DefinitionItem.WHEN_KEY_WORKING_STOPS,
            DefinitionItem.MAXIMUM_OF_FAMILIES,
            DefinitionItem.ELIGIBILITY_CRITERIA,
            DefinitionItem.ACCESS_AND_REFERRAL,
            DefinitionItem.TEAM_SIZE,
            DefinitionItem.ADMINISTRATIVE_SUPPORT,
            DefinitionItem.HOLIDAYS,
            DefinitionItem.SICKNESS,
            DefinitionItem.FUNDING,
            DefinitionItem.SERVICE_MANAGER,
            DefinitionItem.TYPE_OF_KEY_WORKER);
    assertThat(with(Answer.CANNOT_TELL, anUnknownService()))
        .containsExactly(DefinitionItem.values());
  }

  @Test
  void money_of_which_nothing_is_told_does_not_tell_how_the_service_is_funded() {
    KeyWorkerService service = anUnknownService()
        .withGovernance(Governance.builder().funding(Funding.builder().build()).build());

    assertThat(with(Answer.YES, service)).isEmpty();
  }

  @Test
  void what_is_known_not_to_be_there_is_missed_by_the_rule_that_asks_for_it_only() {
    KeyWorkerService service = Services.withWayIn(
            way -> way.withReferralRoute(inPlaceFrom(TODAY.plusDays(1))))
        .withDefinition(ServiceDefinition.builder().askedOn(TODAY).build());

    assertThat(with(Answer.NO, service)).containsExactly(DefinitionItem.ACCESS_AND_REFERRAL);
    Verdict verdict = DefinitionRules.COMPLETE.verdictOn(service, BASIS);
    assertThat(verdict.misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().value("missing"))
            .asInstanceOf(InstanceOfAssertFactories.LIST)
            .hasSize(17)
            .startsWith("aims-and-ethos", "range-of-support", "out-of-scope", "catchment")
            .doesNotContain("access-and-referral"));
  }
}
