package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.keywork.Keywork;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaItemId;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.Behind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.UndatedItem;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/** What holds of the agenda of every family, whatever stands in its file and whatever a service sets. */
class CaseFileAgendaProperties {

  private static final int TRIES = 40;

  /** What one recorded day settles for good. All else comes round again, or hangs on other things. */
  private static final Set<AgendaMatter> SETTLED_FOR_GOOD = EnumSet.of(
      AgendaMatter.PROMISE,
      AgendaMatter.MESSAGE,
      AgendaMatter.SUPPORT_AT_NEED,
      AgendaMatter.PLAN_ACTION);

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return LivelyCaseFiles.caseFiles();
  }

  @Provide
  Arbitrary<Keywork> services() {
    return Arbitraries.of(LivelyServices.all());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void the_parts_of_a_span_make_up_the_whole_and_a_longer_one_loses_nothing(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random,
      @ForAll @IntRange(min = -400, max = 400) int from,
      @ForAll @IntRange(max = 400) int cut) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      Basis basis = new Basis(asOf, service.policy());
      LocalDate first = asOf.plusDays(from);
      Agenda whole = file.agenda(DateSpan.startingOn(first), basis);
      Agenda earlier = file.agenda(DateSpan.of(first, first.plusDays(cut)), basis);
      Agenda later = file.agenda(DateSpan.startingOn(first.plusDays(cut + 1)), basis);

      assertThat(Agenda.merged(List.of(later, earlier))).isEqualTo(whole);
      assertThat(whole.items()).containsAll(earlier.items()).containsAll(later.items());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void each_thing_has_its_own_id_and_points_to_where_it_comes_from(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    Positions positions = Positions.of(DocumentWriter.compact().write(file));
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      List<AgendaEntry> entries = entries(allOf(file, service, asOf));

      assertThat(entries).extracting(AgendaEntry::id).doesNotHaveDuplicates();
      assertThat(entries).extracting(AgendaEntry::subject).allMatch(file.id()::equals);
      assertThat(entries).allSatisfy(each -> assertThat(positions.at(each.at())).isPresent());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_overdue_the_rule_behind_finds_or_cannot_tell(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      List<AgendaItem> overdue = allOf(file, service, asOf).overdue();
      assertThat(overdue.stream().flatMap(each -> ruleBehind(each).stream()))
          .isSubsetOf(overdue.isEmpty() ? Set.of() : unmetOrOpen(service.check(file, asOf)));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_in_time_the_rule_behind_does_not_find(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      Agenda agenda = allOf(file, service, asOf);
      List<Finding> findings = service.check(file, asOf).findings();
      for (AgendaItem inTime : agenda.due()) {
        if (agenda.overdue().stream().noneMatch(late -> isOfOneRuleAndPlace(late, inTime))) {
          assertThat(about(inTime, findings)).as(inTime.toString()).isEmpty();
        }
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_is_counted_from_a_day_that_has_not_come(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      assertThat(allOf(file, service, asOf).items())
          .filteredOn(each -> each.behind() instanceof RuleBehind)
          .flatExtracting(each -> each.counted().stream().toList())
          .extracting(Deadline::reference)
          .noneMatch(asOf::isBefore);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_recorded_for_a_later_day_changes_nothing(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysOf(file, random)) {
      CaseFile known = LivelyCaseFiles.knownBy(asOf, file);

      assertThat(dues(allOf(known, service, asOf))).isEqualTo(dues(allOf(file, service, asOf)));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_done_does_not_come_back(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    Set<AgendaItemId> before = Set.of();
    Set<AgendaItemId> done = new HashSet<>();
    for (LocalDate asOf :
        LivelyCaseFiles.someDaysOf(file, random).stream().sorted().toList()) {
      Set<AgendaItemId> now = entries(allOf(file, service, asOf)).stream()
          .filter(each -> SETTLED_FOR_GOOD.contains(each.matter()))
          .map(AgendaEntry::id)
          .collect(Collectors.toSet());
      assertThat(now).noneMatch(done::contains);
      done.addAll(before);
      done.removeAll(now);
      before = now;
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothing_that_a_rule_still_asks_for_vanishes_because_a_plan_ended(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysAfter(file, random)) {
      CaseFile ended = LivelyCaseFiles.withPlansEnded(file, asOf);
      Set<AgendaItemId> left = ids(allOf(ended, service, asOf));
      for (AgendaItem item : allOf(file, service, asOf).items()) {
        if (!left.contains(item.id())) {
          LocalDate late = item.isOverdueOn(asOf) ? asOf : item.lastDay().plusDays(1);
          assertThat(about(item, service.check(ended, late).findings()))
              .as(item.toString())
              .isEmpty();
        }
      }
    }
  }

  /** As long as nothing more is recorded. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_to_be_done_stays_to_be_done_until_its_last_day(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate asOf : LivelyCaseFiles.someDaysAfter(file, random)) {
      for (AgendaItem item : allOf(file, service, asOf).due()) {
        assertThat(ids(allOf(file, service, item.lastDay())))
            .as(item.toString())
            .contains(item.id());
      }
    }
  }

  /** Everything but the places, for what is left out of a list makes others move up. */
  private static List<String> dues(Agenda agenda) {
    return entries(agenda).stream()
        .map(each -> each instanceof AgendaItem item
            ? item.withAt(Location.here()).toString()
            : ((UndatedItem) each).id() + " " + ((UndatedItem) each).missing())
        .toList();
  }

  private static List<AgendaEntry> entries(Agenda agenda) {
    List<AgendaEntry> entries = new ArrayList<>(agenda.items());
    entries.addAll(agenda.undated());
    return entries;
  }

  private static Set<AgendaItemId> ids(Agenda agenda) {
    return agenda.items().stream().map(AgendaItem::id).collect(Collectors.toSet());
  }

  private static List<Finding> about(AgendaItem item, List<Finding> findings) {
    return findings.stream()
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

  private static Agenda allOf(CaseFile file, Keywork service, LocalDate asOf) {
    return file.agenda(DateSpan.startingOn(LocalDate.EPOCH), new Basis(asOf, service.policy()));
  }
}
