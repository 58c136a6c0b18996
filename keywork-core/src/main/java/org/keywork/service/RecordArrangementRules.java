package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Records are kept by one agreed system, for families and with their consent.
 *
 * <p>Where nobody recorded what a service has settled about records, {@link #AGREED_SYSTEM} asks for it.
 *
 * @since 0.1
 */
public final class RecordArrangementRules {

  static final String CONCERNED = "services whose arrangements for records are recorded";
  static final Part<RecordArrangements> RECORDS =
      new Part<>(Location.at("records"), KeyWorkerService::records);

  /** Everybody keeps records in one way. */
  public static final Rule<KeyWorkerService> AGREED_SYSTEM = rule("service.record-keeping-agreed")
      .from(CCNUK.at("P22"), restating(356, 437))
      .says(MUST, "The agencies have agreed on a system for keeping records.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> RECORDS.isArranged(
          service,
          basis.asOf(),
          "agreedSystem",
          RecordArrangements::agreedSystem,
          "whether the agencies agreed on a system for keeping records"))
      .otherwise("The agencies have not agreed on a system for keeping records.")
      .remedy("Agree what key workers record, where, and who may read it, and write it down.");

  /** To count families is to use what they own. */
  public static final Rule<KeyWorkerService> STATISTICS = rule("service.statistics-by-consent")
      .from(PACK.at("ch.2 / The database"), restating(363))
      .says(
          MUST,
          "Statistics, too, count families only with their consent, and only what is of use to"
              + " families.")
      .appliesTo(KeyWorkerService.class, CONCERNED, RecordArrangementRules::isTold)
      .isMetWhen(
          (service, basis) -> RECORDS.isArranged(
              service,
              basis.asOf(),
              "statisticsByConsent",
              RecordArrangements::statisticsByConsent,
              "whether families are counted only with their consent, and only for what is of use to them"))
      .otherwise("Families are counted without regard to their consent, or to no use for them.")
      .remedy(
          "Name statistics in what families consent to, count nobody else, and drop figures that"
              + " lead to nothing better for families.");

  /** What key workers do can be seen. */
  public static final Rule<KeyWorkerService> KEY_WORKERS_WORK =
      rule("service.key-workers-work-recorded")
          .from(PACK.at("checklist"), restating(368))
          .says(SHOULD, "There is a system by which key workers record what they do.")
          .appliesTo(KeyWorkerService.class, CONCERNED, RecordArrangementRules::isTold)
          .isMetWhen((service, basis) -> RECORDS.isArranged(
              service,
              basis.asOf(),
              "keyWorkersWork",
              RecordArrangements::keyWorkersWork,
              "how key workers record what they do"))
          .otherwise("There is no system by which key workers record what they do.")
          .remedy("Develop one with the key workers that takes little of their time.");

  /** A protocol of one agency binds no other. */
  public static final Rule<KeyWorkerService> MADE_TOGETHER =
      rule("service.record-protocols-made-together")
          .from(GUIDE.at("5a"), restating(370))
          .says(
              SHOULD,
              "Several agencies together make the protocols for keeping and sharing records.")
          .appliesTo(KeyWorkerService.class, CONCERNED, RecordArrangementRules::isTold)
          .isMetWhen(RecordArrangementRules::madeTogether)
          .otherwise("The protocols for keeping and sharing records were made by {agency} alone.")
          .remedy("Go through them with the other agencies and change what does not suit all.");

  private RecordArrangementRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AGREED_SYSTEM, STATISTICS, KEY_WORKERS_WORK, MADE_TOGETHER);
  }

  static boolean isTold(KeyWorkerService service) {
    return service.records().isPresent();
  }

  private static Verdict madeTogether(KeyWorkerService service, Basis basis) {
    Set<AgencyId> madeBy = service.records().orElseThrow().protocolsMadeBy();
    if (madeBy.size() > 1) {
      return Verdict.met();
    }
    Location at = RECORDS.at().then("protocolsMadeBy");
    return madeBy.isEmpty()
        ? Verdict.cannotTell(at, "which agencies made the protocols for records and sharing")
        : Verdict.notMet(at, fact("agency", madeBy.iterator().next()));
  }
}
