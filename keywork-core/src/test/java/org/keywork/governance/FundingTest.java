package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.anAgency;
import static org.keywork.fixtures.Foundations.LOTTERY;
import static org.keywork.fixtures.Foundations.aGrant;
import static org.keywork.fixtures.Foundations.runningCosts;
import static org.keywork.fixtures.Governances.aGovernance;
import static org.keywork.fixtures.Services.CENTRE;
import static org.keywork.fixtures.Services.COUNCIL;
import static org.keywork.fixtures.Services.SCHOOLS;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.aService;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Sector;
import org.keywork.fixtures.Foundations;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;
import org.keywork.source.Publications;

/** What there is money for on a day, until when, and from whom. */
class FundingTest {

  private static final List<Agency> FOUR = List.of(
      anAgency(TRUST, AgencyKind.HEALTH, Sector.STATUTORY),
      anAgency(SCHOOLS, AgencyKind.EDUCATION, Sector.STATUTORY),
      anAgency(COUNCIL, AgencyKind.SOCIAL_CARE, Sector.STATUTORY),
      anAgency(CENTRE, AgencyKind.VOLUNTARY, Sector.PVI));

  private static final FundingLine UNTIL_TOMORROW =
      runningCosts().withOngoing(false).withUntil(TODAY.plusDays(1));

  private static FundingLine named(String id, FundingLine line) {
    return line.withId(new FundingLineId(id));
  }

  private static Funding of(FundingLine... lines) {
    return Funding.builder().addLines(lines).build();
  }

  private static Funders funders(Funding funding) {
    return new GovernedService(FOUR, Governance.builder().funding(funding).build())
        .fundersOn(TODAY)
        .orElseThrow();
  }

  @Test
  void money_of_which_nobody_recorded_what_it_pays_for_leaves_open_what_there_is_money_for() {
    FundingLine ended = runningCosts().withOngoing(false).withUntil(TODAY.minusDays(1));
    FundingLine unknown = named("other", runningCosts()).withPays();

    assertThat(of(ended).isThereFor(FundedItem.ADMINISTRATION, TODAY)).isEqualTo(Answer.NO);
    assertThat(of(ended, unknown).isThereFor(FundedItem.ADMINISTRATION, TODAY))
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(of(ended, unknown.withSince(TODAY.plusDays(1)))
            .isThereFor(FundedItem.ADMINISTRATION, TODAY))
        .isEqualTo(Answer.NO);
  }

  /** Health, education and social care, and the charity that runs the centre (W01). */
  @Test
  void pembrokeshire_has_three_statutory_funders_and_a_charity() {
    Funders four = funders(
        of(runningCosts().withFundedBy(TRUST, SCHOOLS, COUNCIL, CENTRE)).withAskedOn(TODAY));

    assertThat(four.known()).hasSize(4);
    assertThat(four.of(Sector.STATUTORY))
        .extracting(Agency::id)
        .containsExactly(TRUST, SCHOOLS, COUNCIL);
    assertThat(four.of(Sector.PVI)).extracting(Agency::id).containsExactly(CENTRE);
    assertThat(four.areJoint()).isEqualTo(Answer.YES);
    assertThat(Funders.citation()).isEqualTo(Publications.GUIDE.at("5a / Funding sources"));
  }

  @Test
  void funding_is_joint_where_two_pay_be_it_for_different_things() {
    FundingLine bySchools = aGrant().withFundedBy(SCHOOLS);
    assertThat(funders(of(runningCosts().withFundedBy(TRUST), bySchools)).areJoint())
        .isEqualTo(Answer.YES);
    assertThat(funders(of(bySchools).withAskedOn(TODAY)).areJoint()).isEqualTo(Answer.NO);
  }

  @Test
  void whether_funding_is_joint_is_open_until_everybody_is_named() {
    FundingLine bySchools = aGrant().withFundedBy(SCHOOLS);
    assertThat(funders(of(bySchools)).areJoint()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(funders(of(bySchools).withAskedOn(TODAY.plusDays(1))).areJoint())
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(funders(of(bySchools, runningCosts().withFundedBy()).withAskedOn(TODAY))
            .areJoint())
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void who_pays_no_longer_or_not_yet_is_no_funder() {
    FundingLine ended =
        runningCosts().withOngoing(false).withUntil(TODAY.minusDays(1)).withFundedBy(TRUST);
    FundingLine promised =
        named("promised", aGrant().withFundedBy(CENTRE).withSince(TODAY.plusDays(1)));
    Funders one = funders(of(ended, promised, aGrant().withFundedBy(SCHOOLS)).withAskedOn(TODAY));

    assertThat(one.known()).extracting(Agency::id).containsExactly(SCHOOLS);
    assertThat(one.areJoint()).isEqualTo(Answer.NO);
  }

  @Test
  void a_funder_from_outside_comes_after_those_who_take_part() {
    assertThat(funders(Foundations.funding()).known())
        .extracting(Agency::id)
        .containsExactly(TRUST, COUNCIL, LOTTERY);
    assertThat(new GovernedService(FOUR, aGovernance().withFunding(Optional.<Funding>empty()))
            .fundersOn(TODAY))
        .isEmpty();
  }

  @Test
  void there_is_money_on_the_first_and_on_the_last_day() {
    FundingLine line = UNTIL_TOMORROW.withSince(TODAY);
    assertThat(line.isInForceOn(TODAY.minusDays(1))).isFalse();
    assertThat(line.isInForceOn(TODAY)).isTrue();
    assertThat(line.isInForceOn(TODAY.plusDays(1))).isTrue();
    assertThat(line.isInForceOn(TODAY.plusDays(2))).isFalse();
  }

  @Test
  void money_that_has_ended_is_gone_even_if_nobody_went_through_the_lines() {
    Funding funding = of(UNTIL_TOMORROW);
    LocalDate after = TODAY.plusDays(2);
    assertThat(funding.isThereFor(FundedItem.SUPERVISION, after)).isEqualTo(Answer.NO);
    assertThat(funding.isThereFor(FundedItem.OTHER, after)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(funding.withAskedOn(after).isThereFor(FundedItem.OTHER, after)).isEqualTo(Answer.NO);
  }

  @Test
  void money_lasts_as_long_as_the_last_line_that_follows_without_a_gap() {
    FundingLine next = aGrant().withPays(FundedItem.SUPERVISION).withSince(TODAY.plusDays(2));
    FundingLine shorter = named("shorter", UNTIL_TOMORROW.withUntil(TODAY));
    assertThat(of(shorter, UNTIL_TOMORROW, next).lastFor(FundedItem.SUPERVISION, TODAY))
        .contains(next);
    assertThat(of(shorter, UNTIL_TOMORROW).lastFor(FundedItem.SUPERVISION, TODAY))
        .contains(UNTIL_TOMORROW);
    assertThat(of(UNTIL_TOMORROW, next.withSince(TODAY.plusDays(3)))
            .lastFor(FundedItem.SUPERVISION, TODAY))
        .contains(UNTIL_TOMORROW);
    assertThat(of(next).lastFor(FundedItem.SUPERVISION, TODAY)).isEmpty();
  }

  @Test
  void a_line_that_goes_on_lasts_longer_than_one_of_which_that_is_not_known() {
    FundingLine open = named("open", runningCosts().withOngoing(Optional.<Boolean>empty()));
    assertThat(of(open, runningCosts()).lastFor(FundedItem.SUPERVISION, TODAY))
        .contains(runningCosts());
    assertThat(of(UNTIL_TOMORROW.withUntil(LocalDate.MAX)).lastFor(FundedItem.SUPERVISION, TODAY))
        .isPresent();
  }

  @Test
  void what_is_asked_of_money_that_may_end_goes_by_what_is_known() {
    FundingLine unsaid = runningCosts().withOngoing(Optional.<Boolean>empty());
    assertThat(asked(unsaid)).isEqualTo("whether the funding is ongoing");
    assertThat(asked(unsaid.withOngoing(false))).isEqualTo("when the funding ends");
    assertThat(asked(UNTIL_TOMORROW))
        .isEqualTo("for how long money has to be assured still, which the service sets");
  }

  private static String asked(FundingLine line) {
    Governance governance = Governance.builder().funding(of(line)).build();
    return LastingFundingRules.LASTS
        .verdictOn(new GovernedService(FOUR, governance), BASIS)
        .unknowns()
        .get(0)
        .what();
  }

  @Test
  void nonsense_is_refused() {
    assertRefusedAt("/until", () -> runningCosts().withUntil(TODAY));
    assertRefusedAt("/until", () -> UNTIL_TOMORROW.withSince(TODAY.plusDays(2)));
    assertRefusedAt("/lines/1/id", () -> of(runningCosts(), runningCosts()));
    assertRefusedAt(
        "/governance/funding/lines/0/fundedBy",
        () -> Foundations.fundedBy(runningCosts().withFundedBy(new AgencyId("nobody"))));
    assertRefusedAt(
        "/governance/funding/outsideFunders/0/id",
        () -> Foundations.withFunding(
            funding -> funding.withOutsideFunders(aService().agencies().get(0))));
  }

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer))
        .satisfies(refused -> assertThat(refused).hasMessageEndingWith("."));
  }
}
