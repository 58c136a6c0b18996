package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.aFailure;
import static org.keywork.fixtures.PlanningCases.anUnmetNeed;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.agency.AgencyId;
import org.keywork.fixtures.Families;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** Whether a service failed a need so often is told as if its failures were put together. */
class FailedNeedProperties {

  private static final Basis BASIS = new Basis(TODAY, LocalPolicy.named("a policy"));

  @Property(tries = 300)
  void as_often_as_its_failures_put_together(
      @ForAll @Size(max = 6) List<@IntRange(max = 5) Integer> failures,
      @ForAll @IntRange(max = 400) int metDaysAgo,
      @ForAll @IntRange(min = 1, max = 4) int limit) {
    FailedNeed failed =
        failed(failures.stream().map(FailedNeedProperties::failure).toList(), metDaysAgo);

    assertThat(failed.isFailedAsOftenAs(limit))
        .isEqualTo(failed.byService().stream().anyMatch(each -> each.size() >= limit));
    assertThat(failed.byService().stream().flatMap(List::stream))
        .allMatch(each -> each.need().equals(Families.NEED_OF_THE_CHILD))
        .noneMatch(each -> each.on().isBefore(TODAY.minusDays(metDaysAgo)));
  }

  /** Of two services, of two needs, and some so long ago that they are no longer looked at. */
  private static ServiceFailure failure(int which) {
    return aFailure(TODAY.minusDays(which * 100L))
        .withAgency(new AgencyId(which % 2 == 0 ? "even" : "odd"))
        .withNeed(which == 3 ? Families.NEED_OF_THE_BROTHER : Families.NEED_OF_THE_CHILD);
  }

  private static FailedNeed failed(List<ServiceFailure> failures, int metDaysAgo) {
    UnmetNeed met = anUnmetNeed(TODAY.minusDays(500)).withMetOn(TODAY.minusDays(metDaysAgo));
    NeedsThread thread = new NeedsThread(
        DateSpan.builder().firstDay(TODAY.minusYears(3)).build(),
        Families.aFamily(),
        List.of(),
        List.of(),
        List.of(met),
        failures);
    return new FailedNeed(Families.NEED_OF_THE_CHILD, thread, BASIS);
  }
}
