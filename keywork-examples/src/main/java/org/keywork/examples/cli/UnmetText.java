package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywork.family.NeedDomain;
import org.keywork.monitoring.ComparedFamilies;
import org.keywork.monitoring.ToldBreakdown;
import org.keywork.monitoring.UnmetAmong;
import org.keywork.monitoring.UnmetByKeyWorker;
import org.keywork.monitoring.UnmetCount;
import org.keywork.monitoring.UnmetNeeds;
import org.keywork.rule.WireName;

/** What families lack, as a person reads it. */
final class UnmetText {

  private final UnmetAnswer answer;
  private final Page page;

  private UnmetText(UnmetAnswer answer, int width) {
    this.answer = answer;
    this.page = new Page(width);
  }

  static String of(UnmetAnswer answer, int width) {
    UnmetText text = new UnmetText(answer, width);
    if (answer.told().together().families() > 0) {
      text.lacked();
    }
    DecisionWords.end(
        text.page, new Decisions<>(answer.basis(), List.of(), answer.unread()), text.counted());
    return text.page.toString();
  }

  private String counted() {
    int families = answer.told().together().families();
    return families == 0
        ? "No family on the active list was asked about."
        : Words.count(families, "family", "families") + " on the active list.";
  }

  private void lacked() {
    page.text(0, among(answer.told().together()) + ".", UnmetNeeds.citation().toString());
    if (answer.told().together().unmet().needs() > 0) {
      answer.by().forEach(each -> breakdown(each, each.in(answer.told())));
      byKeyWorker();
    }
    answer.withoutRecommendation().ifPresent(this::recommendations);
  }

  private void breakdown(UnmetBy by, ToldBreakdown<?> told) {
    page.text(2, by.inWords() + ":");
    told.rows().forEach(row -> row(name(row), count(row.count())));
    if (told.needsNotRecorded() > 0) {
      row("not recorded", Words.count(told.needsNotRecorded(), "need", "needs"));
    }
    if (told.rowsHeldBack() > 0) {
      row(
          "held back",
          Words.count(told.needsHeldBack(), "need", "needs") + " in "
              + Words.count(told.rowsHeldBack(), "row", "rows")
              + ", so that nobody can work out what fewer than " + answer.told().fewest()
              + " families lack.");
    }
  }

  private void row(String name, String words) {
    page.text(String.format(Locale.ROOT, "    %-22s ", name), words);
  }

  private static String name(ToldBreakdown.Row<?> row) {
    return row.of() instanceof Enum<?> code ? WireName.inWords(code) : row.name();
  }

  private static String count(UnmetCount count) {
    return Words.count(count.needs(), "need", "needs") + " of "
        + Words.count(count.families(), "family", "families");
  }

  private static String among(UnmetAmong group) {
    return Words.count(group.unmet().needs(), "unmet need", "unmet needs") + " in "
        + group.unmet().families() + " of "
        + Words.count(group.families(), "family", "families")
        + group.meanNeeds().map(mean -> ", " + mean + " to a family").orElse("");
  }

  private void byKeyWorker() {
    answer
        .told()
        .byKeyWorker()
        .ifPresentOrElse(
            this::compared,
            () -> page.text(
                2,
                "What families with and without a key worker lack is held back, since it could tell"
                    + " what a few of them lack."));
  }

  private void compared(UnmetByKeyWorker both) {
    group("With a key worker", both.withKeyWorker());
    group("Without a key worker", both.withoutKeyWorker());
    page.text(
        4,
        "These are counts of one day, and do not say why.",
        UnmetByKeyWorker.citation().toString());
  }

  private void group(String who, ComparedFamilies families) {
    page.text(2, who + ": " + among(families.all()) + ".");
    if (families.mostProblems().families() > 0) {
      page.text(
          4,
          "Of these with the most problems and fewest resources: " + among(families.mostProblems())
              + ".");
    }
  }

  private void recommendations(List<NeedDomain> open) {
    page.text(
        2,
        open.isEmpty()
            ? "Of every part of life told here some recommendation of the service speaks."
            : "No recommendation of the service speaks of "
                + open.stream().map(WireName::inWords).collect(Collectors.joining(", ")) + ".",
        UnmetNeeds.citation().toString());
  }
}
