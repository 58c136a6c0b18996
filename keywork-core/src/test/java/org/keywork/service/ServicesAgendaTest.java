package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.SERVICE_MANAGER;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.aWorkshop;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.withInformation;
import static org.keywork.fixtures.Services.withWorkshops;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.UndatedItem;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What is due for a service itself. */
class ServicesAgendaTest {

  private static final DateSpan ALWAYS = DateSpan.startingOn(LocalDate.of(2000, 1, 1));
  private static final Basis YEARLY = new Basis(
      TODAY,
      LocalPolicy.named("ours").with(PublicInformationRules.LONGEST_UNCHANGED, Period.ofYears(1)));

  private static Agenda agenda(KeyWorkerService service, Basis basis) {
    return service.workingWith(List.of()).agenda(ALWAYS, basis);
  }

  private static List<AgendaItem> items(
      AgendaMatter matter, KeyWorkerService service, Basis basis) {
    return agenda(service, basis).items().stream()
        .filter(each -> each.matter() == matter)
        .toList();
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, YEARLY.policy());
  }

  @Test
  void a_workshop_on_the_last_of_january_is_followed_by_one_in_february() {
    KeyWorkerService service = withWorkshops(aWorkshop(LocalDate.of(2026, 1, 31)));
    Basis last = on(LocalDate.of(2026, 2, 28));

    assertThat(items(AgendaMatter.WORKSHOP, service, last)).singleElement().satisfies(item -> {
      assertThat(item.id()).hasToString("north/workshops/next");
      assertThat(item.subject()).isEqualTo(service.id());
      assertThat(item.lastDay()).isEqualTo("2026-02-28");
      assertThat(item.counted()).isPresent();
      assertThat(item.behind()).isEqualTo(RuleBehind.of(WorkshopRules.HELD_OFTEN));
      assertThat(item.at()).hasToString("/training/workshops");
      assertThat(item.seenToBy()).containsExactly(SERVICE_MANAGER);
    });
    assertThat(WorkshopRules.HELD_OFTEN.verdictOn(service, last).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(WorkshopRules.HELD_OFTEN
            .verdictOn(service, on(LocalDate.of(2026, 3, 1)))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_workshop_of_a_later_day_does_not_count_and_without_any_none_is_due() {
    KeyWorkerService service =
        withWorkshops(aWorkshop(TODAY.minusWeeks(6)), aWorkshop(TODAY.plusDays(1)));
    assertThat(items(AgendaMatter.WORKSHOP, service, BASIS))
        .extracting(AgendaItem::lastDay)
        .containsExactly(TODAY.minusWeeks(6).plusMonths(1));
    assertThat(items(AgendaMatter.WORKSHOP, withWorkshops(), BASIS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-05-22, MET", "2027-05-23, NOT_MET"})
  void public_information_holds_as_long_as_the_service_has_set(
      LocalDate asOf, Verdict.Kind expected) {
    assertThat(items(AgendaMatter.PUBLIC_INFORMATION, aService(), on(asOf)))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.id()).hasToString("north/information/next");
          assertThat(item.lastDay()).isEqualTo("2027-05-22");
          assertThat(item.counted()).isPresent();
          assertThat(item.behind()).isEqualTo(RuleBehind.of(PublicInformationRules.UP_TO_DATE));
          assertThat(item.at()).hasToString("/information/lastUpdatedOn");
        });
    assertThat(PublicInformationRules.UP_TO_DATE.verdictOn(aService(), on(asOf)).kind())
        .isEqualTo(expected);
  }

  @Test
  void where_nothing_is_set_or_no_day_is_known_nobody_can_tell_until_when_it_holds() {
    assertThat(informationMissing(aService(), BASIS))
        .containsExactly("for how long information counts as up to date, which the service sets");
    Optional<LocalDate> unknown = Optional.empty();
    assertThat(informationMissing(withInformation(i -> i.withLastUpdatedOn(unknown)), YEARLY))
        .containsExactly("when the public information was last brought up to date");
    assertThat(informationMissing(
            withInformation(i -> i.withLastUpdatedOn(TODAY.plusDays(1))), YEARLY))
        .hasSize(1);
    assertThat(agenda(aService(), BASIS).seenToBy(SERVICE_MANAGER).undated())
        .extracting(UndatedItem::at)
        .hasToString("[/information]");
  }

  private static List<String> informationMissing(KeyWorkerService service, Basis basis) {
    return agenda(service, basis).undated().stream()
        .filter(each -> each.matter() == AgendaMatter.PUBLIC_INFORMATION)
        .map(UndatedItem::missing)
        .toList();
  }

  @Test
  void a_day_set_for_a_review_of_the_service_is_on_it_until_it_is_over() {
    KeyWorkerService service =
        aService().withReviewedOn(TODAY.minusDays(1), TODAY, TODAY.plusMonths(2));

    List<AgendaItem> reviews = items(AgendaMatter.SERVICE_REVIEW, service, BASIS);

    assertThat(reviews)
        .extracting(each -> each.id().value())
        .containsExactly("north/reviews/2026-11-22", "north/reviews/2027-01-22");
    assertThat(reviews)
        .extracting(each -> each.at().toString())
        .containsExactly("/reviewedOn/1", "/reviewedOn/2");
    assertThat(reviews).allMatch(each -> each.firstDay().equals(Optional.of(each.lastDay())));
    assertThat(reviews).allMatch(each -> each.counted().isEmpty());
    assertThat(reviews)
        .extracting(each -> each.behind().citation())
        .hasToString("[CCNUK O13, CCNUK O13]");
  }

  @Test
  void of_a_service_of_which_nothing_is_known_nothing_is_due() {
    Agenda agenda = agenda(anUnknownService(), YEARLY);
    assertThat(agenda.items()).isEmpty();
    assertThat(agenda.undated()).isEmpty();
  }
}
