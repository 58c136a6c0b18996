package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aConsent;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.family.MemberId;
import org.keywork.family.SharingPurpose;
import org.keywork.fixtures.Records;
import org.keywork.records.OtherReviewKind;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;

class RecordReferencesTest {

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void whoever_keeps_a_record_belongs_to_the_family() {
    assertRefusedAt(
        "/records/heldByFamily/1/keptBy",
        () -> Records.holding(
            Records.aHeldRecord(), Records.aHeldRecord().withKeptBy(new MemberId("nobody"))));
  }

  @Test
  void whoever_reviews_something_is_listed() {
    assertRefusedAt(
        "/records/otherReviews/0/agency",
        () -> Records.keeping(records -> records.withOtherReviews(
            Records.aReview(OtherReviewKind.MEDICAL).withAgency(new AgencyId("nobody")))));
  }

  @Test
  void a_family_is_counted_only_as_it_consents() {
    CaseFile counted = aCaseFile().withConsents(aConsent().withPurposes(SharingPurpose.STATISTICS));

    assertThat(aCaseFile().mayBeCounted(SCHOOL, BASIS).answer()).isEqualTo(Answer.NO);
    assertThat(counted.mayBeCounted(SCHOOL, BASIS).answer()).isEqualTo(Answer.YES);
    assertThat(counted.mayBeCounted(SCHOOL, BASIS).purpose()).isEqualTo(SharingPurpose.STATISTICS);
  }
}
