package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.plan.ActionId;
import org.keywork.plan.PlanAction;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

class PlanDuesProperties {

  private static final DateSpan ANY_TIME = DateSpan.startingOn(LocalDate.of(2000, 1, 1));

  /** Whatever becomes of the plan, only what becomes of the action takes it off. */
  @Property
  void an_action_is_on_from_its_agreement_until_it_is_done_or_dropped(
      @ForAll("days") LocalDate next,
      @ForAll("maybe") Optional<LocalDate> ended,
      @ForAll("maybe") Optional<LocalDate> done,
      @ForAll("maybe") Optional<LocalDate> dropped,
      @ForAll("days") LocalDate asOf) {
    PlanAction action = CaseFiles.anAction(
            CaseFiles.ACTION, CaseFiles.TEACHER, Families.NEED_OF_THE_CHILD)
        .withDue(CaseFiles.TODAY)
        .withDoneOn(done)
        .withDroppedOn(dropped);
    CaseFile file = CaseFiles.aCaseFile()
        .withPlans(
            aPlan("one", CaseFiles.OPENED, action).withEndedOn(ended),
            aPlan("two", next, action.withId(new ActionId("another")).withDoneOn(next)));

    assertThat(actionsOn(file, asOf))
        .isEqualTo(
            action.isToBeDoneOn(asOf) ? List.of("F-0001/plans/one/actions/action-1") : List.of());
  }

  /** However often it is carried over. */
  @Property
  void an_action_that_stays_open_keeps_its_id(
      @ForAll("days") LocalDate second,
      @ForAll("days") LocalDate third,
      @ForAll("days") LocalDate asOf) {
    PlanAction action = CaseFiles.anAction(
            CaseFiles.ACTION, CaseFiles.TEACHER, Families.NEED_OF_THE_CHILD)
        .withDue(CaseFiles.TODAY);
    CaseFile file = CaseFiles.aCaseFile()
        .withPlans(
            aPlan("two", second, action),
            aPlan("one", CaseFiles.OPENED, action),
            aPlan("two-and-a-half", third, action));

    assertThat(actionsOn(file, asOf)).containsExactly("F-0001/plans/one/actions/action-1");
  }

  private static SupportPlan aPlan(String id, LocalDate agreed, PlanAction action) {
    return SupportPlan.builder()
        .id(new PlanId(id))
        .agreedOn(agreed)
        .addActions(action)
        .build();
  }

  private static List<String> actionsOn(CaseFile file, LocalDate asOf) {
    return file.agenda(ANY_TIME, new Basis(asOf, CaseFiles.BASIS.policy())).items().stream()
        .filter(each -> each.matter() == AgendaMatter.PLAN_ACTION)
        .map(each -> each.id().value())
        .toList();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(1, 300).map(CaseFiles.OPENED::plusDays);
  }

  @Provide
  Arbitrary<Optional<LocalDate>> maybe() {
    return days().optional();
  }
}
