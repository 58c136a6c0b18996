package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaItemId;
import org.keywork.agenda.Behind;
import org.keywork.agenda.RuleBehind;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.time.DateSpan;

/** What holds of the agenda of every family, whatever stands in its file. */
class CaseFileAgendaProperties {

  private static final int TRIES = 12;
  private static final Keywork KEYWORK = Keywork.guidance();

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return LivelyCaseFiles.caseFiles();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void the_parts_of_a_span_make_up_the_whole_and_a_longer_one_loses_nothing(
      @ForAll("caseFiles") CaseFile file,
      @ForAll Random random,
      @ForAll @IntRange(min = -400, max = 400) int from,
      @ForAll @IntRange(max = 400) int cut) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      LocalDate first = asOf.plusDays(from);
      Agenda whole = agenda(file, DateSpan.startingOn(first), asOf);
      Agenda earlier = agenda(file, DateSpan.of(first, first.plusDays(cut)), asOf);
      Agenda later = agenda(file, DateSpan.startingOn(first.plusDays(cut + 1)), asOf);

      assertThat(Agenda.merged(List.of(later, earlier))).isEqualTo(whole);
      assertThat(whole.items()).containsAll(earlier.items()).containsAll(later.items());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void each_thing_has_its_own_id_and_points_to_where_it_comes_from(
      @ForAll("caseFiles") CaseFile file, @ForAll Random random) {
    Positions positions = Positions.of(DocumentWriter.compact().write(file));
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      Agenda agenda = allOf(file, asOf);
      List<AgendaEntry> entries = new ArrayList<>(agenda.items());
      entries.addAll(agenda.undated());

      assertThat(entries).extracting(AgendaEntry::id).doesNotHaveDuplicates();
      assertThat(entries).extracting(AgendaEntry::subject).allMatch(file.id()::equals);
      assertThat(entries).allSatisfy(each -> assertThat(positions.at(each.at())).isPresent());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_overdue_the_rule_behind_finds_or_cannot_tell(
      @ForAll("caseFiles") CaseFile file, @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      List<AgendaItem> overdue = allOf(file, asOf).overdue();
      assertThat(overdue.stream().flatMap(each -> ruleBehind(each).stream()))
          .isSubsetOf(overdue.isEmpty() ? Set.of() : unmetOrOpen(KEYWORK.check(file, asOf)));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_in_time_the_rule_behind_does_not_find(
      @ForAll("caseFiles") CaseFile file, @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      Agenda agenda = allOf(file, asOf);
      for (AgendaItem inTime : agenda.due()) {
        if (agenda.overdue().stream().noneMatch(late -> isOfOneRuleAndPlace(late, inTime))) {
          assertThat(findingsOf(inTime, file, asOf)).as(inTime.toString()).isEmpty();
        }
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_that_a_rule_still_asks_for_vanishes_because_a_plan_ended(
      @ForAll("caseFiles") CaseFile file, @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysAfter(file, random)) {
      CaseFile ended = LivelyCaseFiles.withPlansEnded(file, asOf);
      Set<AgendaItemId> left = ids(allOf(ended, asOf));
      for (AgendaItem item : allOf(file, asOf).items()) {
        if (!left.contains(item.id())) {
          LocalDate late = item.isOverdueOn(asOf) ? asOf : item.lastDay().plusDays(1);
          assertThat(findingsOf(item, ended, late)).as(item.toString()).isEmpty();
        }
      }
    }
  }

  /** As long as nothing more is recorded. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_to_be_done_stays_to_be_done_until_its_last_day(
      @ForAll("caseFiles") CaseFile file, @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysAfter(file, random)) {
      for (AgendaItem item : allOf(file, asOf).due()) {
        assertThat(ids(allOf(file, item.lastDay()))).as(item.toString()).contains(item.id());
      }
    }
  }

  private static Set<AgendaItemId> ids(Agenda agenda) {
    return agenda.items().stream().map(AgendaItem::id).collect(Collectors.toSet());
  }

  private static List<Finding> findingsOf(AgendaItem item, CaseFile file, LocalDate asOf) {
    return KEYWORK.check(file, asOf).findings().stream()
        .filter(finding -> ruleBehind(item).contains(finding.rule()))
        .filter(finding -> isAtOrUnder(finding.at(), item.at()))
        .toList();
  }

  private static boolean isOfOneRuleAndPlace(AgendaItem one, AgendaItem two) {
    return one.behind().equals(two.behind())
        && (isAtOrUnder(one.at(), two.at()) || isAtOrUnder(two.at(), one.at()));
  }

  /** Under the whole document there is everything, so what comes from there is found there itself. */
  private static boolean isAtOrUnder(Location place, Location around) {
    return place.equals(around)
        || (around.parent().isPresent() && place.pointer().startsWith(around.pointer() + "/"));
  }

  private static List<RuleId> ruleBehind(AgendaItem item) {
    Behind behind = item.behind();
    return behind instanceof RuleBehind rule ? List.of(rule.rule()) : List.of();
  }

  private static Set<RuleId> unmetOrOpen(Report report) {
    return Stream.concat(
            report.findings().stream().map(Finding::rule),
            report.openQuestions().stream().map(question -> question.rule()))
        .collect(Collectors.toSet());
  }

  private static Agenda allOf(CaseFile file, LocalDate asOf) {
    return agenda(file, DateSpan.startingOn(LocalDate.EPOCH), asOf);
  }

  private static Agenda agenda(CaseFile file, DateSpan during, LocalDate asOf) {
    return file.agenda(during, new Basis(asOf, Policies.guidance()));
  }
}
