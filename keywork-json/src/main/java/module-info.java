/** The wire format of key working records: JSON in, values out, and back. */
module org.keywork.json {
  requires transitive org.keywork.core;
  requires static org.jspecify;
  requires tools.jackson.databind;
}
