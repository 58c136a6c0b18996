package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.json.Read;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.Report;
import org.keywork.rule.Waivers;
import org.keywork.service.KeyWorkerService;
import org.keywork.standards.Evidence;
import org.keywork.standards.QuestionsToAsk;

/** Adds up what one record after the other shows, and keeps nothing else of it. */
final class StandardsGathering {

  /** What one record shows and leaves open. */
  private record Seen(Evidence evidence, QuestionsToAsk questions) {

    static Seen in(Report report) {
      return new Seen(Evidence.of(report), QuestionsToAsk.of(report));
    }
  }

  /** The same of a case file, with what caseloads have to know of it. */
  private record SeenInFamily(Seen seen, AllocatedFamily family) {}

  private final Practice practice;
  private final Issued issued;
  private final Basis basis;
  private final Waivers waivers;
  private final InTurn turns;
  private final List<AllocatedFamily> families = new ArrayList<>();
  private Evidence evidence = Evidence.none();
  private QuestionsToAsk questions = QuestionsToAsk.none();
  private Optional<KeyWorkerService> service = Optional.empty();

  /**
   * A gathering that has seen nothing yet.
   *
   * @param practice how documents are read
   * @param issued the rules and the policy
   * @param basis the day and the policy
   * @param waivers what somebody has accepted
   * @param turns how many documents are looked at at once
   */
  StandardsGathering(Practice practice, Issued issued, Basis basis, Waivers waivers, InTurn turns) {
    this.practice = practice;
    this.issued = issued;
    this.basis = basis;
    this.waivers = waivers;
    this.turns = turns;
  }

  /**
   * Gathers from the case files and then, with their families, the record of the service. Whatever could
   * not be read is added to {@code unread}.
   *
   * @return what came of it; empty where the service could not be read
   */
  Optional<StandardsOutcome> gather(Inputs.Input record, Inputs inputs, Reading.Kept unread) {
    Reading reading = new Reading(unread.reasons()::add, Interruption.never(), turns);
    for (Inputs.Input input : inputs.inputs()) {
      reading.readAll(input, this::seen, (document, family) -> {
        add(family.seen());
        families.add(family.family());
      });
    }
    turns.finish();
    reading.readOne(record, practice.services(), this::look);
    return service.map(found -> outcome(found, unread.sorted()));
  }

  /** Reads a case file and holds it against the rules, in whichever thread. */
  private Read<SeenInFamily> seen(byte[] document) {
    Read<CaseFile> read = practice.caseFiles().read(document);
    return read.value()
        .<Read<SeenInFamily>>map(
            file -> new Read.Accepted<>(new SeenInFamily(seenIn(file), file.allocated())))
        .orElseGet(() -> new Read.Refused<>(read.problems()));
  }

  private Seen seenIn(Checkable record) {
    return Seen.in(issued.book().checkInFull(record, basis, waivers));
  }

  /** Without a family there are no caseloads to speak of. */
  private void look(KeyWorkerService found) {
    service = Optional.of(found);
    add(seenIn(families.isEmpty() ? found : found.workingWith(families)));
  }

  private void add(Seen seen) {
    evidence = evidence.and(seen.evidence());
    questions = questions.and(seen.questions());
  }

  private StandardsOutcome outcome(KeyWorkerService found, List<Unread> unread) {
    Keywork keywork = Keywork.of(practice.book(), issued.policy());
    return new StandardsOutcome(
        found,
        families.size(),
        keywork.selfAssessment(found, evidence, basis.asOf()),
        questions,
        unread);
  }
}
