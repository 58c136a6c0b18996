package org.keywork.examples.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema that comes with the standard. */
final class SarifSchema {

  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private final Schema schema;

  SarifSchema() {
    try (InputStream in = Objects.requireNonNull(SarifSchema.class.getResourceAsStream(SCHEMA))) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a document; nothing if it is as it should be. */
  List<String> faultsOf(String document) {
    return schema
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
