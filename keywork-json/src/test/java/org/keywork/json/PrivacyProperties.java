package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.TextsOf;

/** Wherever in a document a person's name is written, no problem repeats it. */
class PrivacyProperties {

  private static final CaseFileReader READER = new CaseFileReader();
  private static final String SOUND = DocumentWriter.compact().write(CaseFiles.aCaseFile());
  private static final TextsOf TEXTS = new TextsOf(SOUND);
  private static final List<MatchResult> OBJECTS =
      Pattern.compile("\\{").matcher(SOUND).results().toList();

  /** Close to the words of the library, in small letters, of one part and of two; and any other. */
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> close = Arbitraries.of(
        "rose",
        "noam",
        "oliver",
        "romain",
        "quillfeather",
        "Quillfeather",
        "zofia-quillfeather",
        "zofia/2019",
        "Zofia Quillfeather",
        "zofia quillfeather",
        "Zofia O'Quill ~/",
        "Sión",
        "policy/1987");
    Arbitrary<String> any = Arbitraries.strings()
        .alpha()
        .withChars(' ', '-', '.')
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(name -> "zq" + name);
    return Arbitraries.oneOf(close, any);
  }

  @Property(tries = 2_000)
  void a_name_in_place_of_any_text_is_not_repeated(
      @ForAll int which, @ForAll("names") String name) {
    if (!(TEXTS.isId(which) && isId(name))) {
      assertNothingIsRepeated(TEXTS.with(which, name), name);
    }
  }

  @Property(tries = 500)
  void a_name_as_one_more_property_is_not_repeated(
      @ForAll int which, @ForAll("names") String name, @ForAll("properties") String property) {
    int at = OBJECTS.get(Math.floorMod(which, OBJECTS.size())).end();
    String spoilt = SOUND.substring(0, at) + property.replace("NAME", name) + SOUND.substring(at);
    assertNothingIsRepeated(spoilt, name);
  }

  @Provide
  Arbitrary<String> properties() {
    return Arbitraries.of(
        "\"NAME\":1,",
        "\"NAME\":1,\"NAME\":2,",
        "\"NAME\":{\"NAME\":null},",
        "\"NAME\":" + "[".repeat(40),
        "\"id\":{\"NAME\":\"NAME\"},",
        "\"NAME");
  }

  private static void assertNothingIsRepeated(String document, String name) {
    Read<CaseFile> read = READER.read(document.getBytes(UTF_8));
    assertThat(read.problems())
        .extracting(Problem::toString)
        .noneMatch(told -> told.contains(name));
  }

  private static boolean isId(String name) {
    return name.matches("[A-Za-z0-9._/:-]{1,64}");
  }
}
