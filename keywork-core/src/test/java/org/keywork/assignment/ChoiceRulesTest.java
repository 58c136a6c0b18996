package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.assignment.AllocationRules.KNOWN_TO_THE_FAMILY;
import static org.keywork.assignment.ChoiceRules.BACK_UP_BESIDES_THE_ONLY_ONE;
import static org.keywork.assignment.ChoiceRules.CONTACT_PERSON_STATED;
import static org.keywork.assignment.ChoiceRules.FAMILY_HAS_A_SAY;
import static org.keywork.assignment.ChoiceRules.LANGUAGE_AND_CULTURE_WEIGHED;
import static org.keywork.assignment.NamingRules.NAMED_AT_ALLOCATION;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.theTherapist;
import static org.keywork.fixtures.Assignments.with;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.Choices.chosenBy;
import static org.keywork.fixtures.Choices.notInTheLead;
import static org.keywork.fixtures.Choices.only;
import static org.keywork.fixtures.Choices.wants;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.family.LanguageAndCulture;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Verdict;

class ChoiceRulesTest {

  private static final Basis EMBEDDED = new Basis(TODAY, Policies.embedded());

  private static CaseFile assigned() {
    return chosenBy(aCaseFile(), WhoChooses.SERVICE);
  }

  @Test
  void whoever_was_assigned_is_told_with_the_day() {
    assertThat(Held.against(assigned(), FAMILY_HAS_A_SAY).messages())
        .containsExactly("The family had less say than it should in who its"
            + " key worker is: kw-1 began on 2026-03-02, and who chose was service.");
  }

  @Test
  void what_the_family_says_afterwards_is_its_say_from_that_day_on() {
    CaseFile asked = assigned().withChoicesOfKeyWorker(wants(KEY_WORKER).withStatedOn(TODAY));
    CaseFile tomorrow =
        assigned().withChoicesOfKeyWorker(wants(KEY_WORKER).withStatedOn(TODAY.plusDays(1)));

    assertThat(Held.against(asked, FAMILY_HAS_A_SAY).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(Held.against(tomorrow, FAMILY_HAS_A_SAY).verdict()).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void what_the_family_said_last_holds() {
    CaseFile file =
        assigned().withChoicesOfKeyWorker(wants(TEACHER).withStatedOn(TODAY), wants(KEY_WORKER));

    assertThat(Held.against(file, FAMILY_HAS_A_SAY).verdict()).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void cover_and_earlier_key_workers_are_nobodys_choice_to_judge() {
    CaseFile file = with(
        keyWorker(TEACHER, "2026-03-02/2026-11-21").withChosenBy(WhoChooses.SERVICE),
        cover(THERAPIST, "2026-11-22/..").withChosenBy(WhoChooses.SERVICE));

    assertThat(Held.against(file, FAMILY_HAS_A_SAY).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(assigned().withClosedOn(TODAY), FAMILY_HAS_A_SAY).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void each_of_two_key_workers_is_looked_at() {
    CaseFile file = with(
        anAssignment().withChosenBy(WhoChooses.SERVICE),
        keyWorker(TEACHER, "2026-09-01/..").withChosenBy(WhoChooses.SERVICE));

    assertThat(Held.against(file, FAMILY_HAS_A_SAY).messages()).hasSize(2);
  }

  @Test
  void a_family_that_wants_nobody_does_not_have_to_say_whom_it_wants() {
    CaseFile file = decided(assigned(), decision(TODAY, false));

    assertThat(Held.against(file, EMBEDDED, CONTACT_PERSON_STATED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(assigned().withClosedOn(TODAY), EMBEDDED, CONTACT_PERSON_STATED)
            .verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void saying_whom_it_does_not_want_is_not_yet_saying_whom_it_wants() {
    CaseFile file = assigned().withChoicesOfKeyWorker(notInTheLead(TEACHER));

    assertThat(Held.against(file, EMBEDDED, CONTACT_PERSON_STATED).messages())
        .containsExactly("The service chose kw-1 from 2026-03-02 on, and"
            + " the family has not said whom it wants as its contact person.");
  }

  @Test
  void before_anybody_is_chosen_the_question_is_open() {
    assertThat(Held.against(with(), EMBEDDED, CONTACT_PERSON_STATED).questions())
        .containsExactly("/choicesOfKeyWorker: whom the family wants as its contact person");
  }

  private static CaseFile inNeedOf(LanguageAndCulture.Builder asked) {
    return aCaseFile()
        .withFamily(Families.aFamily().withLanguageAndCulture(asked.build()))
        .withAssignments(anAssignment().withWeighed(MatchCriterion.ROOM));
  }

  private static LanguageAndCulture.Builder asked(LocalDate on) {
    return LanguageAndCulture.builder().askedOn(on);
  }

  @Test
  void what_was_asked_on_the_first_day_could_be_weighed_and_later_not() {
    CaseFile inTime = inNeedOf(asked(OPENED).needsTranslation(true));
    CaseFile late = inNeedOf(asked(OPENED.plusDays(1)).needsTranslation(true));

    assertThat(Held.against(inTime, LANGUAGE_AND_CULTURE_WEIGHED).messages())
        .containsExactly("When kw-1 became key worker on 2026-03-02, this"
            + " was not weighed, although the family needs it: language.");
    assertThat(Held.against(late, LANGUAGE_AND_CULTURE_WEIGHED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void culture_is_weighed_apart_from_language() {
    CaseFile file = inNeedOf(asked(OPENED).addCulturalNeeds("Friday prayers."));

    assertThat(Held.against(file, LANGUAGE_AND_CULTURE_WEIGHED).messages())
        .singleElement()
        .asString()
        .endsWith("needs it: culture.");
    assertThat(
            Held.against(file.withClosedOn(TODAY), LANGUAGE_AND_CULTURE_WEIGHED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_family_that_needs_nothing_is_not_asked_about() {
    CaseFile file = inNeedOf(asked(OPENED).needsInterpreter(false).needsTranslation(false));

    assertThat(Held.against(file, LANGUAGE_AND_CULTURE_WEIGHED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void of_a_family_that_was_never_asked_nothing_is_expected() {
    CaseFile file =
        aCaseFile().withFamily(Families.aFamily().withLanguageAndCulture(Optional.empty()));

    assertThat(Held.against(file, LANGUAGE_AND_CULTURE_WEIGHED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void the_back_up_is_another_person_and_there_on_the_day() {
    CaseFile only = aCaseFile().withChoicesOfKeyWorker(only(KEY_WORKER));
    CaseFile same = only.withAssignments(anAssignment(), backUp(KEY_WORKER, "2026-03-02/.."));
    CaseFile gone = only.withAssignments(anAssignment(), backUp(TEACHER, "2026-03-02/2026-11-21"));
    CaseFile lastDay =
        only.withAssignments(anAssignment(), backUp(TEACHER, "2026-03-02/2026-11-22"));

    assertThat(Held.against(same, BACK_UP_BESIDES_THE_ONLY_ONE).verdict())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(Held.against(gone, BACK_UP_BESIDES_THE_ONLY_ONE).messages())
        .containsExactly("Since 2026-02-09 the family has accepted nobody else, and"
            + " nobody is named besides kw-1 to whom it can turn.");
    assertThat(Held.against(lastDay, BACK_UP_BESIDES_THE_ONLY_ONE).verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_family_that_wants_somebody_and_accepts_others_needs_no_back_up_for_that() {
    CaseFile file = aCaseFile().withChoicesOfKeyWorker(wants(KEY_WORKER));
    CaseFile nobody = with().withChoicesOfKeyWorker(only(KEY_WORKER));
    CaseFile closed = aCaseFile().withChoicesOfKeyWorker(only(KEY_WORKER)).withClosedOn(TODAY);

    assertThat(Held.against(file, BACK_UP_BESIDES_THE_ONLY_ONE).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(nobody, BACK_UP_BESIDES_THE_ONLY_ONE).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(closed, BACK_UP_BESIDES_THE_ONLY_ONE).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void whom_the_family_wants_may_lead_though_it_relies_on_another() {
    CaseFile unknown = aCaseFile()
        .withFamilysOwnKeyWorker(theTherapist())
        .withAssignments(anAssignment().withKnewFamilyBefore(false));

    assertThat(Held.against(unknown, KNOWN_TO_THE_FAMILY).verdict())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(Held.against(unknown.withChoicesOfKeyWorker(wants(KEY_WORKER)), KNOWN_TO_THE_FAMILY)
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void whoever_is_told_late_is_told_with_the_day_while_it_is_recent() {
    LocalDate told = OPENED.plusDays(1);
    CaseFile file = aCaseFile().withAssignments(anAssignment().withNamedToAgenciesOn(told));

    assertThat(Held.against(file, NAMED_AT_ALLOCATION).messages())
        .containsExactly("The key worker kw-1 began on"
            + " 2026-03-02, and the agencies did not hear who it is before 2026-03-03.");
    assertThat(Held.against(file, told.plusYears(1), NAMED_AT_ALLOCATION).verdict())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(Held.against(file, told.plusYears(1).plusDays(1), NAMED_AT_ALLOCATION)
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void one_question_asks_whether_anybody_was_told() {
    CaseFile file = with(keyWorker(KEY_WORKER, "2026-03-02/.."));
    CaseFile familyOnly = with(keyWorker(KEY_WORKER, "2026-03-02/..").withNamedToFamilyOn(OPENED));
    CaseFile agenciesOnly =
        with(keyWorker(KEY_WORKER, "2026-03-02/..").withNamedToAgenciesOn(OPENED));

    assertThat(Held.against(file, NAMED_AT_ALLOCATION).questions())
        .containsExactly("/assignments/0: the days on which the family and the agencies were told"
            + " who the key worker is");
    assertThat(Held.against(familyOnly, NAMED_AT_ALLOCATION).questions())
        .containsExactly("/assignments/0/namedToAgenciesOn: the day by which the agencies were told"
            + " who the key worker is");
    assertThat(Held.against(agenciesOnly, NAMED_AT_ALLOCATION).questions())
        .containsExactly("/assignments/0/namedToFamilyOn: the day on which the family was told who"
            + " the key worker is");
  }

  @Test
  void nobody_asks_after_the_file_is_closed_or_about_cover() {
    CaseFile file = with(cover(KEY_WORKER, "2026-03-02/.."));

    assertThat(Held.against(file, NAMED_AT_ALLOCATION).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            Held.against(aCaseFile().withClosedOn(TODAY), NAMED_AT_ALLOCATION).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_choice_that_contradicts_itself_is_refused() {
    ChoiceOfKeyWorker nobody = notInTheLead(TEACHER);
    ChoiceOfKeyWorker teacher = wants(TEACHER);

    assertThatThrownBy(() -> nobody.withAcceptsNobodyElse(true))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("say whom");
    assertThatThrownBy(() -> teacher.withNotInTheLead(TEACHER))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("both wanted");
  }

  @Test
  void whoever_a_choice_names_is_listed() {
    PractitionerId stranger = new PractitionerId("stranger");
    CaseFile file = aCaseFile();

    assertThatThrownBy(() -> file.withChoicesOfKeyWorker(wants(stranger)))
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> file.withChoicesOfKeyWorker(notInTheLead(stranger)))
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(
            () -> file.withChoicesOfKeyWorker(wants(TEACHER).withOffered(stranger, TEACHER)))
        .isInstanceOf(InvalidRecordException.class);
    assertThat(file.withChoicesOfKeyWorker(wants(TEACHER).withAcceptsNobodyElse(Optional.empty()))
            .familyAndTeam()
            .allocation()
            .isWantedOn(TODAY, TEACHER))
        .isTrue();
  }
}
