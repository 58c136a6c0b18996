package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.BeginningRules.NETWORK_RESPECTED;
import static org.keywork.eligibility.BeginningRules.TOLD_OF_AGE_LIMIT;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Referrals.RECEIVED;
import static org.keywork.fixtures.Referrals.aBareReferral;
import static org.keywork.fixtures.Referrals.aNetworkRespected;
import static org.keywork.fixtures.Referrals.aReferral;
import static org.keywork.fixtures.Referrals.notTold;
import static org.keywork.fixtures.Referrals.referred;
import static org.keywork.fixtures.Referrals.toldOn;
import static org.keywork.fixtures.Referrals.usingAServiceSince;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.ReferralRuleExamples;
import org.keywork.rule.Basis;

class BeginningRulesTest {

  private static final AgeLimitNotice TOLD_ONE_DAY =
      AgeLimitNotice.builder().told(true).build();

  private static Held limit(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, TOLD_OF_AGE_LIMIT);
  }

  private static Held inEarlyYears(CaseFile file, LocalDate asOf) {
    return Held.against(
        file, new Basis(asOf, ReferralRuleExamples.EARLY_YEARS.policy()), TOLD_OF_AGE_LIMIT);
  }

  private static Held network(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, NETWORK_RESPECTED);
  }

  private static CaseFile limited(AgeLimitNotice... notices) {
    return referred(Arrays.stream(notices)
        .map(notice -> aReferral().withAgeLimitNotice(notice))
        .toArray(Referral[]::new));
  }

  @Test
  void a_limit_told_on_the_first_day_of_key_working_is_told_in_time() {
    assertThat(limit(limited(toldOn(OPENED)), TODAY).verdict()).isEqualTo(MET);
    assertThat(limit(limited(toldOn(OPENED.plusDays(1))), TODAY).missedAt())
        .containsExactly("/referrals/0/ageLimitNotice/on");
    assertThat(limit(limited(toldOn(OPENED.plusDays(1))), TODAY).messages())
        .containsExactly("Key working began on 2026-03-02, and the family had not been told by then"
            + " that it is for some ages only.");
  }

  @Test
  void before_key_working_begins_there_is_time_to_tell() {
    CaseFile notYet = limited(notTold()).withOpenedOn(RECEIVED);

    assertThat(limit(notYet, OPENED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(limit(notYet, OPENED).missedAt())
        .containsExactly("/referrals/0/ageLimitNotice/told");
  }

  @Test
  void told_late_counts_for_a_year_and_not_told_counts_until_somebody_tells() {
    LocalDate aYearOn = OPENED.plusYears(1);
    CaseFile late = limited(toldOn(TODAY));

    assertThat(limit(late, aYearOn).missedAt()).hasSize(1);
    assertThat(limit(late, aYearOn.plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(limit(limited(notTold()), aYearOn.plusDays(1)).missedAt()).hasSize(1);
  }

  @Test
  void to_be_told_once_is_enough_whichever_referral_it_came_with() {
    LocalDate late = OPENED.plusDays(1);

    assertThat(limit(limited(toldOn(late), notTold(), toldOn(OPENED)), TODAY).verdict())
        .isEqualTo(MET);
    assertThat(limit(limited(toldOn(late), notTold(), toldOn(TODAY)), TODAY).missedAt())
        .containsExactly("/referrals/0/ageLimitNotice/on");
    assertThat(limit(limited(toldOn(late), TOLD_ONE_DAY, notTold()), TODAY).askedAt())
        .containsExactly("/referrals/1/ageLimitNotice/on");
    CaseFile oneOfTwo = referred(aReferral(), aReferral().withAgeLimitNotice(notTold()));
    assertThat(limit(oneOfTwo, TODAY).missedAt())
        .containsExactly("/referrals/1/ageLimitNotice/told");
  }

  @Test
  void a_service_for_the_early_years_is_asked_what_it_told_and_no_other_is() {
    CaseFile silent = referred(aReferral());

    assertThat(limit(silent, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(inEarlyYears(silent, TODAY).questions())
        .containsExactly("/referrals/0/ageLimitNotice: whether the family was told that key working"
            + " is for the early years only");
    assertThat(inEarlyYears(aCaseFile(), TODAY).askedAt()).containsExactly("/referrals");
    assertThat(inEarlyYears(aCaseFile().withAssignments(), TODAY).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(inEarlyYears(silent, OPENED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(inEarlyYears(limited(toldOn(OPENED)), TODAY).verdict()).isEqualTo(MET);
    assertThat(inEarlyYears(limited(notTold()), TODAY).missedAt()).hasSize(1);
  }

  @Test
  void a_referral_that_meets_a_key_worker_who_is_there_begins_nothing() {
    CaseFile file = Assignments.with(
            keyWorker(KEY_WORKER, "2026-03-02/2026-10-31"), keyWorker(TEACHER, "2026-11-01/.."))
        .withReferrals(
            aReferral().withAgeLimitNotice(toldOn(OPENED)),
            aBareReferral(OPENED.plusDays(1)).withAgeLimitNotice(notTold()));

    assertThat(limit(file, TODAY).verdict()).isEqualTo(MET);
    Referral onTheDay = aBareReferral(OPENED).withAgeLimitNotice(notTold());
    assertThat(limit(file.withReferrals(onTheDay), TODAY).missedAt()).hasSize(1);
  }

  @Test
  void a_family_that_has_left_needs_no_telling() {
    CaseFile left = limited(notTold()).withClosedOn(TODAY);

    assertThat(limit(left, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(limit(left, TODAY.minusDays(1)).missedAt()).hasSize(1);
  }

  @Test
  void a_family_that_returns_is_told_anew() {
    CaseFile back = Assignments.with(
            keyWorker(KEY_WORKER, "2026-03-02/2026-06-30"), keyWorker(TEACHER, "2026-10-01/.."))
        .withReferrals(
            aReferral().withAgeLimitNotice(toldOn(RECEIVED)),
            aBareReferral(LocalDate.of(2026, 9, 15))
                .withAgeLimitNotice(toldOn(LocalDate.of(2026, 10, 2))));

    assertThat(limit(back, TODAY).missedAt()).containsExactly("/referrals/1/ageLimitNotice/on");
    assertThat(limit(back, LocalDate.of(2026, 9, 30)).missedAt()).isEmpty();
    Referral untold = aReferral().withAgeLimitNotice(notTold());
    CaseFile inTheGap = back.withReferrals(untold, back.referrals().get(1));
    assertThat(limit(inTheGap, LocalDate.of(2026, 9, 30)).missedAt())
        .containsExactly("/referrals/0/ageLimitNotice/told");
    assertThat(limit(inTheGap, TODAY).missedAt()).containsExactly("/referrals/1/ageLimitNotice/on");
  }

  @Test
  void key_working_does_not_begin_with_who_only_covers_or_stands_by() {
    CaseFile file = Assignments.with(
            cover(KEY_WORKER, "2026-03-02/.."),
            backUp(TEACHER, "2026-03-02/.."),
            keyWorker(TEACHER, "2026-10-01/.."))
        .withReferrals(aReferral().withAgeLimitNotice(toldOn(LocalDate.of(2026, 10, 1))));

    assertThat(limit(file, TODAY).verdict()).isEqualTo(MET);
  }

  @Test
  void every_step_that_was_left_out_is_found_and_every_other_one_is_asked_about() {
    CaseFile file = aCaseFile()
        .withExistingNetwork(aNetworkRespected()
            .withSkillsRecognised(false)
            .withEarlierAttemptsKnown(false)
            .withRoleNegotiated(Optional.empty()));

    assertThat(network(file, TODAY).missedAt())
        .containsExactly(
            "/existingNetwork/skillsRecognised", "/existingNetwork/earlierAttemptsKnown");
    assertThat(network(file, TODAY).messages().get(0))
        .isEqualTo("The key worker came on 2026-03-02 to a family that already used services, and"
            + " one step is on record as left out: recognising skills.");
    assertThat(network(file, TODAY).questions())
        .containsExactly("/existingNetwork/roleNegotiated: whether the key worker took the step of"
            + " negotiating the role");
  }

  @Test
  void services_used_on_the_day_on_which_the_key_worker_came_make_it_a_question() {
    assertThat(network(usingAServiceSince(OPENED), TODAY).askedAt())
        .containsExactly("/existingNetwork");
    assertThat(network(usingAServiceSince(OPENED.plusDays(1)), TODAY).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void services_named_by_a_later_referral_tell_nothing_of_the_time_before() {
    CaseFile file = usingAServiceSince(RECEIVED);
    Referral later = file.referrals().get(0).withDecidedOn(Optional.empty());

    assertThat(network(file.withReferrals(later.withReceivedOn(OPENED)), TODAY).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(network(file.withReferrals(later.withReceivedOn(OPENED.plusDays(1))), TODAY)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void without_a_key_worker_nobody_comes_in() {
    CaseFile file = Assignments.with(keyWorker(KEY_WORKER, "2026-03-02/2026-06-30"))
        .withExistingNetwork(aNetworkRespected().withRoleNegotiated(false));

    assertThat(network(file, LocalDate.of(2026, 6, 30)).missedAt()).hasSize(1);
    assertThat(network(file, LocalDate.of(2026, 7, 1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(network(file, OPENED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(
            network(file.withClosedOn(OPENED.plusDays(1)), OPENED.plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_key_worker_who_came_last_is_meant() {
    CaseFile file = Assignments.with(
            keyWorker(TEACHER, "2026-10-01/.."), keyWorker(KEY_WORKER, "2026-03-02/.."))
        .withExistingNetwork(aNetworkRespected().withRoleNegotiated(false));

    assertThat(network(file, TODAY).messages().get(0)).contains("2026-10-01");
  }
}
