package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.MoveRuleExamples.changing;
import static org.keywork.fixtures.MoveRuleExamples.held;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.function.KeyWorkingFunction.COORDINATING_SERVICES;
import static org.keywork.transition.NewSettingRules.BEFORE_SCHOOL_BEGINS;
import static org.keywork.transition.NewSettingRules.FUNCTIONS_GO_ON_AT_SCHOOL;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.casefile.CaseFile;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;

/** What holds of every move, whenever it comes and whoever else moves. */
class MoveProperties {

  private static final MemberId SISTER = new MemberId("sister");
  private static final LocalDate GROWN_UP = LocalDate.of(2010, 3, 9);

  private static final Rule<?>[] RULES = Stream.of(
          TransitionRules.all(), NewSettingRules.all(), AdultLifeRules.all(), DiagnosisRules.all())
      .flatMap(List::stream)
      .toArray(Rule<?>[]::new);

  @Property(tries = 300)
  void moves_of_one_child_never_change_what_is_said_about_those_of_another(
      @ForAll TransitionKind kind,
      @ForAll TransitionKind sisters,
      @ForAll @IntRange(min = -300, max = 300) int days,
      @ForAll boolean lookedInto,
      @ForAll @IntRange(max = 120) int change) {
    Transition hers = aMove(sisters).withChild(SISTER).withOn(TODAY.plusDays(days));
    CaseFile alone = twoChildren(change)
        .withTransitions(aMove(kind).withSupportAskedOn(SCHOOL_START).withWeighed());
    CaseFile both = alone.withTransitions(
        alone.transitions().get(0),
        lookedInto ? hers.withSupportAskedOn(TODAY).withSettingCanTakeOver(false) : hers);

    assertThat(withoutHers(both, alone)).containsExactlyElementsOf(said(alone));
  }

  private static CaseFile twoChildren(int change) {
    LocalDate stops = LocalDate.of(2026, 8, 1).plusDays(change);
    CaseFile file = changing(toSchool(), stops.toString(), stops.plusDays(1).toString());
    return file.withFamily(file.family()
        .withChildren(
            Families.aChild().withDateOfBirth(GROWN_UP), Families.aChild().withId(SISTER)));
  }

  /** What is said of both, less what is said of her alone. */
  private static List<String> withoutHers(CaseFile both, CaseFile alone) {
    List<String> all = new ArrayList<>(said(both));
    said(both.withTransitions(both.transitions().get(1)))
        .forEach(each -> all.remove(each.replace("/transitions/0", "/transitions/1")));
    assertThat(both.transitions()).startsWith(alone.transitions().get(0));
    return all;
  }

  private static List<String> said(CaseFile file) {
    return Stream.of(RULES)
        .map(rule -> Held.against(file, rule))
        .flatMap(held -> Stream.of(
                held.report().findings().stream()
                    .map(finding -> finding.at().pointer() + " " + finding.message()),
                held.questions().stream())
            .flatMap(each -> each))
        .toList();
  }

  @Property(tries = 200)
  void looking_further_back_from_school_never_removes_a_finding(
      @ForAll @IntRange(max = 180) int until,
      @ForAll @IntRange(min = 1, max = 300) int days,
      @ForAll @IntRange(min = 1, max = 300) int more) {
    CaseFile file = changing(toSchool(), "2026-12-18", "2026-09-03")
        .withFunctions(
            held(COORDINATING_SERVICES, "2026-03-02/" + LocalDate.of(2026, 3, 2).plusDays(until)));

    assertThat(findings(file, Math.min(300, days + more)))
        .isGreaterThanOrEqualTo(findings(file, days));
  }

  private static int findings(CaseFile file, int days) {
    LocalPolicy policy = LocalPolicy.named("ours").with(BEFORE_SCHOOL_BEGINS, Period.ofDays(days));
    return Held.against(file, new Basis(TODAY, policy), FUNCTIONS_GO_ON_AT_SCHOOL)
        .messages()
        .size();
  }
}
