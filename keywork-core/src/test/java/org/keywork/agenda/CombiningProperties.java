package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.Policies;
import org.keywork.casefile.CaseFileId;
import org.keywork.plan.MeetingKind;
import org.keywork.rule.Identifier;
import org.keywork.time.DateSpan;

class CombiningProperties {

  private static final int MOST_DAYS = 180;

  @Property(tries = 500)
  void no_meeting_is_in_two_groups(
      @ForAll("meetings") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS) int within) {
    assertThat(combining(meetings, within).groups().stream()
            .flatMap(group -> group.meetings().stream()))
        .doesNotHaveDuplicates()
        .isSubsetOf(meetings);
  }

  @Property(tries = 500)
  void the_meetings_of_a_group_are_of_one_family_and_of_different_kinds(
      @ForAll("meetings") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS) int within) {
    assertThat(combining(meetings, within).groups()).allSatisfy(group -> {
      assertThat(group.meetings()).hasSizeGreaterThan(1);
      assertThat(group.meetings()).extracting(AgendaItem::subject).containsOnly(subject(group));
      assertThat(group.meetings().stream().flatMap(each -> each.meetingKinds().stream()))
          .doesNotHaveDuplicates();
    });
  }

  private static Identifier subject(CombinableMeetings group) {
    return group.meetings().get(0).subject();
  }

  @Property(tries = 500)
  void nobodys_last_day_is_overrun_and_nobody_comes_forward_by_more_than_is_set(
      @ForAll("meetings") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS) int within) {
    assertThat(combining(meetings, within).groups()).allSatisfy(group -> {
      assertThat(group.meetings()).allMatch(each -> !each.lastDay().isBefore(group.holdBy()));
      LocalDate held = group.holdBy().isBefore(TODAY) ? TODAY : group.holdBy();
      assertThat(group.meetings()).allMatch(each -> !each.lastDay().isAfter(held.plusDays(within)));
    });
  }

  /** Where a meeting is several at once already, to take it in can leave less room for others. */
  @Property(tries = 1_000)
  void a_wider_window_never_saves_fewer_meetings_of_a_single_kind_each(
      @ForAll("singleKinds") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS - 1) int within,
      @ForAll @IntRange(min = 1, max = 40) int wider) {
    int widest = Math.min(MOST_DAYS, within + wider);
    assertThat(combining(meetings, widest).meetingsSaved())
        .isGreaterThanOrEqualTo(combining(meetings, within).meetingsSaved());
  }

  @Property(tries = 300)
  void no_other_grouping_of_meetings_of_a_single_kind_each_saves_more(
      @ForAll("planned") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS) int within) {
    int fewest = fewestHeld(meetings, within, List.of());
    assertThat(combining(meetings, within).meetingsSaved()).isEqualTo(meetings.size() - fewest);
  }

  /** How few meetings can be held, each of those left joining one of the groups or beginning one. */
  private static int fewestHeld(List<AgendaItem> left, int within, List<List<AgendaItem>> groups) {
    if (left.isEmpty()) {
      return groups.size();
    }
    List<AgendaItem> rest = left.subList(1, left.size());
    int fewest = fewestHeld(rest, within, with(groups, groups.size(), left.get(0)));
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).stream().allMatch(each -> canBeOne(each, left.get(0), within))) {
        fewest = Math.min(fewest, fewestHeld(rest, within, with(groups, i, left.get(0))));
      }
    }
    return fewest;
  }

  private static List<List<AgendaItem>> with(
      List<List<AgendaItem>> groups, int at, AgendaItem meeting) {
    List<List<AgendaItem>> more = new ArrayList<>(groups);
    List<AgendaItem> group =
        at < groups.size() ? new ArrayList<>(more.remove(at)) : new ArrayList<>();
    group.add(meeting);
    more.add(at, group);
    return more;
  }

  private static boolean canBeOne(AgendaItem one, AgendaItem other, int within) {
    return !one.meetingKinds().equals(other.meetingKinds())
        && Math.abs(one.lastDay().toEpochDay() - other.lastDay().toEpochDay()) <= within;
  }

  @Property(tries = 300)
  void what_is_saved_is_the_meetings_less_the_groups(
      @ForAll("meetings") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS) int within) {
    Combining combining = combining(meetings, within);
    long held =
        combining.groups().stream().mapToLong(group -> group.meetings().size()).sum();
    assertThat(combining.meetingsSaved())
        .isEqualTo((int) held - combining.groups().size());
  }

  @Property(tries = 300)
  void the_order_in_which_meetings_are_told_of_does_not_matter(
      @ForAll("meetings") List<AgendaItem> meetings,
      @ForAll @IntRange(min = 1, max = MOST_DAYS) int within,
      @ForAll Random random) {
    List<AgendaItem> shuffled = new ArrayList<>(meetings);
    Collections.shuffle(shuffled, random);
    assertThat(combining(shuffled, within)).isEqualTo(combining(meetings, within));
  }

  private static Combining combining(List<AgendaItem> meetings, int within) {
    return Agenda.of(DateSpan.startingOn(TODAY.minusYears(1)), TODAY, meetings.stream())
        .combining(Policies.guidance().with(Combining.WITHIN, Period.ofDays(within)));
  }

  @Provide
  Arbitrary<List<AgendaItem>> meetings() {
    Arbitrary<AgendaItem> planned = Combinators.combine(
            days(), Arbitraries.of(MeetingKind.class).set().ofMinSize(1).ofMaxSize(3))
        .as((day, kinds) -> AgendaItems.due(AgendaMatter.MEETING, day).withMeetingKinds(kinds));
    return numbered(Arbitraries.oneOf(due(), due(), planned).list().ofMaxSize(12));
  }

  @Provide
  Arbitrary<List<AgendaItem>> singleKinds() {
    Arbitrary<AgendaItem> planned = Combinators.combine(days(), Arbitraries.of(MeetingKind.class))
        .as((day, kind) -> AgendaItems.due(AgendaMatter.MEETING, day).withMeetingKinds(kind));
    return numbered(Arbitraries.oneOf(due(), planned).list().ofMaxSize(12));
  }

  /** To come, of a single kind, and few enough to try every grouping. */
  @Provide
  Arbitrary<List<AgendaItem>> planned() {
    Arbitrary<LocalDate> toCome = Arbitraries.integers().between(0, 120).map(TODAY::plusDays);
    Arbitrary<AgendaItem> each = Combinators.combine(toCome, Arbitraries.of(MeetingKind.class))
        .as((day, kind) -> AgendaItems.due(AgendaMatter.MEETING, day).withMeetingKinds(kind));
    return numbered(each.list().ofMaxSize(7));
  }

  private static Arbitrary<AgendaItem> due() {
    return Combinators.combine(
            days(),
            Arbitraries.of(
                AgendaMatter.REVIEW,
                AgendaMatter.NEXT_PLAN,
                AgendaMatter.EHC_REVIEW,
                AgendaMatter.STATEMENT_REVIEW,
                AgendaMatter.PROMISE),
            Arbitraries.of("F-1", "F-2"))
        .as((day, matter, family) ->
            AgendaItems.due(AgendaItems.of(new CaseFileId(family)), matter, day));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-60, 240).map(TODAY::plusDays);
  }

  private static Arbitrary<List<AgendaItem>> numbered(Arbitrary<List<AgendaItem>> lists) {
    return lists.map(items -> {
      List<AgendaItem> numbered = new ArrayList<>();
      for (AgendaItem item : items) {
        numbered.add(item.withId(AgendaItemId.of(item.subject(), "item", "" + numbered.size())));
      }
      return numbered;
    });
  }
}
