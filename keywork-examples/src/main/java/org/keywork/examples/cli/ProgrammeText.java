package org.keywork.examples.cli;

import org.keywork.rule.WireName;
import org.keywork.setup.ProgrammeItem;
import org.keywork.setup.ProgrammeOrder;
import org.keywork.setup.ProgrammePhase;
import org.keywork.setup.ProgrammeStep;
import org.keywork.setup.SetUpOrderRules;
import org.keywork.setup.SetUpProgramme;
import org.keywork.setup.SetUpStanding;
import org.keywork.setup.StepBesideRecord;
import org.keywork.time.DateSpan;

/** What is due when in setting up a service, as a person reads it. */
final class ProgrammeText {

  private final Page page;

  private ProgrammeText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<ProgrammeDecision> decisions, int width) {
    ProgrammeText text = new ProgrammeText(width);
    decisions.decided().forEach(text::programme);
    DecisionWords.end(
        text.page,
        decisions,
        decisions.decided().stream()
            .map(each -> whole(each.decision().programme()))
            .findFirst()
            .orElse("No service was asked about."));
    return text.page.toString();
  }

  private static String whole(SetUpProgramme programme) {
    return Words.count(programme.months().total(), "month", "months") + ", with "
        + programme.leastWorkshopDays() + " days of workshop at least.";
  }

  private void programme(Decisions.Decided<ProgrammeDecision> decided) {
    ProgrammeDecision decision = decided.decision();
    decision.standing().ifPresent(standing -> {
      page.line(ServiceWords.heading(decided));
      standing(standing);
      page.blank();
    });
    decision.programme().phases().forEach(phase -> phase(phase, decision));
    page.line("What must not come before what");
    ProgrammeOrder.all().forEach(order -> order(order, decision.programme()));
  }

  private void standing(SetUpStanding standing) {
    page.text(
        2,
        "By the record it is in "
            + standing.phaseByRecord().map(WireName::inWords).orElse("no phase that it tells")
            + ", by the programme in "
            + standing.phaseByProgramme().map(WireName::inWords).orElse("none of its phases")
            + ".");
    standing
        .movesBack()
        .forEach(back -> page.text(
            2,
            "On " + back.since() + " the group went back to " + WireName.inWords(back.phase())
                + ", which is always possible.",
            SetUpOrderRules.PHASES.citation().toString()));
  }

  private void phase(ProgrammePhase phase, ProgrammeDecision decision) {
    page.text(
        0,
        months(phase) + ", " + days(phase.days()) + ": " + WireName.inWords(phase.phase()),
        phase.source().citation().toString());
    decision.steps(phase.phase()).forEach(item -> step(item, phase, decision));
    page.blank();
  }

  private static String months(ProgrammePhase phase) {
    return phase.firstMonth() == phase.lastMonth()
        ? "Month " + phase.firstMonth()
        : "Months " + phase.firstMonth() + "-" + phase.lastMonth();
  }

  private static String days(DateSpan days) {
    return days.firstDay() + " to " + days.lastDay().orElseThrow();
  }

  private void step(ProgrammeItem item, ProgrammePhase phase, ProgrammeDecision decision) {
    String words = WireName.inWords(item.step())
        + (item.leastDays() == 0
            ? ""
            : ", " + Words.count(item.leastDays(), "day", "days") + " at least")
        + (item.step().isOptional() ? ", where one is wanted" : "")
        + (item.days().equals(phase.days()) ? "" : ", " + days(item.days()))
        + best(item, decision.programme())
        + decision.besideRecord(item).map(ProgrammeText::standing).orElse("");
    if (item.source().equals(phase.source())) {
      page.text("  - ", words);
    } else {
      page.text("  - ", words, item.source().citation().toString());
    }
  }

  private static String best(ProgrammeItem item, SetUpProgramme programme) {
    return item.step() == ProgrammeStep.SECOND_WORKSHOP
        ? ", best about " + programme.midOfImplementation()
        : "";
  }

  private static String standing(StepBesideRecord step) {
    return ": " + WireName.inWords(step.standing())
        + step.doneOn().map(day -> " on " + day).orElse("")
        + (step.isLate() ? ", after its last day" : "");
  }

  private void order(ProgrammeOrder order, SetUpProgramme programme) {
    page.text(
        "  - ",
        WireName.inWords(order.then()) + " not before " + WireName.inWords(order.first())
            + (order.isBrokenBy(programme) ? ": in this programme it is" : ""),
        order.source().citation().toString());
  }
}
