package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What the schema of a kind of document refuses the reader refuses, and the other way round, but for
 * what a schema cannot see.
 */
class SchemaAgreementProperties {

  /** Slips for each document: making one takes longer than judging it. */
  private static final int SLIPS = 12;

  private static final int ENOUGH_PERCENT = 15;

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void of_a_case_file(
      @ForAll(supplier = ArbitraryDocuments.CaseFiles.class) String document, @ForAll long seed) {
    agree(DocumentKind.CASE_FILE, document, seed);
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void of_a_service(
      @ForAll(supplier = ArbitraryDocuments.ServiceRecords.class) String document,
      @ForAll long seed) {
    agree(DocumentKind.SERVICE, document, seed);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void of_a_proposal(
      @ForAll(supplier = ArbitraryDocuments.ProposedChanges.class) String document,
      @ForAll long seed) {
    agree(DocumentKind.PROPOSAL, document, seed);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void of_a_policy(@ForAll(supplier = ArbitraryPolicies.class) String document, @ForAll long seed) {
    agree(DocumentKind.POLICY, document, seed);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void of_waivers(
      @ForAll(supplier = ArbitraryAcceptance.WaiverLists.class) String document,
      @ForAll long seed) {
    agree(DocumentKind.WAIVERS, document, seed);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void of_a_baseline(
      @ForAll(supplier = ArbitraryAcceptance.Baselines.class) String document, @ForAll long seed) {
    agree(DocumentKind.BASELINE, document, seed);
  }

  private static void agree(DocumentKind kind, String document, long seed) {
    SchemaAndReader both = SchemaAndReader.of(kind);
    assertThat(both.errors(document)).isEmpty();
    assertThat(both.problems(document)).isEmpty();
    Slips slips = new Slips(new Random(seed));
    for (int i = 0; i < SLIPS; i++) {
      String slipped = slips.in(document);
      boolean accepted = both.errors(slipped).isEmpty();
      assertThat(accepted)
          .as("%s%n%s%n%s", slipped, both.errors(slipped), both.problems(slipped))
          .isEqualTo(both.problems(slipped).isEmpty());
      Statistics.label("schema").collect(accepted ? "accepts" : "refuses");
    }
    Statistics.label("schema").coverage(coverage -> {
      coverage.check("accepts").percentage(part -> part > ENOUGH_PERCENT);
      coverage.check("refuses").percentage(part -> part > ENOUGH_PERCENT);
    });
  }
}
