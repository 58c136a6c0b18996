package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.family.AdviceKind;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Conversations;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;

class ConversationReferencesTest {

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void whoever_knows_is_listed() {
    assertRefusedAt(
        "/questions/0/source",
        () -> Conversations.withQuestion(each -> each.withSource(new AgencyId("nobody"))));
  }

  @Test
  void advice_is_given_to_members_of_the_family() {
    assertRefusedAt(
        "/advice/0/to",
        () -> Conversations.withAdvice(
            Conversations.anAdvice(AdviceKind.RECOMMENDED).withTo(new MemberId("nobody"))));
  }

  @Test
  void whoever_answers_a_message_is_listed() {
    assertRefusedAt(
        "/messages/0/answeredBy",
        () -> Conversations.withMessage(each -> each.withAnsweredBy(new PractitionerId("nobody"))));
  }
}
