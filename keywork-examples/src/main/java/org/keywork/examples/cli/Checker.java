package org.keywork.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywork.casefile.CaseFile;
import org.keywork.json.Read;
import org.keywork.rule.Basis;
import org.keywork.rule.RuleBook;
import org.keywork.service.KeyWorkerService;

/** Holds one document after the other against the rules. */
final class Checker {

  private final Practice practice;
  private final RuleBook book;
  private final Basis basis;
  private final List<CheckedService> services = new ArrayList<>(1);
  private final List<CheckedFile> checked = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  /**
   * A checker that has seen nothing yet.
   *
   * @param practice how documents are read
   * @param book the rules, as they bind under the policy
   * @param basis the day and the policy
   */
  Checker(Practice practice, RuleBook book, Basis basis) {
    this.practice = practice;
    this.book = book;
    this.basis = basis;
  }

  /** Checks the record of the service, if there is one, and the case files. */
  Outcome check(Optional<Inputs.Input> service, Inputs inputs) {
    unread.addAll(inputs.unread());
    service.ifPresent(
        input -> read(input, practice.services(), found -> check(input.name(), found)));
    inputs
        .inputs()
        .forEach(input -> read(input, practice.caseFiles(), found -> check(input.name(), found)));
    unread.sort(Comparator.comparing(Unread::file));
    return new Outcome(
        basis.asOf(),
        basis.policy().name(),
        book.edition(),
        services.stream().findFirst(),
        checked,
        unread);
  }

  private void check(String name, KeyWorkerService service) {
    services.add(new CheckedService(name, book.check(service, basis)));
  }

  private void check(String name, CaseFile file) {
    checked.add(new CheckedFile(name, file.family().id(), book.check(file, basis)));
  }

  /** A failure of the rules on one record must not keep the others from being checked. */
  private <T> void read(Inputs.Input input, DocumentSource<T> source, Consumer<T> whenRead) {
    try {
      Read<T> read = source.read(input.source().bytes());
      read.value().ifPresent(whenRead);
      read.problems().forEach(problem -> unread.add(Unread.at(input.name(), problem)));
    } catch (IOException e) {
      refuse(input.name(), Inputs.sentence(e, "file"));
    } catch (InvalidPathException e) {
      refuse(input.name(), Inputs.NO_NAME);
    } catch (OutOfMemoryError e) {
      refuse(input.name(), "The file is too large to be read.");
    } catch (RuntimeException | StackOverflowError e) {
      refuse(input.name(), Unforeseen.sentence(e));
    }
  }

  private void refuse(String name, String sentence) {
    unread.add(Unread.whole(name, sentence));
  }
}
