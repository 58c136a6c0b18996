package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.agency.Profession;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Whoever is a key worker beside another role wants to be one, and the other role leaves room for it.
 *
 * @since 0.1
 */
public final class RoleRules {

  private static final Location ROLE = Location.at("practitioner").then("role");
  private static final Location MAIN_JOB = ROLE.then("mainJob");

  /** Nobody is made a key worker. */
  public static final Rule<KeyWorker> WILLING = rule("practitioner.willing")
      .from(PEMBROKESHIRE.at("Lessons learnt"), restating(109))
      .says(MUST, "A key worker with another role took on key working of their own will.")
      .appliesTo(
          KeyWorker.class,
          "key workers with another role",
          keyWorker -> beside(keyWorker).isPresent())
      .isMetWhen(RoleRules::willing)
      .otherwise("The key worker {keyWorker} did not take on key working of their own will.")
      .remedy("Ask what would make them willing, or let somebody who is be the key worker.");

  /** The other job lets a key worker go to where the family lives. */
  public static final Rule<KeyWorker> HOME_VISITS = rule("practitioner.free-for-home-visits")
      .from(PACK.at("ch.1 / Who should be a key worker?"), restating(111))
      .says(SHOULD, "A key worker can leave the workplace of the other job to visit families.")
      .appliesTo(
          KeyWorker.class,
          "key workers with another job",
          keyWorker -> beside(keyWorker).filter(NonDesignated::isBesideAJob).isPresent())
      .isMetWhen(RoleRules::freeForHomeVisits)
      .otherwise("The other job of the key worker {keyWorker} makes home visits hard.")
      .remedy("Agree with the line manager when the key worker can leave to visit families.");

  /** The other job's duties in law do not always come first. */
  public static final Rule<KeyWorker> STATUTORY_DUTIES =
      rule("practitioner.statutory-duties-give-way")
          .from(PACK.at("ch.1 / Who should be a key worker?"), restating(112))
          .says(SHOULD, "A key worker's statutory duties do not always come before key working.")
          .appliesTo(
              KeyWorker.class,
              "key workers whose other job is recorded",
              keyWorker -> mainJob(keyWorker).isPresent())
          .isMetWhen(RoleRules::statutoryDutiesGiveWay)
          .otherwise("The statutory duties of the key worker {keyWorker} will always come first.")
          .remedy("Find with their agency a way to keep these duties from displacing the family.");

  /** Whoever is based in a school has the time, and somebody to stand in where the school is meant. */
  public static final Rule<KeyWorker> SCHOOL_BASED = rule("practitioner.school-based")
      .from(EVALUATION.at("The importance of key working for schools"), restating(117))
      .says(
          MAY,
          "A key worker who is based in a school has enough time for the role, and another advocate"
              + " for families with concerns about the school.")
      .appliesTo(
          KeyWorker.class,
          "key workers based in a school whose other job is recorded",
          RoleRules::isBasedInASchool)
      .isMetWhen((keyWorker, basis) -> enoughTime(keyWorker).and(anotherAdvocate(keyWorker, basis)))
      .otherwise("The key worker {keyWorker}, who is based in a school, lacks {lacking}.")
      .remedy("Settle with the school how time is made, and who else speaks for the family.");

  /** What a school may leave its key worker without. */
  private enum SchoolsLack {
    ENOUGH_TIME,
    ANOTHER_ADVOCATE
  }

  private RoleRules() {}

  /** The rules about the roles of key workers, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WILLING, HOME_VISITS, STATUTORY_DUTIES, SCHOOL_BASED);
  }

  private static Optional<NonDesignated> beside(KeyWorker keyWorker) {
    return keyWorker
        .practitioner()
        .role()
        .flatMap(
            role -> role instanceof NonDesignated beside ? Optional.of(beside) : Optional.empty());
  }

  private static Optional<MainJob> mainJob(KeyWorker keyWorker) {
    return beside(keyWorker).flatMap(NonDesignated::mainJob);
  }

  private static boolean isBasedInASchool(KeyWorker keyWorker) {
    return mainJob(keyWorker).isPresent()
        && beside(keyWorker)
            .map(NonDesignated::mainRole)
            .filter(Profession::isOfASchool)
            .isPresent();
  }

  private static Verdict willing(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> willing = beside(keyWorker).flatMap(NonDesignated::willing);
    if (willing.isEmpty()) {
      return Verdict.cannotTell(
          ROLE.then("willing"), "whether the key worker took on key working of their own will");
    }
    return willing.get() ? Verdict.met() : Verdict.notMet(ROLE.then("willing"), who(keyWorker));
  }

  private static Verdict freeForHomeVisits(KeyWorker keyWorker, Basis basis) {
    Optional<MainJob> job = mainJob(keyWorker);
    Optional<Boolean> free = job.flatMap(MainJob::leavesForHomeVisits);
    if (free.isEmpty()) {
      return Verdict.cannotTell(
          job.isPresent() ? MAIN_JOB.then("leavesForHomeVisits") : MAIN_JOB,
          "whether the other job lets the key worker leave the workplace for home visits");
    }
    return free.get()
        ? Verdict.met()
        : Verdict.notMet(MAIN_JOB.then("leavesForHomeVisits"), who(keyWorker));
  }

  private static Verdict statutoryDutiesGiveWay(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> first = mainJob(keyWorker).flatMap(MainJob::statutoryDutiesFirst);
    if (first.isEmpty()) {
      return Verdict.cannotTell(
          MAIN_JOB.then("statutoryDutiesFirst"),
          "whether statutory duties always come before key working");
    }
    return first.get()
        ? Verdict.notMet(MAIN_JOB.then("statutoryDutiesFirst"), who(keyWorker))
        : Verdict.met();
  }

  private static Verdict enoughTime(KeyWorker keyWorker) {
    Optional<Boolean> enough = mainJob(keyWorker).flatMap(MainJob::enoughTime);
    if (enough.isEmpty()) {
      return Verdict.cannotTell(
          MAIN_JOB.then("enoughTime"), "whether the school leaves enough time for key working");
    }
    return enough.get()
        ? Verdict.met()
        : Verdict.notMet(
            MAIN_JOB.then("enoughTime"), who(keyWorker).and("lacking", SchoolsLack.ENOUGH_TIME));
  }

  private static Verdict anotherAdvocate(KeyWorker keyWorker, Basis basis) {
    Optional<Arrangement> another = mainJob(keyWorker).flatMap(MainJob::anotherAdvocate);
    if (another.isEmpty()) {
      return Verdict.cannotTell(
          MAIN_JOB.then("anotherAdvocate"),
          "whether somebody else speaks for families with concerns about the school");
    }
    return another.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(
            MAIN_JOB.then("anotherAdvocate"),
            who(keyWorker).and("lacking", SchoolsLack.ANOTHER_ADVOCATE));
  }

  private static Facts who(KeyWorker keyWorker) {
    return fact("keyWorker", keyWorker.id());
  }
}
