/**
 * The domain of key working for disabled children and their families: its nouns, its rules and the
 * questions it answers.
 *
 * <p>Nothing in this module keeps state, reads a clock, opens a file or a socket.
 */
// The annotations of Immutables come in an automatic module; they are needed by the compiler only.
@SuppressWarnings("requires-automatic")
module org.keywork.core {
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.keywork.rule;
  exports org.keywork.source;
  exports org.keywork.time;
}
