package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.anExplanation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** What is agreed about contact, and how the role is explained and called to mind. */
class PreferenceRulesTest {

  private static final ActiveTime ACTIVE = new ActiveTime(OPENED, Optional.empty());

  /** PACK App.2: a mother told of nine meetings, and of the role explained at each. */
  @Test
  void who_hears_the_role_at_each_of_nine_meetings_is_reminded_often_enough() {
    List<LocalDate> meetings =
        Stream.iterate(OPENED.plusDays(7), day -> day.plusMonths(1)).limit(9).toList();
    RoleInformation told = new RoleInformation(
        ACTIVE,
        meetings.stream().map(day -> anExplanation().withOn(day)).toList(),
        meetings,
        List.of(),
        List.of());
    assertThat(reminded(told, on(meetings.get(8)))).isEqualTo(Kind.MET);
    assertThat(reminded(told, BASIS)).isEqualTo(Kind.MET);
  }

  @Test
  void an_explanation_on_the_day_before_the_last_meeting_is_not_one_at_the_meeting() {
    LocalDate meeting = LocalDate.of(2026, 9, 1);
    RoleInformation told =
        told(List.of(meeting), anExplanation(), anExplanation().withOn(meeting.minusDays(1)));
    assertThat(reminded(told, BASIS)).isEqualTo(Kind.CANNOT_TELL);
    assertThat(reminded(told, on(meeting.minusDays(1)))).isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void the_interval_of_the_service_goes_before_the_meetings() {
    LocalDate meeting = LocalDate.of(2026, 9, 1);
    RoleInformation told =
        told(List.of(meeting), anExplanation(), anExplanation().withOn(meeting));
    assertThat(reminded(told, BASIS)).isEqualTo(Kind.MET);
    assertThat(reminded(told, on(LocalDate.of(2026, 12, 1), Period.ofMonths(3))))
        .isEqualTo(Kind.MET);
    assertThat(reminded(told, on(LocalDate.of(2026, 12, 2), Period.ofMonths(3))))
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void the_first_explanation_reminds_of_nothing() {
    RoleInformation told = told(List.of(anExplanation().on()), anExplanation());
    assertThat(reminded(told, BASIS)).isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void meetings_and_explanations_yet_to_come_do_not_count() {
    LocalDate meeting = TODAY.plusDays(1);
    RoleInformation told = told(
        List.of(OPENED.plusDays(10), meeting),
        anExplanation(),
        anExplanation().withOn(OPENED.plusDays(10)),
        anExplanation().withOn(meeting));
    assertThat(reminded(told, BASIS)).isEqualTo(Kind.MET);
    assertThat(PreferenceRules.ROLE_EXPLAINED
            .verdictOn(told(List.of(), anExplanation().withOn(meeting)), BASIS)
            .kind())
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void a_reminder_lasts_for_the_interval_of_the_service_to_its_last_day() {
    RoleInformation told = new RoleInformation(
        new ActiveTime(LocalDate.of(2025, 1, 1), Optional.empty()),
        List.of(anExplanation().withOn(LocalDate.of(2026, 8, 31))),
        List.of(),
        List.of(),
        List.of());
    Period halfAYear = Period.ofMonths(6);
    assertThat(reminded(told, on(LocalDate.of(2027, 2, 28), halfAYear))).isEqualTo(Kind.MET);
    Verdict late =
        PreferenceRules.ROLE_REMINDED.verdictOn(told, on(LocalDate.of(2027, 3, 1), halfAYear));
    assertThat(late.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at()).isEqualTo(Location.at("roleExplanations", 0));
      assertThat(miss.facts().value("last")).isEqualTo(LocalDate.of(2026, 8, 31));
      assertThat(miss.facts().value("due")).isEqualTo(LocalDate.of(2027, 2, 28));
    });
  }

  @Test
  void a_year_from_29_february_ends_on_28_february() {
    RoleInformation told = new RoleInformation(
        new ActiveTime(LocalDate.of(2024, 1, 1), Optional.empty()),
        List.of(anExplanation().withOn(LocalDate.of(2024, 2, 29))),
        List.of(),
        List.of(),
        List.of());
    Period aYear = Period.ofYears(1);
    assertThat(reminded(told, on(LocalDate.of(2025, 2, 28), aYear))).isEqualTo(Kind.MET);
    assertThat(reminded(told, on(LocalDate.of(2025, 3, 1), aYear))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void the_last_explanation_is_found_whatever_their_order() {
    RoleInformation told =
        told(List.of(), anExplanation().withOn(TODAY.minusDays(1)), anExplanation());
    assertThat(reminded(told, on(TODAY, Period.ofDays(1)))).isEqualTo(Kind.MET);
    assertThat(PreferenceRules.ROLE_REMINDED
            .verdictOn(told, on(TODAY.plusDays(1), Period.ofDays(1)))
            .misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("roleExplanations", 0));
  }

  @Test
  void everything_that_an_explanation_left_out_is_told() {
    RoleExplanation nothing =
        anExplanation().withOrally(false).withInWriting(false).withSaidWhatIsNotIncluded(false);
    Verdict verdict = PreferenceRules.ROLE_EXPLAINED.verdictOn(told(List.of(), nothing), BASIS);
    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts().value("missing"))
        .containsExactly(
            "/roleExplanations/0/orally talking-it-through",
            "/roleExplanations/0/inWriting something-in-writing",
            "/roleExplanations/0/saidWhatIsNotIncluded what-it-does-not-include");
    assertThat(verdict.misses().get(0).facts().value("last")).isEqualTo(nothing.on());
  }

  @Test
  void limits_that_one_explanation_leaves_open_may_have_been_told_in_it() {
    RoleExplanation open = anExplanation().withSaidWhatIsNotIncluded(Optional.<Boolean>empty());
    RoleExplanation leftOut = anExplanation().withSaidWhatIsNotIncluded(false).withOn(TODAY);
    Verdict verdict =
        PreferenceRules.ROLE_EXPLAINED.verdictOn(told(List.of(), open, leftOut), BASIS);
    assertThat(verdict.unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.at("roleExplanations", 1).then("saidWhatIsNotIncluded"));
  }

  @Test
  void the_agreement_that_holds_today_is_the_one_looked_at() {
    ContactAgreement empty =
        ContactAgreement.builder().agreedOn(TODAY.plusDays(1)).build();
    Preferences preferences = Families.somePreferences();
    ServedFamily family =
        preferring(preferences.withContact(empty, preferences.contact().get(0)));
    assertThat(PreferenceRules.CONTACT_AGREED.verdictOn(family, BASIS)).isEqualTo(Verdict.met());
    assertThat(PreferenceRules.CONTACT_AGREED
            .verdictOn(family, on(TODAY.plusDays(1)))
            .unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly(
            "/family/preferences/contact/0/every", "/family/preferences/contact/0/forms");
  }

  @Test
  void an_agreement_holds_to_the_day_before_it_ends() {
    ContactAgreement agreed = Families.somePreferences().contact().get(0);
    ServedFamily family =
        preferring(Families.somePreferences().withContact(agreed.withEndedOn(TODAY)));
    assertThat(PreferenceRules.CONTACT_AGREED.verdictOn(family, on(TODAY.minusDays(1))))
        .isEqualTo(Verdict.met());
    assertThat(PreferenceRules.CONTACT_AGREED.verdictOn(family, BASIS).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at())
              .isEqualTo(Location.at("family").then("preferences").then("contact", 0));
          assertThat(miss.facts().value("ended")).isEqualTo(TODAY);
        });
    Preferences ended = family.family().preferences().orElseThrow();
    assertThat(ended.contactAgreementOn(TODAY.minusDays(1))).isPresent();
    assertThat(ended.contactAgreementOn(TODAY)).isEmpty();
  }

  @Test
  void an_agreement_that_took_the_place_of_an_ended_one_is_looked_at() {
    ContactAgreement agreed = Families.somePreferences().contact().get(0);
    ServedFamily family = preferring(Families.somePreferences()
        .withContact(agreed.withEndedOn(TODAY), agreed.withAgreedOn(TODAY)));
    assertThat(PreferenceRules.CONTACT_AGREED.verdictOn(family, BASIS)).isEqualTo(Verdict.met());
  }

  @Test
  void a_first_visit_is_not_looked_at_any_more_once_the_family_is_closed() {
    RoleInformation told = new RoleInformation(
        new ActiveTime(OPENED, Optional.of(TODAY)),
        List.of(anExplanation()),
        List.of(),
        List.of(OPENED),
        List.of());
    assertThat(atFirstVisit(told)).isEqualTo(Verdict.notApplicable());
    assertThat(atFirstVisit(told, on(TODAY.minusDays(1))).kind()).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void a_half_told_agreement_names_what_is_missing() {
    assertThat(unknownOf(
            ContactAgreement.builder().agreedOn(TODAY).every(Period.ofDays(14)).build()))
        .isEqualTo(Location.at("family").then("preferences").then("contact", 0).then("forms"));
    assertThat(unknownOf(ContactAgreement.builder()
            .agreedOn(TODAY)
            .addForms(ContactForm.TEXT)
            .build()))
        .isEqualTo(Location.at("family").then("preferences").then("contact", 0).then("every"));
  }

  @Test
  void nobody_has_to_have_decided_for_a_key_worker_to_agree_on_contact() {
    ServedFamily family = preferring(Families.somePreferences().withKeyWorking());
    assertThat(PreferenceRules.CONTACT_AGREED.verdictOn(family, BASIS)).isEqualTo(Verdict.met());
  }

  @Test
  void a_role_explained_on_the_day_of_the_first_visit_is_in_time_and_a_day_later_is_not() {
    RoleInformation sameDay = visited(anExplanation(), anExplanation().on());
    RoleInformation dayLater = visited(anExplanation(), anExplanation().on().minusDays(1));
    assertThat(atFirstVisit(sameDay).kind()).isEqualTo(Kind.MET);
    assertThat(atFirstVisit(dayLater).misses())
        .extracting(miss -> miss.facts().value("missing"))
        .containsExactly("talking-it-through", "something-in-writing");
  }

  @Test
  void the_first_visit_counts_and_not_a_later_one() {
    LocalDate told = anExplanation().on();
    RoleInformation visitedTwice = visited(anExplanation(), told.plusDays(9), told.minusDays(2));
    assertThat(atFirstVisit(visitedTwice).misses())
        .extracting(miss -> miss.facts().value("visit"))
        .containsOnly(told.minusDays(2));
  }

  @Test
  void a_first_visit_is_looked_at_for_a_year() {
    LocalDate visit = OPENED.plusDays(1);
    RoleInformation told = visited(anExplanation(), visit, visit.plusMonths(3));
    assertThat(atFirstVisit(told, on(visit.plusYears(1))).kind()).isEqualTo(Kind.NOT_MET);
    assertThat(atFirstVisit(told, on(visit.plusYears(1).plusDays(1))))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void only_what_was_left_out_at_the_first_visit_is_told() {
    RoleInformation noLeaflet =
        visited(anExplanation().withInWriting(false), anExplanation().on());
    assertThat(atFirstVisit(noLeaflet).misses())
        .extracting(miss -> miss.facts().value("missing"))
        .containsExactly("something-in-writing");
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(PreferenceRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly(
            "family.contact-agreed",
            "family.contact-suits",
            "family.role-explained",
            "family.role-reminded",
            "family.role-explained-at-first-visit");
  }

  private static Location unknownOf(ContactAgreement agreement) {
    ServedFamily family = preferring(Families.somePreferences().withContact(agreement));
    return PreferenceRules.CONTACT_AGREED
        .verdictOn(family, BASIS)
        .unknowns()
        .get(0)
        .at();
  }

  private static ServedFamily preferring(Preferences preferences) {
    return new ServedFamily(ACTIVE, Families.aFamily().withPreferences(preferences), List.of());
  }

  private static RoleInformation told(List<LocalDate> meetings, RoleExplanation... explanations) {
    return new RoleInformation(ACTIVE, List.of(explanations), meetings, List.of(), List.of());
  }

  private static RoleInformation visited(RoleExplanation explanation, LocalDate... visits) {
    return new RoleInformation(ACTIVE, List.of(explanation), List.of(), List.of(visits), List.of());
  }

  private static Verdict atFirstVisit(RoleInformation told) {
    return atFirstVisit(told, BASIS);
  }

  private static Verdict atFirstVisit(RoleInformation told, Basis basis) {
    return PreferenceRules.EXPLAINED_AT_FIRST_VISIT.verdictOn(told, basis);
  }

  private static Kind reminded(RoleInformation told, Basis basis) {
    return PreferenceRules.ROLE_REMINDED.verdictOn(told, basis).kind();
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static Basis on(LocalDate day, Period interval) {
    return new Basis(day, BASIS.policy().with(PreferenceRules.ROLE_REMINDER_INTERVAL, interval));
  }
}
