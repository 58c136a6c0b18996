/** The wire format of key working records: JSON in, values out, and back. */
module org.keywork.json {
  requires transitive org.keywork.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.keywork.json;

  provides tools.jackson.databind.JacksonModule with
      org.keywork.json.KeyworkModule;
}
