package org.keywork.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.ChangeReason;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.Proposal;
import org.keywork.casefile.ProposedExit;
import org.keywork.casefile.ProposedHandover;
import org.keywork.casefile.ProposedStepDown;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.transition.ExitPlan;
import org.keywork.transition.StepDown;

/** Changes that somebody might think of in {@link LivelyCaseFiles}, and in those of the rule examples. */
final class LivelyProposals {

  /**
   * A change that can be made in a case file.
   *
   * @param file the family's case file
   * @param proposal the change
   */
  record Proposed<P extends Proposal>(CaseFile file, P proposal) {

    CaseFile made() {
      return proposal.madeIn(file);
    }
  }

  private static final int FOR_EACH_FILE = 4;

  private static final List<CaseFile> FILES = Stream.concat(
          LivelyCaseFiles.all().stream(), LivelyCaseFiles.ofRuleExamples())
      .toList();

  static final List<Proposed<ProposedHandover>> HANDOVERS = inAll(LivelyProposals::handover);
  static final List<Proposed<ProposedStepDown>> STEPS = inAll(LivelyProposals::stepDown);
  static final List<Proposed<ProposedExit>> EXITS = inAll(LivelyProposals::exit);

  private LivelyProposals() {}

  static Arbitrary<Proposed<? extends Proposal>> all() {
    return Arbitraries.oneOf(
        Arbitraries.of(HANDOVERS), Arbitraries.of(STEPS), Arbitraries.of(EXITS));
  }

  private static <P extends Proposal> List<Proposed<P>> inAll(
      BiFunction<CaseFile, Random, Optional<P>> thinkOf) {
    Random random = new Random(FOR_EACH_FILE);
    return FILES.stream()
        .flatMap(file -> IntStream.range(0, FOR_EACH_FILE)
            .mapToObj(i -> thinkOf.apply(file, random))
            .flatMap(Optional::stream)
            .filter(each -> canBeMade(file, each))
            .map(each -> new Proposed<>(file, each)))
        .toList();
  }

  /** Whatever makes no sense in a file is refused as such. */
  private static boolean canBeMade(CaseFile file, Proposal proposal) {
    try {
      return proposal.madeIn(file) != null;
    } catch (InvalidRecordException refused) {
      return false;
    }
  }

  private static Optional<ProposedHandover> handover(CaseFile file, Random random) {
    List<KeyWorkerAssignment> keyWorkers = file.assignments().stream()
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .toList();
    if (keyWorkers.isEmpty()) {
      return Optional.empty();
    }
    KeyWorkerAssignment handedOver = any(keyWorkers, random);
    LocalDate first = handedOver.during().firstDay();
    LocalDate ends =
        first.plusDays(random.nextInt((int) Math.min(handedOver.during().days().orElse(400), 400)));
    LocalDate begins = ends.plusDays(1 - random.nextInt(60));
    LocalDate leads =
        begins.plusDays(random.nextInt((int) (ends.toEpochDay() - begins.toEpochDay()) + 2));
    Optional<Practitioner> added = random.nextBoolean()
        ? Optional.of(any(file.practitioners(), random).withId(new PractitionerId("one-more")))
        : Optional.empty();
    PractitionerId incoming =
        added.map(Practitioner::id).orElse(any(file.practitioners(), random).id());
    if (incoming.equals(handedOver.practitioner())) {
      return Optional.empty();
    }
    return Optional.of(ProposedHandover.builder()
        .outgoing(handedOver.practitioner())
        .incoming(incoming)
        .newPractitioner(added)
        .incomingBeginsOn(begins)
        .incomingLeadsOn(leads)
        .outgoingEndsOn(ends)
        .reason(any(List.of(ChangeReason.values()), random))
        .build());
  }

  private static Optional<ProposedStepDown> stepDown(CaseFile file, Random random) {
    LocalDate on = any(LivelyCaseFiles.someDaysAfter(file, random), random);
    Intensity to = any(List.of(Intensity.values()), random);
    return Optional.of(ProposedStepDown.builder()
        .step(StepDown.builder().to(to).on(on).build())
        .build());
  }

  private static Optional<ProposedExit> exit(CaseFile file, Random random) {
    LocalDate last = any(LivelyCaseFiles.someDaysAfter(file, random), random);
    return Optional.of(ProposedExit.builder()
        .plan(ExitPlan.builder().plannedOn(last.minusDays(30)).endsOn(last).build())
        .build());
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
