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
  public void compared(String file, ReportDifference difference) {
    if (difference.isNothing()) {
      return;
    }
    page.blank().line(difference.after().subject() + GAP + counts(difference) + GAP + file);
    listed("What is found now:", difference.appeared(), this::finding);
    listed("What is no longer found:", difference.vanished(), this::finding);
    listed("What is found otherwise:", difference.changed(), this::changed);
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
    add(counts, difference.changed().size(), "told otherwise");
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

  private void finding(Finding finding) {
    FindingWords.finding(page, INDENT, finding);
  }

  private void changed(ChangedFinding changed) {
    finding(changed.after());
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
      figures.byRule().forEach((rule, counts) -> page.line("  " + rule + GAP + words(counts)));
    }
  }

  private static String words(DiffFigures.Counts counts) {
    return counts.appeared() + " new, " + counts.vanished() + " gone, " + counts.changed()
        + " told otherwise";
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
