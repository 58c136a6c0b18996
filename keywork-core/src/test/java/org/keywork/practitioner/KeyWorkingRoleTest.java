package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.keywork.agency.Profession;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Resources;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/** What the two roles ask for, and what the sources differ about. */
class KeyWorkingRoleTest {

  private static final NonDesignated BESIDE_TEACHING =
      KeyWorkingRole.beside(Profession.CLASS_TEACHER);

  private static Tie tie(TieKind to, Optional<LocalDate> until) {
    return Tie.builder().to(to).until(until).build();
  }

  @ParameterizedTest
  @EnumSource
  void a_duty_is_written_where_its_statement_says(Duty duty) {
    assertThat(Resources.statements().statement(duty.statement()).orElseThrow().citations())
        .contains(duty.citation());
  }

  @Test
  void the_two_roles_share_no_duty_and_between_them_have_all() {
    Set<Duty> ofEither = EnumSet.copyOf(KeyWorkingRole.designated().duties());
    NonDesignated tiedVolunteer =
        KeyWorkers.aNonDesignatedRole().withMainRole(Profession.VOLUNTEER);
    assertThat(ofEither).isNotEmpty().doesNotContainAnyElementsOf(tiedVolunteer.duties());
    ofEither.addAll(tiedVolunteer.duties());
    assertThat(ofEither).containsExactly(Duty.values());
  }

  @Test
  void only_whoever_is_tied_has_an_end_to_foresee() {
    assertThat(BESIDE_TEACHING.duties())
        .contains(Duty.PROTECTED_TIME, Duty.AMENDED_JOB_DESCRIPTION)
        .doesNotContain(Duty.END_FORESEEN, Duty.SPECIAL_ARRANGEMENTS);
    assertThat(BESIDE_TEACHING.withTies(tie(TieKind.SETTING, Optional.empty())).duties())
        .contains(Duty.PROTECTED_TIME, Duty.END_FORESEEN);
  }

  @ParameterizedTest
  @EnumSource(names = {"VOLUNTEER", "FAITH_REPRESENTATIVE", "RELATIVE_OR_FRIEND", "PARENT"})
  void nothing_is_asked_of_an_employer_whom_somebody_does_not_have(Profession lay) {
    NonDesignated role = KeyWorkingRole.beside(lay);
    assertThat(role.isBesideAJob()).isFalse();
    assertThat(role.duties())
        .containsExactly(Duty.WILLINGNESS, Duty.FEW_FAMILIES, Duty.SPECIAL_ARRANGEMENTS);
    assertThat(role.withMainJob(KeyWorkers.aMainJob()).duties())
        .contains(Duty.PROTECTED_TIME, Duty.HOME_VISITS, Duty.SPECIAL_ARRANGEMENTS);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"VOLUNTEER", "FAITH_REPRESENTATIVE", "RELATIVE_OR_FRIEND", "PARENT"})
  void any_other_role_is_a_job(Profession profession) {
    assertThat(KeyWorkingRole.beside(profession).isBesideAJob()).isTrue();
  }

  @Test
  void the_end_is_foreseen_when_the_first_tie_ends() {
    NonDesignated tied = BESIDE_TEACHING.withTies(
        tie(TieKind.SETTING, Optional.of(TODAY.plusDays(1))),
        tie(TieKind.SETTING, Optional.empty()),
        tie(TieKind.THERAPY, Optional.of(TODAY)));
    assertThat(tied.foreseenEnd()).contains(TODAY);
    assertThat(BESIDE_TEACHING.foreseenEnd()).isEmpty();
  }

  @Test
  void part_time_key_workers_are_designated_unless_a_service_means_full_time() {
    LocalPolicy fullTime =
        LocalPolicy.named("ours").with(DesignatedReading.READING, DesignatedReading.FULL_TIME);
    Designated role = KeyWorkingRole.designated();
    assertThat(role.withFullTime(false).countsUnder(BASIS.policy())).isEqualTo(Answer.YES);
    assertThat(role.countsUnder(BASIS.policy())).isEqualTo(Answer.YES);
    assertThat(role.withFullTime(true).countsUnder(fullTime)).isEqualTo(Answer.YES);
    assertThat(role.withFullTime(false).countsUnder(fullTime)).isEqualTo(Answer.NO);
    assertThat(role.countsUnder(fullTime)).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void new_families_may_be_taken_on_unless_a_service_means_those_known_already() {
    LocalPolicy known = LocalPolicy.named("ours")
        .with(NonDesignatedReading.READING, NonDesignatedReading.ALREADY_WITH_FAMILIES);
    assertThat(BESIDE_TEACHING.withAlreadyWithFamilies(false).countsUnder(BASIS.policy()))
        .isEqualTo(Answer.YES);
    assertThat(BESIDE_TEACHING.withAlreadyWithFamilies(true).countsUnder(known))
        .isEqualTo(Answer.YES);
    assertThat(BESIDE_TEACHING.withAlreadyWithFamilies(false).countsUnder(known))
        .isEqualTo(Answer.NO);
    assertThat(BESIDE_TEACHING.countsUnder(known)).isEqualTo(Answer.CANNOT_TELL);
  }
}
