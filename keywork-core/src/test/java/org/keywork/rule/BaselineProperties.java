package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every baseline. */
class BaselineProperties {

  private static final String SUBJECT = "F-0042";

  @Property(tries = 200)
  void a_report_has_nothing_new_beside_its_own_baseline(@ForAll("findings") List<Finding> all) {
    BaselineComparison compared = baseline(all).comparedWith(report(all));

    assertThat(compared.appeared()).isEmpty();
    assertThat(compared.known()).isEqualTo(all);
    assertThat(compared.gone()).isEmpty();
  }

  @Property(tries = 200)
  void an_item_in_front_of_a_list_makes_nothing_new(
      @ForAll("findings") List<Finding> all, @ForAll @IntRange(min = 1, max = 3) int items) {
    List<Finding> moved = all.stream().map(each -> movedDown(each, items)).toList();

    assertThat(baseline(all).newIn(report(moved))).isEmpty();
  }

  @Property(tries = 200)
  void a_baseline_that_knows_less_leaves_no_less_new(
      @ForAll("findings") List<Finding> known,
      @ForAll("findings") List<Finding> found,
      @ForAll Random random) {
    Baseline full = baseline(known);
    List<KnownFinding> fewer = new ArrayList<>(full.findings());
    fewer.removeIf(each -> random.nextBoolean());

    assertThat(full.having(fewer).newIn(report(found)))
        .hasSizeGreaterThanOrEqualTo(full.newIn(report(found)).size());
  }

  @Property(tries = 200)
  void the_order_of_what_is_known_does_not_matter(
      @ForAll("findings") List<Finding> known,
      @ForAll("findings") List<Finding> found,
      @ForAll Random random) {
    List<Finding> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, random);

    assertThat(baseline(shuffled)).isEqualTo(baseline(known));
    assertThat(baseline(shuffled).comparedWith(report(found)))
        .isEqualTo(baseline(known).comparedWith(report(found)));
  }

  @Property(tries = 200)
  void every_finding_is_new_or_known_and_what_is_known_was_taken_once(
      @ForAll("findings") List<Finding> known, @ForAll("findings") List<Finding> found) {
    BaselineComparison compared = baseline(known).comparedWith(report(found));

    assertThat(compared.appeared().size() + compared.known().size()).isEqualTo(found.size());
    assertThat(compared.known().size() + compared.gone().size()).isEqualTo(known.size());
    assertThat(baseline(known).having(compared.gone()).newIn(report(compared.appeared())))
        .isEqualTo(compared.appeared());
  }

  private static Baseline baseline(List<Finding> findings) {
    return Baseline.of(List.of(report(findings), Reports.of("F-0043")));
  }

  private static Report report(List<Finding> findings) {
    return Reports.of(SUBJECT, findings.toArray(Finding[]::new));
  }

  /** The same finding after items were put in front of the list that it is in. */
  private static Finding movedDown(Finding finding, int items) {
    List<String> steps = finding.at().steps();
    int index = Integer.parseInt(steps.get(1)) + items;
    return Reports.finding(finding.rule(), "/" + steps.get(0) + "/" + index + "/" + steps.get(2));
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<RuleId> rules =
        Arbitraries.of("plan.renewed-in-time", "plan.actions-owned").map(RuleId::new);
    Arbitrary<String> places = Combinators.combine(
            Arbitraries.of("plans", "reviews"),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("agreedOn", "id"))
        .as((list, index, property) -> "/" + list + "/" + index + "/" + property);
    return Combinators.combine(rules, places).as(Reports::finding).list().ofMaxSize(12);
  }
}
