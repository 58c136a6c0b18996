package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aContact;
import static org.keywork.fixtures.CaseFiles.aKeyWorker;
import static org.keywork.fixtures.CaseFiles.aView;
import static org.keywork.fixtures.Families.BROTHER;
import static org.keywork.fixtures.Families.CHILD;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.MOTHER;
import static org.keywork.fixtures.Families.aBrother;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Families.aFamily;
import static org.keywork.fixtures.PlanningCases.aMeeting;
import static org.keywork.fixtures.WholeFamilyRuleExamples.A_YEAR_ON;
import static org.keywork.fixtures.WholeFamilyRuleExamples.inContactWith;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ContactForm;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.Relation;
import org.keywork.family.RelationKind;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingId;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

/** The key worker knows everybody, and not only the one who answers the telephone. */
class FamilyContactRulesTest {

  private static final LocalDate LAST = A_YEAR_ON.asOf();

  private static Held held(CaseFile file) {
    return held(file, LAST);
  }

  private static Held held(CaseFile file, LocalDate day) {
    return Held.against(
        file, new Basis(day, A_YEAR_ON.policy()), FamilyContactRules.WITH_EVERYBODY);
  }

  /** Calls with these people and nothing else. */
  private static CaseFile callsWith(MemberId... members) {
    return inContactWith(members).withPlans().withAssessments();
  }

  private static CaseFile with(CaseFile file, FamilyMember fourth) {
    Family family = file.family();
    return file.withFamily(family.withMembers(
        family.members().get(0), family.members().get(1), family.members().get(2), fourth));
  }

  @Test
  void everybody_who_was_never_there_is_told() {
    Held held = held(callsWith(MOTHER));

    assertThat(held.missedAt())
        .containsExactly("/family/children/0", "/family/members/1", "/family/members/2");
    assertThat(held.messages().get(1))
        .isEqualTo(
            "In the last 12 months the key worker was in contact with others of the family, and never"
                + " with father.");
  }

  @Test
  void a_key_worker_has_the_whole_look_back_to_meet_everybody() {
    CaseFile file = callsWith(MOTHER);

    assertThat(held(file, LAST.minusDays(1)).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(held(file, LAST).verdict()).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(
            held(callsWith(CHILD, MOTHER, FATHER, BROTHER), LAST.minusDays(1)).verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_mother_who_is_the_key_worker_knows_her_family() {
    CaseFile file = callsWith(CHILD);
    CaseFile own = file.withPractitioners(
        aKeyWorker().withProfession(Profession.PARENT),
        file.practitioners().get(1).withProfession(Profession.PARENT),
        file.practitioners().get(2));

    assertThat(held(own).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(held(own.withAssignments(keyWorker(THERAPIST, "2026-03-02/.."))).missedAt())
        .hasSize(3);
  }

  @Test
  void a_new_key_worker_begins_anew() {
    CaseFile changed = callsWith(MOTHER)
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/2026-10-01"), keyWorker(TEACHER, "2026-10-02/.."));

    assertThat(held(changed).verdict()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_contact_counts_from_the_first_to_the_last_day_of_the_look_back() {
    Contact all = aContact(OPENED).withWith(CHILD, MOTHER, FATHER, BROTHER);
    CaseFile file = callsWith(MOTHER).withContacts(all, aContact(TODAY));

    assertThat(held(file).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(held(file, LAST.plusDays(1)).verdict()).isEqualTo(Verdict.Kind.NOT_MET);
    CaseFile later = callsWith(MOTHER).withContacts(all.withOn(LAST), aContact(TODAY));
    assertThat(held(later).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(held(callsWith(MOTHER).withContacts(all.withOn(LAST.plusDays(1)), aContact(TODAY)))
            .verdict())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void one_contact_with_nobody_named_leaves_it_open() {
    CaseFile file = callsWith(MOTHER)
        .withContacts(aContact(TODAY), aContact(TODAY.minusDays(1)).withWith());

    assertThat(held(file).questions())
        .containsExactly("/contacts: with whom of the family the key worker was in contact");
  }

  @Test
  void a_card_left_is_no_contact_with_anybody() {
    Contact card = aContact(TODAY).withForm(ContactForm.CARD_LEFT);
    CaseFile file = callsWith(MOTHER)
        .withContacts(aContact(TODAY), card.withWith(), card.withWith(FATHER, BROTHER, CHILD));

    assertThat(held(file).missedAt()).hasSize(3);
  }

  @Test
  void a_meeting_with_the_key_worker_is_a_time_to_meet() {
    Meeting meeting = aMeeting().withViews().withFamilyAttended(FATHER, CHILD);
    CaseFile file = callsWith(MOTHER, BROTHER);

    assertThat(held(file.withMeetings(meeting)).verdict()).isEqualTo(Verdict.Kind.MET);
    assertThat(held(file.withMeetings(meeting.withAttended(TEACHER))).missedAt())
        .hasSize(2);
    assertThat(held(file.withMeetings(meeting.withAttended())).verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(held(file.withMeetings(meeting.withFamilyAttended())).verdict())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void a_child_whose_view_was_gathered_was_met() {
    CaseFile file = callsWith(MOTHER, FATHER, BROTHER);

    assertThat(held(file).missedAt()).containsExactly("/family/children/0");
    assertThat(held(file.withMeetings(aMeeting().withViews(aView(TODAY)))).missedAt())
        .isEmpty();
    assertThat(held(inContactWith(MOTHER, FATHER, BROTHER)).missedAt()).isEmpty();
  }

  @Test
  void a_child_who_has_died_is_not_looked_for_from_that_day() {
    CaseFile file = callsWith(MOTHER, FATHER, BROTHER);

    assertThat(held(file.withFamily(aFamily().withChildren(Families.aChild().withDiedOn(LAST))))
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(held(file.withFamily(
                aFamily().withChildren(Families.aChild().withDiedOn(LAST.plusDays(1)))))
            .missedAt())
        .hasSize(1);
  }

  @Test
  void friends_and_neighbours_need_not_be_met() {
    CaseFile file = callsWith(CHILD, MOTHER, FATHER, BROTHER);

    assertThat(held(with(file, somebody(RelationKind.CLOSE_FRIEND))).missedAt()).isEmpty();
    assertThat(held(with(file, somebody(RelationKind.COMMUNITY_MEMBER))).missedAt())
        .isEmpty();
    assertThat(held(with(file, somebody(RelationKind.GRANDPARENT))).missedAt())
        .containsExactly("/family/members/3");
    assertThat(held(with(file, aBrother().withId(new MemberId("who")).withRelations()))
            .questions())
        .containsExactly("/family/members/3/relations: what the member is to the children");
  }

  private static FamilyMember somebody(RelationKind kind) {
    return FamilyMember.builder()
        .id(new MemberId("somebody"))
        .addRelations(Relation.builder().child(CHILD).kind(kind).build())
        .build();
  }

  @Test
  void a_friend_of_one_child_who_is_a_foster_carer_of_another_is_met() {
    MemberId other = new MemberId("child-2");
    Family two = aFamily().withChildren(aChild(), aChild().withId(other));
    FamilyMember both = somebody(RelationKind.CLOSE_FRIEND)
        .withRelations(
            somebody(RelationKind.CLOSE_FRIEND).relations().get(0),
            somebody(RelationKind.FOSTER_CARER).relations().get(0).withChild(other));

    CaseFile file = callsWith(CHILD, MOTHER, FATHER, BROTHER).withFamily(two);
    assertThat(held(with(file, both)).missedAt())
        .containsExactly("/family/children/1", "/family/members/3");
  }

  @Test
  void it_makes_no_difference_by_which_way_they_were_met() {
    CaseFile file = callsWith(MOTHER, BROTHER)
        .withMeetings(
            aMeeting().withViews(aView(TODAY)).withFamilyAttended(FATHER),
            aMeeting().withId(new MeetingId("meeting-2")).withViews().withFamilyAttended(MOTHER));

    assertThat(held(file).verdict()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(FamilyContactRules.all())
        .extracting(rule -> rule.id().value())
        .containsExactly("contact.with-everybody");
  }
}
