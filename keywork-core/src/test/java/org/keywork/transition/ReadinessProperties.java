package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Signs.aimingAtIt;
import static org.keywork.fixtures.Signs.lifeLimited;
import static org.keywork.fixtures.Signs.readiness;
import static org.keywork.fixtures.Signs.wanting;

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
import org.keywork.casefile.CaseFile;
import org.keywork.family.HelpWanted;
import org.keywork.fixtures.Signs;

/** More on record never makes anybody less ready, nobody is pressed, and the order says nothing. */
class ReadinessProperties {

  private static Readiness ofMother(CaseFile file) {
    return readiness(file, MOTHER, BASIS).orElseThrow();
  }

  @Property(tries = 300)
  void more_on_record_never_makes_a_part_less_ready(
      @ForAll("seen") List<ReadinessSeen> seen, @ForAll("seen") List<ReadinessSeen> more) {
    List<ReadinessSeen> both = new ArrayList<>(seen);
    both.addAll(more);
    Readiness before = ofMother(aCaseFile().withReadiness(seen));
    Readiness after = ofMother(aCaseFile().withReadiness(both));

    for (ReadinessPart part : ReadinessPart.values()) {
      assertThat(after.standing(part)).isLessThanOrEqualTo(before.standing(part));
    }
  }

  @Property(tries = 200)
  void nothing_is_suggested_for_a_life_limited_child_where_it_is_not_aimed_at(
      @ForAll("seen") List<ReadinessSeen> seen, @ForAll HelpWanted help) {
    CaseFile file = lifeLimited(wanting(help)).withReadiness(seen);

    assertThat(file.readinessForOwnKeyWorking(BASIS))
        .isNotEmpty()
        .allMatch(each -> each.step() == OwnStep.NOT_AIMED_AT);
  }

  @Property(tries = 200)
  void nothing_is_suggested_unless_the_family_wants_it(
      @ForAll("seen") List<ReadinessSeen> seen, @ForAll HelpWanted help) {
    assertThat(wanting(help).withReadiness(seen).readinessForOwnKeyWorking(aimingAtIt()))
        .noneMatch(each -> each.step().isSuggested() && help != HelpWanted.OWN_KEY_WORKER);
  }

  @Property(tries = 200)
  void the_order_of_the_record_changes_nothing(
      @ForAll("seen") List<ReadinessSeen> seen, @ForAll Random random) {
    List<ReadinessSeen> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, random);

    assertThat(ofMother(aCaseFile().withReadiness(shuffled)))
        .isEqualTo(ofMother(aCaseFile().withReadiness(seen)));
  }

  @Provide
  Arbitrary<List<ReadinessSeen>> seen() {
    return Combinators.combine(
            Arbitraries.of(ReadinessPart.class),
            Arbitraries.of(SeenHow.class),
            Arbitraries.integers().between(-5, 5))
        .as((part, how, days) -> Signs.seen(part, how, TODAY.plusDays(days)))
        .list()
        .ofMaxSize(12);
  }
}
