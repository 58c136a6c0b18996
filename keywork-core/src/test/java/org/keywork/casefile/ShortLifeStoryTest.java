package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.Keywork;
import org.keywork.agency.Arrangement;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.OutlookOnDay;
import org.keywork.fixtures.CaseFiles;
import org.keywork.palliative.BereavementSupport;
import org.keywork.palliative.EndOfLifeTalk;
import org.keywork.palliative.LifeLimitingCare;
import org.keywork.palliative.PlaceKind;
import org.keywork.palliative.PlaceOfCare;
import org.keywork.palliative.Telling;
import org.keywork.plan.KeyWorkerAuthority;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.review.Contact;
import org.keywork.review.Review;
import org.keywork.review.ReviewId;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;

/**
 * A family with a child of a short life, from the first months with its key worker to a year after the
 * child's death, held against the whole book.
 */
class ShortLifeStoryTest {

  private static final LocalDate TREATED = LocalDate.of(2026, 6, 10);
  private static final LocalDate CLEAR = LocalDate.of(2027, 2, 1);
  private static final LocalDate BEGUN = LocalDate.of(2027, 2, 15);
  private static final LocalDate AT_THE_COAST = LocalDate.of(2028, 5, 13);
  private static final LocalDate DIED = LocalDate.of(2028, 9, 14);
  private static final LocalDate OFFERED = LocalDate.of(2028, 9, 25);
  private static final LocalDate CLOSED = LocalDate.of(2029, 7, 2);

  private static final CaseFile FILE = story();

  private static CaseFile story() {
    CaseFile file = CaseFiles.aCaseFile();
    return file.withFamily(family(file.family()))
        .withPlans(plans())
        .withReviews(reviews())
        .withContacts(contacts(file.family()))
        .withLifeLimitingCare(care())
        .withBereavementSupport(BereavementSupport.builder()
            .afterDeathOf(CaseFiles.CHILD)
            .offeredOn(OFFERED)
            .wanted(true)
            .given(true)
            .build())
        .withClosedOn(CLOSED);
  }

  private static Family family(Family family) {
    return family.withChildren(family
        .children()
        .get(0)
        .withOutlooks(
            OutlookOnDay.of(TREATED, ConditionOutlook.LIFE_THREATENING),
            OutlookOnDay.of(CLEAR, ConditionOutlook.LIFE_LIMITING))
        .withDiedOn(DIED));
  }

  private static LifeLimitingCare care() {
    return LifeLimitingCare.builder()
        .child(CaseFiles.CHILD)
        .palliativeCare(Arrangement.builder().inPlace(true).since(BEGUN).build())
        .addTellings(
            Telling.builder().on(CLEAR).addGoneOverAgainOn(BEGUN.plusDays(7)).build())
        .addTalks(
            EndOfLifeTalk.builder().on(BEGUN.plusMonths(3)).familyWantedIt(true).build())
        .addPlaces(PlaceOfCare.builder()
            .since(AT_THE_COAST)
            .lastDay(AT_THE_COAST.plusDays(7))
            .kind(PlaceKind.AWAY)
            .gpToldOn(AT_THE_COAST.minusDays(3))
            .hospitalToldOn(AT_THE_COAST)
            .build())
        .build();
  }

  /** A plan each June. */
  private static List<SupportPlan> plans() {
    SupportPlan first = CaseFiles.aPlan();
    SupportPlan second = nextYear(first, "plan-2");
    return List.of(
        first.withEndedOn(second.agreedOn()),
        second.withEndedOn(second.agreedOn().orElseThrow().plusYears(1)),
        nextYear(second, "plan-3"));
  }

  private static SupportPlan nextYear(SupportPlan last, String id) {
    LocalDate agreed = last.agreedOn().orElseThrow().plusYears(1);
    return last.withId(new PlanId(id))
        .withDraftedOn(agreed.minusDays(7))
        .withDraftSharedOn(agreed.minusDays(5))
        .withAgreedOn(agreed)
        .withAuthority(KeyWorkerAuthority.builder()
            .agreedOn(agreed)
            .addAgencies(CaseFiles.SCHOOL, CaseFiles.TRUST)
            .build())
        .withCirculation(
            CaseFiles.aCirculation(CaseFiles.KEY_WORKER, agreed),
            CaseFiles.aCirculation(CaseFiles.TEACHER, agreed),
            CaseFiles.aCirculation(CaseFiles.THERAPIST, agreed));
  }

  /** Offered each December, and left that year to the next plan. */
  private static List<Review> reviews() {
    return List.of(
        offered("review-1", CaseFiles.PLAN, 2026), offered("review-2", new PlanId("plan-2"), 2027));
  }

  private static Review offered(String id, PlanId plan, int year) {
    return Review.builder()
        .id(new ReviewId(id))
        .plan(plan)
        .offeredOn(LocalDate.of(year, 12, 7))
        .build();
  }

  /** A call to everybody each fortnight, until the file is closed. */
  private static List<Contact> contacts(Family family) {
    return CaseFiles.OPENED
        .plusDays(3)
        .datesUntil(CLOSED, Period.ofWeeks(2))
        .map(day -> CaseFiles.aContact(day)
            .withWith(Stream.concat(
                    Stream.of(CaseFiles.CHILD).filter(child -> day.isBefore(DIED)),
                    family.members().stream().map(FamilyMember::id))
                .toList()))
        .toList();
  }

  private static Report on(LocalDate day) {
    return Keywork.guidance().check(FILE, day);
  }

  private static List<String> found(LocalDate day) {
    return on(day).findings().stream().map(Finding::message).toList();
  }

  private static List<String> askedOfCare(LocalDate day) {
    return on(day).openQuestions().stream()
        .filter(question -> question.rule().value().startsWith("palliative."))
        .map(OpenQuestion::missing)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-11",
        "2027-01-31",
        "2027-02-01",
        "2027-02-15",
        "2027-11-15",
        "2028-05-13",
        "2028-09-13",
        "2028-09-14",
        "2028-09-15",
        "2028-09-25",
        "2029-07-01",
        "2029-07-02",
        "2029-09-14",
        "2030-07-03"
      })
  void nothing_is_found_on_any_day(LocalDate day) {
    assertThat(found(day)).isEmpty();
  }

  @Test
  void of_the_care_nothing_is_asked_until_the_day_after_the_death() {
    assertThat(askedOfCare(CLEAR.minusDays(1))).isEmpty();
    assertThat(askedOfCare(CLEAR)).isEmpty();
    assertThat(askedOfCare(BEGUN.plusMonths(9))).isEmpty();
    assertThat(askedOfCare(AT_THE_COAST)).isEmpty();
    assertThat(askedOfCare(AT_THE_COAST.plusDays(8))).isEmpty();
    assertThat(askedOfCare(DIED)).isEmpty();
    assertThat(askedOfCare(DIED.plusDays(1)))
        .containsExactly("whether the family was offered support in its grief");
    assertThat(askedOfCare(OFFERED)).isEmpty();
  }

  @Test
  void after_the_death_less_is_asked_than_before_and_after_the_end_nothing() {
    assertThat(on(DIED).openQuestions())
        .hasSizeLessThan(on(DIED.minusDays(1)).openQuestions().size());
    assertThat(on(CLOSED).openQuestions()).isEmpty();
    assertThat(on(DIED.plusYears(1)).openQuestions()).isEmpty();
  }
}
