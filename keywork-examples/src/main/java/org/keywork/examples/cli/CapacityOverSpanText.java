package org.keywork.examples.cli;

import org.keywork.caseload.CapacityOverTime;
import org.keywork.caseload.LoadStretch;
import org.keywork.caseload.Peak;

/** What key workers carry over a span of days, as a person reads it. */
final class CapacityOverSpanText {

  private final Page page;

  private CapacityOverSpanText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<CapacityOverSpan> decisions, int width) {
    CapacityOverSpanText text = new CapacityOverSpanText(width);
    decisions.decided().forEach(text::service);
    ServiceWords.end(text.page, decisions, each -> each.each().size());
    return text.page.toString();
  }

  private void service(Decisions.Decided<CapacityOverSpan> decided) {
    CapacityOverSpan decision = decided.decision();
    page.line(ServiceWords.heading(decided));
    page.text(2, "Looked at " + CaseloadWords.days(decision.days()) + ".");
    decision
        .each()
        .forEach(one ->
            carries(one.keyWorker() + ", " + CaseloadWords.kind(one.kind()), one.capacity()));
    carries("All together", decision.together());
    DisagreementWords.block(page, decision.disagreements());
  }

  private void carries(String who, CapacityOverTime capacity) {
    Peak peak = capacity.peak();
    page.text(
        2,
        who + ": weight " + peak.weight() + " at the peak, " + CaseloadWords.days(peak.days())
            + ". " + CaseloadWords.room(capacity.limit(), peak.weight()));
    capacity.load().stretches().forEach(each -> stretch(each, capacity));
  }

  private void stretch(LoadStretch stretch, CapacityOverTime capacity) {
    page.text(
        "    - ",
        CaseloadWords.days(stretch.days()) + ": " + CaseloadWords.load(stretch.load())
            + (capacity.beyondMaximum().contains(stretch) ? ", beyond the maximum" : ""));
  }
}
