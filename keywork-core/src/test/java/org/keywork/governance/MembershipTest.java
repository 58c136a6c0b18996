package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.Governances.aManagementGroup;
import static org.keywork.fixtures.Governances.aManagerOf;
import static org.keywork.fixtures.Governances.member;
import static org.keywork.fixtures.Services.COUNCIL;
import static org.keywork.fixtures.Services.TRUST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;

/** What can be told of who is in a group, and of who followed whom. */
class MembershipTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
  private static final GroupMember COUNCILS = aManagerOf("council", COUNCIL);
  private static final GroupMember FIRST = aManagerOf("first", TRUST)
      .withJoinedOn(LocalDate.of(2025, 3, 1))
      .withLeftOn(LocalDate.of(2026, 2, 28));

  private static Membership asked(GroupMember... members) {
    return new Membership(List.of(members), Optional.of(ASKED));
  }

  private static Answer ofTrust(GroupMember member) {
    return Answer.of(member.agency().map(TRUST::equals));
  }

  private static Answer hasTrust(Membership membership, LocalDate day) {
    return membership.has(MembershipTest::ofTrust, day);
  }

  private static Answer replaced(Membership membership) {
    assertThat(membership.replacements(LATER)).hasSize(1);
    return membership.replacements(LATER).get(0).isBySameAgency();
  }

  @Test
  void who_is_in_the_group_is_told_day_by_day() {
    assertThat(asked(FIRST, COUNCILS).on(LocalDate.of(2025, 2, 28))).containsExactly(COUNCILS);
    assertThat(asked(FIRST, COUNCILS).on(LocalDate.of(2025, 3, 1)))
        .containsExactly(FIRST, COUNCILS);
    assertThat(asked(FIRST, COUNCILS).on(LocalDate.of(2026, 2, 28)))
        .containsExactly(FIRST, COUNCILS);
    assertThat(asked(FIRST, COUNCILS).on(ASKED)).containsExactly(COUNCILS);
  }

  @Test
  void nobody_is_missing_before_somebody_went_through_the_members() {
    assertThat(hasTrust(asked(COUNCILS), ASKED.minusDays(1))).isEqualTo(Answer.CANNOT_TELL);
    assertThat(hasTrust(asked(COUNCILS), ASKED)).isEqualTo(Answer.NO);
    assertThat(hasTrust(asked(), LATER)).isEqualTo(Answer.NO);
    assertThat(hasTrust(new Membership(List.of(COUNCILS), Optional.empty()), LATER))
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void whoever_left_before_the_members_were_gone_through_is_known_to_be_gone() {
    assertThat(hasTrust(asked(FIRST), LATER)).isEqualTo(Answer.NO);
  }

  @Test
  void whoever_left_on_that_day_or_later_may_have_been_followed_by_somebody() {
    assertThat(hasTrust(asked(FIRST.withLeftOn(ASKED)), LATER)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(hasTrust(asked(FIRST.withLeftOn(ASKED.plusDays(1))), LATER))
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void a_member_of_whom_it_is_not_known_may_be_the_one() {
    GroupMember unknown = COUNCILS.withAgency(Optional.<AgencyId>empty());

    assertThat(hasTrust(asked(unknown), LATER)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(hasTrust(asked(unknown, FIRST.withLeftOn(LATER)), LATER)).isEqualTo(Answer.YES);
    assertThat(hasTrust(asked(unknown.withLeftOn(ASKED)), LATER)).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void one_who_follows_only_later_has_the_place_already() {
    GroupMember second =
        aManagerOf("second", TRUST).withReplaces(FIRST.id()).withJoinedOn(LATER.plusMonths(1));

    assertThat(replaced(asked(FIRST, second))).isEqualTo(Answer.YES);
  }

  @Test
  void one_of_several_who_follow_is_enough() {
    GroupMember second = aManagerOf("second", COUNCIL).withReplaces(FIRST.id());
    GroupMember third = aManagerOf("third", TRUST).withReplaces(FIRST.id());

    assertThat(replaced(asked(FIRST, second))).isEqualTo(Answer.NO);
    assertThat(replaced(asked(FIRST, second, third))).isEqualTo(Answer.YES);
  }

  @Test
  void each_place_is_looked_at_by_itself() {
    GroupMember second =
        aManagerOf("second", TRUST).withReplaces(FIRST.id()).withLeftOn(LocalDate.of(2026, 2, 28));

    assertThat(asked(FIRST, second).replacements(LATER))
        .extracting(Replacement::isBySameAgency)
        .containsExactly(Answer.YES, Answer.NO);
    assertThat(asked(FIRST, second).replacements(LATER))
        .extracting(Replacement::left)
        .containsExactly(FIRST, second);
  }

  @Test
  void whoever_came_later_in_nobodys_recorded_place_may_have_taken_this_one() {
    GroupMember other = aManagerOf("other", TRUST);
    LocalDate joined = FIRST.joinedOn().orElseThrow();

    assertThat(replaced(asked(FIRST, other))).isEqualTo(Answer.CANNOT_TELL);
    assertThat(replaced(asked(FIRST, other.withJoinedOn(joined)))).isEqualTo(Answer.NO);
    assertThat(replaced(asked(FIRST, other.withJoinedOn(joined.plusDays(1)))))
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(replaced(asked(FIRST.withJoinedOn(Optional.empty()), other.withJoinedOn(joined))))
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(replaced(asked(FIRST, aManagerOf("other", COUNCIL)))).isEqualTo(Answer.NO);
    assertThat(replaced(asked(FIRST, member("other", GroupRole.YOUNG_PERSON))))
        .isEqualTo(Answer.NO);
    assertThat(replaced(asked(FIRST, other.withReplaces(COUNCILS.id()), COUNCILS)))
        .isEqualTo(Answer.NO);
  }

  @Test
  void two_members_have_two_ids() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aManagementGroup().withMembers(COUNCILS, COUNCILS))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/members/1/id"));
  }

  @Test
  void nobody_takes_a_place_that_is_not_on_record() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> asked(COUNCILS, aManagerOf("second", TRUST).withReplaces(FIRST.id())))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/members/1/replaces"));
  }

  @Test
  void nobody_takes_their_own_place() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> asked(COUNCILS.withReplaces(COUNCILS.id())))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/members/0/replaces"));
  }
}
