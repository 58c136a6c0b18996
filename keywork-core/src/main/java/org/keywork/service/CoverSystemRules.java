package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Arrangement;
import org.keywork.assignment.CoverReading;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service has agreed who is there for families while their key worker is away.
 *
 * <p>Where nothing of it is recorded, the rule about long-term absence asks, and the others wait.
 *
 * @since 0.1
 */
public final class CoverSystemRules {

  private static final Part<CoverSystem> COVER =
      new Part<>(Location.at("cover"), KeyWorkerService::cover);
  private static final String RECORDED = "services whose cover system is on record";

  /** Nobody has to look for somebody once the key worker is gone for months. */
  public static final Rule<KeyWorkerService> LONG_TERM_ABSENCE =
      rule("service.cover-for-long-term-absence")
          .from(CCNUK.at("O10"), restating(305, 412))
          .says(MUST, "The service has agreed how families are covered in a long-term absence.")
          .appliesTo(KeyWorkerService.class, "key worker services")
          .isMetWhen((service, basis) -> COVER.isArranged(
              service,
              basis.asOf(),
              "longTermAbsence",
              CoverSystem::longTermAbsence,
              "how families are covered in a long-term absence of their key worker"))
          .otherwise("It is not agreed how families are covered in a long-term absence.")
          .remedy("Agree with the key workers and their agencies who covers, and write it down.");

  /** A fortnight without anybody is long for a family, too. */
  public static final Rule<KeyWorkerService> SHORT_LEAVE = rule("service.cover-for-short-leave")
      .from(GUIDE.at("5c / Changing key working practitioner"), restating(306))
      .says(MUST, "The service has a formal arrangement for cover in short leave, too.")
      .reading(CoverReading.READING)
      .appliesTo(KeyWorkerService.class, RECORDED, CoverSystemRules::isRecorded)
      .isMetWhen(CoverSystemRules::shortLeave)
      .otherwise("There is no formal arrangement for cover in short leave.")
      .remedy(
          "Agree with the key workers who covers for whom in holidays and short leave, and write"
              + " it down.");

  /** Families know what happens. What is not arranged at all, nobody can tell them. */
  public static final Rule<KeyWorkerService> FAMILIES_TOLD = rule("service.families-told-of-cover")
      .from(GUIDE.at("5c / Changing key working practitioner"), restating(307))
      .says(MUST, "It is arranged that families come to know how they are covered.")
      .appliesTo(KeyWorkerService.class, RECORDED, CoverSystemRules::isRecorded)
      .isMetWhen(CoverSystemRules::familiesTold)
      .otherwise("It is not arranged how families come to know how they are covered.")
      .remedy("Tell every family how it is covered, and put it into what new families are given.");

  /** The service model says how holidays and illness are dealt with. */
  public static final Rule<KeyWorkerService> HOLIDAYS_AND_SICKNESS =
      rule("service.holidays-and-sickness-settled")
          .from(PACK.at("Ex.8"), restating(309))
          .says(
              SHOULD,
              "The service model says what happens in a key worker's holidays and sickness.")
          .appliesTo(KeyWorkerService.class, RECORDED, CoverSystemRules::isRecorded)
          .isMetWhen(CoverSystemRules::holidaysAndSickness)
          .otherwise("The service model does not say what happens in a key worker's {missing}.")
          .remedy("Settle it with the key workers, and add it to the service model.");

  /** What the service model has to say something of. */
  private enum Away {
    HOLIDAYS,
    SICKNESS
  }

  private CoverSystemRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(LONG_TERM_ABSENCE, SHORT_LEAVE, FAMILIES_TOLD, HOLIDAYS_AND_SICKNESS);
  }

  private static boolean isRecorded(KeyWorkerService service) {
    return service.cover().isPresent();
  }

  private static Verdict shortLeave(KeyWorkerService service, Basis basis) {
    return basis.value(CoverReading.READING).orElseThrow() == CoverReading.LONG_TERM_ONLY
        ? Verdict.notApplicable()
        : COVER.isArranged(
            service,
            basis.asOf(),
            "shortLeave",
            CoverSystem::shortLeave,
            "how families are covered in a short leave of their key worker");
  }

  private static Verdict familiesTold(KeyWorkerService service, Basis basis) {
    CoverSystem cover = service.cover().orElseThrow();
    return isMissing(cover.longTermAbsence(), basis.asOf())
            && isMissing(cover.shortLeave(), basis.asOf())
        ? Verdict.notApplicable()
        : COVER.isArranged(
            service,
            basis.asOf(),
            "familiesTold",
            CoverSystem::familiesTold,
            "how families come to know how they are covered");
  }

  private static Verdict holidaysAndSickness(KeyWorkerService service, Basis basis) {
    CoverSystem cover = service.cover().orElseThrow();
    Set<Away> missing = EnumSet.noneOf(Away.class);
    if (isMissing(cover.holidays(), basis.asOf())) {
      missing.add(Away.HOLIDAYS);
    }
    if (isMissing(cover.sickness(), basis.asOf())) {
      missing.add(Away.SICKNESS);
    }
    Verdict unknown = isUnknown(cover)
        ? Verdict.cannotTell(
            COVER.at(), "what the service model says of a key worker's holidays and sickness")
        : Verdict.met();
    return missing.isEmpty()
        ? unknown
        : Verdict.notMet(COVER.at(), Facts.none().andCodes("missing", missing)).and(unknown);
  }

  private static boolean isUnknown(CoverSystem cover) {
    return cover.holidays().isEmpty() || cover.sickness().isEmpty();
  }

  /** Whether the record says that something is not in place; what it does not mention may be. */
  private static boolean isMissing(Optional<Arrangement> arrangement, LocalDate day) {
    return arrangement.isPresent() && !arrangement.get().isInPlaceOn(day);
  }
}
