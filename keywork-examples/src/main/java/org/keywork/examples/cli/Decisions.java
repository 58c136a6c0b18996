package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;

/**
 * The answers to one question about all case files.
 *
 * @param <D> an answer
 * @param basis the day asked about, and the policy
 * @param decided the answers, sorted by where their files were read
 * @param unread the inputs that could not be read, sorted by name, with each reason
 */
record Decisions<D>(Basis basis, List<Decided<D>> decided, List<Unread> unread) {

  /**
   * The answer about one family.
   *
   * @param file where its case file was read
   * @param subject the id of the case file
   * @param decision the answer
   */
  record Decided<D>(String file, String subject, D decision) {}

  Decisions {
    decided = List.copyOf(decided);
    unread = List.copyOf(unread);
  }

  /** Asks of every case file. */
  static <D> Decisions<D> of(
      Inputs inputs,
      DocumentSource<CaseFile> source,
      Basis basis,
      BiFunction<CaseFile, Basis, D> question) {
    Reading.Kept unread = Reading.keeping(inputs);
    List<Decided<D>> decided = new ArrayList<>();
    for (Inputs.Input input : inputs.inputs()) {
      unread
          .reading()
          .readAll(
              input,
              source,
              (document, file) -> decided.add(
                  new Decided<>(input.name(), file.id().value(), question.apply(file, basis))));
    }
    return new Decisions<>(basis, decided, unread.sorted());
  }
}
