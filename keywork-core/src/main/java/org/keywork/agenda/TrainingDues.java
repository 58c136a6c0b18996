package org.keywork.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Training;
import org.keywork.practitioner.TrainingDue;
import org.keywork.practitioner.TrainingRound;
import org.keywork.practitioner.TrainingRules;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The training of key workers, and the look at what training they need. Of a key worker whose training
 * nobody recorded there is nothing to say.
 *
 * @since 0.1
 */
public final class TrainingDues {

  private final KeyWorker keyWorker;
  private final AgendaHeading heading;
  private final Location at;

  private TrainingDues(KeyWorker keyWorker, int index, Basis basis) {
    this.keyWorker = keyWorker;
    this.heading = new AgendaHeading(keyWorker.id(), List.of(keyWorker.id()), basis);
    this.at = Location.at("keyWorkers", index).then("training");
  }

  /** What is to be done about the training of the key workers of a service. */
  public static Stream<AgendaEntry> of(List<KeyWorker> keyWorkers, Basis basis) {
    return IntStream.range(0, keyWorkers.size())
        .filter(i -> keyWorkers.get(i).training().isPresent())
        .mapToObj(i -> new TrainingDues(keyWorkers.get(i), i, basis))
        .flatMap(TrainingDues::entries);
  }

  private Stream<AgendaEntry> entries() {
    return keyWorker.awaitsInductionOn(heading.basis().asOf())
        ? Stream.empty()
        : Stream.concat(ongoing(), needs());
  }

  /** Where no session is recorded, the day of the induction alone makes nobody late. */
  private Stream<AgendaEntry> ongoing() {
    boolean isTold =
        keyWorker.training().map(Training::sessions).filter(List::isEmpty).isEmpty();
    return entry(
        AgendaMatter.TRAINING,
        TrainingRules.GOES_ON,
        isTold ? due(TrainingRound.ONGOING_TRAINING) : Optional.empty(),
        "next");
  }

  private Stream<AgendaEntry> needs() {
    return entry(
        AgendaMatter.TRAINING_NEEDS,
        TrainingRules.NEEDS_ASSESSED,
        due(TrainingRound.NEEDS_ASSESSMENT),
        "needs");
  }

  private Optional<TrainingDue> due(TrainingRound what) {
    return keyWorker.trainingDue(heading.basis()).stream()
        .filter(each -> each.what() == what)
        .findFirst();
  }

  private Stream<AgendaEntry> entry(
      AgendaMatter matter, Rule<KeyWorker> rule, Optional<TrainingDue> due, String step) {
    if (due.isPresent()) {
      return Stream.of(heading
          .item(matter, "training", step)
          .by(due.get().deadline())
          .behind(RuleBehind.of(rule))
          .at(at)
          .build());
    }
    Verdict verdict = rule.verdictOn(keyWorker, heading.basis());
    return verdict.unknowns().stream()
        .map(unknown ->
            heading.undated(matter, RuleBehind.of(rule), unknown.what(), at, "training", step));
  }
}
