package org.keywork.json;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.keywork.RuleBooks;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;

/** What somebody may have accepted: waivers and baselines. */
final class ArbitraryAcceptance {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<RuleId> RULES =
      RuleBooks.latest().rules().stream().<RuleId>map(Rule::id).toList();

  private ArbitraryAcceptance() {}

  private static Arbitrary<RuleId> rules() {
    return Arbitraries.of(RULES);
  }

  private static Arbitrary<String> subjects() {
    return Arbitraries.of("F-0001", "F-0042", "north");
  }

  private static Arbitrary<Location> places() {
    return Arbitraries.of("", "/plans/0", "/plans/1/agreedOn", "/a~1b/~0").map(Location::parse);
  }

  /** Lists of waivers. */
  static final class WaiverLists implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
      Arbitrary<Waiver> forAll = Combinators.combine(
              rules(), Arbitraries.integers().between(0, 99))
          .as((rule, days) ->
              Waiver.of(rule, "It is under way.", "service manager", DAY.plusDays(days)));
      return Combinators.combine(
              forAll, subjects(), places(), Arbitraries.integers().between(0, 3))
          .as((waiver, subject, place, narrowed) -> {
            Waiver some = narrowed % 2 == 0 ? waiver : waiver.forSubject(subject);
            return narrowed < 2 ? some : some.at(place);
          })
          .list()
          .ofMaxSize(5)
          .map(all -> DocumentWriter.compact().write(Waivers.of(all)));
    }
  }

  /** Baselines. */
  static final class Baselines implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
      return Combinators.combine(rules(), subjects(), places())
          .as(KnownFinding::new)
          .list()
          .ofMaxSize(5)
          .map(findings -> DocumentWriter.compact()
              .write(new Baseline(DAY, "guidance", RuleBooks.latest().edition(), findings)));
    }
  }
}
