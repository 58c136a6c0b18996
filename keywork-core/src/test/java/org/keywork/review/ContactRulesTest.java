package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aContact;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.PlanningCases.withContacts;
import static org.keywork.fixtures.PlanningCases.withPreferences;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AssignmentKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ContactAgreement;
import org.keywork.family.ContactForm;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

class ContactRulesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

  private static Contact card(LocalDate on) {
    return aContact(on).withForm(ContactForm.CARD_LEFT).withReason(Optional.empty());
  }

  @Test
  void calls_every_two_or_three_weeks_are_contact() {
    CaseFile calls = withContacts(
        aContact(MONDAY),
        aContact(MONDAY.plusWeeks(2)),
        aContact(MONDAY.plusWeeks(5)),
        aContact(MONDAY.plusWeeks(7)));

    for (LocalDate day = MONDAY; !day.isAfter(MONDAY.plusWeeks(10)); day = day.plusDays(1)) {
      assertThat(Held.against(calls, day, rules()).missedAt()).isEmpty();
    }
    assertThat(Held.against(calls, MONDAY.plusWeeks(10).plusDays(1), ContactRules.WITHIN_INTERVAL)
            .messages())
        .containsExactly(
            "The key worker was to be in touch by 2026-05-18, 3 weeks after 2026-04-27.");
  }

  private static Rule<?>[] rules() {
    return ContactRules.all().toArray(new Rule<?>[0]);
  }

  @Test
  void a_card_alone_is_no_contact() {
    Held held = Held.against(
        withContacts(card(MONDAY)),
        OPENED.plusWeeks(3).plusDays(1),
        ContactRules.OUTSIDE_CRISES,
        ContactRules.MORE_THAN_A_CARD);

    assertThat(held.missedAt()).containsExactly("/contacts", "/contacts/0");
  }

  @Test
  void a_card_does_not_stop_the_clock() {
    CaseFile file = withContacts(aContact(MONDAY), card(MONDAY.plusWeeks(2)));

    assertThat(Held.against(file, MONDAY.plusWeeks(3), ContactRules.WITHIN_INTERVAL)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(file, MONDAY.plusWeeks(3).plusDays(1), ContactRules.WITHIN_INTERVAL)
            .missedAt())
        .containsExactly("/contacts");
  }

  @Test
  void the_clock_starts_with_the_agreement_or_with_the_key_worker_whichever_is_later() {
    CaseFile family = withContacts(aContact(OPENED).withStartedBy(ContactStarter.FAMILY));
    LocalDate agreed = LocalDate.of(2026, 3, 5);

    assertThat(Held.against(family, agreed.plusDays(21), ContactRules.WITHIN_INTERVAL)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(family, agreed.plusDays(22), ContactRules.WITHIN_INTERVAL)
            .missedAt())
        .hasSize(1);

    CaseFile later =
        family.withAssignments(anAssignment().withDuring(DateSpan.startingOn(agreed.plusDays(10))));
    assertThat(Held.against(later, agreed.plusDays(31), ContactRules.WITHIN_INTERVAL)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(later, agreed.plusDays(32), ContactRules.WITHIN_INTERVAL)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void an_older_contact_does_not_outdo_a_newer_agreement() {
    ContactAgreement weekly = ContactAgreement.builder()
        .agreedOn(TODAY.minusDays(7))
        .every(Period.ofWeeks(1))
        .build();
    CaseFile file = withPreferences(preferences -> preferences.withContact(weekly))
        .withContacts(aContact(TODAY.minusDays(20)));

    assertThat(Held.against(file, TODAY, ContactRules.WITHIN_INTERVAL).missedAt())
        .isEmpty();
    assertThat(
            Held.against(file, TODAY.plusDays(1), ContactRules.WITHIN_INTERVAL).missedAt())
        .hasSize(1);
  }

  @Test
  void without_an_agreement_the_services_own_interval_holds() {
    CaseFile none = withPreferences(preferences -> preferences.withContact());
    Basis monthly = new Basis(
        TODAY.plusMonths(1),
        CaseFiles.BASIS.policy().with(ContactRules.LONGEST_INTERVAL, Period.ofMonths(1)));

    assertThat(Held.against(none, TODAY, ContactRules.WITHIN_INTERVAL).askedAt())
        .containsExactly("/family/preferences");
    assertThat(Held.against(none, monthly, ContactRules.WITHIN_INTERVAL).missedAt())
        .hasSize(1);
    assertThat(Held.against(
                none, new Basis(TODAY.plusDays(20), monthly.policy()), ContactRules.WITHIN_INTERVAL)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void an_agreement_about_forms_alone_sets_no_day() {
    CaseFile forms = withPreferences(preferences -> preferences.withContact(
            ContactAgreement.builder().agreedOn(TODAY.minusDays(2)).build()))
        .withContacts(aContact(TODAY.minusDays(40)));
    Basis monthly = new Basis(
        TODAY, CaseFiles.BASIS.policy().with(ContactRules.LONGEST_INTERVAL, Period.ofMonths(1)));

    assertThat(Held.against(forms, monthly, ContactRules.WITHIN_INTERVAL).missedAt())
        .hasSize(1);
  }

  @Test
  void a_stand_in_alone_is_no_named_key_worker() {
    CaseFile cover = aCaseFile().withAssignments(anAssignment().withKind(AssignmentKind.COVER));

    assertThat(Held.against(cover, ContactRules.WITHIN_INTERVAL, ContactRules.OUTSIDE_CRISES)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(2);
  }

  @Test
  void a_contact_that_lies_ahead_does_not_count_yet() {
    CaseFile ahead = withContacts(aContact(TODAY.plusDays(1)));

    assertThat(Held.against(ahead, ContactRules.OUTSIDE_CRISES).askedAt())
        .containsExactly("/contacts");
    assertThat(Held.against(withContacts(card(TODAY.plusDays(1))), ContactRules.MORE_THAN_A_CARD)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }

  @Test
  void a_call_by_somebody_else_about_a_matter_in_hand_is_outside_crises() {
    CaseFile other = withContacts(aContact(TODAY)
        .withStartedBy(ContactStarter.SOMEBODY_ELSE)
        .withReason(ContactReason.MATTER_IN_HAND));

    assertThat(Held.against(other, ContactRules.OUTSIDE_CRISES).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void a_family_with_one_crisis_call_and_one_without_a_reason_leaves_the_question_open() {
    CaseFile file = withContacts(
        aContact(TODAY).withReason(ContactReason.CRISIS),
        aContact(TODAY.minusDays(1)).withReason(Optional.empty()),
        aContact(TODAY.minusDays(2))
            .withStartedBy(ContactStarter.FAMILY)
            .withReason(Optional.empty()));

    assertThat(Held.against(file, ContactRules.OUTSIDE_CRISES).askedAt())
        .containsExactly("/contacts");
    assertThat(Held.against(
                withContacts(aContact(TODAY)
                    .withStartedBy(ContactStarter.FAMILY)
                    .withReason(Optional.empty())),
                ContactRules.OUTSIDE_CRISES)
            .missedAt())
        .containsExactly("/contacts");
  }

  @Test
  void the_earliest_card_is_pointed_at() {
    CaseFile cards = withContacts(card(TODAY), card(TODAY.minusDays(4)));

    assertThat(Held.against(cards, ContactRules.MORE_THAN_A_CARD).missedAt())
        .containsExactly("/contacts/1");
  }

  @Test
  void a_new_key_worker_has_the_full_interval() {
    LocalDate handover = OPENED.plusMonths(4);
    CaseFile changed = withContacts(aContact(MONDAY).withReason(ContactReason.CRISIS))
        .withAssignments(
            anAssignment().withDuring(DateSpan.of(OPENED, handover)),
            anAssignment()
                .withPractitioner(CaseFiles.TEACHER)
                .withDuring(DateSpan.startingOn(handover.minusDays(3))));
    LocalDate last = handover.minusDays(3).plusWeeks(3);
    Rule<?>[] rules = {ContactRules.WITHIN_INTERVAL, ContactRules.OUTSIDE_CRISES};

    assertThat(Held.against(changed, handover, rules).missedAt()).hasSize(2);
    assertThat(Held.against(changed, last, rules).missedAt()).isEmpty();
    assertThat(Held.against(changed, last.plusDays(1), rules).missedAt()).hasSize(2);
  }

  @Test
  void a_family_that_calls_in_the_first_days_is_no_sign_of_neglect() {
    CaseFile called =
        withContacts(aContact(OPENED.plusDays(4)).withStartedBy(ContactStarter.FAMILY));
    LocalDate last = OPENED.plusWeeks(3);

    assertThat(Held.against(called, OPENED.plusDays(4), ContactRules.OUTSIDE_CRISES)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(called, last, ContactRules.OUTSIDE_CRISES).missedAt())
        .isEmpty();
    assertThat(
            Held.against(called, last.plusDays(1), ContactRules.OUTSIDE_CRISES).messages())
        .containsExactly(
            "The family has had a key worker since 2026-03-02, and every contact of"
                + " the last 12 months was started by the family, was about a crisis or only left a card.");
  }

  @Test
  void a_call_to_keep_in_touch_counts_as_long_as_the_look_back_reaches() {
    CaseFile file = aCaseFile()
        .withOpenedOn(TODAY.minusYears(3))
        .withAssignments(anAssignment().withDuring(DateSpan.startingOn(TODAY.minusYears(3))));
    Contact inCrisis = aContact(TODAY.minusDays(3)).withReason(ContactReason.CRISIS);
    Contact firstDayBack = aContact(TODAY.minusYears(1));
    Contact theDayBefore = aContact(TODAY.minusYears(1).minusDays(1));

    assertThat(Held.against(file.withContacts(firstDayBack, inCrisis), ContactRules.OUTSIDE_CRISES)
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(Held.against(file.withContacts(theDayBefore, inCrisis), ContactRules.OUTSIDE_CRISES)
            .verdict())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(Held.against(file.withContacts(theDayBefore), ContactRules.OUTSIDE_CRISES)
            .verdict())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void without_any_interval_nobody_can_tell_when_to_be_in_touch() {
    CaseFile none = withPreferences(preferences -> preferences.withContact())
        .withContacts(aContact(MONDAY).withStartedBy(ContactStarter.FAMILY));

    assertThat(Held.against(none, ContactRules.OUTSIDE_CRISES).askedAt())
        .containsExactly("/family/preferences");
  }
}
