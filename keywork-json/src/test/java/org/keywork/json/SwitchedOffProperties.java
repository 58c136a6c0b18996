package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.RuleBehind;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import org.keywork.source.Force;
import org.keywork.time.DateSpan;

/** Switching rules off takes away what those rules say, and changes nothing else. */
class SwitchedOffProperties {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final PolicyReader READER = new PolicyReader(RuleBooks.latest(), Policies::named);

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return LivelyCaseFiles.caseFiles();
  }

  @Provide
  Arbitrary<LocalPolicy> policies() {
    return Arbitraries.of(Policies.all())
        .flatMap(policy -> Combinators.combine(
                Arbitraries.of(mayBeSwitchedOff(policy)).set().ofMinSize(1).ofMaxSize(60),
                Arbitraries.strings()
                    .withChars("Why not? \"\\\u00e9\n\u2603")
                    .ofMinLength(1)
                    .filter(reason -> !reason.isBlank()))
            .as((rules, reason) -> without(policy, rules, reason)));
  }

  private static List<RuleId> mayBeSwitchedOff(LocalPolicy policy) {
    return RuleBooks.latest().under(policy).rules().stream()
        .filter(rule -> rule.force() != Force.MUST)
        .map(Rule::id)
        .toList();
  }

  private static LocalPolicy without(LocalPolicy policy, Set<RuleId> rules, String reason) {
    LocalPolicy without = policy.renamed("ours");
    for (RuleId rule : rules) {
      without = without.withoutRule(rule, reason);
    }
    return without;
  }

  private static LocalPolicy whole(LocalPolicy policy) {
    return Policies.all().stream()
        .filter(preset -> preset.adopted().equals(policy.adopted()))
        .filter(preset -> RuleBooks.latest().parameters().stream()
            .allMatch(each -> preset.value(each).equals(policy.value(each))))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_report_lacks_what_the_rules_say_and_nothing_else(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("policies") LocalPolicy policy,
      @ForAll @IntRange(max = 4000) int days) {
    LocalDate asOf = FIRST.plusDays(days);
    Set<RuleId> off = policy.switchedOff().keySet();
    Report all = Keywork.under(whole(policy)).checkInFull(file, asOf, List.of());
    Report report = Keywork.under(policy).checkInFull(file, asOf, List.of());

    assertThat(report.findings())
        .isEqualTo(all.findings().stream().filter(f -> !off.contains(f.rule())).toList());
    assertThat(report.openQuestions())
        .isEqualTo(
            all.openQuestions().stream().filter(q -> !off.contains(q.rule())).toList());
    assertThat(report.verdicts())
        .isEqualTo(all.verdicts().stream().filter(v -> !off.contains(v.rule())).toList());
    assertThat(report.switchedOff()).isEqualTo(policy.switchedOff());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void an_agenda_lacks_what_only_the_rules_ask_for_and_nothing_else(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("policies") LocalPolicy policy,
      @ForAll @IntRange(max = 4000) int days) {
    LocalDate asOf = FIRST.plusDays(days);
    DateSpan year = DateSpan.of(asOf, asOf.plusYears(1));
    Agenda all = file.agenda(year, new Basis(asOf, whole(policy)));
    Agenda agenda = file.agenda(year, new Basis(asOf, policy));

    assertThat(agenda.items()).noneMatch(each -> isAskedByOneOf(policy, each));
    assertThat(agenda.undated()).noneMatch(each -> isAskedByOneOf(policy, each));
    assertThat(agenda.items())
        .containsAll(
            all.items().stream().filter(e -> !isAskedByOneOf(policy, e)).toList());
    assertThat(agenda.undated())
        .containsAll(
            all.undated().stream().filter(e -> !isAskedByOneOf(policy, e)).toList());
  }

  private static boolean isAskedByOneOf(LocalPolicy policy, AgendaEntry entry) {
    return entry.behind() instanceof RuleBehind rule
        && policy.switchedOff().containsKey(rule.rule());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_switched_off_is_read_back_as_it_was_written(@ForAll("policies") LocalPolicy policy) {
    String written = DocumentWriter.pretty().write(policy, RuleBooks.latest().parameters());

    assertThat(READER.read(written.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(policy));
  }
}
