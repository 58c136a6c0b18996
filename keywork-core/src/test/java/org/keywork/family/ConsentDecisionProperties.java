package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** What holds for every decision whether something may be shared. */
class ConsentDecisionProperties {

  private static final List<Rule<InformationSharing>> RULES = List.of(
      ConsentRules.CONSENT_BEFORE_KEY_WORKING,
      ConsentRules.CONSENT_BEFORE_SHARING,
      ConsentRules.OWN_CONSENT,
      ConsentRules.SHARING_WITHIN_CONSENT,
      ConsentRules.INFORMED_BEFORE_CONSENT,
      ConsentRules.ENDS_WITH_CONSENT);

  @Provide
  Arbitrary<InformationSharing> sharing() {
    return SharingCases.sharing();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void withdrawing_a_consent_never_widens_what_may_be_shared(
      @ForAll("sharing") InformationSharing before,
      @ForAll SharingPurpose purpose,
      @ForAll @IntRange(max = 3) int which,
      @ForAll @IntRange(max = 2) int days) {
    if (which < before.consents().size()) {
      Consent consent = before.consents().get(which);
      if (consent.withdrawnOn().isEmpty()) {
        List<Consent> consents = new ArrayList<>(before.consents());
        consents.set(which, consent.withWithdrawnOn(consent.givenOn().plusDays(days)));
        assertThat(decide(with(before, consents), purpose))
            .isGreaterThanOrEqualTo(decide(before, purpose));
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_fact_more_never_changes_what_is_settled(
      @ForAll("sharing") InformationSharing before,
      @ForAll SharingPurpose purpose,
      @ForAll Random random) {
    Answer answer = decide(before, purpose);
    InformationSharing after = new MoreFacts(random).addedTo(before);
    if (answer.isSettled()) {
      assertThat(decide(after, purpose)).isEqualTo(answer);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_day_of_birth_more_never_changes_what_is_settled(
      @ForAll("sharing") InformationSharing after, @ForAll @IntRange(max = 17) int age) {
    Basis basis = new Basis(TODAY, BASIS.policy().with(ConsentRules.OWN_CONSENT_FROM_AGE, age));
    Family family = after.family();
    InformationSharing before = with(
        after,
        family.withChildren(family.children().stream()
            .map(child -> child.withDateOfBirth(Optional.empty()))
            .toList()));
    Answer answer = before.decide(SCHOOL, SharingPurpose.PLANNING, basis).answer();
    if (answer.isSettled()) {
      assertThat(after.decide(SCHOOL, SharingPurpose.PLANNING, basis).answer()).isEqualTo(answer);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_children_members_and_consents_does_not_matter(
      @ForAll("sharing") InformationSharing sharing,
      @ForAll SharingPurpose purpose,
      @ForAll Random random) {
    Family family = sharing.family();
    InformationSharing shuffled = with(
        with(
            sharing,
            family
                .withChildren(shuffled(family.children(), random))
                .withMembers(shuffled(family.members(), random))),
        shuffled(sharing.consents(), random));
    assertThat(decide(shuffled, purpose)).isEqualTo(decide(sharing, purpose));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_may_be_shared_adds_no_finding_when_it_is(
      @ForAll("sharing") InformationSharing sharing) {
    Answer answer = decide(sharing, SharingPurpose.PLANNING);
    Statistics.collect(answer);
    Statistics.coverage(coverage -> coverage.check(Answer.YES).percentage(p -> p > 3));
    if (answer == Answer.YES) {
      InformationSharing shared = sharing(sharing, Set.of());
      assertThat(RULES)
          .allSatisfy(rule -> assertThat(rule.verdictOn(shared, BASIS).misses())
              .isEqualTo(rule.verdictOn(sharing, BASIS).misses()));
      requireNothingSaidOf(shared);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_may_not_be_shared_is_found_or_asked_about_when_it_is(
      @ForAll("sharing") InformationSharing sharing) {
    Answer answer = decide(sharing, SharingPurpose.PLANNING);
    InformationSharing shared = sharing(sharing, Set.of());
    List<Verdict> verdicts = RULES.stream()
        .filter(rule -> rule != ConsentRules.CONSENT_BEFORE_KEY_WORKING)
        .map(rule -> rule.verdictOn(shared, BASIS))
        .toList();
    if (answer == Answer.NO) {
      assertThat(verdicts).extracting(Verdict::kind).contains(Verdict.Kind.NOT_MET);
    } else if (answer == Answer.CANNOT_TELL) {
      assertThat(verdicts)
          .extracting(Verdict::kind)
          .containsAnyOf(Verdict.Kind.NOT_MET, Verdict.Kind.CANNOT_TELL);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_may_be_shared_of_one_child_is_not_found_when_it_is(
      @ForAll("sharing") InformationSharing sharing) {
    for (Child child : sharing.family().children()) {
      Set<MemberId> about = Set.of(child.id());
      if (sharing.decide(SCHOOL, SharingPurpose.PLANNING, about, BASIS).answer() == Answer.YES) {
        requireNothingSaidOf(sharing(sharing, about));
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_decision_is_the_least_favourable_of_those_about_each_child(
      @ForAll("sharing") InformationSharing sharing, @ForAll SharingPurpose purpose) {
    Answer each = sharing.family().children().stream()
        .map(child -> sharing.decide(SCHOOL, purpose, Set.of(child.id()), BASIS).answer())
        .reduce(Answer.YES, Answer::and);
    assertThat(decide(sharing, purpose)).isEqualTo(each);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_decision_never_says_more_than_the_parents_allow(
      @ForAll("sharing") InformationSharing sharing, @ForAll SharingPurpose purpose) {
    Answer parents = Answer.of(sharing.allows(SCHOOL, purpose, TODAY));
    assertThat(decide(sharing, purpose)).isGreaterThanOrEqualTo(parents);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_answer_alone_is_that_of_the_decision(
      @ForAll("sharing") InformationSharing sharing, @ForAll SharingPurpose purpose) {
    assertThat(sharing.mayKnow(SCHOOL, purpose, BASIS)).isEqualTo(decide(sharing, purpose));
  }

  private static void requireNothingSaidOf(InformationSharing shared) {
    assertThat(ConsentRules.CONSENT_BEFORE_SHARING.verdictOn(shared, BASIS))
        .isEqualTo(Verdict.met());
    Verdict within = ConsentRules.SHARING_WITHIN_CONSENT.verdictOn(shared, BASIS);
    assertThat(within.misses()).isEmpty();
    assertThat(within.unknowns())
        .extracting(Unknown::at)
        .doesNotContain(Location.at("disclosures", 0));
  }

  private static Answer decide(InformationSharing sharing, SharingPurpose purpose) {
    return sharing.decide(SCHOOL, purpose, BASIS).answer();
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static InformationSharing with(InformationSharing sharing, List<Consent> consents) {
    return new InformationSharing(
        sharing.active(), sharing.family(), consents, sharing.disclosures(), sharing.assignments());
  }

  private static InformationSharing with(InformationSharing sharing, Family family) {
    return new InformationSharing(
        sharing.active(), family, sharing.consents(), sharing.disclosures(), sharing.assignments());
  }

  private static InformationSharing sharing(InformationSharing sharing, Set<MemberId> about) {
    Disclosure disclosure = Disclosure.builder()
        .on(TODAY)
        .to(SCHOOL)
        .purpose(SharingPurpose.PLANNING)
        .about(about)
        .build();
    return new InformationSharing(
        sharing.active(),
        sharing.family(),
        sharing.consents(),
        List.of(disclosure),
        sharing.assignments());
  }
}
