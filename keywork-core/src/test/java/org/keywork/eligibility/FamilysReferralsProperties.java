package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Families.aFamily;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.keywork.family.ActiveTime;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.Preferences;
import org.keywork.time.DateSpan;

/** What is told of a family's way to key working, whatever came in whatever order. */
class FamilysReferralsProperties {

  private static final LocalDate START = LocalDate.of(2026, 3, 1);

  @Property
  void key_working_begins_with_the_first_key_worker_after_a_referral(
      @ForAll @Size(max = 4) List<@IntRange(max = 12) Integer> received,
      @ForAll @Size(max = 4) List<@IntRange(max = 12) Integer> began,
      @ForAll @IntRange(max = 6) int length,
      @ForAll @IntRange(max = 14) int asOf) {
    FamilysReferrals family = family(received, began, length, List.of());
    LocalDate day = day(asOf);
    for (Referral each : family.referrals()) {
      assertThat(family.allocatedAfter(each, day)).isEqualTo(allocated(family, each, day));
    }
    assertThat(family.beganBy(day))
        .isEqualTo(latest(
            family.referrals().stream().flatMap(each -> allocated(family, each, day).stream())));
    assertThat(family.keyWorkerSince(day))
        .isEqualTo(latest(family.keyWorkers().stream()
            .filter(days -> days.contains(day))
            .map(DateSpan::firstDay)));
  }

  @Property
  void the_wish_behind_a_referral_is_the_one_that_held_or_else_the_next(
      @ForAll @IntRange(max = 12) int received,
      @ForAll @Size(max = 5) List<@IntRange(max = 12) Integer> wanted,
      @ForAll @IntRange(max = 14) int asOf) {
    FamilysReferrals family = family(List.of(received), List.of(), 0, wanted);
    LocalDate on = day(received);
    Optional<LocalDate> held =
        family.decisionOn(on).filter(KeyWorkingDecision::wanted).map(KeyWorkingDecision::decidedOn);
    Optional<LocalDate> next = earliest(decisions(wanted).stream()
        .filter(KeyWorkingDecision::wanted)
        .map(KeyWorkingDecision::decidedOn)
        .filter(each -> each.isAfter(on) && !each.isAfter(day(asOf))));
    assertThat(family.wishBehind(family.referrals().get(0), day(asOf)))
        .isEqualTo(held.or(() -> next));
    assertThat(family.firstDecisionBy(day(asOf)))
        .isEqualTo(earliest(decisions(wanted).stream()
            .map(KeyWorkingDecision::decidedOn)
            .filter(each -> !each.isAfter(day(asOf)))));
  }

  private static Optional<LocalDate> allocated(
      FamilysReferrals family, Referral referral, LocalDate asOf) {
    LocalDate received = referral.receivedOn();
    boolean had = family.keyWorkers().stream()
        .anyMatch(days -> days.contains(received) && days.firstDay().isBefore(received));
    return had
        ? Optional.empty()
        : earliest(family.keyWorkers().stream()
            .map(DateSpan::firstDay)
            .filter(each -> !each.isBefore(received) && !each.isAfter(asOf)));
  }

  private static FamilysReferrals family(
      List<Integer> received, List<Integer> began, int length, List<Integer> decided) {
    return new FamilysReferrals(
        new ActiveTime(START, Optional.empty()),
        aFamily()
            .withPreferences(
                Preferences.builder().keyWorking(decisions(decided)).build()),
        received.stream()
            .map(each -> Referral.builder().receivedOn(day(each)).build())
            .toList(),
        Optional.empty(),
        began.stream().map(each -> DateSpan.of(day(each), day(each + length))).toList());
  }

  /** Decisions on these days, for a key worker and against one in turn. */
  private static List<KeyWorkingDecision> decisions(List<Integer> days) {
    return days.stream()
        .map(each -> KeyWorkingDecision.builder()
            .decidedOn(day(each))
            .wanted(each % 2 == 0)
            .build())
        .toList();
  }

  private static Optional<LocalDate> earliest(Stream<LocalDate> days) {
    return days.min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> latest(Stream<LocalDate> days) {
    return days.max(Comparator.naturalOrder());
  }

  private static LocalDate day(int after) {
    return START.plusDays(after);
  }
}
