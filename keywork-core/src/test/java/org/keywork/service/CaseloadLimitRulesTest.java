package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Loads.aServiceWith;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.RuleBook;
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
    assertThat(kindsWithoutLimit(WITHOUT_LIMIT, BASIS)).isEqualTo("designated and non-designated");
    assertThat(kindsWithoutLimit(WITHOUT_LIMIT, DESIGNATED_ONLY)).isEqualTo("non-designated");
  }

  @Test
  void a_maximum_is_asked_for_the_kinds_that_there_are() {
    assertThat(CaseloadLimitRules.MAXIMUM_SET.verdictOn(
            WITHOUT_LIMIT.withKeyWorkers(KeyWorkers.aDesignatedOne()), DESIGNATED_ONLY))
        .isEqualTo(Verdict.met());
  }

  private static ServiceAtWork silentWith(int withDesignated, int withNonDesignated) {
    return new ServiceAtWork(
        Services.aService().withCaseloadLimit(Optional.empty()),
        aServiceWith(withDesignated, withNonDesignated).families());
  }

  private static List<String> missing(ServiceAtWork service, Basis basis) {
    return RuleBook.edition("2026-11", CaseloadLimitRules.all())
        .check(service, basis)
        .findings()
        .stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void a_missing_maximum_is_told_once_for_each_kind() {
    assertThat(missing(silentWith(12, 4), BASIS))
        .containsExactly(
            "The policy sets no maximum for designated key workers; 1 of them carries 12 families,"
                + " and the fullest caseload holds 12.",
            "The policy sets no maximum for non-designated key workers; 1 of them carries 4"
                + " families, and the fullest caseload holds 4.");
  }

  @Test
  void a_maximum_for_one_kind_is_none_for_the_other() {
    assertThat(missing(silentWith(12, 0), DESIGNATED_ONLY)).isEmpty();
    assertThat(missing(silentWith(12, 1), DESIGNATED_ONLY)).hasSize(1);
  }

  @Test
  void where_the_record_tells_of_a_limit_or_of_none_no_second_finding_says_so() {
    ServiceAtWork inForce = aServiceWith(12, 4);

    assertThat(missing(inForce, BASIS)).isEmpty();
    assertThat(missing(new ServiceAtWork(WITHOUT_LIMIT, inForce.families()), BASIS))
        .containsExactly("There is no formal limit to how many families designated and"
            + " non-designated key workers carry.");
  }

  @Test
  void who_carries_nobody_is_not_counted_and_the_fullest_caseload_is_told() {
    KeyWorker idle = Loads.designated("idle");
    KeyWorker full = Loads.designated("full");
    ServiceAtWork service = new ServiceAtWork(
        Services.aService()
            .withCaseloadLimit(Optional.empty())
            .withKeyWorkers(full, idle, KeyWorkers.aDesignatedOne()),
        Loads.together(Loads.families(7, full.id()), Loads.families(5, KeyWorkers.DESIGNATED)));

    assertThat(missing(service, BASIS))
        .containsExactly("The policy sets no maximum for designated key workers; 2 of them carry 12"
            + " families, and the fullest caseload holds 7.");
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
