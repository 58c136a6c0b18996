package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aContact;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.Situations.aCall;
import static org.keywork.fixtures.Situations.calling;
import static org.keywork.review.CrisisRules.HELP_IN_A_CRISIS;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.CallReason;
import org.keywork.family.ContactForm;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

class CrisisRulesTest {

  private static final LocalDate CRISIS = LocalDate.of(2026, 10, 5);

  private static CaseFile inACrisis(Contact... contacts) {
    return calling(aCall(CallReason.URGENT_NEED, CRISIS)).withContacts(contacts);
  }

  private static Contact about(LocalDate on, ContactReason reason) {
    return aContact(on).withReason(reason);
  }

  private static Verdict.Kind helped(CaseFile file) {
    return Held.against(file, HELP_IN_A_CRISIS).verdict();
  }

  @Test
  void a_contact_about_the_crisis_counts_from_its_first_day() {
    assertThat(helped(inACrisis(about(CRISIS, ContactReason.CRISIS)))).isEqualTo(MET);
    assertThat(helped(inACrisis(about(CRISIS.minusDays(1), ContactReason.CRISIS))))
        .isEqualTo(CANNOT_TELL);
    assertThat(helped(inACrisis(about(TODAY.plusDays(1), ContactReason.CRISIS))))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void something_in_hand_may_well_be_the_crisis() {
    assertThat(helped(inACrisis(
            about(CRISIS.plusDays(1), ContactReason.ROUTINE),
            about(CRISIS.plusDays(2), ContactReason.MATTER_IN_HAND))))
        .isEqualTo(MET);
  }

  @Test
  void the_usual_calls_do_not_stand_in_for_help() {
    Held held = Held.against(
        inACrisis(aContact(CRISIS.plusDays(1)), aContact(CRISIS.plusDays(20))), HELP_IN_A_CRISIS);
    assertThat(held.missedAt()).containsExactly("/callsForSupport/0");
    assertThat(held.messages())
        .containsExactly("Help was urgent from 2026-10-05; of the 2 contacts since then with the"
            + " key worker none was about it.");
  }

  @Test
  void a_card_left_is_no_help_and_a_contact_without_its_reason_leaves_it_open() {
    Contact card = about(CRISIS, ContactReason.CRISIS).withForm(ContactForm.CARD_LEFT);
    assertThat(helped(inACrisis(card))).isEqualTo(CANNOT_TELL);
    assertThat(helped(inACrisis(card, aContact(TODAY)))).isEqualTo(NOT_MET);
    assertThat(helped(inACrisis(aContact(TODAY), aContact(TODAY).withReason(Optional.empty()))))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void each_crisis_is_looked_at_by_itself() {
    CaseFile file = calling(
            aCall(CallReason.URGENT_NEED, CRISIS),
            aCall(CallReason.CHANGED_CIRCUMSTANCES, CRISIS),
            aCall(CallReason.URGENT_NEED, CRISIS.plusWeeks(3)))
        .withContacts(
            about(CRISIS.plusDays(1), ContactReason.CRISIS), aContact(CRISIS.plusWeeks(4)));
    assertThat(Held.against(file, HELP_IN_A_CRISIS).missedAt())
        .containsExactly("/callsForSupport/2");
  }

  @Test
  void a_crisis_is_looked_at_for_a_year_and_from_its_day() {
    CaseFile file = inACrisis(aContact(CRISIS));
    assertThat(on(file, CRISIS.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(on(file, CRISIS)).isEqualTo(NOT_MET);
    assertThat(on(file, CRISIS.plusMonths(12))).isEqualTo(NOT_MET);
    assertThat(on(file, CRISIS.plusMonths(12).plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void there_has_to_be_a_key_worker_then_and_now() {
    CaseFile file = inACrisis(aContact(TODAY));
    assertThat(helped(file.withAssignments(
            anAssignment().withDuring(DateSpan.startingOn(CRISIS.plusDays(1))))))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(helped(file.withAssignments(
            anAssignment().withDuring(DateSpan.of(OPENED, TODAY.minusDays(1))))))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(helped(file.withAssignments(anAssignment().withDuring(DateSpan.of(CRISIS, TODAY)))))
        .isEqualTo(NOT_MET);
  }

  private static Verdict.Kind on(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, HELP_IN_A_CRISIS).verdict();
  }
}
