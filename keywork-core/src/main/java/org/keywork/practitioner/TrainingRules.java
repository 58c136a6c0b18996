package org.keywork.practitioner;

import static org.keywork.practitioner.InductionMaterial.JOB_DESCRIPTION;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key workers are trained when they begin, and again. The rules concern nobody whose induction is
 * still to come.
 *
 * @since 0.1
 */
public final class TrainingRules {

  private static final Location TRAINING = Location.at("training");

  /** How often key workers are trained again. */
  public static final Parameter<Period> TRAINED_EVERY = Parameter.period(
          "training.trained-every",
          "the time that a service lets pass from one training of a key worker to the next")
      .open(
          "PACK ch.1 asks for regular, CCNUK P10 for ongoing training; neither gives an interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** How often it is assessed what training they need. */
  public static final Parameter<Period> NEEDS_ASSESSED_EVERY = Parameter.period(
          "training.needs-assessed-every",
          "the time that a service lets pass from one assessment of a key worker's training needs to"
              + " the next")
      .open("PACK ch.5 asks for regular assessment and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** What the induction was about can be read again. */
  public static final Rule<KeyWorker> WRITTEN_MATERIAL = rule("training.written-material")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(137))
      .says(
          SHOULD,
          "With the induction a key worker gets the aims and objectives of the service and the job"
              + " description in writing.")
      .appliesTo(KeyWorker.class, "key workers whose training is recorded", TrainingRules::isTold)
      .isMetWhen(TrainingRules::writtenMaterial)
      .otherwise("With the induction the key worker {keyWorker} got something in writing, but not"
          + " the {missing}.")
      .remedy("Give it to the key worker, and go through it together.");

  /** An induction is a beginning. */
  public static final Rule<KeyWorker> GOES_ON = rule("training.goes-on")
      .from(CCNUK.at("P10"), restating(139, 425))
      .says(
          MUST,
          "After the induction a key worker is trained again within {training.trained-every}.")
      .reading(TRAINED_EVERY)
      .appliesTo(KeyWorker.class, "key workers")
      .isMetWhen(TrainingRules::goesOn)
      .otherwise(
          "The key worker {keyWorker} was last trained on {last}, and was due again by {due}.")
      .remedy("Agree with the key worker what they want to learn next, and book it.");

  /** Training answers to what key workers lack. */
  public static final Rule<KeyWorker> NEEDS_ASSESSED = rule("training.needs-assessed")
      .from(PACK.at("ch.5 / Training"), restating(146))
      .says(
          SHOULD,
          "What training a key worker needs is assessed again within"
              + " {training.needs-assessed-every}.")
      .reading(NEEDS_ASSESSED_EVERY)
      .appliesTo(KeyWorker.class, "key workers whose training is recorded", TrainingRules::isTold)
      .isMetWhen(TrainingRules::needsAssessed)
      .otherwise("What training the key worker {keyWorker} needs was last assessed on {last}, and"
          + " was due again by {due}.")
      .remedy("Go through the topics with the key worker in supervision, and note the day.");

  private TrainingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WRITTEN_MATERIAL, GOES_ON, NEEDS_ASSESSED);
  }

  static boolean isTold(KeyWorker keyWorker) {
    return keyWorker.training().isPresent();
  }

  private static Verdict writtenMaterial(KeyWorker keyWorker, Basis basis) {
    Set<InductionMaterial> given = keyWorker.training().orElseThrow().writtenMaterial();
    if (keyWorker.awaitsInductionOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (given.size() == InductionMaterial.values().length) {
      return Verdict.met();
    }
    Location at = TRAINING.then("writtenMaterial");
    if (given.isEmpty()) {
      return Verdict.cannotTell(at, "what the key worker was given in writing with the induction");
    }
    Set<InductionMaterial> missing = EnumSet.allOf(InductionMaterial.class);
    missing.removeAll(given);
    missing.removeIf(each -> each == JOB_DESCRIPTION && isToldElsewhere(keyWorker, basis));
    return missing.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, fact("keyWorker", keyWorker.id()).andCodes("missing", missing));
  }

  /** Whether the key worker has the job description is a question of its own where it is recorded. */
  private static boolean isToldElsewhere(KeyWorker keyWorker, Basis basis) {
    return keyWorker
        .jobDescription()
        .filter(text -> text.given().isPresent() || text.isUnwrittenOn(basis.asOf()))
        .isPresent();
  }

  private static Verdict goesOn(KeyWorker keyWorker, Basis basis) {
    if (keyWorker.awaitsInductionOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (keyWorker.training().isEmpty()) {
      return Verdict.cannotTell(TRAINING, "which training the key worker has had");
    }
    Optional<TrainingDue> due = TrainingDue.ongoing(keyWorker, basis);
    if (due.isPresent() && !due.get().isLateOn(basis.asOf())) {
      return Verdict.met();
    }
    Location at = TRAINING.then("sessions");
    if (keyWorker.training().get().sessions().isEmpty()
        || TrainingDue.lastTrained(keyWorker, basis.asOf()).isEmpty()) {
      return Verdict.cannotTell(at, "when the key worker was trained");
    }
    return late(due, keyWorker, at, "how often key workers are trained, which the service sets");
  }

  private static Verdict needsAssessed(KeyWorker keyWorker, Basis basis) {
    if (keyWorker.awaitsInductionOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<TrainingDue> due = TrainingDue.needsAssessment(keyWorker, basis);
    if (due.isPresent() && !due.get().isLateOn(basis.asOf())) {
      return Verdict.met();
    }
    Location at = TRAINING.then("needsAssessedOn");
    if (keyWorker.training().orElseThrow().lastAssessmentBy(basis.asOf()).isEmpty()) {
      return Verdict.cannotTell(at, "when it was assessed what training the key worker needs");
    }
    return late(
        due, keyWorker, at, "how often training needs are assessed, which the service sets");
  }

  private static Verdict late(
      Optional<TrainingDue> due, KeyWorker keyWorker, Location at, String unset) {
    return due.map(late -> Verdict.notMet(
            at, fact("keyWorker", keyWorker.id()).and("last", late.last()).and("due", late.by())))
        .orElseGet(() -> Verdict.cannotTell(at, unset));
  }
}
