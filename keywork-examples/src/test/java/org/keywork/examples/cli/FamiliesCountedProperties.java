package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.keywork.family.FamilyId;
import org.keywork.source.Force;

/** Families are counted as a map would count them. */
class FamiliesCountedProperties {

  private static final List<Force> FORCES = List.of(Force.values());
  private static final int NONE = FORCES.size();

  /** A family in one document; the weaker a finding, the higher its code. */
  record Seen(String id, int code) {}

  @Property(tries = 60)
  void each_once_by_its_strongest_finding(@ForAll("seen") List<Seen> all) {
    assertCounted(all);
  }

  @Example
  void however_many_there_are() {
    List<Seen> all = IntStream.range(0, 20_000)
        .mapToObj(i -> new Seen("family-" + i % 7_001, i % (NONE + 1)))
        .toList();
    assertCounted(all);
  }

  private static void assertCounted(List<Seen> all) {
    FamiliesCounted counted = new FamiliesCounted();
    Map<String, Integer> plainly = new HashMap<>();
    for (Seen each : all) {
      counted.add(new FamilyId(each.id()), force(each.code()));
      plainly.merge(each.id(), each.code(), Math::min);
    }
    assertThat(counted.all()).isEqualTo(plainly.size());
    for (int code = 0; code <= NONE; code++) {
      int wanted = code;
      assertThat(counted.with(force(code))).isEqualTo((int)
          plainly.values().stream().filter(each -> each == wanted).count());
    }
  }

  private static @Nullable Force force(int code) {
    return code == NONE ? null : FORCES.get(code);
  }

  @Provide
  Arbitrary<List<Seen>> seen() {
    Arbitrary<String> ids =
        Arbitraries.strings().withChars("abc-0").ofMinLength(1).ofMaxLength(3);
    return Combinators.combine(ids, Arbitraries.integers().between(0, NONE))
        .as(Seen::new)
        .list()
        .ofMaxSize(3_000);
  }
}
