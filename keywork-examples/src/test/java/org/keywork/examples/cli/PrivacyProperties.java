package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.TextsOf;
import org.keywork.json.DocumentWriter;

/** Wherever in a case file a person's name is written, the command prints it nowhere. */
class PrivacyProperties {

  private static final TextsOf TEXTS =
      new TextsOf(DocumentWriter.compact().write(CaseFiles.aCaseFile()));

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "rowena", "Quillfeather", "quillfeather", "Zofia Quillfeather", "zofia quillfeather");
  }

  @Provide
  Arbitrary<String> commands() {
    return Arbitraries.of(PrivacyTest.COMMANDS);
  }

  @Property(tries = 400)
  void a_name_is_printed_only_where_it_is_an_id(
      @ForAll int which,
      @ForAll("names") String name,
      @ForAll("commands") String command,
      @ForAll Format format) {
    boolean mayBeAnId = TEXTS.isId(which) && !name.contains(" ");

    Run run = Run.reading(
        TEXTS.with(which, name),
        Practice.documented(),
        (command + " --format " + format + " -").split(" "));

    assertThat((run.out() + run.err()).contains(name)).isIn(false, mayBeAnId);
  }
}
