package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.SupervisedCaseloadRuleExamples.QUIET;
import static org.keywork.fixtures.SupervisedCaseloadRuleExamples.aFamily;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.plannedOn;
import static org.keywork.fixtures.Supervisions.supervised;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.SupervisedCaseloadRules;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Supervisions;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.SupervisionRules;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

/** Agenda and rules agree on what is to come up in supervision, whatever sessions were held. */
class SupervisionDuesProperties {

  private static final AllocatedFamily FAMILY =
      aFamily(QUIET, Assignments.keyWorker(DESIGNATED, TODAY.minusDays(500) + "/.."));

  /** Of each session so many days ago, one in three tells the family, and one in three none at all. */
  private static Caseload caseload(List<Integer> daysAgo) {
    KeyWorker keyWorker = supervised(Supervisions.aSupervision()
        .withSessions(IntStream.range(0, daysAgo.size())
            .mapToObj(i -> session(i, TODAY.minusDays(daysAgo.get(i))))
            .toList()));
    return new Caseload(keyWorker, List.of(FAMILY));
  }

  private static SupervisionSession session(int index, LocalDate on) {
    return switch (index % 3) {
      case 0 -> aSession(on);
      case 1 -> aSession(on).withFamilies(QUIET);
      default -> plannedOn(on);
    };
  }

  private static List<AgendaItem> items(AgendaMatter matter, Caseload caseload) {
    return SupervisionDues.of(
            new Caseloads(List.of(caseload.keyWorker()), caseload.families()), BASIS)
        .filter(each -> each.matter() == matter)
        .filter(AgendaItem.class::isInstance)
        .map(AgendaItem.class::cast)
        .toList();
  }

  private static Verdict.Kind comesUp(Caseload caseload, LocalDate asOf) {
    return SupervisedCaseloadRules.EVERY_FAMILY
        .verdictOn(caseload, new Basis(asOf, BASIS.policy()))
        .kind();
  }

  @Property(tries = 300)
  void a_family_is_overdue_exactly_where_the_rule_misses_it(
      @ForAll @Size(max = 6) List<@IntRange(max = 700) Integer> daysAgo) {
    Caseload caseload = caseload(daysAgo);
    assertThat(items(AgendaMatter.FAMILY_IN_SUPERVISION, caseload).stream()
            .anyMatch(each -> each.isOverdueOn(TODAY)))
        .isEqualTo(comesUp(caseload, TODAY) == Verdict.Kind.NOT_MET);
  }

  @Property(tries = 300)
  void a_family_that_is_due_is_missed_on_the_day_after(
      @ForAll @Size(max = 6) List<@IntRange(max = 700) Integer> daysAgo) {
    Caseload caseload = caseload(daysAgo);
    assertThat(items(AgendaMatter.FAMILY_IN_SUPERVISION, caseload))
        .filteredOn(each -> !each.isOverdueOn(TODAY))
        .allMatch(each -> comesUp(caseload, each.lastDay()) == Verdict.Kind.MET)
        .allMatch(each -> comesUp(caseload, each.lastDay().plusDays(1)) == Verdict.Kind.NOT_MET);
  }

  @Property(tries = 300)
  void a_session_that_the_rule_misses_is_overdue_by_the_day_that_the_rule_tells(
      @ForAll @Size(max = 6) List<@IntRange(max = 700) Integer> daysAgo) {
    Caseload caseload = caseload(daysAgo);
    assertThat(SupervisionRules.IN_TIME.verdictOn(caseload.keyWorker(), BASIS).misses())
        .allSatisfy(miss -> assertThat(items(AgendaMatter.SUPERVISION, caseload))
            .singleElement()
            .returns(true, each -> each.isOverdueOn(TODAY)));
  }
}
