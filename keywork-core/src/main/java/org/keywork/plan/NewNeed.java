package org.keywork.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.Need;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * A need that was found after the plan in force was agreed, so that the plan could not know of it.
 *
 * <p>Where the plan was agreed on 15 June, a need found on that day is none, and one found on 16 June is.
 * When the next plan is agreed it is a need like others.
 *
 * @param need the need
 * @param place where it stands among the needs of the family
 * @param standing what the record holds against it
 * @since 0.1
 */
public record NewNeed(Need need, int place, NeedStanding standing) {

  /** What is missing, where the service has not set how soon. */
  public static final String HOW_SOON =
      "how soon the service finds support for a need that is newly found";

  /** Refuses a missing part. */
  public NewNeed {
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(standing, "standing");
  }

  /** The new needs that a family feels on a day; none where it has no plan in force. */
  public static List<NewNeed> in(NeedsThread thread, LocalDate asOf) {
    Optional<SupportPlan> plan = thread.planInForceOn(asOf);
    if (plan.isEmpty() || !thread.active().contains(asOf)) {
      return List.of();
    }
    List<NewNeed> found = new ArrayList<>(0);
    List<Need> needs = thread.family().needs();
    for (int i = 0; i < needs.size(); i++) {
      Need need = needs.get(i);
      if (isNew(need, plan.get()) && thread.family().feels(need, asOf)) {
        found.add(new NewNeed(need, i, thread.standingOf(need.id(), plan, asOf)));
      }
    }
    return found;
  }

  /** Whether a need was found after a plan was agreed; without a day of finding it counts as older. */
  static boolean isNew(Need need, SupportPlan plan) {
    Optional<LocalDate> found = need.foundOn();
    return found.isPresent() && plan.isAgreedBefore(found.get());
  }

  /** By when there is to be support for a need; empty where the service has not set how soon. */
  static Optional<Deadline> supportedBy(Need need, Basis basis) {
    return basis
        .value(NewNeedRules.SUPPORTED_WITHIN)
        .flatMap(limit -> need.foundOn().map(found -> Deadline.within(limit, found)));
  }

  /** By when there is to be support for it; empty where the service has not set how soon. */
  public Optional<Deadline> supportedBy(Basis basis) {
    return supportedBy(need, basis);
  }

  /** Whether nothing is on its way. */
  public boolean isWaiting() {
    return standing == NeedStanding.UNANSWERED;
  }
}
