package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;

class QualityProfileProperties {

  @Property(tries = 100)
  void the_profile_of_all_records_adds_up_those_of_some_and_of_the_others(
      @ForAll("evidence") Evidence some, @ForAll("evidence") Evidence others) {
    List<BearingEvidence> all = shown(some.and(others));
    List<BearingEvidence> ofSome = shown(some);
    List<BearingEvidence> ofOthers = shown(others);

    for (int i = 0; i < all.size(); i++) {
      for (RuleEvidence each : all.get(i).evidence()) {
        assertThat(each).isEqualTo(sum(each.rule(), ofSome.get(i), ofOthers.get(i)));
      }
      assertThat(rulesTold(all.get(i)))
          .containsAll(rulesTold(ofSome.get(i)))
          .containsAll(rulesTold(ofOthers.get(i)));
    }
  }

  private static RuleEvidence sum(RuleId rule, BearingEvidence some, BearingEvidence others) {
    return Stream.of(some, others)
        .flatMap(each -> find(rule, each).stream())
        .reduce(RuleEvidence::and)
        .orElseThrow();
  }

  private static Optional<RuleEvidence> find(RuleId rule, BearingEvidence in) {
    return in.evidence().stream().filter(each -> each.rule().equals(rule)).findFirst();
  }

  @Property(tries = 100)
  void nothing_is_counted_twice_within_an_element(@ForAll("evidence") Evidence evidence) {
    assertThat(shown(evidence)).allSatisfy(each -> {
      assertThat(rulesTold(each)).doesNotHaveDuplicates();
      assertThat(each.rules()).doesNotHaveDuplicates().containsAll(rulesTold(each));
      assertThat(each.evidence())
          .allSatisfy(
              told -> assertThat(told).isEqualTo(evidence.of(told.rule()).orElseThrow()));
    });
  }

  @Property(tries = 100)
  void what_some_records_miss_no_other_record_makes_present(
      @ForAll("evidence") Evidence some, @ForAll("evidence") Evidence others) {
    List<Presence> before = presences(some);
    List<Presence> after = presences(some.and(others));

    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) == Presence.ABSENT || before.get(i) == Presence.IN_PART) {
        assertThat(after.get(i)).isIn(Presence.ABSENT, Presence.IN_PART);
      }
      if (after.get(i) == Presence.PRESENT) {
        assertThat(before.get(i)).isIn(Presence.PRESENT, Presence.CANNOT_TELL);
      }
    }
  }

  private static List<Presence> presences(Evidence evidence) {
    return shown(evidence).stream().map(BearingEvidence::presence).toList();
  }

  private static List<RuleId> rulesTold(BearingEvidence shown) {
    return shown.evidence().stream().map(RuleEvidence::rule).toList();
  }

  private static List<BearingEvidence> shown(Evidence evidence) {
    QualityProfile profile = QualityProfile.of(Verdicts.BOOK, evidence);
    return Stream.of(
            profile.criteria().stream()
                .flatMap(each -> each.elements().stream())
                .map(ElementEvidence::shown),
            profile.features().stream().map(FeatureEvidence::shown),
            profile.restatedFeatures().stream().map(FeatureEvidence::shown))
        .flatMap(each -> each)
        .toList();
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    List<RuleId> rules = Verdicts.BOOK.rules().stream().<RuleId>map(Rule::id).toList();
    Arbitrary<RuleVerdict> verdict = Combinators.combine(
            Arbitraries.of(rules), Arbitraries.of(Verdict.Kind.class))
        .as((rule, kind) -> new RuleVerdict(rule, Location.here(), kind));
    return verdict
        .list()
        .ofMaxSize(60)
        .map(Verdicts::report)
        .list()
        .ofMaxSize(4)
        .map(reports -> Evidence.of(reports.stream()));
  }
}
