package org.keywork.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.keywork.casefile.CaseFile;
import org.keywork.json.Read;
import org.keywork.rule.Basis;
import org.keywork.rule.RuleBook;

/** Holds one document after the other against the rules. */
final class Checker {

  private final CaseFileSource source;
  private final RuleBook book;
  private final Basis basis;
  private final List<CheckedFile> checked = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  /**
   * A checker that has seen nothing yet.
   *
   * @param source how case files are read
   * @param book the rules, as they bind under the policy
   * @param basis the day and the policy
   */
  Checker(CaseFileSource source, RuleBook book, Basis basis) {
    this.source = source;
    this.book = book;
    this.basis = basis;
  }

  Outcome check(Inputs inputs) {
    unread.addAll(inputs.unread());
    inputs.inputs().forEach(this::check);
    unread.sort(Comparator.comparing(Unread::file));
    return new Outcome(basis.asOf(), basis.policy().name(), book.edition(), checked, unread);
  }

  /** A failure of the rules on one file must not keep the others from being checked. */
  private void check(Inputs.Input input) {
    try {
      check(input.name(), source.read(input.source().bytes()));
    } catch (IOException e) {
      refuse(input.name(), Inputs.sentence(e, "file"));
    } catch (OutOfMemoryError e) {
      refuse(input.name(), "The file is too large to be read.");
    } catch (RuntimeException | StackOverflowError e) {
      refuse(input.name(), Unforeseen.sentence(e));
    }
  }

  private void check(String name, Read<CaseFile> read) {
    read.value()
        .ifPresent(file ->
            checked.add(new CheckedFile(name, file.family().id(), book.check(file, basis))));
    read.problems().forEach(problem -> unread.add(Unread.at(name, problem)));
  }

  private void refuse(String name, String sentence) {
    unread.add(Unread.whole(name, sentence));
  }
}
