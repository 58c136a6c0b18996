package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.governance.CommunicationAudience.CHILDREN_AND_YOUNG_PEOPLE;
import static org.keywork.governance.CommunicationAudience.MANAGERS;
import static org.keywork.governance.CommunicationAudience.PARENTS;
import static org.keywork.governance.CommunicationAudience.PRACTITIONERS;
import static org.keywork.governance.CommunicationAudience.STEERING_GROUP;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Foundations;
import org.keywork.fixtures.Governances;
import org.keywork.rule.Verdict;

/** Whom a strategy for communication reaches. */
class CommunicationTest {

  @Test
  void every_level_has_its_audience_and_families_have_two() {
    assertThat(Arrays.stream(CommunicationAudience.values()).map(CommunicationAudience::level))
        .containsOnlyOnce(
            CommunicationLevel.STEERING_GROUP,
            CommunicationLevel.MANAGERS_ACROSS_AGENCIES,
            CommunicationLevel.HIERARCHIES_WITHIN_AGENCIES)
        .contains(CommunicationLevel.FAMILIES);
    assertThat(PARENTS.level()).isEqualTo(CHILDREN_AND_YOUNG_PEOPLE.level());
  }

  @Test
  void the_standard_names_four_audiences_and_not_the_steering_group() {
    assertThat(CommunicationAudience.OF_THE_STANDARD)
        .containsExactly(MANAGERS, PRACTITIONERS, PARENTS, CHILDREN_AND_YOUNG_PEOPLE);
    assertThat(CommunicationStrategy.builder().build().leftOut())
        .doesNotContain(STEERING_GROUP)
        .hasSize(4);
  }

  @Test
  void it_is_asked_for_where_the_record_has_room_for_it() {
    GovernedService vague = governed(Governances.aGovernance()
        .withCommunication(CommunicationStrategy.builder().build()));
    GovernedService without = governed(
        Governances.aGovernance().withCommunication(Optional.<CommunicationStrategy>empty()));
    assertThat(askedAt(vague)).isEqualTo("/communication/settled");
    assertThat(askedAt(without)).isEqualTo("/communication");
    assertThat(askedAt(governed(Governance.builder().build()))).isEmpty();
  }

  private static GovernedService governed(Governance governance) {
    return new GovernedService(List.of(), governance);
  }

  private static String askedAt(GovernedService service) {
    return CommunicationRules.STRATEGY_SETTLED
        .verdictOn(service, BASIS)
        .unknowns()
        .get(0)
        .at()
        .pointer();
  }

  @Test
  void whom_it_does_not_reach_is_told() {
    CommunicationStrategy strategy = Foundations.communication();
    Governance governance = Governances.aGovernance()
        .withCommunication(strategy.withLines(strategy.lines().subList(1, 3)));
    Verdict verdict = CommunicationRules.REACHES_EVERYBODY.verdictOn(
        new GovernedService(List.of(), governance), BASIS);

    assertThat(verdict.misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.facts().inWords("missing"))
            .isEqualTo("managers and children and young people"));
  }
}
