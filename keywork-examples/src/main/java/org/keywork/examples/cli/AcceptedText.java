package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.WaivedFinding;
import org.keywork.rule.Waiver;

/** How people are told of findings that somebody has accepted. */
final class AcceptedText {

  private static final String GAP = "   ";
  private static final int INDENT = 2;
  private static final int BELOW = 10;

  private AcceptedText() {}

  /** A finding that is waived: who accepted it, why and until when. */
  static void waived(Page page, WaivedFinding waived) {
    Waiver waiver = waived.waiver();
    page.line(
        "  waived  " + waived.finding().rule() + GAP + Words.of(waived.finding().at()));
    page.text(BELOW, waived.finding().message());
    page.text(
        BELOW,
        "Accepted by " + waiver.grantedBy() + " until " + waiver.until() + ": " + waiver.reason());
  }

  /** What came of all of it. */
  static void end(Page page, CheckEnd end, Shown shown) {
    if (end.summary().waived() > 0) {
      page.text(
          0,
          Words.count(end.summary().waived(), "finding is", "findings are") + " waived"
              + (shown.waived() ? "." : "; --show waived tells by whom, why and until when."));
    }
    if (end.acceptance().known() > 0) {
      page.text(
          0,
          Words.count(end.acceptance().known(), "finding is", "findings are")
              + " known from the baseline.");
    }
    waivers(page, end.acceptance());
  }

  private static void waivers(Page page, Acceptance acceptance) {
    listed(
        page,
        acceptance.expired(),
        "waiver has expired, and what it covered counts again:",
        "waivers have expired, and what they covered counts again:");
    listed(
        page,
        acceptance.unused(),
        "waiver covers nothing that was found; take it out of the file:",
        "waivers cover nothing that was found; take them out of the file:");
    if (!acceptance.elsewhere().isEmpty()) {
      page.text(0, AcceptanceWords.elsewhere(acceptance));
    }
  }

  private static void listed(Page page, List<Waiver> waivers, String one, String more) {
    if (!waivers.isEmpty()) {
      page.text(0, Words.count(waivers.size(), one, more));
      waivers.forEach(each -> page.line(" ".repeat(INDENT) + each.rule() + GAP
          + each.subject().orElse("all records")
          + each.at().map(at -> GAP + Words.of(at)).orElse("")
          + GAP + "until " + each.until()));
    }
  }
}
