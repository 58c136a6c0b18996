package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.caseload.Capacity;
import org.keywork.caseload.CarriedFamily;
import org.keywork.caseload.ObservedRange;
import org.keywork.caseload.RoleKind;
import org.keywork.caseload.Taking;
import org.keywork.caseload.TakingOne;
import org.keywork.caseload.TeamCapacity;
import org.keywork.rule.Weight;
import org.keywork.rule.WireName;
import org.keywork.source.Publications;

/** What key workers carry on a day, and what one more family would mean, as a person reads it. */
final class CapacityText {

  private static final String OBSERVED =
      Publications.PACK.at("ch.1 / Planning the service").toString();

  private final Page page;

  private CapacityText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<CapacityDecision> decisions, int width) {
    CapacityText text = new CapacityText(width);
    decisions.decided().forEach(text::service);
    ServiceWords.end(text.page, decisions, each -> each.team().each().size());
    return text.page.toString();
  }

  private void service(Decisions.Decided<CapacityDecision> decided) {
    CapacityDecision decision = decided.decision();
    page.line(ServiceWords.heading(decided));
    decision.oneMore().forEach(each -> keyWorker(each, decision));
    together(decision.team());
    DisagreementWords.block(page, decision.disagreements());
  }

  private void keyWorker(TakingOne taking, CapacityDecision decision) {
    Capacity capacity = taking.before();
    page.text(
        2, carries(capacity.keyWorker() + ", " + CaseloadWords.kind(capacity.kind()), capacity));
    capacity.families().forEach(this::family);
    capacity
        .observed()
        .ifPresent(range -> page.text(4, observed(range, capacity.families().size()), OBSERVED));
    time(capacity);
    page.text(
        4,
        "One more, " + WireName.inWords(decision.intensity()) + " and of weight " + taking.weight()
            + ": " + answer(taking),
        taking.answer().citation().toString());
  }

  private static String carries(String who, Capacity capacity) {
    return who + ": " + CaseloadWords.load(capacity.load()) + ". "
        + CaseloadWords.room(capacity.limit(), capacity.load().weight());
  }

  private void family(CarriedFamily each) {
    String as = switch (each.as()) {
      case KEY_WORKER -> "";
      case IN_OVERLAP -> ", in an overlap with another key worker";
      case COVER -> ", as cover";
    };
    page.text(
        "    - ",
        each.family() + ": weight " + each.weight() + as + ", "
            + each.intensity()
                .map(WireName::inWords)
                .orElse("how much key working it has is not recorded"));
  }

  private static String observed(ObservedRange range, int families) {
    String standing = switch (range.standing(families)) {
      case BELOW -> "fewer than";
      case WITHIN -> "among";
      case ABOVE -> "more than";
    };
    return "That is " + standing + " the " + range.fewest() + " to " + range.most()
        + " families that such key workers were found to carry, which is no limit.";
  }

  private void time(Capacity capacity) {
    capacity
        .hoursAWeek()
        .ifPresent(hours -> page.text(
            4,
            "For key working: " + CaseloadWords.hours(hours) + " a week"
                + capacity
                    .fullTimeEquivalent()
                    .map(part -> ", " + part + " of full-time.")
                    .orElse(".")));
  }

  private static String answer(TakingOne taking) {
    Taking answer = taking.answer();
    return switch (answer) {
      case WITHIN_LIMIT -> "there is room, and " + left(taking) + " would be left.";
      case FROM_THE_RESERVE ->
        "there is room only in what is kept for urgent needs; " + left(taking)
            + " would be left of it.";
      case NEEDS_AN_OVERRIDE ->
        "no, it would be " + Weight.ZERO.minus(taking.spareAfter().orElseThrow())
            + " beyond the maximum, unless somebody agrees to it all the same.";
      case NO_MAXIMUM_SET ->
        "cannot tell, since the service has set no maximum; it is well advised to set one.";
      case ROLE_NOT_RECORDED ->
        "cannot tell, since the role is not recorded, and with it no maximum is known.";
      case AWAY_FOR_LONG -> "no, whatever room there is, since they are away for long.";
      case HAS_LEFT -> "no, since they are no longer a key worker.";
    };
  }

  private static Weight left(TakingOne taking) {
    return taking.spareAfter().orElseThrow();
  }

  private void together(TeamCapacity team) {
    for (RoleKind kind : RoleKind.values()) {
      TeamCapacity some = team.of(kind);
      if (some.each().size() > 1 && some.each().size() < team.each().size()) {
        together("All " + CaseloadWords.kind(Optional.of(kind)), some);
      }
    }
    together("All together", team);
  }

  private void together(String who, TeamCapacity team) {
    List<String> sentences = new ArrayList<>();
    sentences.add(who + ": " + Words.count(team.families(), "family", "families")
        + team.meanFamilies().map(mean -> ", " + mean + " with each on average").orElse("")
        + "; the caseloads weigh " + team.load().weight() + ".");
    sentences.add(room(team));
    team.fullTimeEquivalent()
        .ifPresent(part -> sentences.add("They count as " + part + " full-time."));
    page.text(2, String.join(" ", sentences));
  }

  private static String room(TeamCapacity team) {
    return team.limit().maximum().isPresent() || team.each().isEmpty()
        ? CaseloadWords.room(team.limit(), team.load().weight())
        : "There is no maximum for all, since none is known for "
            + ServiceWords.joined(team.withoutMaximum()) + ".";
  }
}
