package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aFamily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.rule.Answer;

/** Who belongs to a family, who counts as a parent, and when a family is active. */
class FamilyTest {

  private static final MemberId SECOND_CHILD = new MemberId("child-2");
  private static final MemberId PARTNER = new MemberId("partner");

  @Test
  void separated_parents_both_count() {
    assertThat(aFamily().parentsOf(CHILD))
        .extracting(FamilyMember::id)
        .containsExactly(MOTHER, FATHER);
  }

  @Test
  void a_step_parent_without_responsibility_does_not_count() {
    Family family = with(partner(Optional.of(false)));
    assertThat(family.parentsOf(CHILD)).extracting(FamilyMember::id).doesNotContain(PARTNER);
  }

  @Test
  void responsibility_that_nobody_recorded_stays_unknown() {
    Family family = with(partner(Optional.empty()));
    assertThat(family.parentsOf(CHILD)).extracting(FamilyMember::id).doesNotContain(PARTNER);
    assertThat(partner(Optional.empty()).isParentOf(CHILD)).isEmpty();
  }

  @Test
  void a_parent_of_one_child_is_a_parent_though_not_of_the_other() {
    FamilyMember partner = partner(Optional.of(false))
        .withRelations(
            relation(CHILD, Optional.of(false)), relation(SECOND_CHILD, Optional.of(true)));
    Family both = Family.builder()
        .id(aFamily().id())
        .addChildren(Families.aChild(), Families.aChild().withId(SECOND_CHILD))
        .addMembers(partner)
        .build();
    assertThat(both.parentsOf(CHILD)).isEmpty();
    assertThat(both.parentsOf(SECOND_CHILD)).containsExactly(partner);
  }

  @Test
  void a_close_friend_may_belong_to_the_family() {
    FamilyMember friend = partner(Optional.empty())
        .withRelations(
            Relation.builder().child(CHILD).kind(RelationKind.CLOSE_FRIEND).build());
    assertThat(with(friend).memberIds()).contains(PARTNER);
  }

  @Test
  void a_child_is_found_by_its_id_and_a_parent_is_no_child() {
    assertThat(aFamily().child(CHILD)).hasValue(Families.aChild());
    assertThat(aFamily().child(MOTHER)).isEmpty();
  }

  @Test
  void one_shared_meeting_is_preferred_where_one_child_prefers_it() {
    assertThat(meetingAs(Optional.of(true))).isEqualTo(Answer.YES);
    assertThat(meetingAs(Optional.of(false), Optional.of(true))).isEqualTo(Answer.YES);
    assertThat(meetingAs(Optional.empty(), Optional.of(true))).isEqualTo(Answer.YES);
    assertThat(meetingAs(Optional.of(false), Optional.of(false))).isEqualTo(Answer.NO);
    assertThat(meetingAs(Optional.of(false), Optional.empty())).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void what_a_child_who_has_died_preferred_is_not_planned_by() {
    LocalDate death = LocalDate.of(2026, 6, 30);
    Family family = aFamily()
        .withChildren(Families.aChild().withPrefersOneSharedMeeting(true).withDiedOn(death));
    assertThat(family.childrenPreferOneSharedMeeting(death.minusDays(1))).isEqualTo(Answer.YES);
    assertThat(family.childrenPreferOneSharedMeeting(death)).isEqualTo(Answer.NO);
    assertThat(family.childrenLivingOn(death)).isEmpty();
  }

  @SafeVarargs
  private static Answer meetingAs(Optional<Boolean>... preferences) {
    List<Child> children = new ArrayList<>();
    for (Optional<Boolean> preference : preferences) {
      children.add(Families.aChild()
          .withId(new MemberId("child-" + children.size()))
          .withPrefersOneSharedMeeting(preference));
    }
    return Family.builder()
        .id(aFamily().id())
        .children(children)
        .build()
        .childrenPreferOneSharedMeeting(LocalDate.of(2026, 6, 30));
  }

  @Test
  void a_family_is_active_from_the_day_it_is_taken_on_to_the_day_before_it_is_closed() {
    LocalDate opened = LocalDate.of(2026, 3, 2);
    LocalDate closed = LocalDate.of(2026, 6, 30);
    ActiveTime active = new ActiveTime(opened, Optional.of(closed));
    assertThat(active.includes(opened.minusDays(1))).isFalse();
    assertThat(active.includes(opened)).isTrue();
    assertThat(active.includes(closed.minusDays(1))).isTrue();
    assertThat(active.includes(closed)).isFalse();
    assertThat(new ActiveTime(opened, Optional.empty()).includes(closed)).isTrue();
  }

  private static Family with(FamilyMember more) {
    Family family = aFamily();
    return family.withMembers(
        family.members().get(0), family.members().get(1), family.members().get(2), more);
  }

  private static FamilyMember partner(Optional<Boolean> responsible) {
    return FamilyMember.builder()
        .id(PARTNER)
        .addRelations(relation(CHILD, responsible))
        .build();
  }

  private static Relation relation(MemberId child, Optional<Boolean> responsible) {
    return Relation.builder()
        .child(child)
        .kind(RelationKind.STEP_PARENT)
        .parentalResponsibility(responsible)
        .build();
  }
}
