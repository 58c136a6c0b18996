package org.keywork.examples.cli;

import java.util.List;
import org.keywork.ehc.Confidence;
import org.keywork.ehc.LawLedger;
import org.keywork.ehc.LawRow;

/** What the law on plans for education, health and care asks for, as a person reads it. */
final class LawText {

  private static final int INDENT = 5;

  private LawText() {}

  static String of(LawLedger ledger, int width) {
    Page page = new Page(width);
    ledger.rows().forEach(row -> row(page, row));
    page.blank().text(0, counted(ledger.rows()));
    return page.toString();
  }

  private static void row(Page page, LawRow row) {
    page.blank().text(row.id() + "  ", row.what(), row.citation().toString());
    page.text(INDENT, row.counting().isEmpty() ? row.rule() : row.rule() + " " + row.counting());
    page.text(INDENT, LawWords.of(row.confidence()) + "; " + String.join(", ", row.carriedBy()));
  }

  private static String counted(List<LawRow> rows) {
    return "The law of England, in our own words. " + Words.count(rows.size(), "row", "rows") + ": "
        + count(rows, Confidence.READ) + " as the words of the law were read, "
        + count(rows, Confidence.PARTLY_READ) + " read in part, "
        + count(rows, Confidence.SECONDARY)
        + " after another account. 'keywork policy' shows the figures that a service may set.";
  }

  private static long count(List<LawRow> rows, Confidence confidence) {
    return rows.stream().filter(row -> row.confidence() == confidence).count();
  }
}
