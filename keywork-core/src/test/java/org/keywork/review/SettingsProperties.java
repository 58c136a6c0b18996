package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.ChildRuleExamples.aVisit;
import static org.keywork.fixtures.ChildRuleExamples.seen;
import static org.keywork.review.SettingsRules.FEWEST_SETTINGS;
import static org.keywork.review.SettingsRules.SEEN_IN_SEVERAL_SETTINGS;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.family.ContactForm;
import org.keywork.family.MemberId;
import org.keywork.family.Place;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** More settings asked for are never easier to meet, and the order of the visits does not matter. */
class SettingsProperties {

  @Property(tries = 300)
  void asking_for_more_settings_never_removes_a_finding(
      @ForAll("visits") List<Contact> visits, @ForAll @IntRange(min = 1, max = 3) int fewer) {
    Verdict.Kind few = verdict(visits, fewer);
    Verdict.Kind more = verdict(visits, fewer + 1);
    assertThat(few == NOT_MET && more != NOT_MET).isFalse();
    assertThat(more == MET && few != MET).isFalse();
  }

  @Property(tries = 200)
  void the_order_of_the_visits_does_not_matter(
      @ForAll("visits") List<Contact> visits, @ForAll @IntRange(min = 1, max = 4) int settings) {
    List<Contact> other = new ArrayList<>(visits);
    Collections.reverse(other);
    assertThat(verdict(other, settings)).isEqualTo(verdict(visits, settings));
  }

  @Provide
  Arbitrary<List<Contact>> visits() {
    Arbitrary<Set<MemberId>> with =
        Arbitraries.of(Set.of(), Set.of(CHILD), Set.of(MOTHER), Set.of(CHILD, MOTHER));
    Arbitrary<Optional<Place>> place = Arbitraries.of(Place.class).optional();
    return Combinators.combine(Arbitraries.of(ContactForm.class), place, with)
        .as((form, where, whom) ->
            aVisit(Place.HOME).withForm(form).withPlace(where).withWith(whom))
        .list()
        .ofMaxSize(5);
  }

  private static Verdict.Kind verdict(List<Contact> visits, int settings) {
    LocalPolicy policy = LocalPolicy.named("ours").with(FEWEST_SETTINGS, settings);
    return Held.against(
            seen(visits.toArray(Contact[]::new)),
            new Basis(TODAY, policy),
            SEEN_IN_SEVERAL_SETTINGS)
        .verdict();
  }
}
