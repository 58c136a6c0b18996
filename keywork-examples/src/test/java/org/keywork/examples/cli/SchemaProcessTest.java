package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.keywork.json.DocumentKind;
import org.keywork.json.Schemas;

/** The schemas come out of the packaged command. */
class SchemaProcessTest {

  @Test
  void every_schema_that_is_listed_comes_out_and_is_one_by_its_own_standard() {
    Run list = Packaged.keywork().run("schema");
    assertThat(list.code()).isZero();
    assertThat(list.out().lines().filter(line -> line.contains("urn:keywork:schema:")))
        .hasSameSizeAs(Schemas.kinds());

    Schema standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    for (DocumentKind kind : Schemas.kinds()) {
      Run run = Packaged.keywork().run("schema", kind.code());
      assertThat(run).isEqualTo(new Run(0, Schemas.of(kind), ""));
      assertThat(standard.validate(run.out(), InputFormat.JSON)).isEmpty();
    }
  }
}
