package org.keywork.benchmarks;

import java.util.List;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is measured: the documents, the same bound to values, and who looks at them. */
@State(Scope.Benchmark)
public class Measured {

  final Binding binding = new Binding();
  final BookContestant twentyFour = new BookContestant(TwentyFour.keywork());
  final BookContestant wholeBook = new BookContestant(Keywork.guidance());
  final Keywork twentyFourRules = TwentyFour.keywork();
  final Keywork allRules = Keywork.guidance();
  final CaseFile fullRecord = binding.read(Sample.completeDocument());

  private final List<byte[]> documents = Documents.measured();
  private final List<CaseFile> files = documents.stream().map(binding::read).toList();
  private final List<CaseFile> clear =
      Documents.withoutFault().stream().map(binding::read).toList();
  private int next;

  /** One document after another, and again from the first. */
  byte[] document() {
    return documents.get(place(documents.size()));
  }

  /** The same, bound already. */
  CaseFile file() {
    return files.get(place(files.size()));
  }

  /** The same of those in which nothing is wrong. */
  CaseFile clearFile() {
    return clear.get(place(clear.size()));
  }

  private int place(int of) {
    next = next + 1 < of ? next + 1 : 0;
    return next;
  }
}
