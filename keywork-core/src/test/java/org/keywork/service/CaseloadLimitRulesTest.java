package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;

import org.junit.jupiter.api.Test;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

class CaseloadLimitRulesTest {

  private static final KeyWorkerService WITHOUT_LIMIT =
      Services.aService().withCaseloadLimit(Services.notInPlace());

  private static final Basis DESIGNATED_ONLY =
      new Basis(TODAY, BASIS.policy().with(CaseloadLimit.MOST_FOR_DESIGNATED, 30));

  private static String kindsWithoutLimit(KeyWorkerService service, Basis basis) {
    return CaseloadLimitRules.MAXIMUM_SET.verdictOn(service, basis).misses().stream()
        .map(miss -> miss.facts().inWords("kinds"))
        .findFirst()
        .orElse("");
  }

  @Test
  void the_kinds_without_a_maximum_are_told() {
    assertThat(kindsWithoutLimit(WITHOUT_LIMIT, BASIS)).isEqualTo("designated and non designated");
    assertThat(kindsWithoutLimit(WITHOUT_LIMIT, DESIGNATED_ONLY)).isEqualTo("non designated");
  }

  @Test
  void a_maximum_is_asked_for_the_kinds_that_there_are() {
    assertThat(CaseloadLimitRules.MAXIMUM_SET.verdictOn(
            WITHOUT_LIMIT.withKeyWorkers(KeyWorkers.aDesignatedOne()), DESIGNATED_ONLY))
        .isEqualTo(Verdict.met());
  }

  @Test
  void a_limit_holds_from_its_first_day() {
    KeyWorkerService fromTomorrow =
        WITHOUT_LIMIT.withCaseloadLimit(Services.inPlaceFrom(TODAY.plusDays(1)));

    assertThat(kindsWithoutLimit(fromTomorrow, BASIS)).isNotEmpty();
    assertThat(CaseloadLimitRules.MAXIMUM_SET.verdictOn(
            fromTomorrow, new Basis(TODAY.plusDays(1), BASIS.policy())))
        .isEqualTo(Verdict.met());
  }
}
