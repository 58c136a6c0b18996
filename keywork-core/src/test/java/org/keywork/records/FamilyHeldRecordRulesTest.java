package org.keywork.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Records.aHeldRecord;
import static org.keywork.fixtures.Records.considered;
import static org.keywork.fixtures.Records.holding;
import static org.keywork.fixtures.Records.keeping;
import static org.keywork.fixtures.Records.nothingKept;
import static org.keywork.fixtures.Records.unrecorded;
import static org.keywork.records.FamilyHeldRecordRules.AVAILABLE;
import static org.keywork.records.FamilyHeldRecordRules.TAILORED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict.Kind;

class FamilyHeldRecordRulesTest {

  private static final FamilyHeldRecord UNDATED = aHeldRecord()
      .withOfferedOn(Optional.<LocalDate>empty())
      .withSince(Optional.<LocalDate>empty());

  private static final Rule<?>[] ALL = {
    AVAILABLE,
    TAILORED,
    DatabaseRules.OTHER_REVIEWS,
    DatabaseRules.FILE_REVIEW_DATES,
    DatabaseRules.FILE_REVIEWED
  };

  @Test
  void a_record_is_held_from_its_first_day_to_the_day_before_it_is_declined() {
    FamilyHeldRecord held = aHeldRecord().withDeclinedOn(TODAY);

    assertThat(held.isHeldOn(OPENED.plusDays(13))).isFalse();
    assertThat(held.isHeldOn(OPENED.plusDays(14))).isTrue();
    assertThat(held.isHeldOn(TODAY.minusDays(1))).isTrue();
    assertThat(held.isHeldOn(TODAY)).isFalse();
  }

  @Test
  void what_was_only_offered_is_not_held_and_what_has_no_day_is() {
    assertThat(aHeldRecord().withSince(Optional.<LocalDate>empty()).isHeldOn(TODAY))
        .isFalse();
    assertThat(UNDATED.isHeldOn(TODAY)).isTrue();
  }

  @Test
  void it_is_available_from_the_offer_on() {
    assertThat(aHeldRecord().isAvailableBy(OPENED.minusDays(1))).isFalse();
    assertThat(aHeldRecord().isAvailableBy(OPENED)).isTrue();
    assertThat(UNDATED.withSince(TODAY).isAvailableBy(TODAY.minusDays(1))).isFalse();
    assertThat(UNDATED.withSince(TODAY).isAvailableBy(TODAY)).isTrue();
    assertThat(UNDATED.withSince(TODAY.plusDays(1)).withDeclinedOn(TODAY).isAvailableBy(TODAY))
        .isTrue();
  }

  @Test
  void an_offer_that_is_still_to_come_is_none() {
    CaseFile file =
        holding(aHeldRecord().withOfferedOn(TODAY.plusDays(1)).withSince(TODAY.plusDays(1)));

    assertThat(Held.against(file, AVAILABLE).missedAt()).containsExactly("/records");
    assertThat(Held.against(file, TODAY.plusDays(1), AVAILABLE).verdict()).isEqualTo(Kind.MET);
  }

  @Test
  void one_available_record_is_enough() {
    CaseFile file =
        holding(aHeldRecord().withOfferedOn(TODAY.plusDays(1)).withSince(TODAY), UNDATED);

    assertThat(Held.against(file, AVAILABLE).verdict()).isEqualTo(Kind.MET);
  }

  @Test
  void a_wholly_unrecorded_part_asks_once() {
    assertThat(Held.against(unrecorded(), ALL).questions())
        .containsExactly(
            "/records: how the records about the family are kept, and which it keeps itself");
  }

  @Test
  void where_something_is_recorded_each_rule_asks_for_its_own() {
    CaseFile file = aCaseFile().withRecords(RecordKeeping.builder().build());

    assertThat(Held.against(file, ALL).questions())
        .containsExactlyInAnyOrder(
            "/records/heldByFamily: which record the family keeps itself, or was offered",
            "/records/otherReviews: when other services review what they do",
            "/records/reviewedOn: when the file was last reviewed");
  }

  @Test
  void somebody_who_is_going_to_look_has_not_looked() {
    CaseFile file = aCaseFile().withRecords(nothingKept().withAskedOn(TODAY.plusDays(1)));

    assertThat(Held.against(file, ALL).missedAt()).isEmpty();
    assertThat(Held.against(file, TODAY.plusDays(1), ALL).missedAt()).hasSize(3);
  }

  @Test
  void a_family_whose_only_child_has_died_is_not_asked() {
    CaseFile file = unrecorded();
    CaseFile bereaved =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(TODAY)));

    assertThat(Held.against(bereaved, AVAILABLE).verdict()).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(bereaved, TODAY.minusDays(1), AVAILABLE).verdict())
        .isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void a_service_that_only_considers_it_is_asked_nothing_and_still_meets_it_where_there_is_one() {
    assertThat(Held.against(unrecorded(), considered(), AVAILABLE).verdict())
        .isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(aCaseFile(), considered(), AVAILABLE).verdict()).isEqualTo(Kind.MET);
  }

  @Test
  void of_separated_parents_the_record_of_each_is_looked_at() {
    FamilyHeldRecord his = aHeldRecord().withKeptBy(FATHER);
    CaseFile file =
        holding(his.withSuitsFamily(false), aHeldRecord().withKinds(), his.withSuitsFamily(false));

    Held held = Held.against(file, TAILORED);

    assertThat(held.missedAt())
        .containsExactly(
            "/records/heldByFamily/0/suitsFamily", "/records/heldByFamily/2/suitsFamily");
  }

  @Test
  void what_suits_the_family_may_be_for_anything() {
    CaseFile file = holding(aHeldRecord().withKinds().withSuitsFamily(true));

    assertThat(Held.against(file, TAILORED).verdict()).isEqualTo(Kind.MET);
    assertThat(Held.against(holding(aHeldRecord().withKinds()), TAILORED).askedAt())
        .containsExactly("/records/heldByFamily/0/kinds");
  }

  @Test
  void nothing_is_asked_before_the_family_comes_or_after_it_leaves() {
    CaseFile closed = aCaseFile().withRecords(nothingKept()).withClosedOn(TODAY);
    CaseFile notYet =
        unrecorded().withOpenedOn(TODAY.plusDays(1)).withAssignments().withPlans();

    for (Rule<?> rule : ALL) {
      assertThat(Held.against(closed, rule).verdict()).isEqualTo(Kind.NOT_APPLICABLE);
      assertThat(Held.against(notYet, rule).verdict()).isEqualTo(Kind.NOT_APPLICABLE);
    }
    assertThat(Held.against(closed, TODAY.minusDays(1), AVAILABLE).askedAt()).hasSize(1);
  }

  @Test
  void a_record_held_by_a_family_off_the_list_is_left_alone() {
    CaseFile file = keeping(
            records -> records.withHeldByFamily(aHeldRecord().withSuitsFamily(false)))
        .withClosedOn(TODAY);

    assertThat(Held.against(file, TAILORED).verdict()).isEqualTo(Kind.NOT_APPLICABLE);
  }
}
