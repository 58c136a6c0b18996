package org.keywork.ehc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.style.Kept;

/**
 * The assessment behind a plan, and the agencies around the family, of which some were asked for advice.
 *
 * @param process the way to the plan
 * @param agencies the agencies around the family
 * @since 0.1
 */
public record EhcAssessment(EhcProcess process, List<Agency> agencies) {

  /** Refuses a missing part. */
  public EhcAssessment {
    Objects.requireNonNull(process, "process");
    agencies = Kept.list(agencies);
  }

  /** The day on which it was over: that of the draft, or of the notice that there will be no plan. */
  Optional<LocalDate> endedOn() {
    return process.draftServedOn().or(process::noPlanToldOn);
  }

  /** Whether somebody was asked who can give a view. */
  boolean isAsked(ViewInAssessment view) {
    for (AdviceAsked asked : process.advice()) {
      if (isOf(asked.of(), view)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the advice stands that came only after a day, if all that was asked for a view did; less than
   * nothing where some of it came before, or nobody recorded when.
   */
  int onlyAfter(LocalDate day, ViewInAssessment view) {
    int late = -1;
    for (int i = 0; i < process.advice().size(); i++) {
      AdviceAsked asked = process.advice().get(i);
      if (isOf(asked.of(), view)) {
        if (asked.givenOn().isEmpty() || !asked.givenOn().get().isAfter(day)) {
          return -1;
        }
        late = i;
      }
    }
    return late;
  }

  /**
   * Where the advice stands of which nobody recorded when it came, if none of what was asked for a view
   * is known to have come by a day; less than nothing otherwise.
   */
  int withoutDay(LocalDate day, ViewInAssessment view) {
    int without = -1;
    for (int i = 0; i < process.advice().size(); i++) {
      AdviceAsked asked = process.advice().get(i);
      if (isOf(asked.of(), view)) {
        if (asked.givenOn().isEmpty()) {
          without = i;
        } else if (!asked.givenOn().get().isAfter(day)) {
          return -1;
        }
      }
    }
    return without;
  }

  private boolean isOf(AgencyId id, ViewInAssessment view) {
    for (Agency each : agencies) {
      if (each.id().equals(id)) {
        return view.isOf(each.kind());
      }
    }
    return false;
  }
}
