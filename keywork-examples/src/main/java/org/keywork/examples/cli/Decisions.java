package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
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

  static <D> Decisions<D> of(
      Inputs inputs, CaseFileSource source, Basis basis, BiFunction<CaseFile, Basis, D> question) {
    List<Decided<D>> decided = new ArrayList<>();
    List<Unread> unread = new ArrayList<>(inputs.unread());
    for (Inputs.Input input : inputs.inputs()) {
      ReadFile read = ReadFile.of(input, source);
      unread.addAll(read.unread());
      read.caseFile().ifPresent(file -> {
        try {
          decided.add(new Decided<>(input.name(), file.id().value(), question.apply(file, basis)));
        } catch (WrongUse e) {
          unread.add(Unread.whole(input.name(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
          unread.add(Unread.whole(input.name(), Unforeseen.sentence(e)));
        }
      });
    }
    unread.sort(Comparator.comparing(Unread::file));
    return new Decisions<>(basis, decided, unread);
  }
}
