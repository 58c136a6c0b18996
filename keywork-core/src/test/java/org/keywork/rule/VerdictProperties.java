package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerdictProperties {

  @Property
  void the_order_of_joining_does_not_matter(
      @ForAll("verdicts") Verdict a, @ForAll("verdicts") Verdict b, @ForAll("verdicts") Verdict c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
  }

  @Property
  void what_does_not_apply_changes_nothing(@ForAll("verdicts") Verdict verdict) {
    assertThat(verdict.and(Verdict.notApplicable())).isEqualTo(verdict);
    assertThat(Verdict.notApplicable().and(verdict)).isEqualTo(verdict);
  }

  @Property
  void no_miss_and_no_question_is_lost(
      @ForAll("verdicts") Verdict a, @ForAll("verdicts") Verdict b) {
    Verdict both = a.and(b);

    assertThat(both.misses()).hasSize(a.misses().size() + b.misses().size());
    assertThat(both.unknowns()).hasSize(a.unknowns().size() + b.unknowns().size());
  }

  @Property
  void a_whole_is_met_only_when_no_part_is_missed_or_in_doubt(
      @ForAll("verdicts") Verdict a, @ForAll("verdicts") Verdict b) {
    if (a.and(b).kind() == Verdict.Kind.MET) {
      assertThat(a.kind()).isIn(Verdict.Kind.MET, Verdict.Kind.NOT_APPLICABLE);
      assertThat(b.kind()).isIn(Verdict.Kind.MET, Verdict.Kind.NOT_APPLICABLE);
    }
    if (a.kind() == Verdict.Kind.NOT_MET) {
      assertThat(a.and(b).kind()).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  @Provide
  Arbitrary<Verdict> verdicts() {
    return Arbitraries.of(
        Verdict.met(),
        Verdict.notApplicable(),
        Verdict.notMet(Location.at("plans", 0)),
        Verdict.notMet(Location.at("plans", 1), Facts.fact("days", 3)),
        Verdict.cannotTell(Location.at("team"), "who is in the team"),
        Verdict.notMet(Location.here()).and(Verdict.cannotTell(Location.here(), "when")));
  }
}
