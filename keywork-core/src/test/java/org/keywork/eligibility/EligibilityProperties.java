package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.EligibilityCases.REFERRED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;

class EligibilityProperties {

  private static EligibilityDecision decided(Settings settings, CaseFile file) {
    return file.eligibility(new Basis(TODAY, settings.policy()));
  }

  @Property
  void a_wider_policy_never_turns_an_eligible_family_away(
      @ForAll("files") CaseFile file, @ForAll("settings") Settings settings) {
    Answer answer = decided(settings, file).answer();

    assertThat(settings.widened())
        .allSatisfy(wider -> assertThat(decided(wider, file).answer()).isLessThanOrEqualTo(answer));
  }

  @Property
  void one_fact_more_never_unsettles_a_decision(
      @ForAll("files") CaseFile file, @ForAll("settings") Settings settings) {
    EligibilityDecision decision = decided(settings, file);

    if (decision.answer().isSettled()) {
      assertThat(Situations.withOneFactMore(file))
          .allSatisfy(
              more -> assertThat(decided(settings, more).answer()).isEqualTo(decision.answer()));
    }
  }

  @Property
  void the_order_of_children_and_services_does_not_matter(
      @ForAll("files") CaseFile file,
      @ForAll("settings") Settings settings,
      @ForAll Random random) {
    Referral referral = file.referrals().get(0);
    CaseFile shuffled = file.withFamily(
            file.family().withChildren(shuffled(file.family().children(), random)))
        .withReferrals(referral.withChildren(shuffled(referral.children(), random).stream()
            .map(told -> told.withServices(shuffled(told.services(), random)))
            .toList()));

    EligibilityDecision one = decided(settings, file);
    EligibilityDecision other = decided(settings, shuffled);
    assertThat(other.answer()).isEqualTo(one.answer());
    assertThat(other.whatToAsk().toSettle()).hasSameSizeAs(one.whatToAsk().toSettle());
    assertThat(one.children())
        .allSatisfy(child ->
            assertThat(other.of(child.child()).orElseThrow().answer()).isEqualTo(child.answer()));
  }

  @Property
  void no_new_referral_takes_a_family_off_the_books(
      @ForAll("files") CaseFile file,
      @ForAll("settings") Settings settings,
      @ForAll Optional<ReferralOutcome> outcome) {
    CaseFile onTheBooks = file.withOpenedOn(REFERRED.minusYears(1));
    Referral referral = file.referrals().get(0).withOutcome(outcome);

    assertThat(decided(settings, onTheBooks.withReferrals(referral)))
        .isEqualTo(decided(settings, onTheBooks.withReferrals()));
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> other = new ArrayList<>(items);
    Collections.shuffle(other, random);
    return other;
  }

  @Property
  void the_family_is_as_eligible_as_the_most_eligible_of_its_children(
      @ForAll("files") CaseFile file, @ForAll("settings") Settings settings) {
    EligibilityDecision decision = decided(settings, file);

    assertThat(decision.answer())
        .isEqualTo(decision.children().stream()
            .map(child -> child.criteria().stream()
                .map(CriterionAnswer::answer)
                .reduce(Answer.YES, Answer::and))
            .reduce(Answer.NO, Answer::or));
  }

  @Provide
  Arbitrary<CaseFile> files() {
    return Situations.any(3);
  }

  @Provide
  Arbitrary<Settings> settings() {
    return Settings.any();
  }
}
