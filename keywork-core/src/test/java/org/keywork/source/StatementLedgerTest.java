package org.keywork.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Resources;

class StatementLedgerTest {

  private static final String HEADING = "number\ttopic\tforce\tkind\tscope\tcitation\tsentence\n";

  private final StatementLedger ledger = Resources.statements();

  @Test
  void all_statements_are_there() {
    assertThat(ledger.statements()).hasSize(484);
    assertThat(ledger.statement(484)).map(Statement::code).contains("R484");
    assertThat(ledger.statement(0)).isEmpty();
    assertThat(ledger.statement(485)).isEmpty();
  }

  @Test
  void a_statement_tells_where_it_is_written_and_how_strongly() {
    assertThat(ledger.statement(258))
        .contains(new Statement(
            258,
            "cadence",
            Modality.MUST,
            Statement.Kind.CHECK,
            true,
            List.of(Citation.parse("PEMBROKESHIRE Co-ordination")),
            "Time between plans never exceeds twelve months."));
  }

  @Test
  void a_figure_has_the_weakest_force() {
    assertThat(Modality.FIGURE.force()).isEqualTo(Force.MAY);
    assertThat(Force.MUST.isAtLeast(Force.SHOULD)).isTrue();
    assertThat(Force.SHOULD.isAtLeast(Force.SHOULD)).isTrue();
    assertThat(Force.MAY.isAtLeast(Force.SHOULD)).isFalse();
  }

  @Test
  void a_table_with_another_heading_is_refused() {
    assertThatThrownBy(() -> StatementLedger.parse("a\tb\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The ledger of statements does not have the expected heading.");
  }

  @Test
  void a_gap_in_the_numbers_is_refused() {
    assertThatThrownBy(() ->
            StatementLedger.parse(HEADING + "2\tfamily\tmust\tcheck\tgeneral\tGUIDE 1\tText.\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The ledger expects statement 1, not 2");
  }

  @Test
  void an_unknown_publication_is_refused() {
    assertThatThrownBy(() ->
            StatementLedger.parse(HEADING + "1\tfamily\tmust\tcheck\tgeneral\tBOOK 1\tText.\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no publication with the key BOOK");
  }

  @Test
  void a_citation_reads_what_it_writes() {
    Citation citation = Publications.PACK.at("ch.2 / The database");

    assertThat(citation).hasToString("PACK ch.2 / The database");
    assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    assertThat(Citation.parse("PACK")).isEqualTo(Publications.PACK.at("")).hasToString("PACK");
  }
}
