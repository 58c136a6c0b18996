package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.rule.Answer;

/** What was said last by a day counts, in whatever order it was written down. */
class LastSaidProperties {

  private static final LocalDate START = LocalDate.of(2026, 3, 1);

  @Property
  void the_last_decision_and_agreement_count_and_of_one_day_the_one_written_first(
      @ForAll @Size(max = 5) List<@IntRange(max = 6) Integer> days,
      @ForAll @IntRange(max = 8) int asOf) {
    Preferences wishes = Preferences.builder()
        .keyWorking(IntStream.range(0, days.size())
            .mapToObj(i -> decision(days.get(i), i % 2 == 0))
            .toList())
        .contact(IntStream.range(0, days.size())
            .mapToObj(i -> agreement(days.get(i), i % 2 == 0))
            .toList())
        .build();
    assertThat(wishes.keyWorkingDecisionOn(day(asOf)))
        .isEqualTo(wishes.keyWorking().stream()
            .filter(each -> !each.decidedOn().isAfter(day(asOf)))
            .max(Comparator.comparing(KeyWorkingDecision::decidedOn)));
    assertThat(wishes.contactAgreementOn(day(asOf)))
        .isEqualTo(wishes.contact().stream()
            .filter(each -> !each.agreedOn().isAfter(day(asOf)))
            .max(Comparator.comparing(ContactAgreement::agreedOn)));
  }

  @Property
  void explanations_tell_together_what_each_of_them_told(
      @ForAll @Size(max = 5) List<@IntRange(max = 6) Integer> days,
      @ForAll @IntRange(max = 8) int asOf) {
    RoleInformation told = told(days);
    List<RoleExplanation> byThen = told.explanationsBy(day(asOf));
    assertThat(told.lastExplanationBy(day(asOf)))
        .isEqualTo(byThen.stream().skip(Math.max(0, byThen.size() - 1)).findFirst());
    assertThat(told.isExplainedAgainBy(day(asOf))).isEqualTo(byThen.size() > 1);
    for (RolePart part : RolePart.values()) {
      assertThat(told.isToldBy(day(asOf), part))
          .isEqualTo(byThen.stream().map(part::in).reduce(Answer.NO, Answer::or));
    }
  }

  private static RoleInformation told(List<Integer> days) {
    return new RoleInformation(
        new ActiveTime(START, Optional.empty()),
        IntStream.range(0, days.size())
            .mapToObj(i -> explanation(days.get(i), i))
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static RoleExplanation explanation(int day, int place) {
    return RoleExplanation.builder()
        .on(day(day))
        .orally(place % 2 == 0)
        .inWriting(place % 3 == 0)
        .saidWhatIsNotIncluded(place % 4 == 0 ? Optional.empty() : Optional.of(place % 4 == 1))
        .build();
  }

  private static KeyWorkingDecision decision(int day, boolean wanted) {
    return KeyWorkingDecision.builder().decidedOn(day(day)).wanted(wanted).build();
  }

  private static ContactAgreement agreement(int day, boolean suits) {
    return ContactAgreement.builder().agreedOn(day(day)).suitsFamily(suits).build();
  }

  private static LocalDate day(int after) {
    return START.plusDays(after);
  }
}
