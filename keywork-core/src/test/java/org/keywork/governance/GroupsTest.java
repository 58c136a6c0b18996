package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.Governances.aBoard;
import static org.keywork.fixtures.Governances.aManagementGroup;
import static org.keywork.fixtures.Governances.aManagerOf;
import static org.keywork.fixtures.Governances.aStanding;
import static org.keywork.fixtures.Governances.member;
import static org.keywork.fixtures.Services.COUNCIL;
import static org.keywork.fixtures.Services.SCHOOLS;
import static org.keywork.fixtures.Services.TRUST;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.Services;
import org.keywork.rule.Answer;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** The groups of the catalogue's worked case W26: what the standards make of each. */
class GroupsTest {

  /** Families, education, health and social services. */
  private static ManagementGroup ofFour() {
    return aManagementGroup()
        .withMembers(
            member("parent", GroupRole.PARENT_CARER),
            aManagerOf("schools", SCHOOLS),
            aManagerOf("trust", TRUST),
            aManagerOf("council", COUNCIL));
  }

  private static Verdict verdict(Rule<GovernedService> rule, Governance governance) {
    return rule.verdictOn(new GovernedService(Services.aService().agencies(), governance), BASIS);
  }

  private static List<Kind> kinds(ManagementGroup group) {
    Governance governance = Governance.builder().managementGroup(group).build();
    return Stream.of(
            ManagementGroupRules.FAMILIES_AND_AGENCIES,
            ManagementGroupRules.VOLUNTARY_SECTOR,
            ManagementGroupRules.RESOURCES)
        .map(rule -> verdict(rule, governance).kind())
        .toList();
  }

  private static Verdict boards(StrategicGroup... groups) {
    return verdict(
        StrategicStandingRules.BESIDE_KEY_WORKING,
        Governance.builder().strategicStanding(aStanding().withGroups(groups)).build());
  }

  @Test
  void four_sides_pass_where_the_voluntary_sector_has_no_stake() {
    assertThat(kinds(ofFour().withVoluntarySectorHasStake(false)))
        .containsExactly(Kind.MET, Kind.NOT_APPLICABLE, Kind.MET);
  }

  @Test
  void four_sides_fail_where_it_has_one() {
    assertThat(kinds(ofFour().withVoluntarySectorHasStake(true)))
        .containsExactly(Kind.MET, Kind.NOT_MET, Kind.MET);
  }

  @Test
  void a_group_in_which_nobody_may_commit_resources_fails() {
    ManagementGroup powerless = ofFour().withVoluntarySectorHasStake(false);

    assertThat(kinds(powerless.withMembers(powerless.members().stream()
            .map(each -> each.withMayCommitResources(false))
            .toList())))
        .containsExactly(Kind.MET, Kind.NOT_APPLICABLE, Kind.NOT_MET);
  }

  @Test
  void members_are_asked_for_where_the_group_is_recorded_and_the_group_where_it_is_not() {
    Governance governance =
        Governance.builder().businessPlan(Services.inPlace()).build();
    ManagementGroup unasked =
        ManagementGroup.builder().formed(Services.inPlace()).build();

    assertThat(askedAt(governance)).isEqualTo("/managementGroup");
    assertThat(askedAt(governance.withManagementGroup(unasked)))
        .isEqualTo("/managementGroup/members");
    assertThat(askedAt(Governance.builder().build())).isEmpty();
  }

  private static String askedAt(Governance governance) {
    return verdict(ManagementGroupRules.FAMILIES_AND_AGENCIES, governance)
        .unknowns()
        .get(0)
        .at()
        .pointer();
  }

  @Test
  void every_side_that_is_missing_is_named() {
    Verdict verdict = verdict(
        ManagementGroupRules.FAMILIES_AND_AGENCIES,
        Governance.builder()
            .managementGroup(ofFour().withMembers(aManagerOf("trust", TRUST)))
            .build());

    assertThat(verdict.unknowns()).isEmpty();
    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at().pointer()).isEqualTo("/managementGroup");
      assertThat(miss.facts().inWords("missing")).isEqualTo("families, education and social care");
    });
  }

  @Test
  void a_board_has_those_who_chair_it() {
    assertThat(aBoard().chairs()).contains(StrategicSeat.KEY_WORKING);
    assertThat(aBoard().seats()).doesNotContain(StrategicSeat.KEY_WORKING);
    assertThat(aBoard().has(StrategicSeat.KEY_WORKING)).isTrue();
    assertThat(aBoard().has(StrategicSeat.HEALTH)).isFalse();
  }

  @Test
  void the_board_that_lacks_somebody_is_pointed_at() {
    StrategicGroup withoutFamilies = aBoard().withSeats(StrategicSeat.PVI_PROVIDERS);

    assertThat(boards(aBoard(), withoutFamilies).misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at().pointer()).isEqualTo("/strategicStanding/groups/1");
      assertThat(miss.facts().inWords("missing")).isEqualTo("parents and young people");
    });
  }

  @ParameterizedTest
  @EnumSource
  void whoever_sits_there_for_families_sits_there_for_nobody_else(GroupSide side) {
    GroupMember sentByTheTrust = member("parent", GroupRole.YOUNG_PERSON).withAgency(TRUST);

    assertThat(side.isOf(sentByTheTrust, Services.aService().agencies()))
        .isEqualTo(Answer.of(side == GroupSide.FAMILIES));
  }

  @ParameterizedTest
  @EnumSource
  void a_manager_whose_agency_is_not_known_may_sit_there_for_any_agency(GroupSide side) {
    GroupMember manager = member("manager", GroupRole.OVERSEEING_MANAGER);
    Answer unless = side == GroupSide.FAMILIES ? Answer.NO : Answer.CANNOT_TELL;

    assertThat(side.isOf(manager, Services.aService().agencies())).isEqualTo(unless);
    assertThat(side.isOf(manager.withAgency(TRUST), List.of())).isEqualTo(unless);
  }
}
