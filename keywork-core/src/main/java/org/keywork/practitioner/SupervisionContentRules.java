package org.keywork.practitioner;

import static org.keywork.practitioner.SupervisionContent.BOUNDARIES;
import static org.keywork.practitioner.SupervisionContent.HANDLING_OF_CASES;
import static org.keywork.practitioner.SupervisionContent.INDEPENDENCE_OF_FAMILIES;
import static org.keywork.practitioner.SupervisionContent.INTER_AGENCY_WORKING;
import static org.keywork.practitioner.SupervisionContent.OVERALL_WORKLOAD;
import static org.keywork.practitioner.SupervisionContent.VOICES_OF_CARERS_AND_CHILD;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Supervision deals with what key workers face.
 *
 * <p>Not everything comes up each time, so the sessions are taken together, as far back as anything is
 * looked at; one alone shows nothing. What no session mentions is missing only where every session
 * says what came up.
 *
 * @since 0.1
 */
public final class SupervisionContentRules {

  private static final String OF_SESSIONS = "key workers with at least two recent sessions";
  private static final String SESSIONS = SupervisionRules.SESSIONS;
  private static final List<SupervisionComponent> BOTH_PARTS =
      List.of(SupervisionComponent.PROFESSIONAL, SupervisionComponent.MANAGEMENT);

  /** What always comes up; a transfer does where there is one. */
  private static final List<SupervisionContent> ALWAYS = List.of(
      HANDLING_OF_CASES, VOICES_OF_CARERS_AND_CHILD, OVERALL_WORKLOAD, INTER_AGENCY_WORKING);

  private static final List<SupervisionContent> DEPENDENCE =
      List.of(INDEPENDENCE_OF_FAMILIES, BOUNDARIES);

  /** Support and oversight are both part of it. */
  public static final Rule<KeyWorker> BOTH_COMPONENTS = rule("supervision.both-components")
      .from(CCNUK.at("P11"), restating(157, 426))
      .says(MUST, "Supervision has both a professional or clinical and a management part.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorker.class, OF_SESSIONS, SupervisionRules::isRecorded)
      .isMetWhen(SupervisionContentRules::bothComponents)
      .otherwise("The supervision of the key worker {keyWorker} had no {missing} part within"
          + " {record.look-back}.")
      .remedy("Give the missing part its time in the next session, or its own session.");

  /** The families, the agencies and the work as a whole come up. */
  public static final Rule<KeyWorker> CASELOAD_AND_AGENCIES =
      rule("supervision.deals-with-caseload")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(159))
          .says(
              SHOULD,
              "Supervision deals with how each case is handled, whether carers and child are heard, the"
                  + " overall workload and work across agencies.")
          .reading(LookBack.LENGTH)
          .appliesTo(KeyWorker.class, OF_SESSIONS, SupervisionRules::isRecorded)
          .isMetWhen(SupervisionContentRules::caseloadAndAgencies)
          .otherwise("In the supervision of the key worker {keyWorker} within {record.look-back}"
              + " nothing came up about {missing}.")
          .remedy("Put it on the list for the next session, and note that it came up.");

  /** Support is there to make itself less needed. */
  public static final Rule<KeyWorker> WATCHES_DEPENDENCE = rule("supervision.watches-dependence")
      .from(GUIDE.at("5b / Supervision"), restating(164))
      .says(
          SHOULD,
          "Supervision watches for families that come to depend on the key worker, and for"
              + " boundaries.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          KeyWorker.class,
          "key workers whose supervision is on record",
          SupervisionRules::isRecorded)
      .isMetWhen(SupervisionContentRules::watchesDependence)
      .otherwise("In the supervision of the key worker {keyWorker} no eye is kept on {missing}.")
      .remedy(
          "Ask in each session which families could do more themselves, and where the key worker"
              + " draws the line.");

  private SupervisionContentRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(BOTH_COMPONENTS, CASELOAD_AND_AGENCIES, WATCHES_DEPENDENCE);
  }

  private static Verdict bothComponents(KeyWorker keyWorker, Basis basis) {
    return cameUp(BOTH_PARTS, SupervisionSession::components, "components", keyWorker, basis);
  }

  private static Verdict caseloadAndAgencies(KeyWorker keyWorker, Basis basis) {
    return cameUp(ALWAYS, SupervisionSession::contents, "contents", keyWorker, basis);
  }

  /** What is known of it counts, whatever the sessions mention. */
  private static Verdict watchesDependence(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> watched = SupervisionRules.of(keyWorker).overDependenceWatched();
    if (watched.isPresent() && watched.get()) {
      return Verdict.met();
    }
    Location at = Location.at(SupervisionRules.SUPERVISION).then("overDependenceWatched");
    if (watched.isPresent()) {
      return Verdict.notMet(
          at, fact("keyWorker", keyWorker.id()).and("missing", INDEPENDENCE_OF_FAMILIES));
    }
    Verdict bySessions =
        cameUp(DEPENDENCE, SupervisionSession::contents, "contents", keyWorker, basis);
    return switch (bySessions.kind()) {
      case MET, NOT_MET -> bySessions;
      default -> askedUnlessMissing(keyWorker, basis, at);
    };
  }

  /** Where there is no supervision, another rule says so. */
  private static Verdict askedUnlessMissing(KeyWorker keyWorker, Basis basis, Location at) {
    return RegularSupervision.isMissing(keyWorker, basis)
        ? Verdict.notApplicable()
        : Verdict.cannotTell(
            at, "whether supervision watches for families that come to depend on the key worker");
  }

  private static <E extends Enum<E>> Verdict cameUp(
      List<E> wanted,
      Function<SupervisionSession, Set<E>> said,
      String property,
      KeyWorker keyWorker,
      Basis basis) {
    Supervision supervision = SupervisionRules.of(keyWorker);
    if (RecentSessions.count(supervision, basis) < 2) {
      return Verdict.notApplicable();
    }
    if (RecentSessions.tellAll(wanted, said, supervision, basis)) {
      return Verdict.met();
    }
    Location at = Location.at(SupervisionRules.SUPERVISION);
    int silent = RecentSessions.silent(said, supervision, basis);
    if (silent >= 0) {
      return Verdict.cannotTell(
          at.then(SESSIONS, silent).then(property), "what this session dealt with");
    }
    List<E> missing = wanted.stream()
        .filter(each -> !RecentSessions.tell(each, said, supervision, basis))
        .toList();
    return Verdict.notMet(
        at.then(SESSIONS), fact("keyWorker", keyWorker.id()).andCodes("missing", missing));
  }
}
