package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.AllocationRules.KNOWN_TO_THE_FAMILY;
import static org.keywork.assignment.AllocationRules.OWN_KEY_WORKER_KEEPS_PLACE;
import static org.keywork.assignment.AllocationRules.WANTED_BY_THE_FAMILY;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.assignment.ChangeRules.REPLACEMENT_PROVIDED;
import static org.keywork.assignment.ContactPersonRules.ALWAYS_A_CONTACT;
import static org.keywork.assignment.ContactPersonRules.ONE_CONTACT_AT_A_TIME;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.theTherapist;
import static org.keywork.fixtures.Assignments.with;
import static org.keywork.fixtures.Assignments.withdrawn;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.BROTHER;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Consent;
import org.keywork.family.ConsentId;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

class AssignmentRulesTest {

  private static KeyWorkerAssignment leading(PractitionerId who, String during, String contact) {
    return keyWorker(who, during).withContact(DateSpan.parse(contact));
  }

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    List<Rule<?>> rules = new ArrayList<>(AllocationRules.all());
    rules.addAll(ContactPersonRules.all());
    rules.addAll(ChangeRules.all());

    assertThat(rules).hasSize(7);
    assertThat(RuleBook.edition("2026-11", rules).check(aCaseFile(), BASIS).findings())
        .isEmpty();
  }

  @Test
  void a_wish_recorded_on_the_first_day_is_in_time() {
    assertThat(Held.against(decided(aCaseFile(), decision(OPENED, true)), WANTED_BY_THE_FAMILY)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void before_a_wish_recorded_on_the_next_day_an_earlier_one_may_have_gone_unrecorded() {
    CaseFile file = decided(aCaseFile(), decision(OPENED.plusDays(1), true));

    assertThat(Held.against(file, WANTED_BY_THE_FAMILY).questions())
        .containsExactly("/family: whether the family wanted a key worker, and since when");
  }

  @Test
  void a_key_worker_stays_against_the_wish_of_the_family_from_the_day_on_which_it_declines() {
    LocalDate declined = LocalDate.of(2026, 6, 1);
    CaseFile file =
        decided(aCaseFile(), decision(OPENED.minusDays(5), true), decision(declined, false));

    assertThat(Held.against(file, declined.minusDays(1), WANTED_BY_THE_FAMILY).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file, declined, WANTED_BY_THE_FAMILY).verdict()).isEqualTo(NOT_MET);
    Held found = Held.against(file, WANTED_BY_THE_FAMILY);
    assertThat(found.missedAt()).containsExactly("/assignments/0");
    assertThat(found.messages())
        .containsExactly("On 2026-06-01 the family said that it wants no key worker, and the one"
            + " who began on 2026-03-02 came or stayed all the same.");
  }

  @Test
  void a_family_that_changes_its_mind_twice_wants_its_key_worker_again() {
    CaseFile file = decided(
        aCaseFile(),
        decision(LocalDate.of(2026, 7, 1), true),
        decision(LocalDate.of(2026, 6, 1), false),
        decision(OPENED, true));

    assertThat(
            Held.against(file, LocalDate.of(2026, 6, 30), WANTED_BY_THE_FAMILY).verdict())
        .isEqualTo(NOT_MET);
    assertThat(
            Held.against(file, LocalDate.of(2026, 7, 1), WANTED_BY_THE_FAMILY).verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_family_that_declined_before_the_first_day_got_a_key_worker_against_its_wish() {
    CaseFile wishedLater = decided(
        aCaseFile(), decision(OPENED.minusDays(1), false), decision(OPENED.plusDays(1), true));
    CaseFile wishedInTime =
        decided(aCaseFile(), decision(OPENED.minusDays(1), false), decision(OPENED, true));

    assertThat(Held.against(wishedLater, WANTED_BY_THE_FAMILY).messages())
        .singleElement()
        .asString()
        .startsWith("On 2026-03-01 the family said");
    assertThat(Held.against(wishedInTime, WANTED_BY_THE_FAMILY).verdict()).isEqualTo(MET);
  }

  @Test
  void a_key_worker_is_no_matter_of_wishes_once_the_family_is_off_the_list() {
    CaseFile file = decided(aCaseFile(), decision(OPENED, false)).withClosedOn(TODAY);

    assertThat(Held.against(file, TODAY.minusDays(1), WANTED_BY_THE_FAMILY).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, WANTED_BY_THE_FAMILY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void each_key_worker_given_to_a_family_that_declined_is_found_and_cover_is_not() {
    CaseFile file = decided(
        with(
            keyWorker(KEY_WORKER, "2026-03-02/.."),
            cover(THERAPIST, "2026-04-01/.."),
            keyWorker(TEACHER, "2026-05-01/..")),
        decision(OPENED, false));

    assertThat(Held.against(file, WANTED_BY_THE_FAMILY).missedAt())
        .containsExactly("/assignments/0", "/assignments/2");
  }

  @Test
  void a_key_worker_whom_nobody_wanted_is_found_until_the_last_day() {
    CaseFile file =
        decided(with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-21")), decision(OPENED, false));

    assertThat(Held.against(file, TODAY.minusDays(1), WANTED_BY_THE_FAMILY).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY, WANTED_BY_THE_FAMILY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_key_worker_who_is_still_to_come_is_not_looked_at() {
    CaseFile file = decided(with(keyWorker(KEY_WORKER, "2026-11-23/..")), decision(OPENED, false));

    assertThat(Held.against(file, TODAY, WANTED_BY_THE_FAMILY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.plusDays(1), WANTED_BY_THE_FAMILY).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_family_without_preferences_was_not_asked() {
    CaseFile file = aCaseFile();
    CaseFile unasked = file.withFamily(file.family().withPreferences(Optional.empty()));

    Held open = Held.against(unasked, WANTED_BY_THE_FAMILY);

    assertThat(open.questions())
        .containsExactly("/family: whether the family wanted a key worker, and since when");
  }

  @Test
  void an_unknown_key_worker_is_found_where_it_is_recorded() {
    CaseFile file = with(
            keyWorker(TEACHER, "2026-03-02/2026-06-30").withKnewFamilyBefore(false),
            anAssignment().withKnewFamilyBefore(false).withDuring(DateSpan.parse("2026-07-01/..")))
        .withFamilysOwnKeyWorker(theTherapist());

    Held found = Held.against(file, KNOWN_TO_THE_FAMILY);

    assertThat(found.missedAt()).containsExactly("/assignments/1/knewFamilyBefore");
    assertThat(found.messages())
        .containsExactly("The key worker kw-1, who did not know the family before, has led since"
            + " 2026-07-01, while the family relies on therapist.");
  }

  @Test
  void an_unknown_helper_beside_the_trusted_lead_is_no_trouble() {
    CaseFile file = with(
            leading(THERAPIST, "2026-03-02/..", "2026-03-02/.."),
            keyWorker(KEY_WORKER, "2026-03-02/..").withKnewFamilyBefore(false))
        .withFamilysOwnKeyWorker(theTherapist());

    assertThat(Held.against(file, KNOWN_TO_THE_FAMILY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void prior_relationship_and_place_are_left_alone_once_the_family_is_off_the_list() {
    CaseFile file = with(anAssignment().withKnewFamilyBefore(false))
        .withFamilysOwnKeyWorker(theTherapist().withSupportedNotDisplaced(false));
    CaseFile closed = file.withClosedOn(TODAY);

    assertThat(Held.against(closed, KNOWN_TO_THE_FAMILY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(closed, OWN_KEY_WORKER_KEEPS_PLACE).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, OWN_KEY_WORKER_KEEPS_PLACE).messages())
        .containsExactly("The family relies on therapist, and the formal key worker kw-1 is not yet"
            + " working alongside.");
    assertThat(Held.against(file, OWN_KEY_WORKER_KEEPS_PLACE).missedAt())
        .containsExactly("/familysOwnKeyWorker/supportedNotDisplaced");
  }

  @Test
  void two_contacts_are_told_with_both_days_and_at_the_later_of_them() {
    CaseFile file = with(
        leading(TEACHER, "2026-09-03/..", "2026-09-10/.."),
        backUp(THERAPIST, "2026-09-15/.."),
        leading(KEY_WORKER, "2026-03-02/2026-12-18", "2026-03-02/2026-12-18"));

    Held found = Held.against(file, ONE_CONTACT_AT_A_TIME);

    assertThat(found.messages())
        .containsExactly("From 2026-09-10 to 2026-12-18 2 people are the single point of contact.");
    assertThat(found.missedAt()).containsExactly("/assignments/0");
    assertThat(found.report().findings().get(0).facts().value("people"))
        .isEqualTo(List.of("kw-1", "teacher"));
  }

  @Test
  void of_two_that_begin_together_the_later_listed_is_pointed_at() {
    CaseFile file = with(
        leading(KEY_WORKER, "2026-03-02/..", "2026-03-02/.."),
        leading(TEACHER, "2026-03-02/..", "2026-03-02/.."));

    Held found = Held.against(file, ONE_CONTACT_AT_A_TIME);

    assertThat(found.missedAt()).containsExactly("/assignments/1");
    assertThat(found.messages())
        .containsExactly("From 2026-03-02 to 2026-11-22 2 people are the single point of contact.");
  }

  @Test
  void two_contacts_from_tomorrow_on_are_not_yet_found() {
    CaseFile file = with(
        leading(KEY_WORKER, "2026-03-02/..", "2026-03-02/.."),
        leading(TEACHER, "2026-09-03/..", "2026-11-23/.."));

    assertThat(Held.against(file, TODAY, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.plusDays(1), ONE_CONTACT_AT_A_TIME).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void two_contacts_are_found_on_the_days_on_which_there_are_two_and_on_no_other() {
    CaseFile file = with(
        leading(KEY_WORKER, "2026-03-02/..", "2026-03-02/.."),
        leading(TEACHER, "2026-05-01/2026-05-31", "2026-05-01/2026-05-31"),
        leading(THERAPIST, "2026-07-01/2026-07-31", "2026-07-01/2026-07-31"));

    assertThat(
            Held.against(file, LocalDate.of(2026, 5, 31), ONE_CONTACT_AT_A_TIME).missedAt())
        .containsExactly("/assignments/1");
    assertThat(
            Held.against(file, LocalDate.of(2026, 6, 1), ONE_CONTACT_AT_A_TIME).verdict())
        .isEqualTo(MET);
    assertThat(
            Held.against(file, LocalDate.of(2026, 7, 1), ONE_CONTACT_AT_A_TIME).missedAt())
        .containsExactly("/assignments/2");
    assertThat(
            Held.against(file, LocalDate.of(2026, 7, 1), ONE_CONTACT_AT_A_TIME).messages())
        .containsExactly("From 2026-07-01 to 2026-07-31 2 people are the single point of contact.");
    assertThat(Held.against(file, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(MET);
  }

  @Test
  void the_contact_who_is_one_too_many_is_pointed_at_where_they_are_assigned_today() {
    CaseFile file = with(
        leading(TEACHER, "2026-05-01/2026-05-31", "2026-05-01/2026-05-31"),
        leading(KEY_WORKER, "2026-03-02/..", "2026-03-02/.."),
        leading(TEACHER, "2026-06-01/..", "2026-06-01/.."));

    assertThat(Held.against(file, ONE_CONTACT_AT_A_TIME).missedAt())
        .containsExactly("/assignments/2");
  }

  @Test
  void of_an_overlap_in_which_nobody_is_marked_a_key_worker_is_asked_about_and_nobody_else() {
    CaseFile file = with(
        keyWorker(KEY_WORKER, "2026-03-02/.."),
        keyWorker(TEACHER, "2026-09-03/.."),
        cover(THERAPIST, "2026-11-02/.."),
        keyWorker(THERAPIST, "2026-12-01/.."));

    assertThat(Held.against(file, ONE_CONTACT_AT_A_TIME).askedAt())
        .containsExactly("/assignments/1/contact");
  }

  @Test
  void an_only_key_worker_who_gave_the_contact_up_leaves_nobody() {
    CaseFile file = with(leading(KEY_WORKER, "2026-03-02/..", "2026-03-02/2026-11-21"));

    assertThat(Held.against(file, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_overlap_in_which_nobody_was_marked_is_over_once_it_has_ended() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-21"), keyWorker(TEACHER, "2026-11-02/.."));

    assertThat(Held.against(file, TODAY.minusDays(1), ONE_CONTACT_AT_A_TIME).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, TODAY, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(MET);
  }

  @Test
  void an_overlap_in_which_somebody_leads_by_now_asks_nothing_more() {
    CaseFile file = with(
        leading(KEY_WORKER, "2026-03-02/..", "2026-11-22/.."), keyWorker(TEACHER, "2026-09-03/.."));

    assertThat(Held.against(file, TODAY.minusDays(1), ONE_CONTACT_AT_A_TIME).questions())
        .singleElement()
        .asString()
        .startsWith("/assignments/1/contact");
    assertThat(Held.against(file, TODAY, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(MET);
  }

  @Test
  void an_overlap_in_which_nobody_is_marked_is_an_open_question() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/.."), keyWorker(TEACHER, "2026-11-22/.."));

    assertThat(Held.against(file, TODAY.minusDays(1), ONE_CONTACT_AT_A_TIME).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file, TODAY, ONE_CONTACT_AT_A_TIME).questions())
        .containsExactly("/assignments/1/contact: which of the overlapping key workers is the"
            + " single point of contact");
  }

  @Test
  void an_overlap_whose_lead_is_open_only_from_tomorrow_is_settled_today() {
    CaseFile file = with(
        leading(KEY_WORKER, "2026-03-02/..", "2026-03-02/2026-11-22"),
        keyWorker(TEACHER, "2026-09-03/.."));

    assertThat(Held.against(file, TODAY, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.plusDays(1), ONE_CONTACT_AT_A_TIME).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void contacts_are_looked_at_until_the_last_day_on_the_active_list() {
    CaseFile file = with().withClosedOn(TODAY);

    assertThat(Held.against(file, TODAY.minusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_APPLICABLE);
    CaseFile closed = aCaseFile().withClosedOn(TODAY);
    assertThat(Held.against(closed, ONE_CONTACT_AT_A_TIME).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_missing_contact_is_found_at_the_assignments_or_where_they_would_stand() {
    CaseFile stopped = with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-21"));

    assertThat(Held.against(stopped, TODAY.minusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(stopped, ALWAYS_A_CONTACT).missedAt()).containsExactly("/assignments");
    assertThat(Held.against(with(), ALWAYS_A_CONTACT).missedAt()).containsExactly("");
    assertThat(Held.against(with(), ALWAYS_A_CONTACT).messages())
        .containsExactly("On 2026-11-22 nobody is the single point of contact.");
  }

  @Test
  void a_family_that_declined_a_key_worker_needs_no_contact() {
    CaseFile file = decided(with(), decision(TODAY, false));

    assertThat(Held.against(file, TODAY.minusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, TODAY, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void without_a_wish_and_without_a_key_worker_it_is_asked_who_is_the_contact() {
    CaseFile silent = decided(with());
    CaseFile toCome = decided(with(keyWorker(KEY_WORKER, "2026-11-23/..")));
    CaseFile backedOnly = decided(with(backUp(TEACHER, "2026-03-02/..")));
    String question = "/assignments: who is the single point of contact, or whether the family"
        + " wants a key worker";

    assertThat(Held.against(silent, ALWAYS_A_CONTACT).questions()).containsExactly(question);
    assertThat(Held.against(toCome, ALWAYS_A_CONTACT).questions()).containsExactly(question);
    assertThat(Held.against(backedOnly, ALWAYS_A_CONTACT).questions()).containsExactly(question);
    assertThat(Held.against(toCome, TODAY.plusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_wish_asks_for_a_contact_from_its_day_on() {
    CaseFile file = decided(with(), decision(TODAY, true));

    assertThat(Held.against(file, TODAY.minusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, TODAY, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_key_worker_stated_to_be_the_contact_on_other_days_leaves_the_family_without_one() {
    CaseFile file = decided(with(leading(KEY_WORKER, "2026-11-22/..", "2026-12-01/..")));

    assertThat(Held.against(file, TODAY.minusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, TODAY, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void once_the_last_consent_is_withdrawn_nobody_is_waited_for() {
    CaseFile file = withdrawn(with(keyWorker(KEY_WORKER, "2026-03-02/2026-10-31")), TODAY);

    assertThat(Held.against(file, TODAY.minusDays(1), ALWAYS_A_CONTACT).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.minusDays(1), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY, REPLACEMENT_PROVIDED).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_consent_that_is_left_keeps_the_family_waiting() {
    CaseFile file = with(keyWorker(KEY_WORKER, "2026-03-02/2026-10-31"));
    Consent withdrawn = aConsent().withWithdrawnOn(TODAY);
    Consent other = aConsent().withId(new ConsentId("consent-2"));

    assertThat(Held.against(file.withConsents(withdrawn, other.withGiver(FATHER)), ALWAYS_A_CONTACT)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file.withConsents(withdrawn, other.withGiver(CHILD)), ALWAYS_A_CONTACT)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(
            Held.against(file.withConsents(withdrawn, other.withGiver(BROTHER)), ALWAYS_A_CONTACT)
                .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file.withConsents(withdrawn.withGiver(BROTHER)), ALWAYS_A_CONTACT)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(file.withConsents(), ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_gap_is_found_while_it_lasts_at_the_assignment_that_ended() {
    CaseFile file = with(
        keyWorker(TEACHER, "2026-09-01/2026-10-31"),
        keyWorker(KEY_WORKER, "2026-03-09/2026-07-31"));

    Held found = Held.against(file, REPLACEMENT_PROVIDED);
    Held earlier = Held.against(file, LocalDate.of(2026, 8, 31), REPLACEMENT_PROVIDED);

    assertThat(found.messages())
        .containsExactly("The last key worker stopped on 2026-10-31, and since 2026-11-01 the"
            + " family has had none.");
    assertThat(found.missedAt()).containsExactly("/assignments/0");
    assertThat(found.report().findings().get(0).facts().value("to")).isEqualTo(TODAY);
    assertThat(earlier.missedAt()).containsExactly("/assignments/1");
    assertThat(earlier.report().findings().get(0).facts().value("to"))
        .isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(
            Held.against(file, LocalDate.of(2026, 9, 1), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_gap_whose_end_is_known_tells_its_last_day() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-20"), keyWorker(TEACHER, "2026-12-01/.."));

    assertThat(Held.against(file, REPLACEMENT_PROVIDED)
            .report()
            .findings()
            .get(0)
            .facts()
            .value("to"))
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void who_stopped_before_the_family_was_taken_on_leaves_no_gap_in_its_time() {
    CaseFile file = with(keyWorker(KEY_WORKER, "2026-02-01/2026-03-01"));

    assertThat(Held.against(file, REPLACEMENT_PROVIDED).verdict()).isEqualTo(MET);
  }

  @Test
  void the_days_before_the_first_key_worker_are_no_stop() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-04-01/2026-06-30"), keyWorker(TEACHER, "2026-07-01/.."));

    assertThat(Held.against(file, REPLACEMENT_PROVIDED).verdict()).isEqualTo(MET);
  }

  @Test
  void a_stop_counts_from_the_day_after() {
    CaseFile file = with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-21"));

    assertThat(Held.against(file, TODAY.minusDays(1), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY, REPLACEMENT_PROVIDED).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file.withClosedOn(TODAY), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_gap_that_is_still_to_come_is_not_found_yet() {
    CaseFile file = with(
        keyWorker(TEACHER, "2026-03-02/2026-03-31"),
        keyWorker(KEY_WORKER, "2026-04-01/2026-11-30"));

    assertThat(Held.against(file, REPLACEMENT_PROVIDED).verdict()).isEqualTo(MET);
  }

  @Test
  void cover_is_no_replacement() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-20"), cover(TEACHER, "2026-11-21/.."));

    assertThat(Held.against(file, REPLACEMENT_PROVIDED).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_gap_ends_when_the_family_wants_nobody_any_more() {
    CaseFile stopped = with(keyWorker(KEY_WORKER, "2026-03-02/2026-07-31"));
    CaseFile sameDay =
        decided(stopped, decision(OPENED, true), decision(LocalDate.of(2026, 8, 1), false));
    CaseFile later =
        decided(stopped, decision(OPENED, true), decision(LocalDate.of(2026, 8, 20), false));

    assertThat(Held.against(sameDay, REPLACEMENT_PROVIDED).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(
            Held.against(later, LocalDate.of(2026, 8, 19), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(
            Held.against(later, LocalDate.of(2026, 8, 20), REPLACEMENT_PROVIDED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_family_that_let_its_key_worker_go_and_wants_one_again_waits_for_no_replacement() {
    CaseFile file = decided(
        with(keyWorker(KEY_WORKER, "2026-03-02/2026-07-31")),
        decision(OPENED, true),
        decision(LocalDate.of(2026, 8, 1), false),
        decision(LocalDate.of(2026, 10, 1), true));

    assertThat(Held.against(file, REPLACEMENT_PROVIDED).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, ALWAYS_A_CONTACT).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_handover_without_a_common_day_is_found_where_the_next_begins() {
    CaseFile file =
        with(keyWorker(TEACHER, "2026-09-01/.."), keyWorker(KEY_WORKER, "2026-03-02/2026-08-31"));

    Held found = Held.against(file, HANDOVER_OVERLAPS);

    assertThat(found.missedAt()).containsExactly("/assignments/0");
    assertThat(found.messages())
        .containsExactly("The last day of one key worker is 2026-08-31 and the first of the next"
            + " 2026-09-01, so that both are with the family on 0 days.");
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, 2026-09-30, MET",
    "P1M, 2026-09-29, NOT_MET",
    "P1D, 2026-09-01, MET",
    "P4W, 2026-09-28, MET",
    "P4W, 2026-09-27, NOT_MET",
    "P1Y, .., MET"
  })
  void a_service_may_set_how_long_both_are_there(
      String length, String last, Verdict.Kind expected) {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/" + last), keyWorker(TEACHER, "2026-09-01/.."));

    assertThat(Held.against(file, overlapping(length), HANDOVER_OVERLAPS).verdict())
        .isEqualTo(expected);
  }

  private static Basis overlapping(String length) {
    return new Basis(
        TODAY, LocalPolicy.named("ours").with(ChangeRules.OVERLAP_LENGTH, Period.parse(length)));
  }

  @Test
  void an_overlap_that_is_too_short_is_told_with_its_days_before_it_is_over() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-30"), keyWorker(TEACHER, "2026-11-16/.."));

    assertThat(Held.against(file, overlapping("P1M"), HANDOVER_OVERLAPS).messages())
        .containsExactly("The last day of one key worker is 2026-11-30 and the first of the next"
            + " 2026-11-16, so that both are with the family on 15 days.");
  }

  @Test
  void only_the_change_to_the_present_key_worker_is_looked_at() {
    CaseFile file = with(
        keyWorker(KEY_WORKER, "2026-03-02/2026-05-31"),
        keyWorker(TEACHER, "2026-06-01/2026-09-30"),
        keyWorker(THERAPIST, "2026-09-15/2026-11-21"));

    assertThat(Held.against(file, LocalDate.of(2026, 9, 14), HANDOVER_OVERLAPS).missedAt())
        .containsExactly("/assignments/1");
    assertThat(Held.against(file, LocalDate.of(2026, 9, 15), HANDOVER_OVERLAPS).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(file, TODAY, HANDOVER_OVERLAPS).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-01, 2024-02-29, NOT_MET",
    "2023-02-28, 2024-02-29, NOT_MET",
    "2023-02-27, 2024-02-29, NOT_APPLICABLE",
    "2024-02-29, 2025-02-28, NOT_MET",
    "2024-02-28, 2025-02-28, NOT_MET",
    "2024-02-29, 2025-03-01, NOT_APPLICABLE"
  })
  void a_handover_is_looked_at_for_a_year(LocalDate begins, LocalDate asOf, Verdict.Kind expected) {
    CaseFile file = with(
            keyWorker(KEY_WORKER, "2022-03-02/" + begins.minusDays(1)),
            keyWorker(TEACHER, begins + "/.."))
        .withOpenedOn(LocalDate.of(2022, 3, 2));

    assertThat(Held.against(file, asOf, HANDOVER_OVERLAPS).verdict()).isEqualTo(expected);
  }

  @Test
  void a_handover_is_looked_at_from_the_day_the_next_begins() {
    CaseFile file =
        with(keyWorker(KEY_WORKER, "2026-03-02/2026-11-21"), keyWorker(TEACHER, "2026-11-22/.."));

    assertThat(Held.against(file, TODAY.minusDays(1), HANDOVER_OVERLAPS).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY, HANDOVER_OVERLAPS).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file.withClosedOn(TODAY), HANDOVER_OVERLAPS).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_case_file_closed_on_the_day_it_was_opened_was_never_active() {
    CaseFile file = aCaseFile();

    assertThat(file.activeDays()).hasValue(DateSpan.startingOn(OPENED));
    assertThat(file.withClosedOn(OPENED).activeDays()).isEmpty();
    assertThat(file.withClosedOn(OPENED.plusDays(1)).activeDays())
        .hasValue(DateSpan.of(OPENED, OPENED));
    assertThat(Held.against(file.withClosedOn(OPENED), OPENED, ALWAYS_A_CONTACT).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
