package org.keywork.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywork.eligibility.PriorityFactor;
import org.keywork.eligibility.PriorityOrder;
import org.keywork.eligibility.RankedFamily;
import org.keywork.family.FamilyId;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.WireName;

/** What speaks for families, and their order, as a person reads it. */
final class PriorityText {

  private final Page page;
  private final LocalPolicy policy;
  private final PriorityOrder order;
  private final UndecidedWords undecided;
  private final Map<FamilyId, String> files;

  private PriorityText(Decisions<RankedFamily> decisions, int width) {
    this.page = new Page(width);
    this.policy = decisions.basis().policy();
    this.order = PriorityCommand.order(decisions);
    this.undecided = new UndecidedWords(order.isWeighted() ? order.undecided() : List.of());
    this.files = decisions.decided().stream()
        .collect(Collectors.toMap(each -> each.decision().family(), Decisions.Decided::file));
  }

  static String of(Decisions<RankedFamily> decisions, int width) {
    PriorityText text = new PriorityText(decisions, width);
    if (text.files.isEmpty()) {
      DecisionWords.end(text.page, decisions, DecisionWords.NOBODY);
      return text.page.toString();
    }
    text.families();
    text.undecided();
    text.factors();
    DecisionWords.end(text.page, decisions, text.counted());
    return text.page.toString();
  }

  private void families() {
    if (order.isWeighted()) {
      List<List<RankedFamily>> groups = order.groups();
      for (int i = 0; i < groups.size(); i++) {
        String place = (i + 1) + ".";
        groups.get(i).forEach(each -> family(place + " " + each.family() + score(each), each));
      }
      return;
    }
    page.text(
        0,
        "There is no order: the service has set no weights, and guidance gives none. The families"
            + " stand by id, which says nothing of urgency.");
    order.families().forEach(each -> family(each.family().value(), each));
  }

  private static String score(RankedFamily ranked) {
    int lowest = ranked.score().lowest();
    int highest = ranked.score().highest();
    return DecisionWords.GAP + "weight " + lowest + (lowest == highest ? "" : " to " + highest);
  }

  private void family(String heading, RankedFamily ranked) {
    page.blank().line(heading + DecisionWords.GAP + files.get(ranked.family()));
    factors("there", ranked.priority().present());
    factors("not there", ranked.priority().absent());
    factors("not known", ranked.priority().notKnown());
    List<String> toAsk = undecided.toAsk(ranked);
    if (!toAsk.isEmpty()) {
      page.text(2, "What may decide its place:");
      toAsk.forEach(each -> page.text("    - ", each));
    }
  }

  private void factors(String how, List<PriorityFactor> factors) {
    if (!factors.isEmpty()) {
      boolean all = factors.size() == PriorityFactor.values().length;
      page.text(String.format("  %-12s", how), all ? "all of the reasons below" : joined(factors));
    }
  }

  static String joined(List<PriorityFactor> factors) {
    return factors.stream().map(WireName::inWords).collect(Collectors.joining(", "));
  }

  private void undecided() {
    List<String> sentences = undecided.sentences();
    if (!sentences.isEmpty()) {
      page.blank()
          .text(0, "Of any two in a group the one of more weight comes first, but for these:");
      sentences.forEach(each -> page.text("  - ", each));
    }
  }

  private void factors() {
    page.blank().text(0, "The reasons, and where they are written:");
    for (PriorityFactor factor : PriorityFactor.values()) {
      page.text(2, WireName.inWords(factor) + weight(factor), factor.citation().toString());
    }
  }

  private String weight(PriorityFactor factor) {
    return policy.value(factor.weight()).map(weight -> ", weight " + weight).orElse("");
  }

  private String counted() {
    String families = Words.count(files.size(), "family", "families");
    return order.isWeighted()
        ? families + " in " + Words.count(order.groups().size(), "group", "groups") + "."
        : families + " in no order.";
  }
}
