package org.keywork.service;

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
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service has settled how agencies plan and review together, and it makes no more paperwork of it.
 *
 * @since 0.1
 */
public final class PlanningArrangementRules {

  private static final Part<PlanningArrangements> PLANNING =
      new Part<>(Location.at("planning"), KeyWorkerService::planning);
  private static final int QUESTIONS = PlanningQuestion.values().length;

  /** What each agency does in its own way cannot be put together. */
  public static final Rule<KeyWorkerService> PROTOCOL = rule("service.planning-protocol-agreed")
      .from(CCNUK.at("O5"), restating(407))
      .says(
          MUST,
          "The agencies have a protocol for assessing what child and family need, writing one plan"
              + " and reviewing it.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> PLANNING.isArranged(
          service,
          basis.asOf(),
          "protocol",
          PlanningArrangements::protocol,
          "whether the agencies have a protocol for assessing, planning and reviewing together"))
      .otherwise("The agencies have no protocol for assessing, planning and reviewing together.")
      .remedy("Agree on who assesses, plans and reviews what with whom, and write it down.");

  /** Forms that come on top of others are one more layer for everybody. */
  public static final Rule<KeyWorkerService> NO_MORE_PAPERWORK =
      rule("service.planning-adds-no-paperwork")
          .from(PACK.at("ch.2 / Inter-agency documentation"), restating(245))
          .says(
              MUST,
              "With key working a family's assessment, plan and review take no more forms than"
                  + " before.")
          .appliesTo(
              KeyWorkerService.class,
              "services whose arrangements for planning and review are on record",
              service -> service.planning().isPresent())
          .isMetWhen(PlanningArrangementRules::noMorePaperwork)
          .otherwise(
              "A family's assessment, plan and review took {before} forms and take {now} with"
                  + " key working.")
          .remedy("Agree with the agencies which of their forms the joint ones replace.");

  /** Nobody has to ask how it is done here. */
  public static final Rule<KeyWorkerService> SETTLED = rule("service.planning-settled")
      .from(PACK.at("ch.5 / Setting up a system"), restating(255, 230, 249))
      .says(
          SHOULD,
          "The service has settled how soon after the referral families meet to plan, how often plans"
              + " are reviewed, who chairs, how others contribute, where meetings are held, with"
              + " which reviews they are combined, how plans are recorded and monitored, how parents"
              + " are prepared and supported, and how young people are heard.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(PlanningArrangementRules::settled)
      .otherwise("As to planning and review, the service leaves open {missing}.")
      .remedy("Settle it with the agencies and with families, and write it down for key workers.");

  private PlanningArrangementRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PROTOCOL, NO_MORE_PAPERWORK, SETTLED);
  }

  private static Verdict noMorePaperwork(KeyWorkerService service, Basis basis) {
    Optional<Paperwork> paperwork = service.planning().orElseThrow().paperwork();
    if (paperwork.isEmpty()) {
      return Verdict.cannotTell(
          PLANNING.at(service, "paperwork"),
          "how many forms a family's assessment, plan and review took before key working and take now");
    }
    return paperwork.get().isMoreThanBefore()
        ? Verdict.notMet(
            PLANNING.at(service, "paperwork"),
            fact("before", paperwork.get().formsBefore())
                .and("now", paperwork.get().formsNow()))
        : Verdict.met();
  }

  private static Verdict settled(KeyWorkerService service, Basis basis) {
    Optional<PlanningArrangements> planning = service.planning();
    if (planning.isPresent() && planning.get().settled().size() == QUESTIONS) {
      return Verdict.met();
    }
    if (planning.isEmpty() || !planning.get().isAskedBy(basis.asOf())) {
      return Verdict.cannotTell(
          PLANNING.at(service, "settled"),
          "what the service has settled about planning and review");
    }
    Set<PlanningQuestion> missing = EnumSet.allOf(PlanningQuestion.class);
    missing.removeAll(planning.get().settled());
    return Verdict.notMet(PLANNING.at(), Facts.none().andCodes("missing", missing));
  }
}
