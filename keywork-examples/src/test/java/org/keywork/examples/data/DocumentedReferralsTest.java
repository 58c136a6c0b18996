package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.AgeLimits;
import org.keywork.eligibility.Beginning;
import org.keywork.eligibility.ChildEligibility;
import org.keywork.eligibility.Criterion;
import org.keywork.eligibility.CriterionAnswer;
import org.keywork.eligibility.EligibilityDecision;
import org.keywork.eligibility.Precondition;
import org.keywork.eligibility.Question;
import org.keywork.eligibility.Standing;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** W02, and what else the README of the referrals says: who is eligible under which policy. */
class DocumentedReferralsTest {

  private static final String REFERRALS = "referrals";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String SIXTEEN = "w02-sixteen-today";
  private static final String EIGHTEEN = "w02-eighteenth-birthday";

  /** A row of the README's table. */
  record Row(String file, String pembrokeshire, String guidance, String wanted, String consented) {}

  static Stream<Row> rows() throws IOException {
    return ReadmeTable.rows(REFERRALS).stream()
        .map(row -> new Row(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  @Test
  void every_file_is_in_the_table() throws IOException {
    assertThat(rows().map(Row::file)).containsExactlyInAnyOrderElementsOf(Example.names(REFERRALS));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_family_gets_the_answer_of_the_table(Row row) {
    assertSays(row.pembrokeshire(), beginning(row.file(), Policies.pembrokeshire(), TODAY));
    assertSays(row.guidance(), beginning(row.file(), Policies.guidance(), TODAY));
  }

  private static void assertSays(String cell, Beginning beginning) {
    EligibilityDecision decision = beginning.eligibility();
    assertThat(decision.answer()).isEqualTo(ReadmeTable.answer(cell));
    if (decision.answer() != YES) {
      assertThat(criteriaWith(decision.answer(), decision)).isEqualTo(criteriaNamedIn(cell));
    }
  }

  private static List<Criterion> criteriaWith(Answer answer, EligibilityDecision decision) {
    return decision.children().stream()
        .flatMap(child -> child.criteria().stream())
        .filter(each -> each.answer() == answer)
        .map(CriterionAnswer::criterion)
        .toList();
  }

  private static List<Criterion> criteriaNamedIn(String cell) {
    String named = cell.substring(cell.indexOf('(') + 1, cell.indexOf(')'));
    return Arrays.stream(named.split(", "))
        .map(ReadmeTable::code)
        .map(Criterion::valueOf)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void key_working_begins_where_a_family_is_eligible_wants_it_and_consents(Row row) {
    for (LocalPolicy policy : List.of(Policies.pembrokeshire(), Policies.guidance())) {
      Beginning beginning = beginning(row.file(), policy, TODAY);
      Answer wanted = ReadmeTable.answer(row.wanted());
      Answer consented = ReadmeTable.answer(row.consented());

      assertThat(beginning.answer(Precondition.WANTED)).isEqualTo(wanted);
      assertThat(beginning.answer(Precondition.CONSENTED)).isEqualTo(consented);
      assertThat(beginning.answer())
          .isEqualTo(beginning.eligibility().answer().and(wanted).and(consented));
    }
  }

  @ParameterizedTest
  @CsvSource({"true, YES", "false, NO"})
  void sixteen_is_in_or_out_once_the_service_says_so(boolean inclusive, Answer expected) {
    assertThat(underAgeLimit(SIXTEEN, inclusive)).isEqualTo(expected);
    assertThat(underAgeLimit("w02-last-day-of-fifteen", inclusive)).isEqualTo(YES);
    assertThat(underAgeLimit("w02-seventeen-and-new", inclusive)).isEqualTo(NO);
  }

  private static Answer underAgeLimit(String name, boolean inclusive) {
    LocalPolicy policy = Policies.pembrokeshire().with(AgeLimits.OLDEST_IS_INCLUSIVE, inclusive);
    return beginning(name, policy, TODAY).eligibility().answer();
  }

  /** The day asked about does not age a child who waits: the day of the referral counts. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-02", "2026-11-03", "2027-11-03"})
  void a_child_referred_in_time_does_not_grow_too_old_by_waiting(LocalDate asOf) {
    Beginning beginning = beginning("w02-last-day-of-fifteen", Policies.pembrokeshire(), asOf);

    assertThat(beginning.eligibility().answer()).isEqualTo(YES);
  }

  @Test
  void support_ends_on_the_eighteenth_birthday_and_not_the_day_before() {
    assertThat(eligible(EIGHTEEN, "2026-11-21")).isEqualTo(YES);
    assertThat(eligible(EIGHTEEN, "2026-11-22")).isEqualTo(NO);
    assertThat(eligible("w02-seventeen-and-on-the-books", "2027-05-09")).isEqualTo(YES);
    assertThat(eligible("w02-seventeen-and-on-the-books", "2027-05-10")).isEqualTo(NO);
  }

  private static Answer eligible(String name, String day) {
    return beginning(name, Policies.pembrokeshire(), LocalDate.parse(day))
        .eligibility()
        .answer();
  }

  @Test
  void of_two_children_one_is_enough() {
    EligibilityDecision decision =
        beginning("two-children-of-one-family", Policies.pembrokeshire(), TODAY).eligibility();

    assertThat(decision.children()).extracting(ChildEligibility::answer).containsExactly(NO, YES);
    assertThat(criteriaWith(NO, decision))
        .containsExactly(Criterion.AGE_AT_REFERRAL, Criterion.SEVERE_DISABILITY);
  }

  @Test
  void where_nobody_is_screened_every_family_is_eligible() {
    assertThat(Example.names(REFERRALS)).allSatisfy(name -> {
      EligibilityDecision decision = beginning(name, Policies.embedded(), TODAY).eligibility();
      assertThat(decision.answer()).isEqualTo(YES);
      assertThat(decision.children()).allMatch(child -> child.criteria().isEmpty());
    });
  }

  @Test
  void in_the_early_years_a_referral_hangs_on_the_phase_of_life_of_each_child() {
    assertThat(Example.names(REFERRALS)).allSatisfy(name -> {
      EligibilityDecision decision =
          beginning(name, Policies.earlyYears(), TODAY).eligibility();
      boolean onTheBooks = decision.standing() == Standing.ON_THE_BOOKS;
      assertThat(decision.answer()).isEqualTo(onTheBooks ? YES : CANNOT_TELL);
    });
    assertThat(inPhase(LifePhase.EARLY_YEARS)).isEqualTo(YES);
    assertThat(inPhase(LifePhase.STATUTORY_SCHOOLING)).isEqualTo(NO);
  }

  private static Answer inPhase(LifePhase phase) {
    CaseFile file = Example.read(REFERRALS, "w02-not-severe");
    Child child = file.family().children().get(0).withLifePhase(phase);
    return file.withFamily(file.family().withChildren(child))
        .eligibility(new Basis(TODAY, Policies.earlyYears()))
        .answer();
  }

  @Test
  void the_only_question_about_sixteen_goes_to_the_service() {
    assertThat(beginning(SIXTEEN, Policies.pembrokeshire(), TODAY).whatToAsk().toSettle())
        .containsExactly(new Question.OfTheService(AgeLimits.OLDEST_IS_INCLUSIVE));
  }

  @Test
  void of_a_family_of_whom_little_is_known_only_what_matters_is_asked() {
    assertThat(asked(Policies.pembrokeshire()))
        .containsExactly(
            "/family/children/0/dateOfBirth",
            "eligibility.oldest-age-is-inclusive",
            "/referrals/0/children/0/severeDisability",
            "/referrals/0/children/0/servicesAskedOn");
    assertThat(asked(Policies.guidance()))
        .containsExactly("/family/children/0/dateOfBirth", "eligibility.oldest-age-is-inclusive");
    assertThat(asked(Policies.embedded())).isEmpty();
    assertThat(asked(Policies.earlyYears()))
        .containsExactly(
            "/family/children/0/dateOfBirth",
            "eligibility.oldest-age-is-inclusive",
            "/family/children/0/lifePhase");
  }

  private static List<String> asked(LocalPolicy policy) {
    return beginning("much-still-to-ask", policy, TODAY)
        .eligibility()
        .whatToAsk()
        .toSettle()
        .stream()
        .map(DocumentedReferralsTest::subject)
        .toList();
  }

  private static String subject(Question question) {
    return question instanceof Question.OfTheRecord record
        ? record.at().toString()
        : ((Question.OfTheService) question).parameter().id();
  }

  /** R030: saying no costs a family nothing else. */
  @Test
  void a_family_that_declined_loses_no_other_service() {
    Looked.in(REFERRALS, "w02-not-wanted", TODAY.toString()).missesNothingBut();
    Looked.in(REFERRALS, "declined-and-refused-for-it", "2026-11-08").missesNothingBut();
    Looked.in(REFERRALS, "declined-and-refused-for-it", "2026-11-09")
        .misses(30)
        .missesNothingBut(30);
  }

  @Test
  void nothing_is_found_in_a_family_that_has_only_been_referred() {
    List<String> names = Example.names(REFERRALS).stream()
        .filter(name -> !name.equals("declined-and-refused-for-it"))
        .toList();
    assertThat(names).allSatisfy(name -> {
      Looked looked = Looked.in(REFERRALS, name, TODAY.toString()).missesNothingBut();
      Looked strict = looked.under(Policies.pembrokeshire());
      if (name.equals(EIGHTEEN)) {
        strict.misses(286, 318).missesNothingBut(286, 318);
      } else {
        strict.missesNothingBut();
      }
    });
  }

  private static Beginning beginning(String name, LocalPolicy policy, LocalDate asOf) {
    return Example.read(REFERRALS, name).mayBegin(new Basis(asOf, policy));
  }
}
