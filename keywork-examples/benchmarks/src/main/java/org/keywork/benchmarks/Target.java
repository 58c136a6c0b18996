package org.keywork.benchmarks;

import static org.keywork.benchmarks.Goal.Unit.BYTES;
import static org.keywork.benchmarks.Goal.Unit.SECONDS;
import static org.keywork.benchmarks.Goal.Unit.TIMES;
import static org.keywork.benchmarks.Goal.atLeast;
import static org.keywork.benchmarks.Goal.atMost;

import java.util.Optional;
import java.util.function.Function;

/** What is aimed at, how it is told from the figures, and what stands in the way where it is missed. */
enum Target {
  RULES_AS_BY_HAND(
      "Checking alone, 24 rules",
      "time against the same rules written by hand",
      atMost(1, TIMES),
      figures -> figures.ratio("keywork-rules", "hand-rules"),
      "By hand the rules know each other, and share one look at a list. A rule of Keywork stands alone,"
          + " asks first whom it concerns, and has the case file walked for it."),
  BOOK_AS_READING(
      "Checking alone, the whole book",
      "time against strict reading of the document",
      atMost(1, TIMES),
      figures -> figures.ratio("whole-book", "strict-reading"),
      "Every rule of the book is asked about everything that it may concern, and many of them follow"
          + " days through the whole history of assignments and plans."),
  LITTLE_MEMORY(
      "Memory of a check, nothing found",
      "what a check of the complete record asks for",
      atMost(2_048, BYTES),
      figures -> figures.bytes("whole-book-full-record"),
      "About half are the Optionals of values: a value holds a bare reference, and every read of an"
          + " optional attribute makes one, which the compiler of JDK 17 does not see through and that of"
          + " JDK 25 mostly does. Immutables has no setting to keep them; its custom encodings would take"
          + " the with methods away. Most of the rest are the views of the case file, about one for each"
          + " type that rules look at."),
  NEAR_THE_SCAN(
      "Reading and checking, 24 rules",
      "speed against the token scan",
      atLeast(0.30, TIMES),
      figures -> figures.ratio("token-scan", "read-and-keywork-rules"),
      "A token scan throws away what it reads. Strict reading makes several hundred values of a"
          + " document, refuses whatever is unknown or said twice, and looks up every id."),
  AIM_OF_HALF(
      "The aim of the same",
      "speed against the token scan",
      atLeast(0.50, TIMES),
      figures -> figures.ratio("token-scan", "read-and-keywork-rules"),
      "Half of the scan leaves the time of one more scan for all that a scan does not do: taking the"
          + " texts out of the bytes, making the values, looking up ids, checking. What was tried stands"
          + " under Reading. A parser written by hand for each type would say the wire format a second"
          + " time beside the types."),
  AHEAD_OF_DROOLS(
      "Ahead of Drools",
      "reading and checking, speed against it",
      atLeast(3, TIMES),
      figures -> figures.ratio("drools", "read-and-keywork-rules"),
      "What either of them needs apart stands under Reading and Checking."),
  AHEAD_OF_NETWORKNT(
      "Ahead of networknt",
      "strict reading and checking, speed against its schema and six rules",
      atLeast(3, TIMES),
      figures -> figures.ratio("networknt-strict", "read-and-keywork-rules"),
      "A schema can say six of the rules, and so does less for its time."),
  AHEAD_OF_SIX_RULES(
      "The same, six rules alone",
      "speed against its six rules over a document of which nothing else is asked",
      atLeast(3, TIMES),
      figures -> figures.ratio("networknt", "read-and-keywork-rules"),
      "Six rules that look at one property each, over a document that is not read strictly and of which"
          + " no value is made, are a quarter of the work: no day is compared, and no id followed."),
  AHEAD_OF_HIBERNATE(
      "Ahead of Hibernate Validator",
      "reading and checking, speed against it",
      atLeast(1, TIMES),
      figures -> figures.ratio("hibernate-validator", "read-and-keywork-rules"),
      "What either of them needs apart stands under Reading and Checking."),
  FLAT_IN_TIME(
      "Streaming, time",
      "dearest stretch against the cheapest before it, two cores",
      atMost(1.1, TIMES),
      figures -> Growth.ofTime(figures.streamsOn(2)),
      "Whatever else runs on the machine, and the heat of a processor, change its speed in a long run."),
  FLAT_IN_MEMORY(
      "Streaming, memory",
      "longest run against 10,000 documents, in a heap of 256 MB",
      atMost(1.25, TIMES),
      figures -> Growth.ofMemory(figures.streamsOn(2)),
      "Java gives memory back late, and fills the heap that it was given before it collects the old."),
  BOTH_CORES(
      "Streaming, two cores",
      "speed against one core",
      atLeast(1.6, TIMES),
      Growth::ofSpeedOnTwoCores,
      "Documents are cut out of the stream one after the other, findings are written in their order, and"
          + " collection of garbage stops both cores; what feeds the stream takes its part of them, too."),
  START_OF_JAR(
      "Command line, without an archive",
      "processor time of a check of one file",
      atMost(1, SECONDS),
      figures -> figures.median(Started.WITHOUT_ARCHIVE, Started::processor),
      "Java loads and verifies all classes that it needs before the first rule looks at anything."),
  START_OF_LAUNCHER(
      "Command line, with the launcher's archive",
      "processor time of a check of one file",
      atMost(0.6, SECONDS),
      figures -> figures.median(Started.LAUNCHER, Started::processor),
      "An archive spares loading classes; making the rules and running cold code remains."),
  SERVICE_AS_N_LOG_N(
      "Questions about a service",
      "time for each step of n log n, most assignments against the least before",
      atMost(1.25, TIMES),
      Growth::beyondNLogN,
      "A larger service does not fit in the caches of the processor, so each step waits longer for"
          + " memory.");

  private final String subject;
  private final String measured;

  @SuppressWarnings("ImmutableEnumChecker") // A record of a number, a side and a unit.
  private final Goal goal;

  @SuppressWarnings(
      "ImmutableEnumChecker") // Each is a lambda that holds nothing, or a named method.
  private final Function<Figures, Optional<Measure>> figure;

  private final String inTheWay;

  Target(
      String subject,
      String measured,
      Goal goal,
      Function<Figures, Optional<Measure>> figure,
      String inTheWay) {
    this.subject = subject;
    this.measured = measured;
    this.goal = goal;
    this.figure = figure;
    this.inTheWay = inTheWay;
  }

  String subject() {
    return subject;
  }

  /** What is set against what. */
  String measured() {
    return measured;
  }

  Goal goal() {
    return goal;
  }

  /** The figure; empty where nobody measured it. */
  Optional<Measure> in(Figures figures) {
    return figure.apply(figures);
  }

  Standing standing(Figures figures) {
    return in(figures).map(goal::of).orElse(Standing.NOT_MEASURED);
  }

  /** Why it is missed, where it is. */
  String inTheWay() {
    return inTheWay;
  }
}
