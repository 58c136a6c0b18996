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

  exports org.keywork;
  exports org.keywork.agency;
  exports org.keywork.agenda;
  exports org.keywork.assignment;
  exports org.keywork.casefile;
  exports org.keywork.caseload;
  exports org.keywork.ehc;
  exports org.keywork.eligibility;
  exports org.keywork.family;
  exports org.keywork.function;
  exports org.keywork.governance;
  exports org.keywork.monitoring;
  exports org.keywork.palliative;
  exports org.keywork.plan;
  exports org.keywork.practitioner;
  exports org.keywork.records;
  exports org.keywork.review;
  exports org.keywork.rule;
  exports org.keywork.service;
  exports org.keywork.setup;
  exports org.keywork.source;
  exports org.keywork.standards;
  exports org.keywork.team;
  exports org.keywork.time;
  exports org.keywork.transition;
}
