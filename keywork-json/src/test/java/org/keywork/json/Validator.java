package org.keywork.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds documents against a schema, by a validator that is not ours. */
final class Validator {

  private static final SpecificationVersion DRAFT = SpecificationVersion.DRAFT_2020_12;

  private final Schema schema;

  private Validator(Schema schema) {
    this.schema = schema;
  }

  /** A validator of documents of a kind. */
  static Validator of(DocumentKind kind) {
    return new Validator(registry().getSchema(Schemas.of(kind), InputFormat.JSON));
  }

  /** A validator of schemas. */
  static Validator ofSchemas() {
    return new Validator(registry().getSchema(SchemaLocation.of(DRAFT.getDialectId())));
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(DRAFT);
  }

  /** What is wrong with a document. */
  List<Error> errors(String document) {
    return schema.validate(document, InputFormat.JSON);
  }
}
