package org.keywork.caseload;

import static org.keywork.practitioner.TrainingTopic.SPECIALIST_PALLIATIVE_CARE;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PALLIATIVE;

import java.util.List;
import org.keywork.practitioner.Training;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What a key worker has to know because of the families they work with.
 *
 * @since 0.1
 */
public final class SpecialistTrainingRules {

  /** The conditions that shorten a life are complex. */
  public static final Rule<Caseload> PALLIATIVE_CARE = rule("caseload.palliative-training")
      .from(PALLIATIVE.at("Conclusion"), restating(151))
      .says(
          MAY,
          "A key worker of a life-limited child has specialist training beyond that of every key"
              + " worker.")
      .appliesTo(
          Caseload.class,
          "key workers of a life-limited child whose training is told in full",
          caseload -> caseload.keyWorker().training().isPresent())
      .isMetWhen(SpecialistTrainingRules::palliativeCare)
      .otherwise("The key worker {keyWorker} works with a life-limited child, and no training of"
          + " theirs was about that.")
      .remedy("Ask the key worker what they would like to know, and a hospice what it offers.");

  private SpecialistTrainingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PALLIATIVE_CARE);
  }

  /** Since a key worker only may need it, nobody is asked for it where the record is silent. */
  private static Verdict palliativeCare(Caseload caseload, Basis basis) {
    if (!caseload.isForLifeLimitedChild(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Training training = caseload.keyWorker().training().orElseThrow();
    if (training.dealtWith(SPECIALIST_PALLIATIVE_CARE, basis.asOf())) {
      return Verdict.met();
    }
    return training.isToldInFullBy(basis.asOf())
        ? Verdict.notMet(
            Location.at("training").then("sessions"),
            fact("keyWorker", caseload.keyWorker().id()))
        : Verdict.notApplicable();
  }
}
