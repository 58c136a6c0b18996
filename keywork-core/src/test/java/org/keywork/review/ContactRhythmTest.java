package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aContact;
import static org.keywork.fixtures.QuietCases.QUARTERLY;
import static org.keywork.fixtures.QuietCases.SINCE;
import static org.keywork.fixtures.QuietCases.familysCall;
import static org.keywork.fixtures.QuietCases.quarterlyOn;
import static org.keywork.fixtures.QuietCases.quiet;
import static org.keywork.fixtures.QuietCases.talkAndListen;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ContactForm;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

class ContactRhythmTest {

  private static Basis fortnightly(Basis basis) {
    return new Basis(
        basis.asOf(), basis.policy().with(ContactRules.LONGEST_INTERVAL, Period.ofWeeks(2)));
  }

  @Test
  void what_was_agreed_goes_before_everything_else() {
    CaseFile file = aCaseFile().withIntensities(talkAndListen());

    assertThat(file.contactRhythm(fortnightly(QUARTERLY)))
        .hasValue(new ContactRhythm(
            Period.ofWeeks(3), RhythmBound.AGREED_WITH_FAMILY, TODAY.minusDays(10)));
  }

  @Test
  void quiet_times_go_before_what_the_service_sets_for_others() {
    CaseFile file = quiet(aContact(TODAY.minusDays(20)), familysCall(TODAY.minusDays(4)));

    assertThat(file.contactRhythm(fortnightly(QUARTERLY)))
        .hasValue(
            new ContactRhythm(Period.ofMonths(3), RhythmBound.QUIET_TIMES, TODAY.minusDays(4)));
    assertThat(file.contactRhythm(fortnightly(CaseFiles.BASIS)))
        .hasValue(
            new ContactRhythm(Period.ofWeeks(2), RhythmBound.LOCAL_POLICY, TODAY.minusDays(20)));
    assertThat(file.contactRhythm(CaseFiles.BASIS)).isEmpty();
  }

  @Test
  void a_quiet_time_is_counted_from_its_first_day_and_a_card_is_no_contact() {
    CaseFile file = quiet(
        aContact(SINCE.minusMonths(2)),
        aContact(SINCE.plusDays(9)).withForm(ContactForm.CARD_LEFT),
        familysCall(TODAY.plusDays(1)));

    assertThat(file.contactRhythm(QUARTERLY).map(ContactRhythm::last)).hasValue(SINCE);
  }

  @Test
  void without_a_key_worker_there_is_no_rhythm() {
    assertThat(quiet().withAssignments().contactRhythm(QUARTERLY)).isEmpty();
    assertThat(quiet().withClosedOn(TODAY).contactRhythm(QUARTERLY)).isEmpty();
  }

  @Test
  void quiet_times_have_a_last_day_and_one_rule_finds_what_comes_after_it() {
    CaseFile file = quiet(familysCall(LocalDate.of(2026, 8, 31)));
    Basis last = quarterlyOn(LocalDate.of(2026, 11, 30));
    Basis next = fortnightly(quarterlyOn(LocalDate.of(2026, 12, 1)));

    assertThat(Held.against(file, last, ContactRules.GOES_ON_IN_QUIET_TIMES).verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(Held.against(
                file, next, ContactRules.GOES_ON_IN_QUIET_TIMES, ContactRules.WITHIN_INTERVAL)
            .messages())
        .containsExactly(
            "Times are quiet, and there was to be contact by 2026-11-30, 3 months after"
                + " 2026-08-31.");
  }

  @Test
  void where_quiet_times_have_no_time_of_their_own_only_the_agreement_is_asked_for() {
    CaseFile file = quiet(familysCall(TODAY.minusMonths(9)));

    assertThat(Held.against(file, ContactRules.GOES_ON_IN_QUIET_TIMES, ContactRules.WITHIN_INTERVAL)
            .askedAt())
        .containsExactly("/family/preferences");
  }
}
