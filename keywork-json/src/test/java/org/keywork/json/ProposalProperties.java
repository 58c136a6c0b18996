package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.keywork.Keywork;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.Consequences;
import org.keywork.casefile.Proposal;
import org.keywork.casefile.ProposedExit;
import org.keywork.casefile.ProposedHandover;
import org.keywork.casefile.ProposedStepDown;
import org.keywork.json.LivelyProposals.Proposed;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Finding;
import org.keywork.rule.InvalidRecordException;
import org.keywork.time.DateSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What holds of every change that is looked at before it is made, in whatever case file. */
class ProposalProperties {

  private static final int TRIES = 30;
  private static final ObjectMapper MAPPER = KeyworkModule.strictMapper().build();

  @Provide
  Arbitrary<Proposed<? extends Proposal>> proposals() {
    return LivelyProposals.all();
  }

  @Provide
  Arbitrary<Proposed<ProposedHandover>> handovers() {
    return Arbitraries.of(LivelyProposals.HANDOVERS);
  }

  @Provide
  Arbitrary<Proposed<ProposedStepDown>> steps() {
    return Arbitraries.of(LivelyProposals.STEPS);
  }

  @Provide
  Arbitrary<Proposed<ProposedExit>> exits() {
    return Arbitraries.of(LivelyProposals.EXITS);
  }

  @Provide
  Arbitrary<Keywork> services() {
    return Arbitraries.of(LivelyServices.all());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void to_propose_a_change_finds_what_is_found_once_it_is_recorded(
      @ForAll("proposals") Proposed<? extends Proposal> proposed,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    CaseFile recorded = AYearLater.read(AYearLater.written(proposed.made())).orElseThrow();

    assertThat(days(proposed, random))
        .allSatisfy(
            day -> assertThat(service.checkProposed(proposed.file(), proposed.proposal(), day))
                .isEqualTo(service.check(recorded, day)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_found_before_less_what_it_settles_and_with_what_it_brings_is_found_after(
      @ForAll("proposals") Proposed<? extends Proposal> proposed,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    for (LocalDate day : days(proposed, random)) {
      Consequences brought = service.consequences(proposed.file(), proposed.proposal(), day);
      List<Finding> after = new ArrayList<>(service.check(proposed.file(), day).findings());

      after.removeAll(brought.settledFindings());
      after.addAll(brought.newFindings());
      assertThat(
              service.checkProposed(proposed.file(), proposed.proposal(), day).findings())
          .containsExactlyInAnyOrderElementsOf(after);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_handover_or_a_step_that_was_made_cannot_be_made_again(
      @ForAll("handovers") Proposed<ProposedHandover> handedOver,
      @ForAll("steps") Proposed<ProposedStepDown> steppedDown) {
    for (Proposed<?> each : List.of(handedOver, steppedDown)) {
      CaseFile made = each.made();
      assertThatExceptionOfType(InvalidRecordException.class)
          .isThrownBy(() -> each.proposal().madeIn(made));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void an_exit_that_was_made_changes_nothing_when_it_is_made_again(
      @ForAll("exits") Proposed<ProposedExit> proposed) {
    CaseFile made = proposed.made();

    assertThat(proposed.proposal().madeIn(made)).isEqualTo(made);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_handover_changes_who_is_assigned_and_nothing_else(
      @ForAll("handovers") Proposed<ProposedHandover> proposed) {
    CaseFile file = proposed.file();
    CaseFile made = proposed.made();

    assertThat(changedIn(file, made)).isSubsetOf("assignments", "practitioners");
    assertThat(made.practitioners())
        .startsWith(file.practitioners().toArray(new Practitioner[0]))
        .hasSize(file.practitioners().size()
            + (int) proposed.proposal().newPractitioner().stream().count());
    assertThat(made.assignments()).hasSize(file.assignments().size() + 1);
    for (int i = 0; i < file.assignments().size(); i++) {
      assertEndedAtMost(file.assignments().get(i), made.assignments().get(i));
    }
  }

  private static void assertEndedAtMost(KeyWorkerAssignment before, KeyWorkerAssignment after) {
    assertThat(after
            .withDuring(before.during())
            .withContact(before.contact())
            .withEnding(before.ending()))
        .isEqualTo(before);
    assertShortenedAtMost(before.during(), after.during());
  }

  private static void assertShortenedAtMost(DateSpan before, DateSpan after) {
    assertThat(after.firstDay()).isEqualTo(before.firstDay());
    assertThat(after.overlapWith(before)).contains(after);
  }

  /** Where nobody was the single point of contact, it may be told now that it was the one who goes. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_handover_leaves_the_days_before_it_as_they_were(
      @ForAll("handovers") Proposed<ProposedHandover> proposed) {
    AssignmentHistory before = proposed.file().assignmentHistory();
    AssignmentHistory after = proposed.made().assignmentHistory();
    ProposedHandover handover = proposed.proposal();
    LocalDate first = Stream.of(
            handover.incomingBeginsOn(), handover.outgoingEndsOn().plusDays(1))
        .min(LocalDate::compareTo)
        .orElseThrow();

    IntStream.rangeClosed(1, 500).mapToObj(first::minusDays).forEach(day -> {
      assertThat(after.keyWorkersOn(day)).isEqualTo(before.keyWorkersOn(day));
      if (!before.contactsOn(day).isEmpty()) {
        assertThat(after.contactsOn(day)).isEqualTo(before.contactsOn(day));
      }
      assertThat(after.isCoveredOn(day)).isEqualTo(before.isCoveredOn(day));
    });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_handover_is_a_change_from_the_one_who_goes_to_the_one_who_comes(
      @ForAll("handovers") Proposed<ProposedHandover> proposed) {
    AssignmentHistory after = proposed.made().assignmentHistory();
    ProposedHandover handover = proposed.proposal();

    assertThat(after.isKeyWorkerOn(handover.outgoing(), handover.outgoingEndsOn()))
        .isTrue();
    assertThat(after.isKeyWorkerOn(handover.incoming(), handover.incomingBeginsOn()))
        .isTrue();
    assertThat(after.contactsOn(handover.incomingLeadsOn())).contains(handover.incoming());
    assertThat(after.contactsOn(handover.incomingLeadsOn())).doesNotContain(handover.outgoing());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_step_changes_how_much_key_working_there_is_and_nothing_else(
      @ForAll("steps") Proposed<ProposedStepDown> proposed) {
    CaseFile file = proposed.file();
    CaseFile made = proposed.made();
    LocalDate on = proposed.proposal().step().on();

    assertThat(changedIn(file, made)).containsExactlyInAnyOrder("intensities", "stepDowns");
    assertThat(made.stepDowns()).hasSize(file.stepDowns().size() + 1).containsAll(file.stepDowns());
    assertThat(on(on.minusDays(1), made)).isEqualTo(on(on.minusDays(1), file));
    assertThat(on(on, made)).containsExactly(proposed.proposal().step().to());
    assertThat(on(on.plusYears(9), made))
        .containsExactly(proposed.proposal().step().to());
  }

  private static List<Intensity> on(LocalDate day, CaseFile file) {
    return file.intensities().stream()
        .filter(each -> each.during().contains(day))
        .map(IntensityOfSupport::intensity)
        .toList();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void an_exit_ends_who_is_assigned_and_changes_nothing_else(
      @ForAll("exits") Proposed<ProposedExit> proposed) {
    CaseFile file = proposed.file();
    CaseFile made = proposed.made();
    LocalDate settled = proposed.proposal().settledOn();

    assertThat(changedIn(file, made))
        .contains("closedOn", "exitPlan")
        .isSubsetOf("closedOn", "exitPlan", "assignments");
    assertThat(made.activeDays().orElseThrow().lastDay()).contains(settled.minusDays(1));
    assertThat(made.assignments()).hasSameSizeAs(file.assignments());
    for (int i = 0; i < file.assignments().size(); i++) {
      assertEndedAtMost(file.assignments().get(i), made.assignments().get(i));
    }
    assertThat(made.assignmentHistory().carriersOn(settled)).isEmpty();
    IntStream.rangeClosed(1, 100)
        .mapToObj(settled::minusDays)
        .forEach(day -> assertThat(made.assignmentHistory().contactsOn(day))
            .isEqualTo(file.assignmentHistory().contactsOn(day)));
  }

  /** The properties of the document that are not as they were. */
  private static Set<String> changedIn(CaseFile before, CaseFile after) {
    JsonNode one = MAPPER.readTree(AYearLater.written(before));
    JsonNode other = MAPPER.readTree(AYearLater.written(after));
    Set<String> names = new HashSet<>(one.propertyNames());
    names.addAll(other.propertyNames());
    names.removeIf(name -> one.path(name).equals(other.path(name)));
    return names;
  }

  private static List<LocalDate> days(Proposed<? extends Proposal> proposed, Random random) {
    List<LocalDate> days =
        new ArrayList<>(LivelyCaseFiles.someDaysOf(proposed.file(), random).subList(0, 3));
    days.add(proposed.proposal().settledOn());
    return days;
  }
}
