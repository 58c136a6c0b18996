package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.json.DocumentKind;
import org.keywork.json.Schemas;

/** Every schema that there is the command lists and prints. */
class PublishedSchemasTest {

  @ParameterizedTest
  @EnumSource
  void a_schema_is_listed_and_comes_out_as_it_is(DocumentKind kind) {
    assertThat(Run.ofMain("schema").out()).contains(" " + Schemas.id(kind) + "\n");
    assertThat(Run.ofMain("schema", kind.code())).isEqualTo(new Run(0, Schemas.of(kind), ""));
  }
}
