package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.Conversations.EVENING;
import static org.keywork.fixtures.Conversations.aMessage;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.family.ActiveTime;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict.Kind;

/** What holds for whatever time a service sets itself to answer. */
class MessageProperties {

  @Property
  void a_longer_time_to_answer_never_adds_a_finding(
      @ForAll @IntRange(min = 1, max = 5000) int minutes,
      @ForAll @IntRange(max = 5000) int longerBy,
      @ForAll @IntRange(max = 10_000) int answeredAfter,
      @ForAll boolean isAnswered,
      @ForAll @IntRange(max = 20) int daysLater) {
    Message message = aMessage()
        .withAnsweredAt(
            isAnswered ? Optional.of(EVENING.plusMinutes(answeredAfter)) : Optional.empty());

    if (verdict(message, minutes, daysLater) != Kind.NOT_MET) {
      assertThat(verdict(message, minutes + longerBy, daysLater)).isNotEqualTo(Kind.NOT_MET);
    }
  }

  private static Kind verdict(Message message, int minutes, int daysLater) {
    Basis basis = new Basis(
        EVENING.toLocalDate().plusDays(daysLater),
        LocalPolicy.named("ours")
            .with(ReachabilityRules.ANSWERED_WITHIN, Duration.ofMinutes(minutes)));
    return ReachabilityRules.MESSAGE_ANSWERED
        .verdictOn(new FamilysMessage(message, new ActiveTime(OPENED, Optional.empty())), basis)
        .kind();
  }
}
