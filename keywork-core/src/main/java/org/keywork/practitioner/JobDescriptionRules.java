package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A key worker can read what the job is, and knows who may tell them what to do.
 *
 * @since 0.1
 */
public final class JobDescriptionRules {

  private static final Set<JobDescriptionItem> EVERY_ITEM = EnumSet.allOf(JobDescriptionItem.class);
  private static final String RECORDED = "key workers whose job description is recorded";

  /** The job is described. */
  public static final Rule<KeyWorker> WRITTEN = rule("job-description.written")
      .from(CCNUK.at("O9"), restating(126, 411))
      .says(MUST, "Every key worker has a written job description.")
      .appliesTo(KeyWorker.class, "key workers")
      .isMetWhen(JobDescriptionRules::written)
      .otherwise("The key worker {keyWorker} has no written job description.")
      .remedy("Write down what the job is there for, what belongs to it and what does not.");

  /** The key worker has it to hand. */
  public static final Rule<JobDescription> GIVEN = rule("job-description.given-to-key-worker")
      .from(PACK.at("ch.1 / Planning the service"), restating(127))
      .says(MUST, "The key worker is given the job description.")
      .appliesTo(JobDescription.class, RECORDED)
      .isMetWhen(JobDescriptionRules::given)
      .otherwise("The key worker has not been given the job description.")
      .remedy("Hand it over, and go through it together.");

  /** Key working is part of the job, not a favour. */
  public static final Rule<KeyWorker> AMENDED = rule("job-description.amended")
      .from(CCNUK.at("O9"), restating(128, 411))
      .says(
          MUST,
          "The job description of whoever is a key worker beside another job is amended to say so.")
      .appliesTo(
          KeyWorker.class,
          "key workers with another job whose job description is recorded",
          each -> each.isBesideAJob() && each.jobDescription().isPresent())
      .isMetWhen(JobDescriptionRules::amended)
      .otherwise("The job description that the key worker {keyWorker} has for the other job does"
          + " not say that they are a key worker.")
      .remedy("Agree the amendment with the key worker and the line manager.");

  /** It answers what those who have to live by it will ask. */
  public static final Rule<JobDescription> COMPLETE = rule("job-description.complete")
      .from(PACK.at("Ex.9"), restating(130))
      .says(
          SHOULD,
          "A key worker's job description says what the job is for, what belongs to it, what is to"
              + " come of it, what does not belong to it, how often and in what ways to be in"
              + " contact with a family, and for how many hours.")
      .appliesTo(JobDescription.class, RECORDED)
      .isMetWhen(JobDescriptionRules::complete)
      .otherwise("The job description leaves open {missing}.")
      .remedy("Settle it with key workers and families, and write it down.");

  /** One manager has the say. */
  public static final Rule<KeyWorker> AUTHORITY_STATED = rule("accountability.authority-stated")
      .from(PACK.at("Ex.10"), restating(135))
      .says(
          MUST,
          "For whoever is a key worker beside another job it is stated who has authority, the line"
              + " manager or the service manager.")
      .appliesTo(KeyWorker.class, "key workers with another job", KeyWorker::isBesideAJob)
      .isMetWhen(JobDescriptionRules::authorityStated)
      .otherwise("It is not stated who has authority over the key worker {keyWorker}.")
      .remedy("Agree it between the two managers, and tell the key worker.");

  private JobDescriptionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WRITTEN, GIVEN, AMENDED, COMPLETE, AUTHORITY_STATED);
  }

  private static Verdict written(KeyWorker keyWorker, Basis basis) {
    Optional<Arrangement> written = keyWorker.jobDescription().flatMap(JobDescription::written);
    if (written.isEmpty()) {
      return Verdict.cannotTell(
          whereDescribed(keyWorker, "written"), "whether the key worker has a job description");
    }
    return written.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : missed(keyWorker, whereDescribed(keyWorker, "written"));
  }

  private static Location whereDescribed(KeyWorker keyWorker, String property) {
    Location at = Location.at("jobDescription");
    return keyWorker.jobDescription().isPresent() ? at.then(property) : at;
  }

  private static Verdict missed(KeyWorker keyWorker, Location at) {
    return Verdict.notMet(at, fact("keyWorker", keyWorker.id()));
  }

  /** What is known not to be written is missed once, by the rule that asks for it. */
  private static boolean isUnwritten(KeyWorker keyWorker, Basis basis) {
    return keyWorker.jobDescription().isPresent()
        && keyWorker.jobDescription().get().isUnwrittenOn(basis.asOf());
  }

  private static Verdict given(JobDescription description, Basis basis) {
    if (description.isUnwrittenOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (description.given().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("given"), "whether the key worker was given the job description");
    }
    return description.given().get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("given"));
  }

  private static Verdict amended(KeyWorker keyWorker, Basis basis) {
    Optional<Arrangement> amended = keyWorker.jobDescription().flatMap(JobDescription::amended);
    if (amended.isEmpty()) {
      return isUnwritten(keyWorker, basis)
          ? Verdict.notApplicable()
          : Verdict.cannotTell(
              whereDescribed(keyWorker, "amended"),
              "whether the job description of the other job was amended");
    }
    return amended.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : missed(keyWorker, whereDescribed(keyWorker, "amended"));
  }

  private static Verdict complete(JobDescription description, Basis basis) {
    if (description.isUnwrittenOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (description.answers().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("answers"), "what the job description of the key worker says");
    }
    if (description.answers().containsAll(EVERY_ITEM)) {
      return Verdict.met();
    }
    Set<JobDescriptionItem> missing = EnumSet.allOf(JobDescriptionItem.class);
    missing.removeAll(description.answers());
    return Verdict.notMet(Location.at("answers"), Facts.none().andCodes("missing", missing));
  }

  private static Verdict authorityStated(KeyWorker keyWorker, Basis basis) {
    return switch (Accountability.isStatedBy(basis.asOf(), keyWorker.accountability())) {
      case YES -> Verdict.met();
      case NO -> missed(keyWorker, Location.at("accountability"));
      case CANNOT_TELL ->
        Verdict.cannotTell(Location.at("accountability"), "who has authority over the key worker");
    };
  }
}
