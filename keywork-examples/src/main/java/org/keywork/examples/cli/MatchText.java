package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import org.keywork.assignment.WhoChooses;
import org.keywork.caseload.Candidate;
import org.keywork.caseload.Ground;
import org.keywork.caseload.Match;

/** Who could be a family's key worker, and why, as a person reads it. */
final class MatchText {

  private final Page page;

  private MatchText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<MatchDecision> decisions, int width) {
    MatchText text = new MatchText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<MatchDecision> decisions) {
    return decisions.decided().stream()
        .map(each -> each.decision().match())
        .map(match -> Words.count(match.ranked().size(), "candidate", "candidates") + " in "
            + Words.count(match.groups().size(), "group", "groups") + ", "
            + match.excluded().size() + " excluded.")
        .findFirst()
        .orElse(DecisionWords.NOBODY);
  }

  private void family(Decisions.Decided<MatchDecision> decided) {
    Match match = decided.decision().match();
    page.line(ServiceWords.heading(decided));
    page.text(
        2,
        "Who chooses: " + MatchWords.of(match.whoChooses())
            + ". It is for people to decide; this is what the records tell.");
    elsewhere(match);
    groups(match.groups());
    steps(match);
    match.excluded().forEach(each -> candidate("Excluded: ", each));
    DisagreementWords.block(page, decided.decision().disagreements());
  }

  private void elsewhere(Match match) {
    if (!match.wantedFromElsewhere().isEmpty()) {
      page.text(
          2,
          "The family wants or relies upon " + ServiceWords.joined(match.wantedFromElsewhere())
              + ", who is no key worker of this service. Ask them, or ask how the key worker"
              + " supports them, before anybody unknown comes.",
          "PALLIATIVE The right help from the right person");
    }
  }

  /** Whoever is alone in a place needs no word about it. */
  private void groups(List<List<Candidate>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      List<Candidate> group = groups.get(i);
      String place = (i + 1) + (group.size() == 1 ? ". " : ". side by side with others: ");
      group.forEach(each -> candidate(place, each));
    }
  }

  private void candidate(String place, Candidate each) {
    page.text(2, place + each.keyWorker());
    each.exclusions().forEach(ground -> ground("keeps out", ground));
    each.inFavour().forEach(ground -> ground("for", ground));
    each.against().forEach(ground -> ground("against", ground));
    each.open().forEach(ground -> ground("to find out", ground));
  }

  private void ground(String how, Ground ground) {
    page.text(
        String.format(Locale.ROOT, "    %-14s", how),
        MatchWords.of(ground),
        ground.citation().toString());
  }

  private void steps(Match match) {
    if (match.ranked().size() > 1) {
      page.text(2, "Why in this order:", WhoChooses.WHO_CHOOSES.id());
      match.steps().forEach(each -> page.text("    - ", MatchWords.of(each)));
    }
  }
}
