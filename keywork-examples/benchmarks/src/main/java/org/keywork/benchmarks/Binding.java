package org.keywork.benchmarks;

import org.keywork.casefile.CaseFile;
import org.keywork.json.KeyworkModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson alone into the same types: no strictness, no places, and one exception for whatever is wrong. */
final class Binding {

  /** The first property tells what the document is, and belongs to no type. */
  private final ObjectReader reader = JsonMapper.builder()
      .addModule(new KeyworkModule())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build()
      .readerFor(CaseFile.class);

  CaseFile read(byte[] document) {
    return reader.readValue(document);
  }
}
