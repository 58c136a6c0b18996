package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;

/** What is accepted is read as it was written, whatever it is. */
class AcceptedDocumentProperties {

  private static final RuleId RULE = new RuleId("plan.renewed-in-time");

  @Property(tries = 100)
  void waivers_are_read_as_they_are_written(
      @ForAll("waivers") Waivers waivers, @ForAll boolean pretty) {
    String document = writer(pretty).write(waivers);

    assertThat(new WaiversReader(WaiversReaderTest.BOOK).read(document.getBytes(UTF_8)))
        .isEqualTo(new Read.Accepted<>(waivers));
  }

  @Property(tries = 100)
  void a_baseline_is_read_as_it_is_written_either_way(
      @ForAll("baselines") Baseline baseline, @ForAll boolean pretty) {
    String document = writer(pretty).write(baseline);

    assertThat(BaselineInOneGo.read(document.getBytes(UTF_8))).contains(baseline);
    assertThat(BaselineReader.readInspecting(document)).isEqualTo(new Read.Accepted<>(baseline));
  }

  @Property(tries = 300)
  void the_quick_way_takes_nothing_that_the_careful_way_refuses(
      @ForAll("baselines") Baseline baseline,
      @ForAll int place,
      @ForAll("disturbances") String disturbance) {
    String document = DocumentWriter.compact().write(baseline);
    int at = Math.floorMod(place, document.length());
    String disturbed = document.substring(0, at) + disturbance + document.substring(at + 1);

    Optional<Baseline> quick = BaselineInOneGo.read(disturbed.getBytes(UTF_8));

    quick.ifPresent(value ->
        assertThat(BaselineReader.readInspecting(disturbed)).isEqualTo(new Read.Accepted<>(value)));
  }

  private static DocumentWriter writer(boolean pretty) {
    return pretty ? DocumentWriter.pretty() : DocumentWriter.compact();
  }

  @Provide
  Arbitrary<Waivers> waivers() {
    Arbitrary<String> said = texts().map(text -> text + ".");
    return Combinators.combine(said, said, days(), texts().optional(), places().optional())
        .as((reason, role, until, subject, at) -> {
          Waiver waiver = Waiver.of(RULE, reason, role, until);
          Waiver narrowed = subject.map(waiver::forSubject).orElse(waiver);
          return at.map(narrowed::at).orElse(narrowed);
        })
        .list()
        .ofMaxSize(5)
        .map(Waivers::of);
  }

  @Provide
  Arbitrary<Baseline> baselines() {
    Arbitrary<List<KnownFinding>> findings = Combinators.combine(
            Arbitraries.just(RULE), texts(), places())
        .as(KnownFinding::new)
        .list()
        .ofMaxSize(4);
    return Combinators.combine(days(), texts(), texts(), findings).as(Baseline::new);
  }

  @Provide
  Arbitrary<String> disturbances() {
    return Arbitraries.of(
        "", " ", "\"", ",", "~", "/", "{", "}", "[]", "null", "\\", "\\ud800", "x");
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aZ09 -_.:/~\"\\\u00e9\u4e2d\n\t").ofMaxLength(8);
  }

  private static Arbitrary<Location> places() {
    return texts().list().ofMaxSize(3).map(steps -> {
      Location at = Location.here();
      for (String step : steps) {
        at = at.then(step);
      }
      return at;
    });
  }
}
