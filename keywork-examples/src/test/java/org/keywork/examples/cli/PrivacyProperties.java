package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** Wherever in a case file a person's name is written, the command prints it nowhere. */
class PrivacyProperties {

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern ID = Pattern.compile("\"id\":(\"[^\"]*\")");

  /** The fixture escapes nothing, so that every text stands between its quotes. */
  private static final String SOUND = DocumentWriter.compact().write(CaseFiles.aCaseFile());

  private static final List<MatchResult> TEXTS = TEXT.matcher(SOUND).results().toList();
  private static final Set<String> IDS =
      ID.matcher(SOUND).results().map(found -> found.group(1)).collect(Collectors.toSet());

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "rowena", "Quillfeather", "quillfeather", "Zofia Quillfeather", "zofia quillfeather");
  }

  @Property(tries = 300)
  void a_name_is_printed_only_where_it_is_an_id(
      @ForAll int which, @ForAll("names") String name, @ForAll Format format) {
    MatchResult text = TEXTS.get(Math.floorMod(which, TEXTS.size()));
    String document =
        SOUND.substring(0, text.start()) + "\"" + name + "\"" + SOUND.substring(text.end());
    boolean mayBeAnId = IDS.contains(text.group()) && !name.contains(" ");

    Run run = Run.reading(
        document,
        Practice.documented(),
        "check",
        "--show",
        "cannot-tell",
        "--format",
        format.name(),
        "-");

    assertThat((run.out() + run.err()).contains(name)).isIn(false, mayBeAnId);
  }
}
