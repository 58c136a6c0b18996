package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.BROTHER;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.ConsentRuleExamples.toTheSchool;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.family.MemberId;
import org.keywork.family.SharingPurpose;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;

/** Whom consents and disclosures are about, and what a case file says to who asks. */
class ConsentReferencesTest {

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void a_consent_is_about_members_of_the_family() {
    MemberId nobody = new MemberId("nobody");
    assertRefusedAt(
        "/consents/0/about", () -> aCaseFile().withConsents(aConsent().withAbout(nobody)));
    assertThat(aCaseFile().withConsents(aConsent().withAbout(BROTHER, CHILD)).consents())
        .hasSize(1);
  }

  @Test
  void what_was_shared_is_about_disabled_children_of_the_family() {
    assertRefusedAt(
        "/disclosures/0/about",
        () -> aCaseFile().withDisclosures(toTheSchool(TODAY).withAbout(BROTHER)));
    assertThat(aCaseFile().withDisclosures(toTheSchool(TODAY).withAbout(CHILD)).disclosures())
        .hasSize(1);
  }

  @Test
  void a_case_file_says_what_may_be_shared() {
    assertThat(aCaseFile().mayShare(SCHOOL, SharingPurpose.PLANNING, BASIS).answer())
        .isEqualTo(Answer.YES);
    assertThat(
            aCaseFile().mayShare(SCHOOL, SharingPurpose.CORRESPONDENCE, BASIS).answer())
        .isEqualTo(Answer.NO);
  }
}
