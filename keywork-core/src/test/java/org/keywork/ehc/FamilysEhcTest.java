package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.EhcRuleExamples.REQUESTED;
import static org.keywork.fixtures.EhcRuleExamples.inForce;
import static org.keywork.fixtures.EhcRuleExamples.onTheWay;
import static org.keywork.fixtures.EhcRuleExamples.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class FamilysEhcTest {

  private static final EhcProcessId SECOND = new EhcProcessId("ehc-2");

  private static CaseFile bereaved(CaseFile file, LocalDate diedOn) {
    return file.withFamily(file.family()
        .withChildren(file.family().children().stream()
            .map(child -> child.withDiedOn(diedOn))
            .toList()));
  }

  private static List<Optional<LocalDate>> ends(CaseFile file) {
    return file.familysEhc().processes().stream().map(EhcProcess::ceasedOn).toList();
  }

  @Test
  void a_later_plan_of_the_same_child_takes_the_place_of_an_earlier_one() {
    EhcProcess later = onTheWay().withId(SECOND).withFinalPlanOn(TODAY.minusDays(7));

    assertThat(ends(with(inForce(), later)))
        .containsExactly(Optional.of(TODAY.minusDays(7)), Optional.empty());
    assertThat(ends(with(later, inForce())))
        .containsExactly(Optional.empty(), Optional.of(TODAY.minusDays(7)));
    assertThat(with(inForce(), later)
            .familysEhc()
            .processes()
            .get(0)
            .timetable(BASIS)
            .toBeDoneOn(TODAY))
        .isEmpty();
  }

  @Test
  void a_second_request_leaves_the_plan_and_a_refused_one_as_they_are() {
    EhcProcess second = onTheWay().withId(SECOND);
    EhcProcess refused = onTheWay()
        .withAssessmentDecision(EhcProcesses.willAssess(REQUESTED.plusWeeks(2)).withAssess(false));

    assertThat(ends(with(inForce(), second))).containsOnly(Optional.empty());
    assertThat(ends(with(refused, second))).containsOnly(Optional.empty());
    assertThat(with(refused, second)
            .familysEhc()
            .processes()
            .get(1)
            .timetable(BASIS)
            .of(EhcDuty.FINAL_PLAN))
        .hasSize(1);
  }

  @Test
  void with_a_childs_death_its_way_to_a_plan_ends_unless_it_had_before() {
    assertThat(ends(bereaved(with(onTheWay()), TODAY))).containsExactly(Optional.of(TODAY));
    assertThat(ends(bereaved(with(onTheWay().withCeasedOn(TODAY.minusDays(9))), TODAY)))
        .containsExactly(Optional.of(TODAY.minusDays(9)));
    assertThat(ends(bereaved(with(onTheWay().withCeasedOn(TODAY.plusDays(9))), TODAY)))
        .containsExactly(Optional.of(TODAY));
  }

  @Test
  void of_a_child_who_has_died_no_rule_asks_for_the_plan_any_more() {
    EhcProcess silent = inForce().withHelping().withExplainedOn(Optional.empty());
    EhcProcess made = onTheWay().withAccountability(Optional.empty());

    for (EhcProcess process : List.of(silent, made)) {
      assertThat(Held.against(
                  bereaved(with(process), TODAY),
                  EhcRules.ACCOUNTABILITY_CLEAR,
                  EhcRules.EVERY_VIEW_INCLUDED,
                  EhcRules.EACH_HELPS,
                  EhcRules.EXPLAINED)
              .questions())
          .isEmpty();
    }
  }

  @Test
  void each_review_from_year_nine_on_looks_at_adulthood() {
    EhcProcess process = inForce()
        .withReviews(
            review("2031-03-03").withSchoolYear(10),
            review("2030-03-04").withSchoolYear(9).withPreparedForAdulthood(false),
            review("2029-03-05").withSchoolYear(8).withPreparedForAdulthood(false),
            review("2032-03-01").withPreparedForAdulthood(true),
            review("2033-03-01"),
            review("2034-03-01").withPreparedForAdulthood(false),
            EhcReview.builder().schoolYear(13).build());
    Basis basis = new Basis(LocalDate.of(2033, 3, 1), BASIS.policy());
    PreparationForAdulthood found = process.preparationForAdulthood(basis);

    assertThat(found.without()).extracting(Object::toString).containsExactly("/reviews/1");
    assertThat(found.untold())
        .extracting(Object::toString)
        .containsExactly("/reviews/0", "/reviews/4");
    assertThat(process.withNation(Nation.WALES).preparationForAdulthood(basis))
        .isEqualTo(new PreparationForAdulthood(List.of(), List.of()));
    assertThat(process
            .preparationForAdulthood(new Basis(
                basis.asOf(), LocalPolicy.named("ours").with(EhcLimits.ADULTHOOD_FROM_YEAR, 8)))
            .without())
        .extracting(Object::toString)
        .containsExactly("/reviews/2", "/reviews/1");
  }

  private static EhcReview review(String day) {
    return EhcProcesses.aMeeting(LocalDate.parse(day));
  }
}
