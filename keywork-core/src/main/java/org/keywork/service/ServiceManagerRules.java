package org.keywork.service;

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
 * It is settled what the manager of a service does, answers for and may decide.
 *
 * @since 0.1
 */
public final class ServiceManagerRules {

  private static final Location TASKS = Location.at("tasks");
  private static final Set<ManagersJobItem> EVERY_ITEM = EnumSet.allOf(ManagersJobItem.class);

  /** The job is described. */
  public static final Rule<ServiceManager> JOB_DESCRIPTION =
      rule("service-manager.job-description-written")
          .from(CCNUK.at("O9"), restating(126, 411))
          .says(MUST, "The manager of the service has a written job description.")
          .appliesTo(ServiceManager.class, "managers of key worker services")
          .isMetWhen(ServiceManagerRules::written)
          .otherwise("The manager of the service has no written job description.")
          .remedy("Let the management group write down the responsibilities, to whom the manager"
              + " answers, and what they may decide.");

  /** Neither the key workers nor their line managers have to guess. */
  public static final Rule<ServiceManager> AUTHORITY =
      rule("service-manager.job-description-settles-authority")
          .from(PACK.at("Ex.10"), restating(133))
          .says(
              SHOULD,
              "The manager's job description says what they are responsible for, to whom they"
                  + " answer, and what authority they have over key workers, money and resources.")
          .appliesTo(
              ServiceManager.class,
              "managers of key worker services whose job description is recorded",
              manager -> manager.jobDescription().isPresent())
          .isMetWhen(ServiceManagerRules::settlesAuthority)
          .otherwise("The manager's job description leaves open {missing}.")
          .remedy(
              "Settle it with the agencies and the line managers of non-designated key workers.");

  /** Somebody brings the agencies to one table; the key worker of a family need not. */
  public static final Rule<ServiceManager> JOINT_MEETINGS =
      rule("service-manager.organises-joint-meetings")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(236))
          .says(
              SHOULD,
              "The manager of the service organises the meetings in which agencies plan and review"
                  + " together.")
          .appliesTo(
              ServiceManager.class,
              "managers of key worker services whose tasks are recorded",
              manager -> !manager.tasks().isEmpty())
          .isMetWhen(ServiceManagerRules::jointMeetings)
          .otherwise("Meetings in which agencies plan and review together are not among the"
              + " manager's tasks.")
          .remedy(
              "Agree that the manager sees to it that these meetings take place, whoever chairs.");

  private ServiceManagerRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(JOB_DESCRIPTION, AUTHORITY, JOINT_MEETINGS);
  }

  private static Verdict written(ServiceManager manager, Basis basis) {
    Optional<Arrangement> written =
        manager.jobDescription().flatMap(ManagersJobDescription::written);
    if (written.isEmpty()) {
      Location at = Location.at("jobDescription");
      return Verdict.cannotTell(
          manager.jobDescription().isPresent() ? at.then("written") : at,
          "whether the manager has a written job description");
    }
    return written.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("jobDescription").then("written"));
  }

  private static Verdict jointMeetings(ServiceManager manager, Basis basis) {
    return Verdict.metIf(
        manager.tasks().contains(ServiceManagerTask.PLANNING_AND_REVIEW_MEETINGS), TASKS);
  }

  /** What is known not to be written is missed once, by the rule that asks for it. */
  private static Verdict settlesAuthority(ServiceManager manager, Basis basis) {
    ManagersJobDescription text = manager.jobDescription().orElseThrow();
    if (text.written().isPresent() && !text.written().get().isInPlaceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Set<ManagersJobItem> settles = text.settles();
    if (settles.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("jobDescription").then("settles"), "what the manager's job description says");
    }
    if (settles.containsAll(EVERY_ITEM)) {
      return Verdict.met();
    }
    Set<ManagersJobItem> missing = EnumSet.allOf(ManagersJobItem.class);
    missing.removeAll(settles);
    return Verdict.notMet(
        Location.at("jobDescription").then("settles"), Facts.none().andCodes("missing", missing));
  }
}
