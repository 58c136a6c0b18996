package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keywork.json.DocumentKind;
import org.keywork.json.Schemas;

/** The schemas come out of the packaged command, which brings them along. */
class SchemaProcessTest {

  @Test
  void a_schema_comes_out_as_it_is() {
    Run run = Packaged.keywork().run("schema", DocumentKind.REPORT.code());

    assertThat(run).isEqualTo(new Run(0, Schemas.of(DocumentKind.REPORT), ""));
  }
}
