package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Need;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Basis;

class PlanProperties {

  @Property
  void a_stricter_number_never_removes_a_finding(
      @ForAll("listsOfDays") List<LocalDate> failures,
      @ForAll @IntRange(min = 2, max = 6) int actions,
      @ForAll @IntRange(min = 2, max = 8) int number,
      @ForAll @IntRange(max = 2) int looser) {
    CaseFile file = loaded(failures, actions);

    assertThat(misses(file, number)).containsAll(misses(file, number + looser));
  }

  private static CaseFile loaded(List<LocalDate> failures, int actions) {
    return PlanningCases.withPlan(plan -> plan.withActions(IntStream.range(0, actions)
            .mapToObj(n -> CaseFiles.anAction(
                new ActionId("a" + n), CaseFiles.KEY_WORKER, Families.NEED_OF_THE_CHILD))
            .toList()))
        .withServiceFailures(failures.stream().map(PlanningCases::aFailure).toList());
  }

  private static List<String> misses(CaseFile file, int number) {
    Basis basis = new Basis(
        CaseFiles.TODAY,
        CaseFiles.BASIS
            .policy()
            .with(NeedsThreadRules.FAILURES_UNTIL_UNMET, number)
            .with(SharedWorkRules.ACTIONS_TO_SHARE_OUT, number));
    return Held.against(
            file, basis, NeedsThreadRules.FAILED_NEED_LISTED, SharedWorkRules.SHARED_OUT)
        .missedAt();
  }

  @Property
  void the_order_of_needs_plans_and_failures_does_not_matter(
      @ForAll Random random,
      @ForAll("listsOfDays") List<LocalDate> failures,
      @ForAll("days") LocalDate other,
      @ForAll("days") LocalDate asOf) {
    CaseFile file = CaseFiles.aCaseFile()
        .withPlans(CaseFiles.aPlan(), PlanningCases.aPlanAgreedOn("other", other))
        .withServiceFailures(failures.stream().map(PlanningCases::aFailure).toList());

    assertThat(messages(shuffled(file, random), asOf))
        .containsExactlyInAnyOrderElementsOf(messages(file, asOf));
  }

  private static CaseFile shuffled(CaseFile file, Random random) {
    List<SupportPlan> plans = new ArrayList<>(file.plans());
    List<Need> needs = new ArrayList<>(file.family().needs());
    List<ServiceFailure> failures = new ArrayList<>(file.serviceFailures());
    Collections.shuffle(plans, random);
    Collections.shuffle(needs, random);
    Collections.shuffle(failures, random);
    return file.withPlans(plans)
        .withFamily(file.family().withNeeds(needs))
        .withServiceFailures(failures);
  }

  private static List<String> messages(CaseFile file, LocalDate asOf) {
    return Held.against(
            file,
            asOf,
            PlanRules.WRITTEN_PLAN,
            PlanRules.MONITORED,
            NeedsThreadRules.EVERY_NEED_ANSWERED,
            NeedsThreadRules.FAILED_NEED_LISTED)
        .messages();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 300).map(CaseFiles.OPENED::plusDays);
  }

  @Provide
  Arbitrary<List<LocalDate>> listsOfDays() {
    return days().list().ofMaxSize(6);
  }
}
