package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.Priority;
import org.keywork.eligibility.PriorityFactor;
import org.keywork.eligibility.PriorityOrder;
import org.keywork.eligibility.PriorityScore;
import org.keywork.eligibility.UndecidedPair;
import org.keywork.eligibility.UndecidedPair.Reason;
import org.keywork.family.FamilyId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** Four families that wait, put in order as far as the weights and the records tell. */
class DocumentedPriorityTest {

  private static final String PRIORITY = "priority";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static LocalPolicy weights() {
    return Example.policy(Example.ROOT, "priority-policy");
  }

  private static PriorityOrder order(LocalPolicy policy) {
    Map<FamilyId, Priority> families = new HashMap<>();
    for (String name : Example.names(PRIORITY)) {
      CaseFile file = Example.read(PRIORITY, name);
      families.put(file.family().id(), file.priority(new Basis(TODAY, policy)));
    }
    return PriorityOrder.of(families, policy);
  }

  private static FamilyId of(String name) {
    return Example.read(PRIORITY, name).family().id();
  }

  @Test
  void each_family_has_the_score_of_the_table() throws IOException {
    PriorityOrder order = order(weights());

    assertThat(ReadmeTable.rows(PRIORITY)).hasSize(4).allSatisfy(row -> {
      List<String> ends = List.of(row.get(2).split(" to "));
      PriorityScore expected = new PriorityScore(
          Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(ends.size() - 1)));
      assertThat(order.families())
          .filteredOn(each -> each.family().equals(of(row.get(0))))
          .extracting(each -> each.score())
          .containsExactly(expected);
    });
  }

  @Test
  void urgent_need_comes_before_a_single_parent_whatever_is_still_to_be_learnt()
      throws IOException {
    PriorityOrder order = order(weights());

    assertThat(order.isBefore(of("urgent-and-perhaps-alone"), of("alone-and-not-urgent")))
        .isTrue();
    assertThat(order.isBefore(of("urgent-and-perhaps-alone"), of("also-alone-and-not-urgent")))
        .isTrue();
  }

  @Test
  void two_single_parents_tie_and_a_family_nobody_asked_fits_nowhere() throws IOException {
    FamilyId urgent = of("urgent-and-perhaps-alone");
    FamilyId alone = of("alone-and-not-urgent");
    FamilyId alsoAlone = of("also-alone-and-not-urgent");
    FamilyId unasked = of("nobody-asked-yet");

    assertThat(order(weights()).undecided())
        .extracting(UndecidedPair::one, UndecidedPair::other, UndecidedPair::reason)
        .containsExactlyInAnyOrder(
            tuple(alone, alsoAlone, Reason.TIE),
            tuple(urgent, unasked, Reason.NOT_KNOWN),
            tuple(alone, unasked, Reason.NOT_KNOWN),
            tuple(alsoAlone, unasked, Reason.NOT_KNOWN));
    assertThat(order(weights()).groups()).hasSize(1);
  }

  @Test
  void between_the_single_parents_and_the_family_nobody_asked_one_question_is_missing()
      throws IOException {
    assertThat(order(weights()).undecided())
        .filteredOn(pair -> pair.one().equals(of("alone-and-not-urgent"))
            && pair.other().equals(of("nobody-asked-yet")))
        .extracting(UndecidedPair::missing)
        .containsExactly(Set.of(PriorityFactor.URGENT_NEED));
  }

  @Test
  void without_weights_there_is_no_order() {
    PriorityOrder order = order(Policies.pembrokeshire());

    assertThat(order.isWeighted()).isFalse();
    assertThat(order.undecided())
        .hasSize(6)
        .extracting(UndecidedPair::reason)
        .containsOnly(Reason.NO_WEIGHTS);
  }
}
