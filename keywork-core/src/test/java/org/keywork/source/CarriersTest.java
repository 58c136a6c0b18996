package org.keywork.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriersTest {

  private static final String HEADING = "statement\tcarriedBy\tnames\treason\n";

  @Test
  void a_line_tells_what_carries_a_statement() {
    Carriers carriers = Carriers.parse(HEADING
        + "2\ttype\torg.keywork.family.Relation; FamilyMember\t\n"
        + "7\tleft-out\t\tIt asks for a conversation, which no record shows.\n");

    assertThat(carriers.of(2))
        .contains(new Carrier(
            2, CarriedBy.TYPE, List.of("org.keywork.family.Relation", "FamilyMember"), ""));
    assertThat(carriers.of(7).orElseThrow().reason())
        .isEqualTo("It asks for a conversation, which no record shows.");
    assertThat(carriers.all()).extracting(Carrier::statement).containsExactly(2, 7);
  }

  @Test
  void what_a_rule_restates_is_not_in_the_table() {
    assertThat(Carriers.parse(HEADING).of(1)).isEmpty();
    refused("1\trule\tfamily.of-its-own\t", "restated by a rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,type,,          | must name what carries it",
        "1,decision,,      | must name what carries it",
        "1,parameter,,     | must name what carries it",
        "1,vocabulary,,    | must name what carries it",
        "1,not-yet,Family, | names what does not carry it",
        "1,left-out,,      | say for what reason",
        "1,wish,,          | Nothing in the library is called 'wish'",
        "1,not-yet,        | has not four columns"
      })
  void a_line_that_contradicts_itself_is_refused(String line, String sentence) {
    refused(line.replace(',', '\t'), sentence);
  }

  @Test
  void numbers_rise() {
    refused("2\tnot-yet\t\t\n1\tnot-yet\t\t", "statement 1 must not follow statement 2");
    refused("2\tnot-yet\t\t\n2\tnot-yet\t\t", "statement 2 must not follow statement 2");
  }

  @Test
  void another_table_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Carriers.parse("number\ttopic\n"))
        .withMessageContaining("heading");
    assertThatIllegalArgumentException().isThrownBy(() -> Carriers.parse(""));
  }

  @Test
  void the_table_of_the_library_speaks_of_statements_that_there_are() throws IOException {
    StatementLedger ledger = StatementLedger.parse(text(StatementLedger.RESOURCE));

    assertThat(Carriers.parse(text(Carriers.RESOURCE)).all())
        .extracting(Carrier::statement)
        .allMatch(number -> ledger.statement(number).isPresent());
  }

  private static void refused(String lines, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Carriers.parse(HEADING + lines))
        .withMessageContaining(sentence);
  }

  private static String text(String resource) throws IOException {
    ClassLoader loader = CarriersTest.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
