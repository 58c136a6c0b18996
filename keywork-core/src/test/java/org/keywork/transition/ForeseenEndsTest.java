package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aPractitioner;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Handovers.tied;
import static org.keywork.fixtures.Handovers.toGo;
import static org.keywork.fixtures.Handovers.toTheSetting;
import static org.keywork.fixtures.Handovers.toTheTherapy;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.transition.ForeseenBy.LAST_DAY_SET;
import static org.keywork.transition.ForeseenBy.MOVE_OF_CHILD;
import static org.keywork.transition.ForeseenBy.NOTHING_RECORDED;
import static org.keywork.transition.ForeseenBy.TIE_OF_ROLE;
import static org.keywork.transition.ForeseenBy.TIE_TO_CHILD;
import static org.keywork.transition.TransitionKind.EARLY_YEARS_TO_SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Handovers;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.Tie;
import org.keywork.practitioner.TieKind;

class ForeseenEndsTest {

  private static final LocalDate SPRING = LocalDate.of(2027, 4, 12);

  private static ForeseenEnd end(LocalDate lastDay, ForeseenBy by) {
    return new ForeseenEnd(KEY_WORKER, 0, Optional.of(lastDay), by);
  }

  private static ForeseenEnd unknown() {
    return new ForeseenEnd(KEY_WORKER, 0, Optional.empty(), NOTHING_RECORDED);
  }

  private static Transition move(LocalDate on) {
    return aMove(EARLY_YEARS_TO_SCHOOL).withOn(on);
  }

  @Test
  void of_a_key_worker_without_a_tie_nothing_is_foreseen() {
    assertThat(aCaseFile().foreseenEnds(TODAY)).isEmpty();
  }

  @Test
  void a_last_day_that_is_set_is_the_end() {
    assertThat(toGo().foreseenEnds(TODAY)).containsExactly(end(Handovers.TO_GO, LAST_DAY_SET));
    assertThat(toGo().foreseenEnds(Handovers.TO_GO)).hasSize(1);
    assertThat(toGo().foreseenEnds(Handovers.TO_GO.plusDays(1))).isEmpty();
  }

  @Test
  void what_is_recorded_of_the_tie_goes_before_the_move() {
    assertThat(tied(toTheSetting().withEndsOn(SPRING))
            .withTransitions(move(SPRING.minusDays(9)))
            .foreseenEnds(TODAY))
        .containsExactly(end(SPRING, TIE_TO_CHILD));
  }

  @Test
  void the_child_leaves_on_the_day_before_the_move_and_the_first_move_counts() {
    assertThat(tied(toTheSetting())
            .withTransitions(move(SPRING.plusMonths(5)), move(SPRING))
            .foreseenEnds(TODAY))
        .containsExactly(end(SPRING.minusDays(1), MOVE_OF_CHILD));
  }

  @ParameterizedTest
  @EnumSource
  void only_some_moves_lead_out_of_a_setting(TransitionKind kind) {
    Set<TransitionKind> out = Set.of(
        TransitionKind.NEW_SETTING,
        TransitionKind.EARLY_YEARS_TO_SCHOOL,
        TransitionKind.NEW_SCHOOL,
        TransitionKind.SCHOOL_TO_COLLEGE);

    assertThat(tied(toTheSetting()).withTransitions(aMove(kind).withOn(SPRING)).foreseenEnds(TODAY))
        .containsExactly(out.contains(kind) ? end(SPRING.minusDays(1), MOVE_OF_CHILD) : unknown());
  }

  @Test
  void a_therapy_does_not_end_with_a_move() {
    assertThat(tied(toTheTherapy()).withTransitions(move(SPRING)).foreseenEnds(TODAY))
        .containsExactly(unknown());
  }

  @Test
  void the_move_of_another_child_ends_nothing() {
    MemberId sister = new MemberId("sister");
    CaseFile file = tied(toTheSetting());
    CaseFile both =
        file.withFamily(file.family().withChildren(aChild(), aChild().withId(sister)));

    assertThat(both.withTransitions(move(SPRING).withChild(sister)).foreseenEnds(TODAY))
        .containsExactly(unknown());
  }

  @Test
  void a_move_with_which_the_key_worker_or_the_child_came_leads_in_and_not_out() {
    LocalDate began = LocalDate.of(2026, 3, 2);
    assertThat(tied(toTheSetting()).withTransitions(move(began)).foreseenEnds(TODAY))
        .containsExactly(unknown());
    assertThat(tied(toTheSetting()).withTransitions(move(began.plusDays(1))).foreseenEnds(TODAY))
        .containsExactly(end(began, MOVE_OF_CHILD));
    assertThat(tied(toTheSetting().withStartsOn(SPRING))
            .withTransitions(move(SPRING), move(SPRING.plusYears(1)))
            .foreseenEnds(TODAY))
        .containsExactly(end(SPRING.plusYears(1).minusDays(1), MOVE_OF_CHILD));
    assertThat(tied(toTheSetting().withStartsOn(began.minusYears(1)))
            .withTransitions(move(began.minusDays(1)))
            .foreseenEnds(TODAY))
        .containsExactly(unknown());
  }

  @Test
  void of_several_ties_the_first_to_end_counts() {
    CaseFile file =
        tied(toTheTherapy(), toTheTherapy().withEndsOn(SPRING.plusDays(1)), toTheSetting());

    assertThat(file.foreseenEnds(TODAY)).containsExactly(end(SPRING.plusDays(1), TIE_TO_CHILD));
    assertThat(file.withTransitions(move(SPRING.plusDays(1))).foreseenEnds(TODAY))
        .containsExactly(end(SPRING, MOVE_OF_CHILD));
    assertThat(tiedByRole(file, Optional.of(SPRING)).foreseenEnds(TODAY))
        .containsExactly(end(SPRING, TIE_OF_ROLE));
  }

  @Test
  void the_tie_of_a_role_counts_for_every_family() {
    assertThat(tiedByRole(aCaseFile(), Optional.of(SPRING)).foreseenEnds(TODAY))
        .containsExactly(end(SPRING, TIE_OF_ROLE));
    assertThat(tiedByRole(aCaseFile(), Optional.empty()).foreseenEnds(TODAY))
        .containsExactly(unknown());
  }

  private static CaseFile tiedByRole(CaseFile file, Optional<LocalDate> until) {
    return file.withPractitioners(file.practitioners().stream()
        .map(each -> each.id().equals(KEY_WORKER) ? inATiedRole(each, until) : each)
        .toList());
  }

  private static Practitioner inATiedRole(Practitioner who, Optional<LocalDate> until) {
    return who.withRole(NonDesignated.builder()
        .mainRole(Profession.PHYSIOTHERAPIST)
        .addTies(Tie.builder().to(TieKind.THERAPY).until(until).build())
        .build());
  }

  @Test
  void the_tie_of_somebody_elses_role_ends_nothing() {
    CaseFile file = aCaseFile();

    assertThat(file.withPractitioners(
                inATiedRole(
                    aPractitioner(TEACHER, SCHOOL, Profession.CLASS_TEACHER), Optional.of(SPRING)),
                file.practitioners().get(0),
                file.practitioners().get(2))
            .foreseenEnds(TODAY))
        .isEmpty();
  }

  @Test
  void a_child_who_has_died_ties_nobody() {
    CaseFile file = tied(toTheTherapy().withEndsOn(SPRING));

    assertThat(file.withFamily(file.family().withChildren(aChild().withDiedOn(TODAY)))
            .foreseenEnds(TODAY))
        .isEmpty();
  }

  @Test
  void of_two_who_overlap_each_has_an_end_of_their_own() {
    CaseFile file = toGo(keyWorker(TEACHER, TODAY + "/..").withTies(toTheTherapy()));

    assertThat(file.foreseenEnds(TODAY))
        .containsExactly(
            end(Handovers.TO_GO, LAST_DAY_SET),
            new ForeseenEnd(TEACHER, 1, Optional.empty(), NOTHING_RECORDED));
    assertThat(file.foreseenEnds(TODAY.minusDays(1))).hasSize(1);
  }

  @Test
  void an_end_is_outlived_from_the_day_after_on() {
    assertThat(end(TODAY, TIE_TO_CHILD).isOutlivedOn(TODAY)).isFalse();
    assertThat(end(TODAY, TIE_TO_CHILD).isOutlivedOn(TODAY.plusDays(1))).isTrue();
    assertThat(unknown().isOutlivedOn(TODAY)).isFalse();
  }

  @Test
  void a_last_day_is_told_exactly_where_something_tells_it() {
    for (ForeseenBy by : List.of(LAST_DAY_SET, TIE_TO_CHILD)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ForeseenEnd(KEY_WORKER, 0, Optional.empty(), by));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> end(TODAY, NOTHING_RECORDED));
  }
}
