package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.eligibility.PriorityFactor.SINGLE_PARENT;
import static org.keywork.eligibility.PriorityFactor.TRANSITION;
import static org.keywork.eligibility.PriorityFactor.URGENT_NEED;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Situations.aQuietSituation;
import static org.keywork.fixtures.Situations.anUnknownSituation;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.nothingKnownOn;
import static org.keywork.fixtures.Situations.quietCircumstances;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.RuleBooks;
import org.keywork.family.FamilyId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;

class PriorityOrderTest {

  private static final LocalPolicy WEIGHTED =
      LocalPolicy.named("local").with(URGENT_NEED.weight(), 3).with(SINGLE_PARENT.weight(), 1);

  private static final FamilyId QUIET = new FamilyId("quiet");
  private static final FamilyId SINGLE = new FamilyId("single");
  private static final FamilyId UNKNOWN = new FamilyId("unknown");
  private static final FamilyId URGENT = new FamilyId("urgent");

  private static final Priority NOTHING = aQuietSituation().priorityOn(BASIS);
  private static final Priority ALONE = aQuietSituation()
      .withCircumstances(quietCircumstances().withSingleParent(true))
      .priorityOn(BASIS);
  private static final Priority NOT_KNOWN = anUnknownSituation().priorityOn(BASIS);
  private static final Priority HELP_NOW =
      anUnknownSituation().withCallsForSupport(anUrgentCall()).priorityOn(BASIS);

  private static List<List<FamilyId>> groups(PriorityOrder order) {
    return order.groups().stream()
        .map(group -> group.stream().map(RankedFamily::family).toList())
        .toList();
  }

  @Test
  void a_score_counts_what_is_not_known_as_nothing_and_as_all() {
    assertThat(NOTHING.scoreUnder(WEIGHTED)).isEqualTo(new PriorityScore(0, 0));
    assertThat(ALONE.scoreUnder(WEIGHTED)).isEqualTo(new PriorityScore(1, 1));
    assertThat(HELP_NOW.scoreUnder(WEIGHTED)).isEqualTo(new PriorityScore(3, 4));
    assertThat(NOT_KNOWN.scoreUnder(WEIGHTED)).isEqualTo(new PriorityScore(0, 4));
    assertThat(ALONE.scoreUnder(WEIGHTED).isSettled()).isTrue();
    assertThat(HELP_NOW.scoreUnder(WEIGHTED).isSettled()).isFalse();
  }

  @Test
  void one_family_is_before_another_when_that_is_so_whatever_may_come_to_be_known() {
    PriorityOrder order =
        PriorityOrder.of(Map.of(QUIET, NOTHING, SINGLE, ALONE, URGENT, HELP_NOW), WEIGHTED);

    assertThat(order.isWeighted()).isTrue();
    assertThat(order.isBefore(URGENT, SINGLE)).isTrue();
    assertThat(order.isBefore(SINGLE, URGENT)).isFalse();
    assertThat(groups(order)).containsExactly(List.of(URGENT), List.of(SINGLE), List.of(QUIET));
    assertThat(order.undecided()).isEmpty();
  }

  @Test
  void a_family_of_which_nothing_is_known_holds_the_others_together_but_not_their_own_order() {
    PriorityOrder order =
        PriorityOrder.of(Map.of(QUIET, NOTHING, URGENT, HELP_NOW, UNKNOWN, NOT_KNOWN), WEIGHTED);

    assertThat(groups(order)).containsExactly(List.of(QUIET, UNKNOWN, URGENT));
    assertThat(order.isBefore(URGENT, QUIET)).isTrue();
    assertThat(order.undecided())
        .containsExactly(
            new UndecidedPair(
                QUIET, UNKNOWN, UndecidedPair.Reason.NOT_KNOWN, Set.of(SINGLE_PARENT, URGENT_NEED)),
            new UndecidedPair(
                UNKNOWN,
                URGENT,
                UndecidedPair.Reason.NOT_KNOWN,
                Set.of(SINGLE_PARENT, URGENT_NEED)));
  }

  @Test
  void equal_scores_are_a_tie_and_the_id_settles_nothing() {
    FamilyId other = new FamilyId("another");
    PriorityOrder order =
        PriorityOrder.of(Map.of(SINGLE, ALONE, other, ALONE, QUIET, NOTHING), WEIGHTED);

    assertThat(groups(order)).containsExactly(List.of(other, SINGLE), List.of(QUIET));
    assertThat(order.undecided())
        .containsExactly(new UndecidedPair(other, SINGLE, UndecidedPair.Reason.TIE, Set.of()));
    assertThat(order.isBefore(other, SINGLE)).isFalse();
  }

  @Test
  void what_is_not_known_but_does_not_count_leaves_no_doubt() {
    LocalPolicy transitionsOnly = LocalPolicy.named("local").with(URGENT_NEED.weight(), 2);
    Priority urgentAlone = anUnknownSituation()
        .withCircumstances(nothingKnownOn(TODAY).withPeriodsRuledOut(TRANSITION))
        .withCallsForSupport(anUrgentCall())
        .priorityOn(BASIS);
    PriorityOrder order =
        PriorityOrder.of(Map.of(URGENT, HELP_NOW, SINGLE, urgentAlone), transitionsOnly);

    assertThat(order.undecided())
        .containsExactly(new UndecidedPair(SINGLE, URGENT, UndecidedPair.Reason.TIE, Set.of()));
  }

  @Test
  void without_any_weight_there_is_no_order() {
    PriorityOrder order =
        PriorityOrder.of(Map.of(QUIET, NOTHING, URGENT, HELP_NOW), BASIS.policy());

    assertThat(order.isWeighted()).isFalse();
    assertThat(groups(order)).containsExactly(List.of(QUIET, URGENT));
    assertThat(order.undecided())
        .extracting(UndecidedPair::reason)
        .containsExactly(UndecidedPair.Reason.NO_WEIGHTS);
    assertThat(PriorityOrder.of(Map.of(), WEIGHTED).groups()).isEmpty();
  }

  @Test
  void families_are_put_in_order_as_of_one_day() {
    Priority yesterday =
        aQuietSituation().priorityOn(new Basis(TODAY.minusDays(1), BASIS.policy()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriorityOrder.of(Map.of(QUIET, NOTHING, SINGLE, yesterday), WEIGHTED))
        .withMessageContaining("as of one day");
  }

  @Test
  void only_families_that_were_handed_over_have_a_place() {
    PriorityOrder order = PriorityOrder.of(Map.of(QUIET, NOTHING), WEIGHTED);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order.isBefore(QUIET, URGENT))
        .withMessageContaining("urgent");
    assertThat(order.families())
        .containsExactly(new RankedFamily(QUIET, NOTHING, new PriorityScore(0, 0)));
  }

  @Test
  void every_weight_and_every_window_can_be_set() {
    assertThat(RuleBooks.latest().parameters())
        .extracting(Parameter::id)
        .contains(
            "eligibility.longest-response",
            "eligibility.weight-of-changed-circumstances",
            "eligibility.weight-of-diagnosis",
            "eligibility.weight-of-high-needs",
            "eligibility.weight-of-most-problems-fewest-resources",
            "eligibility.weight-of-single-parent",
            "eligibility.weight-of-transition",
            "eligibility.weight-of-unsupportive-relationship",
            "eligibility.weight-of-urgent-need",
            "eligibility.window-after-change",
            "eligibility.window-after-diagnosis",
            "eligibility.window-around-transition");
    assertThat(Priority.parameters()).hasSize(11).allMatch(each -> each.preset().isEmpty());
  }

  @Test
  void a_score_is_a_range() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriorityScore(2, 1))
        .withMessageContaining("not below");
    assertThat(new PriorityScore(2, 2).isAbove(new PriorityScore(0, 2))).isFalse();
    assertThat(new PriorityScore(3, 3).isAbove(new PriorityScore(0, 2))).isTrue();
  }
}
