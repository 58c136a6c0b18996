package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.json.DocumentKind;
import org.keywork.json.Schemas;

/** What an integrator asks when another language is to check documents. */
class SchemaCommandTest {

  @Test
  void the_schema_of_a_kind_is_printed_as_it_is() {
    Run run = Run.ofMain("schema", "case-file");

    assertThat(run).isEqualTo(new Run(0, Schemas.of(DocumentKind.CASE_FILE), ""));
  }

  @Test
  void without_a_kind_the_kinds_are_listed_with_their_id_and_a_line_each() {
    String out = Run.ofMain("schema").out();

    assertThat(out).startsWith("""
        case-file  urn:keywork:schema:case-file:1
                   One family's key working, from referral to final review.
        """);
    assertThat(out.lines()).hasSize(2 * Schemas.kinds().size());
  }

  @Test
  void an_unknown_kind_is_told_with_the_nearest() {
    assertThat(Run.ofMain("schema", "casefile"))
        .isEqualTo(
            new Run(2, "", "keywork: There is no schema 'casefile'. Did you mean case-file?\n"));
  }

  @Test
  void a_schema_goes_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("policy.json");

    assertThat(Run.ofMain("schema", "policy", "--output", file.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Schemas.of(DocumentKind.POLICY));
  }
}
