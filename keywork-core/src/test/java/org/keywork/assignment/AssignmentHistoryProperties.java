package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

class AssignmentHistoryProperties {

  private static final LocalDate DAY_ONE = LocalDate.of(2028, 2, 20);
  private static final int DAYS = 40;

  @Property
  void on_every_active_day_exactly_one_stretch_tells_what_the_day_tells(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    assertThat(answers(history.contacts(), day))
        .isEqualTo(history.isActiveOn(day) ? List.of(history.contactsOn(day)) : List.of());
    assertThat(answers(history.keyWorkerStretches(), day))
        .isEqualTo(history.isActiveOn(day) ? List.of(history.keyWorkersOn(day)) : List.of());
  }

  private static List<List<PractitionerId>> answers(List<Stretch> stretches, LocalDate day) {
    return stretches.stream()
        .filter(stretch -> stretch.days().contains(day))
        .map(Stretch::who)
        .toList();
  }

  @Property
  void on_every_active_day_there_is_no_contact_or_one_or_several(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    boolean none = history.daysWithoutContact().stream().anyMatch(days -> days.contains(day));
    boolean several = history.daysWithSeveralContacts().stream()
        .anyMatch(stretch -> stretch.days().contains(day));
    int contacts = history.contactsOn(day).size();

    assertThat(none).isEqualTo(history.isActiveOn(day) && contacts == 0);
    assertThat(several).isEqualTo(history.isActiveOn(day) && contacts > 1);
  }

  @Property
  void neighbouring_stretches_differ_and_leave_no_day_between(
      @ForAll("histories") AssignmentHistory history) {
    List<Stretch> stretches = history.contacts();
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).who()).isNotEqualTo(stretches.get(i - 1).who());
      assertThat(stretches.get(i).days().abuts(stretches.get(i - 1).days())).isTrue();
    }
    assertThat(stretches.get(0).days().firstDay())
        .isEqualTo(history.active().orElseThrow().firstDay());
    assertThat(stretches.get(stretches.size() - 1).days().lastDay())
        .isEqualTo(history.active().orElseThrow().lastDay());
  }

  @Property
  void the_order_of_the_assignments_does_not_matter(
      @ForAll("histories") AssignmentHistory history,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    List<KeyWorkerAssignment> shuffled = new ArrayList<>(history.assignments());
    Collections.shuffle(shuffled, random);
    AssignmentHistory other = history.withAssignments(shuffled);

    assertThat(other.contacts()).isEqualTo(history.contacts());
    assertThat(other.keyWorkerStretches()).isEqualTo(history.keyWorkerStretches());
    assertThat(other.tenures()).isEqualTo(history.tenures());
    assertThat(other.changes()).isEqualTo(history.changes());
    assertThat(other.spells()).isEqualTo(history.spells());
    assertThat(other.gaps()).isEqualTo(history.gaps());
    assertThat(other.changesBy(day)).isEqualTo(history.changesBy(day));
    assertThat(other.carriersOn(day)).isEqualTo(history.carriersOn(day));
    assertThat(other.earlierKeyWorkers(day)).isEqualTo(history.earlierKeyWorkers(day));
  }

  @Property
  void every_active_day_lies_in_exactly_one_spell_and_no_other_day_in_any(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    List<Spell> spells =
        history.spells().stream().filter(spell -> spell.days().contains(day)).toList();

    assertThat(spells).hasSize(history.isActiveOn(day) ? 1 : 0);
    assertThat(spells).allSatisfy(spell -> {
      List<PractitionerId> keyWorkers = history.keyWorkersOn(day);
      assertThat(spell.who())
          .isEqualTo(keyWorkers.isEmpty() ? history.carriersOn(day) : keyWorkers);
      assertThat(spell.kind()).isEqualTo(kind(keyWorkers.size(), withoutKeyWorker(history, day)));
    });
  }

  private static Spell.Kind withoutKeyWorker(AssignmentHistory history, LocalDate day) {
    if (!history.carriersOn(day).isEmpty()) {
      return Spell.Kind.COVER_ONLY;
    }
    return history.ownKeyWorking().stream().anyMatch(days -> days.contains(day))
        ? Spell.Kind.OWN_KEY_WORKER
        : Spell.Kind.GAP;
  }

  private static Spell.Kind kind(int keyWorkers, Spell.Kind withoutAny) {
    return switch (keyWorkers) {
      case 0 -> withoutAny;
      case 1 -> Spell.Kind.ONE_KEY_WORKER;
      default -> Spell.Kind.OVERLAP;
    };
  }

  @Property
  void the_days_of_the_spells_add_up_to_the_days_on_the_list(
      @ForAll("histories") AssignmentHistory history) {
    DateSpan active = history.active().orElseThrow();
    List<Spell> spells = history.spells();

    for (int i = 1; i < spells.size(); i++) {
      assertThat(spells.get(i).days().firstDay())
          .isEqualTo(spells.get(i - 1).days().lastDay().orElseThrow().plusDays(1));
    }
    assertThat(spells.get(0).days().firstDay()).isEqualTo(active.firstDay());
    assertThat(spells.get(spells.size() - 1).days().lastDay()).isEqualTo(active.lastDay());
    if (!active.isOpenEnded()) {
      assertThat(spells.stream()
              .mapToLong(spell -> spell.days().days().orElseThrow())
              .sum())
          .isEqualTo(active.days().orElseThrow());
    }
  }

  @Property
  void overlaps_and_days_uncarried_are_the_spells_of_their_kind(
      @ForAll("histories") AssignmentHistory history) {
    assertThat(history.spells().stream()
            .filter(spell -> spell.kind() == Spell.Kind.OVERLAP)
            .map(spell -> new Stretch(spell.days(), spell.who())))
        .isEqualTo(history.overlaps());
    assertThat(history.spells().stream()
            .filter(spell -> spell.kind() == Spell.Kind.GAP)
            .map(Spell::days))
        .isEqualTo(history.daysUncarried());
  }

  /** A gap is a day without key worker; that somebody covers fills none, that the family does it does. */
  @Property
  void every_active_day_is_in_a_gap_or_an_overlap_or_with_one_key_worker_or_the_familys_own(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    int keyWorkers = history.keyWorkersOn(day).size();
    boolean own = history.ownKeyWorking().stream().anyMatch(days -> days.contains(day));

    assertThat(history.gaps().stream().filter(days -> days.contains(day)))
        .hasSize(history.isActiveOn(day) && keyWorkers == 0 && !own ? 1 : 0);
    assertThat(history.overlaps().stream().filter(each -> each.days().contains(day)))
        .hasSize(history.isActiveOn(day) && keyWorkers > 1 ? 1 : 0);
  }

  @Property
  void to_shift_every_day_shifts_every_answer(
      @ForAll("histories") AssignmentHistory history, @ForAll @IntRange(max = 1500) int shift) {
    AssignmentHistory later = history
        .withActive(history.active().map(days -> shifted(days, shift)))
        .withOwnKeyWorking(
            history.ownKeyWorking().stream().map(days -> shifted(days, shift)).toList())
        .withAssignments(history.assignments().stream()
            .map(each -> each.withContact(Optional.empty()))
            .map(each -> each.withDuring(shifted(each.during(), shift)))
            .toList());

    assertThat(later.gaps())
        .isEqualTo(history.gaps().stream().map(days -> shifted(days, shift)).toList());
    assertThat(later.spells())
        .isEqualTo(history.spells().stream()
            .map(each -> new Spell(shifted(each.days(), shift), each.kind(), each.who()))
            .toList());
    assertThat(later.overlaps())
        .isEqualTo(history.overlaps().stream()
            .map(each -> new Stretch(shifted(each.days(), shift), each.who()))
            .toList());
    assertThat(later.changes())
        .isEqualTo(
            history.changes().stream().map(change -> shifted(change, shift)).toList());
  }

  private static DateSpan shifted(DateSpan days, int shift) {
    LocalDate first = days.firstDay().plusDays(shift);
    return days.lastDay()
        .map(last -> DateSpan.of(first, last.plusDays(shift)))
        .orElseGet(() -> DateSpan.startingOn(first));
  }

  private static ChangeOfKeyWorker shifted(ChangeOfKeyWorker change, int shift) {
    return new ChangeOfKeyWorker(
        shifted(change.outgoing(), shift),
        change.successor().map(tenure -> shifted(tenure, shift)));
  }

  private static Tenure shifted(Tenure tenure, int shift) {
    return new Tenure(tenure.keyWorker(), shifted(tenure.days(), shift));
  }

  @Property
  void the_end_of_a_tenure_is_found_from_each_of_its_assignments(
      @ForAll("histories") AssignmentHistory history) {
    List<KeyWorkerAssignment> assignments = history.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      if (each.kind() == AssignmentKind.KEY_WORKER) {
        KeyWorkerAssignment last = assignments.get(history.endingOf(i));
        assertThat(history.tenures())
            .filteredOn(tenure -> tenure.keyWorker().equals(each.practitioner()))
            .filteredOn(tenure -> tenure.days().overlaps(each.during()))
            .singleElement()
            .satisfies(tenure ->
                assertThat(tenure.days().lastDay()).isEqualTo(last.during().lastDay()));
      }
    }
  }

  @Property
  void a_contact_is_somebody_who_is_assigned(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    assertThat(history.assignments().stream()
            .filter(each -> each.during().contains(day))
            .map(KeyWorkerAssignment::practitioner))
        .containsAll(history.contactsOn(day));
  }

  @Property
  void what_is_asked_of_a_day_is_what_the_lists_of_that_day_tell(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    List<PractitionerId> leads =
        history.contactsOn(day).isEmpty() ? history.keyWorkersOn(day) : history.contactsOn(day);

    assertThat(history.hasContactOn(day)).isEqualTo(!history.contactsOn(day).isEmpty());
    assertThat(history.hasSeveralContactsOn(day))
        .isEqualTo(history.contactsOn(day).size() > 1);
    assertThat(history.hasKeyWorkerOn(day)).isEqualTo(!history.keyWorkersOn(day).isEmpty());
    assertThat(history.hasSeveralKeyWorkersOn(day))
        .isEqualTo(history.keyWorkersOn(day).size() > 1);
    assertThat(history.leadsOn(day)).isEqualTo(leads);
    assertThat(history.hasLeadOn(day)).isEqualTo(!leads.isEmpty());
    assertThat(history.hasBackUpBesidesLeadsOn(day))
        .isEqualTo(!leads.containsAll(history.backUpsOn(day)));
    assertThat(history.isLeftWithoutOneOn(day))
        .isEqualTo(history.gaps().stream().anyMatch(gap -> gap.contains(day)));
  }

  @Property
  void what_is_asked_of_one_person_is_what_the_lists_tell_of_them(
      @ForAll("histories") AssignmentHistory history,
      @ForAll("people") PractitionerId who,
      @ForAll("days") LocalDate day) {
    assertThat(history.isLedBy(who, day)).isEqualTo(history.leadsOn(day).contains(who));
    assertThat(history.isKeyWorkerOn(who, day))
        .isEqualTo(history.keyWorkersOn(day).contains(who));
    assertThat(history.isCarriedBy(who, day)).isEqualTo(history.carriersOn(day).contains(who));
    assertThat(history.wasKeyWorkerBy(who, day))
        .isEqualTo(history.tenures().stream()
            .anyMatch(each -> each.keyWorker().equals(who) && !each.days().startsAfter(day)));
  }

  @Property
  void whoever_comes_follows_who_goes_next_or_went_last(
      @ForAll("histories") AssignmentHistory history) {
    List<ChangeOfKeyWorker> followed = new ArrayList<>();
    for (Tenure incoming : history.tenures()) {
      outgoing(incoming, history)
          .filter(outgoing -> !outgoing.keyWorker().equals(incoming.keyWorker()))
          .filter(outgoing -> !isFromTheFamilyItself(outgoing, incoming, history))
          .ifPresent(
              outgoing -> followed.add(new ChangeOfKeyWorker(outgoing, Optional.of(incoming))));
    }
    assertThat(history.changes().stream().filter(each -> each.successor().isPresent()))
        .isEqualTo(followed);
  }

  private static Optional<Tenure> outgoing(Tenure incoming, AssignmentHistory history) {
    LocalDate first = incoming.days().firstDay();
    List<Tenure> earlier = history.tenures().stream()
        .filter(each -> each.days().firstDay().isBefore(first))
        .toList();
    return earlier.stream()
        .filter(each -> each.days().contains(first))
        .min(Tenure.BY_LAST_DAY)
        .or(() -> earlier.stream().max(Tenure.BY_LAST_DAY));
  }

  private static boolean isFromTheFamilyItself(
      Tenure outgoing, Tenure incoming, AssignmentHistory history) {
    LocalDate eve = incoming.days().firstDay().minusDays(1);
    return history.isOwnKeyWorkingOn(eve) && outgoing.days().endsBefore(eve);
  }

  @Property
  void an_overlap_is_long_enough_exactly_where_its_days_are(
      @ForAll("histories") AssignmentHistory history,
      @ForAll @IntRange(min = 1, max = 20) int days) {
    for (ChangeOfKeyWorker change : history.changes()) {
      boolean enough = change.overlap().isPresent()
          && (change.outgoing().days().isOpenEnded()
              || change.overlap().get().days().orElse(days) >= days);
      assertThat(change.overlapsFor(Period.ofDays(days))).isEqualTo(enough);
    }
  }

  @Property
  void changes_never_become_fewer(
      @ForAll("histories") AssignmentHistory history, @ForAll("days") LocalDate day) {
    assertThat(history.changesBy(day.plusDays(1))).isGreaterThanOrEqualTo(history.changesBy(day));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, DAYS - 1)
        .edgeCases(edges -> edges.includeOnly(0, DAYS - 1))
        .map(DAY_ONE::plusDays);
  }

  @Provide
  Arbitrary<PractitionerId> people() {
    return Arbitraries.of("ann", "ben", "cat").map(PractitionerId::new);
  }

  private Arbitrary<DateSpan> spans() {
    Arbitrary<DateSpan> closed = Combinators.combine(days(), days())
        .as((one, other) -> one.isAfter(other) ? DateSpan.of(other, one) : DateSpan.of(one, other));
    return Arbitraries.oneOf(closed, days().map(DateSpan::startingOn));
  }

  private Arbitrary<KeyWorkerAssignment> assignments() {
    return Combinators.combine(
            people(),
            Arbitraries.of(
                AssignmentKind.KEY_WORKER,
                AssignmentKind.KEY_WORKER,
                AssignmentKind.COVER,
                AssignmentKind.BACK_UP),
            spans(),
            spans().optional())
        .as((who, kind, during, contact) -> KeyWorkerAssignment.builder()
            .practitioner(who)
            .kind(kind)
            .during(during)
            .contact(contact.flatMap(during::overlapWith))
            .build());
  }

  @Provide
  Arbitrary<AssignmentHistory> histories() {
    return Combinators.combine(
            assignments().list().ofMaxSize(5), spans().list().ofMaxSize(2), spans())
        .as((assignments, own, active) -> AssignmentHistory.builder()
            .assignments(assignments)
            .ownKeyWorking(own)
            .active(active)
            .build());
  }
}
