package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;

/** Evidence adds up, whatever records there are and however they come. */
class EvidenceProperties {

  @Provide
  Arbitrary<List<Report>> reports() {
    return ShownAtRandom.reports();
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    return ShownAtRandom.evidence();
  }

  @Property
  void no_evidence_changes_nothing(@ForAll("evidence") Evidence evidence) {
    assertThat(evidence.and(Evidence.none())).isEqualTo(evidence);
    assertThat(Evidence.none().and(evidence)).isEqualTo(evidence);
  }

  @Property
  void it_does_not_matter_what_is_joined_first(
      @ForAll("evidence") Evidence a,
      @ForAll("evidence") Evidence b,
      @ForAll("evidence") Evidence c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.and(b)).isEqualTo(b.and(a));
  }

  @Property
  void order_and_batches_of_records_do_not_matter(
      @ForAll("reports") List<Report> reports,
      @ForAll Random random,
      @ForAll @IntRange(max = 8) int cut) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    int at = Math.min(cut, reports.size());
    Evidence batched = Evidence.of(shuffled.subList(0, at).stream())
        .and(Evidence.of(shuffled.subList(at, shuffled.size()).stream()));

    assertThat(batched).isEqualTo(Evidence.of(reports.stream()));
  }

  @Property
  void every_record_counts_once(@ForAll("reports") List<Report> reports) {
    Evidence all = Evidence.of(reports.stream());

    for (RuleId rule : ShownAtRandom.RULES) {
      long about = reports.stream()
          .filter(
              report -> report.verdicts().stream().anyMatch(each -> each.rule().equals(rule)))
          .count();
      assertThat(all.of(rule).map(each -> each.records().total()).orElse(0)).isEqualTo((int) about);
    }
  }
}
