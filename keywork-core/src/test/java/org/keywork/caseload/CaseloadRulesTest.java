package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Loads.aFamily;
import static org.keywork.fixtures.Loads.aServiceWith;
import static org.keywork.fixtures.Loads.designated;
import static org.keywork.fixtures.Loads.families;
import static org.keywork.fixtures.Loads.limitedTo;
import static org.keywork.fixtures.Loads.nonDesignated;
import static org.keywork.fixtures.Loads.together;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;
import org.keywork.rule.Weight;
import org.keywork.service.ServiceAtWork;
import org.keywork.time.DateSpan;

class CaseloadRulesTest {

  private static final PractitionerId BEN = new PractitionerId("ben");
  private static final Basis UP_TO_FOUR = limitedTo(40, 4);

  private static List<Finding> findings(Rule<?> rule, ServiceAtWork service, Basis basis) {
    return RuleBook.edition("2026-11", List.of(rule)).check(service, basis).findings();
  }

  private static Caseloads nonDesignatedWith(int... families) {
    return new Caseloads(
        IntStream.range(0, families.length)
            .mapToObj(i -> nonDesignated("kw-" + i))
            .toList(),
        IntStream.range(0, families.length)
            .boxed()
            .flatMap(i -> families(families[i], new PractitionerId("kw-" + i)).stream())
            .toList());
  }

  @Test
  void the_mean_counts_and_no_single_caseload() {
    assertThat(CaseloadRules.OBSERVED_MEAN.verdictOn(nonDesignatedWith(6, 2), BASIS))
        .isEqualTo(Verdict.met());
    assertThat(CaseloadRules.OBSERVED_MEAN.verdictOn(nonDesignatedWith(4, 4, 4), BASIS))
        .isEqualTo(Verdict.met());
  }

  @Test
  void those_above_the_mean_are_named() {
    Verdict verdict = CaseloadRules.OBSERVED_MEAN.verdictOn(nonDesignatedWith(4, 6, 3), BASIS);

    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.facts().value("above")).isEqualTo(List.of("kw-1"));
      assertThat(miss.facts().value("families")).isEqualTo(13);
      assertThat(miss.facts().value("keyWorkers")).isEqualTo(3);
    });
  }

  @Test
  void who_carries_nobody_yet_does_not_lower_the_mean() {
    assertThat(CaseloadRules.OBSERVED_MEAN
            .verdictOn(nonDesignatedWith(5, 0), BASIS)
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_caseload_above_what_was_observed_reads_as_a_note() {
    assertThat(findings(CaseloadRules.OBSERVED_RANGE, aServiceWith(41, 0), BASIS))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.at()).hasToString("/keyWorkers/0");
          assertThat(finding.message())
              .isEqualTo("The key worker kw-1 carries 41 families, more than the 40 observed"
                  + " elsewhere.");
        });
    assertThat(findings(CaseloadRules.OBSERVED_MEAN, aServiceWith(0, 5), BASIS))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message())
            .isEqualTo("1 non-designated key worker carries 5 families, more on average than the 4"
                + " observed elsewhere: above it kw-2."));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 3, MET",
    "1, 3, MET",
    "1.5, 3, NOT_MET",
    "0, 3, MET",
    "0, 4, NOT_MET",
    "0, 5, NOT_APPLICABLE"
  })
  void what_is_kept_free_is_what_the_service_says(String reserve, int families, Verdict.Kind kind) {
    Basis basis = new Basis(
        TODAY,
        UP_TO_FOUR.policy().with(CaseloadLimit.RESERVE_OF_NON_DESIGNATED, Weight.parse(reserve)));

    assertThat(CaseloadRules.ROOM_FOR_URGENT_NEEDS
            .verdictOn(Loads.of(nonDesignated("ben"), families), basis)
            .kind())
        .isEqualTo(kind);
  }

  @Test
  void families_that_weigh_little_leave_room() {
    Basis basis = new Basis(
        TODAY,
        UP_TO_FOUR.policy().with(FamilyWeights.weightOf(Intensity.DOOR_OPEN), Weight.parse("0.1")));
    List<AllocatedFamily> families = families(10, BEN).stream()
        .map(each -> Loads.with(Intensity.DOOR_OPEN, each))
        .toList();
    Caseload caseload = new Caseload(nonDesignated("ben"), families);

    assertThat(CaseloadRules.ROOM_FOR_URGENT_NEEDS.verdictOn(caseload, basis).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(CaseloadRules.NONE_TAKEN_WHEN_FULL.verdictOn(caseload, basis).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            CaseloadRules.NONE_TAKEN_WHEN_FULL.verdictOn(caseload, UP_TO_FOUR).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_review_of_today_is_one_and_who_does_nothing_else_has_no_main_role() {
    Caseload caseload = new Caseload(
        designated("ann").withWorkloadReview(KeyWorkers.aWorkloadReview().withOn(TODAY)),
        families(1, new PractitionerId("ann")));

    assertThat(CaseloadRules.OVERALL_WORKLOAD.verdictOn(caseload, BASIS)).isEqualTo(Verdict.met());
  }

  @Test
  void each_family_taken_when_full_is_named_with_its_day() {
    ServiceAtWork service = aServiceWith(
        families(4, KeyWorkers.NON_DESIGNATED),
        families(2, KeyWorkers.NON_DESIGNATED, "2026-10-01/.."));

    assertThat(findings(CaseloadRules.NONE_TAKEN_WHEN_FULL, service, UP_TO_FOUR))
        .extracting(finding -> finding.at() + " " + finding.message())
        .containsExactly(
            "/keyWorkers/1 The family kw-2-2026-10-01-01 came to the key worker kw-2 on 2026-10-01,"
                + " beyond the maximum of 4, and nobody has agreed to that.",
            "/keyWorkers/1 The family kw-2-2026-10-01-02 came to the key worker kw-2 on 2026-10-01,"
                + " beyond the maximum of 4, and nobody has agreed to that.");
  }

  @Test
  void a_caseload_that_is_too_full_gives_one_finding() {
    RuleBook both = RuleBook.edition(
        "2026-11",
        List.of(CaseloadRules.ROOM_FOR_URGENT_NEEDS, CaseloadRules.NONE_TAKEN_WHEN_FULL));
    List<AllocatedFamily> fifth = families(1, KeyWorkers.NON_DESIGNATED, "2026-10-01/..");
    List<AllocatedFamily> covered = List.of(aFamily(
        "covered",
        Assignments.keyWorker(KeyWorkers.NON_DESIGNATED, "2026-10-01/..")
            .withKind(AssignmentKind.COVER)));
    List<AllocatedFamily> four = families(4, KeyWorkers.NON_DESIGNATED);

    assertThat(both.check(aServiceWith(four, fifth), UP_TO_FOUR).findings())
        .extracting(Finding::rule)
        .containsExactly(CaseloadRules.NONE_TAKEN_WHEN_FULL.id());
    assertThat(both.check(aServiceWith(four, covered), UP_TO_FOUR).findings())
        .extracting(Finding::rule)
        .containsExactly(CaseloadRules.ROOM_FOR_URGENT_NEEDS.id());
  }

  private static List<String> takenWhenFull(List<AllocatedFamily> families, LocalDate asOf) {
    return TakenWhenFull.in(
            new Caseload(nonDesignated("ben"), families), new Basis(asOf, UP_TO_FOUR.policy()))
        .stream()
        .map(each -> each.family() + " " + each.on())
        .toList();
  }

  private static KeyWorkerAssignment from(String day) {
    return Assignments.keyWorker(BEN, day + "/..");
  }

  @Test
  void a_family_counts_from_the_day_on_which_it_is_taken() {
    List<AllocatedFamily> families =
        together(families(4, BEN), List.of(aFamily("fifth", from("2026-11-22"))));

    assertThat(takenWhenFull(families, TODAY.minusDays(1))).isEmpty();
    assertThat(takenWhenFull(families, TODAY)).containsExactly("fifth 2026-11-22");
  }

  @Test
  void what_is_agreed_counts_from_the_day_of_the_agreement() {
    List<AllocatedFamily> families = together(
        families(4, BEN),
        List.of(aFamily("fifth", from("2026-10-01").withBeyondMaximumAgreedOn(TODAY))));

    assertThat(takenWhenFull(families, TODAY.minusDays(1))).containsExactly("fifth 2026-10-01");
    assertThat(takenWhenFull(families, TODAY)).isEmpty();
  }

  @Test
  void an_agreement_for_one_family_holds_for_no_other() {
    List<AllocatedFamily> families = together(
        families(4, BEN),
        List.of(
            aFamily("agreed", from("2026-10-01").withBeyondMaximumAgreedOn(TODAY)),
            aFamily("later", from("2026-10-02"))));

    assertThat(takenWhenFull(families, TODAY)).containsExactly("later 2026-10-02");
  }

  @Test
  void of_two_taken_on_one_day_only_one_needs_an_agreement_if_the_other_fits() {
    List<AllocatedFamily> families = together(
        families(3, BEN),
        List.of(
            aFamily("agreed", from("2026-10-01").withBeyondMaximumAgreedOn(TODAY)),
            aFamily("other", from("2026-10-01"))));

    assertThat(takenWhenFull(families, TODAY)).isEmpty();
  }

  @Test
  void once_there_is_room_again_nothing_is_left_to_agree() {
    List<AllocatedFamily> families = together(
        families(3, BEN),
        List.of(
            aFamily("left", Assignments.keyWorker(BEN, "2026-03-02/2026-11-21")),
            aFamily("fifth", from("2026-10-01"))));

    assertThat(takenWhenFull(families, TODAY.minusDays(1))).containsExactly("fifth 2026-10-01");
    assertThat(takenWhenFull(families, TODAY)).isEmpty();
  }

  @Test
  void cover_fills_a_caseload_and_is_no_taking() {
    KeyWorkerAssignment cover = from("2026-10-01").withKind(AssignmentKind.COVER);
    List<AllocatedFamily> families = together(families(4, BEN), List.of(aFamily("covered", cover)));

    assertThat(takenWhenFull(families, TODAY)).isEmpty();
    assertThat(takenWhenFull(
            together(families, List.of(aFamily("sixth", from("2026-10-02")))), TODAY))
        .containsExactly("sixth 2026-10-02");
  }

  @Test
  void a_tenure_in_two_assignments_is_one_taking() {
    AllocatedFamily goneOn = aFamily(
        "fifth",
        Assignments.keyWorker(BEN, "2026-06-01/2026-09-30").withBeyondMaximumAgreedOn(TODAY),
        from("2026-10-01"));
    AllocatedFamily back = aFamily(
        "fifth",
        Assignments.keyWorker(BEN, "2026-06-01/2026-09-29").withBeyondMaximumAgreedOn(TODAY),
        from("2026-10-01"));

    assertThat(takenWhenFull(together(families(4, BEN), List.of(goneOn)), TODAY))
        .isEmpty();
    assertThat(takenWhenFull(together(families(4, BEN), List.of(back)), TODAY))
        .containsExactly("fifth 2026-10-01");
  }

  @Test
  void a_family_assigned_before_it_was_taken_on_counts_from_the_day_it_was() {
    AllocatedFamily early = aFamily("fifth", from("2026-02-01"));
    List<AllocatedFamily> families = together(List.of(early), families(4, BEN, "2026-02-15/.."));

    assertThat(takenWhenFull(families, TODAY)).hasSize(5).contains("fifth 2026-03-02");
  }

  @Test
  void a_teacher_who_is_a_key_worker_is_held_to_the_figure_of_the_non_designated() {
    ServiceAtWork service = Services.aService()
        .withKeyWorkers(KeyWorkers.aNonDesignatedOne())
        .workingWith(families(5, KeyWorkers.NON_DESIGNATED));

    assertThat(findings(CaseloadRules.OBSERVED_RANGE, service, BASIS)).isEmpty();
    assertThat(findings(CaseloadRules.OBSERVED_MEAN, service, BASIS)).hasSize(1);
  }

  @Test
  void earlier_times_and_other_key_workers_of_a_family_are_no_taking() {
    PractitionerId ann = new PractitionerId("ann");
    AllocatedFamily cameBack = aFamily(
        "back",
        Assignments.keyWorker(BEN, "2026-04-01/2026-04-30"),
        Assignments.keyWorker(ann, "2026-04-15/..").withBeyondMaximumAgreedOn(TODAY),
        from("2026-10-01"));

    assertThat(takenWhenFull(together(families(4, BEN), List.of(cameBack)), TODAY))
        .containsExactly("back 2026-10-01");
  }

  @Test
  void families_taken_on_one_day_are_told_by_id() {
    List<AllocatedFamily> families = together(
        families(4, BEN),
        List.of(aFamily("b", from("2026-10-01")), aFamily("a", from("2026-10-01"))));

    assertThat(takenWhenFull(families, TODAY)).containsExactly("a 2026-10-01", "b 2026-10-01");
  }

  @Test
  void families_that_are_gone_or_with_somebody_else_do_not_count() {
    AllocatedFamily family = aFamily("gone", from("2026-03-02"));
    AllocatedFamily gone = new AllocatedFamily(
        family.family(),
        family.history().withActive(DateSpan.parse("2026-03-02/2026-11-21")),
        List.of(),
        List.of(),
        family.withLifeLimitedChild());
    AllocatedFamily backedUp = aFamily("backed-up", Assignments.backUp(BEN, "2026-03-02/.."));
    Caseload caseload =
        new Caseload(designated("ben"), together(families(40, BEN), List.of(gone, backedUp)));

    assertThat(CaseloadRules.OBSERVED_RANGE.verdictOn(caseload, BASIS)).isEqualTo(Verdict.met());
    assertThat(CaseloadRules.OBSERVED_RANGE
            .verdictOn(caseload, new Basis(TODAY.minusDays(1), BASIS.policy()))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }
}
