package org.keywork.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.keywork.casefile.CaseFile;
import org.keywork.json.CaseFileReader;
import org.keywork.json.Read;
import org.keywork.rule.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How long one document takes, step by step and altogether. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MicroBenchmarks {

  private final JsonFactory factory = new JsonFactory();
  private final CaseFileReader reader = new CaseFileReader();

  /** The floor of reading: the tokens, and nothing made of them. */
  @Benchmark
  public int tokenScan(Measured measured) {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), measured.document())) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** Jackson alone into the same types. */
  @Benchmark
  public CaseFile jacksonBinding(Measured measured) {
    return measured.binding.read(measured.document());
  }

  /** What the library reads with: nothing passes that is not in the schema, and every place is known. */
  @Benchmark
  public Read<CaseFile> strictReading(Measured measured) {
    return reader.read(measured.document());
  }

  /** The floor of checking. */
  @Benchmark
  public List<Found> handRules(Measured measured) {
    return HandRules.check(measured.file(), Documents.AS_OF);
  }

  /** The same rules by the book. */
  @Benchmark
  public Report keyworkRules(Measured measured) {
    return measured.twentyFourRules.check(measured.file(), Documents.AS_OF);
  }

  /** Every rule of the book. */
  @Benchmark
  public Report wholeBook(Measured measured) {
    return measured.allRules.check(measured.file(), Documents.AS_OF);
  }

  /** The same where nothing is wrong; there are questions still. */
  @Benchmark
  public Report wholeBookWithoutFinding(Measured measured) {
    return measured.allRules.check(measured.clearFile(), Documents.AS_OF);
  }

  /** The same of a record that leaves nothing open. */
  @Benchmark
  public Report wholeBookFullRecord(Measured measured) {
    return measured.allRules.check(measured.fullRecord, Documents.AS_OF);
  }

  /** The same rules as constraints, on values that are there. */
  @Benchmark
  public List<Found> hibernateValidatorRules(Measured measured, Peers.WithValidator peer) {
    return peer.check(measured.file());
  }

  /** The same rules in the language of Drools, on values that are there. */
  @Benchmark
  public List<Found> droolsRules(Measured measured, Peers.WithDrools peer) {
    return peer.check(measured.file());
  }

  /** What is written by hand, after Jackson alone. */
  @Benchmark
  public List<Found> readAndHandRules(Measured measured) {
    return HandRules.check(measured.binding.read(measured.document()), Documents.AS_OF);
  }

  /** The same rules by the book, after strict reading. */
  @Benchmark
  public Report readAndKeyworkRules(Measured measured) {
    return measured.twentyFour.report(measured.document());
  }

  /** Every rule of the book, after strict reading. */
  @Benchmark
  public Report readAndWholeBook(Measured measured) {
    return measured.wholeBook.report(measured.document());
  }

  /** What a schema can say of the document and of the rules, and its own reading. */
  @Benchmark
  public List<Found> networkntStrict(Measured measured, Peers.WithStrictSchema peer) {
    return peer.check(measured.document());
  }

  /** What a schema can say of the rules, and its own reading. */
  @Benchmark
  public List<Found> networknt(Measured measured, Peers.WithSchema peer) {
    return peer.check(measured.document());
  }

  /** The rules as constraints, after Jackson alone. */
  @Benchmark
  public List<Found> hibernateValidator(Measured measured, Peers.WithValidator peer) {
    return peer.check(measured.document());
  }

  /** The rules in the language of Drools, after Jackson alone. */
  @Benchmark
  public List<Found> drools(Measured measured, Peers.WithDrools peer) {
    return peer.check(measured.document());
  }
}
