package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.keywork.rule.ChangedFinding;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.ReportDifference;
import org.keywork.source.Force;

/** What a change of policy does, as a person reads it. */
final class DiffText implements DiffListener {

  private static final int INDENT = 4;
  private static final int UNDER_THE_RULE = 12;
  private static final String GAP = "   ";
  private static final String STRONGER = "meant more strongly";
  private static final String OTHERWISE = "told otherwise";

  private final Writer out;
  private final Page page;
  private final List<LocalPolicy> policies = new ArrayList<>();
  private String comparedWith = "";

  /**
   * A text on which nothing stands yet.
   *
   * @param out where it is written
   * @param width the columns of a line
   */
  DiffText(Writer out, int width) {
    this.out = out;
    this.page = new Page(width);
  }

  @Override
  public void begins(PoliciesCompared compared) {
    policies.add(compared.before().policy());
    policies.add(compared.after().policy());
    comparedWith = "Old policy " + compared.before().policy().name() + ", new policy "
        + compared.after().policy().name() + ", rule book "
        + compared.after().book().edition() + ", as of " + compared.asOf() + ".";
  }

  @Override
  public void compared(CheckedDocument document, ReportDifference difference) {
    if (difference.isNothing()) {
      return;
    }
    page.blank()
        .line(difference.after().subject() + GAP + counts(difference) + GAP + document.file());
    listed("What is found now:", difference.appeared(), each -> finding(each, document));
    listed("What is no longer found:", difference.vanished(), each -> finding(each, document));
    listed("What is found otherwise:", difference.changed(), each -> changed(each, document));
    listed(
        "What is asked now and not recorded:",
        difference.newQuestions(),
        each -> FindingWords.question(page, INDENT, each));
    print();
  }

  private static String counts(ReportDifference difference) {
    List<String> counts = new ArrayList<>();
    for (Force force : Force.values()) {
      int appeared = (int)
          difference.appeared().stream().filter(each -> each.force() == force).count();
      add(counts, appeared, "new " + Words.of(force));
    }
    add(counts, difference.vanished().size(), "gone");
    int stronger =
        (int) difference.changed().stream().filter(ChangedFinding::isStronger).count();
    add(counts, stronger, STRONGER);
    add(counts, difference.changed().size() - stronger, OTHERWISE);
    int questions = difference.newQuestions().size();
    add(counts, questions, questions == 1 ? "new question" : "new questions");
    int settled = difference.settledQuestions().size();
    add(counts, settled, settled == 1 ? "question gone" : "questions gone");
    return String.join(", ", counts);
  }

  private static void add(List<String> counts, int number, String what) {
    if (number > 0) {
      counts.add(number + " " + what);
    }
  }

  private <T> void listed(String heading, List<T> each, Consumer<T> say) {
    if (!each.isEmpty()) {
      page.text(2, heading);
      each.forEach(say);
    }
  }

  private void finding(Finding finding, CheckedDocument document) {
    FindingWords.finding(page, INDENT, finding, document.position(finding.at()), "");
  }

  private void changed(ChangedFinding changed, CheckedDocument document) {
    finding(changed.after(), document);
    Finding before = changed.before();
    String as = changed.isOfAnotherForce() ? ", as a " + Words.of(before.force()) : "";
    String message =
        before.message().equals(changed.after().message()) ? "the same." : before.message();
    page.text(UNDER_THE_RULE, "Under the old policy" + as + ": " + message);
  }

  @Override
  public void ends(DiffFigures figures) {
    byRule(figures);
    page.blank();
    page.text(0, summary(figures) + " " + comparedWith);
    policies.forEach(each -> SwitchedOffWords.say(page, each));
    if (figures.inputsUnread() > 0) {
      page.text(
          0,
          Words.count(figures.inputsUnread(), "input", "inputs")
              + " could not be read and "
              + (figures.inputsUnread() == 1 ? "was" : "were") + " not compared.");
    }
    print();
  }

  private void byRule(DiffFigures figures) {
    if (!figures.byRule().isEmpty()) {
      page.blank().line("By rule");
      figures.byRule().forEach((rule, counts) -> page.line("  " + rule + GAP + briefly(counts)));
    }
  }

  private static String briefly(DiffFigures.Counts counts) {
    List<String> words = new ArrayList<>();
    add(words, counts.appeared(), "new");
    add(words, counts.vanished(), "gone");
    add(words, counts.stronger(), STRONGER);
    add(words, counts.changed() - counts.stronger(), OTHERWISE);
    return String.join(", ", words);
  }

  private static String words(DiffFigures.Counts counts) {
    return counts.appeared() + " new, " + counts.vanished() + " gone, " + counts.stronger() + " "
        + STRONGER + ", " + (counts.changed() - counts.stronger()) + " " + OTHERWISE;
  }

  private static String summary(DiffFigures figures) {
    return Words.count(figures.documents(), "document", "documents") + ", "
        + figures.differing() + " of them with another report. Findings: "
        + words(figures.all()) + ". Questions: " + figures.newQuestions() + " new, "
        + figures.settledQuestions() + " gone.";
  }

  private void print() {
    try {
      out.write(page.take());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
