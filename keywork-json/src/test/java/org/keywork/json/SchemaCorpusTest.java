package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Example;
import org.keywork.fixtures.AllRuleExamples;

/**
 * Writes documents with what the reader says of them, one a line, for a validator of another language:
 * {@code .ci/schemas.mjs} holds the schemas against them.
 */
class SchemaCorpusTest {

  private static final Path CORPUS = Path.of("target/schema-agreement/corpus.ndjson");
  private static final long SEED = 20261122;

  private final List<String> lines = new ArrayList<>();
  private int accepted;

  @Example
  void a_corpus_of_documents_is_written_with_the_verdict_of_the_reader() throws IOException {
    read(DocumentKind.CASE_FILE, new ArbitraryDocuments.CaseFiles(), 4, 20);
    read(DocumentKind.SERVICE, new ArbitraryDocuments.ServiceRecords(), 6, 20);
    read(DocumentKind.PROPOSAL, new ArbitraryDocuments.ProposedChanges(), 12, 15);
    read(DocumentKind.POLICY, new ArbitraryPolicies(), 12, 15);
    read(DocumentKind.WAIVERS, new ArbitraryAcceptance.WaiverLists(), 12, 15);
    read(DocumentKind.BASELINE, new ArbitraryAcceptance.Baselines(), 12, 15);
    reports();
    Files.createDirectories(CORPUS.getParent());
    Files.write(CORPUS, lines);

    assertThat(accepted).isGreaterThan(150);
    assertThat(lines.size() - accepted).isGreaterThan(150);
  }

  private void read(
      DocumentKind kind, ArbitrarySupplier<String> documents, int howMany, int slipsEach) {
    SchemaAndReader both = SchemaAndReader.of(kind);
    Random random = new Random(SEED);
    var generator = documents.get().generator(1000, false);
    for (int i = 0; i < howMany; i++) {
      String document = generator.next(random).value();
      add(kind, both.problems(document).isEmpty(), document);
      Slips slips = new Slips(random);
      for (int j = 0; j < slipsEach; j++) {
        String slipped = slips.in(document);
        add(kind, both.problems(slipped).isEmpty(), slipped);
      }
    }
  }

  private void reports() {
    for (var rule : AllRuleExamples.all()) {
      String report = DocumentWriter.compact().write(rule.examples().get(0).report());
      add(DocumentKind.REPORT, true, report);
    }
  }

  private void add(DocumentKind kind, boolean valid, String document) {
    accepted += valid ? 1 : 0;
    lines.add("{\"schema\":\"" + Schemas.id(kind) + "\",\"valid\":" + valid + ",\"document\":"
        + document + "}");
  }
}
