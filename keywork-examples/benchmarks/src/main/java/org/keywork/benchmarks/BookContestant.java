package org.keywork.benchmarks;

import java.util.List;
import java.util.Set;
import org.keywork.Keywork;
import org.keywork.json.CaseFileReader;
import org.keywork.rule.Report;

/** The rule book itself, after strict reading. */
final class BookContestant implements Contestant {

  private final CaseFileReader reader = new CaseFileReader();
  private final Keywork keywork;

  BookContestant(Keywork keywork) {
    this.keywork = keywork;
  }

  Report report(byte[] document) {
    return keywork.check(reader.read(document).value().orElseThrow(), Documents.AS_OF);
  }

  @Override
  public String name() {
    return "The rule book";
  }

  @Override
  public Set<String> rules() {
    return Set.copyOf(TwentyFour.IDS);
  }

  @Override
  public List<Found> check(byte[] document) {
    return report(document).findings().stream()
        .map(each -> new Found(each.rule().value(), each.at().toString(), each.message()))
        .toList();
  }
}
