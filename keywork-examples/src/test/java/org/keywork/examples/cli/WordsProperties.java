package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever words are written after the command, it ends with an exit code and in order. */
class WordsProperties {

  private static final List<String> COMMANDS = List.of(
      "check",
      "agenda",
      "standards",
      "decide",
      "rules",
      "policy",
      "capacity",
      "match",
      "unmet",
      "programme",
      "help");

  private static final List<String> OPTIONS = List.of(
      "--as-of",
      "--policy",
      "--service",
      "--format",
      "--fail-on",
      "--show",
      "--from",
      "--to",
      "--family",
      "--with",
      "--for",
      "--about",
      "--proposal",
      "--practitioner",
      "--waivers",
      "--draft",
      "--jobs",
      "--by",
      "--start",
      "--law",
      "--coverage",
      "--help",
      "--version",
      "--",
      "-",
      "-x",
      "--no-such-option",
      "--format=",
      "--as-of=tomorrow");

  private static final List<String> VALUES = List.of(
      "text",
      "json",
      "csv",
      "ics",
      "2026-11-22",
      "2026-02-30",
      "pembrokeshire",
      "must",
      "never",
      "school",
      "planning",
      "cannot-tell",
      "criteria,questions",
      "domain,area",
      "2",
      "data/changes",
      "no-such-file.json",
      "src",
      "\0",
      "\n",
      "\u001b[31m",
      "%s%n",
      "${x}",
      "${sys:user.home}",
      "@pom.xml",
      "''",
      "=",
      "json=",
      "\ud800",
      "*");

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> any = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(COMMANDS)),
        Tuple.of(4, Arbitraries.of(OPTIONS)),
        Tuple.of(4, Arbitraries.of(VALUES)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
    return Arbitraries.of(COMMANDS)
        .flatMap(command -> any.list()
            .ofMaxSize(6)
            .map(rest -> Stream.concat(Stream.of(command), rest.stream()).toList()));
  }

  @Property(tries = 60)
  void it_ends_with_an_exit_code_and_without_a_stack_trace(@ForAll("words") List<String> words) {
    Run run = Run.ofMain(words.toArray(String[]::new));

    assertThat(run.code()).isBetween(0, 3);
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "An error in Keywork itself");
    assertThat(run.out() + run.err()).doesNotContainPattern("[\u001b\u0000]");
    if (run.code() == 2) {
      assertThat(run.err()).matches("keywork: .*[.?!]\n");
      assertThat(run.out()).isEmpty();
    }
  }
}
