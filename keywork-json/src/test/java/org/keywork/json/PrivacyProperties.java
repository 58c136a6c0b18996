package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.fixtures.TextsOf;

/** Wherever in a document of any kind a person's name is written, nothing repeats it. */
class PrivacyProperties {

  private static final List<FuzzTarget<?>> TARGETS = FuzzTarget.all().toList();
  private static final Map<DocumentKind, TextsOf> TEXTS = TARGETS.stream()
      .collect(
          Collectors.toMap(FuzzTarget::kind, each -> new TextsOf(each.sound().get(0))));
  private static final Pattern OBJECT = Pattern.compile("\\{");
  private static final Pattern WORDS = Pattern.compile("\"([^\"]* [^\"]*)\"");

  /** The names stand in the documents that are read, or this test would see nothing. */
  @Example
  void the_fixtures_hold_what_is_looked_for() {
    assertThat(TARGETS.stream().map(each -> each.sound().get(0)))
        .anyMatch(document -> document.contains("Zofia Quillfeather"))
        .anyMatch(document -> document.contains("Perpetua Newbridge"))
        .anyMatch(document -> document.contains("The Larkmoor families"));
  }

  @Example
  void what_was_read_does_not_print_it() {
    for (FuzzTarget<?> target : TARGETS) {
      for (String document : target.sound()) {
        String printed = target.reading().apply(document.getBytes(UTF_8)).toString();
        assertThat(WORDS.matcher(document).results().map(found -> found.group(1)))
            .noneMatch(printed::contains);
      }
    }
  }

  @Provide
  Arbitrary<FuzzTarget<?>> targets() {
    return Arbitraries.of(TARGETS);
  }

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
        "perpetua newbridge",
        "Zofia O'Quill ~/",
        "Sión",
        "exit/1987",
        "policy/1987",
        "policy/1987 x");
    Arbitrary<String> any = Arbitraries.strings()
        .alpha()
        .withChars(' ', '-', '.')
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(name -> "zq" + name);
    return Arbitraries.oneOf(close, any);
  }

  @Property(tries = 1_000)
  void a_name_in_place_of_any_text_is_not_repeated(
      @ForAll("targets") FuzzTarget<?> target, @ForAll int which, @ForAll("names") String name) {
    TextsOf texts = Objects.requireNonNull(TEXTS.get(target.kind()));
    if (!(texts.isId(which) && isId(name))) {
      assertNothingIsRepeated(target, texts.with(which, name), name);
    }
  }

  @Property(tries = 300)
  void a_name_as_one_more_property_is_not_repeated(
      @ForAll("targets") FuzzTarget<?> target,
      @ForAll int which,
      @ForAll("names") String name,
      @ForAll("properties") String property) {
    String sound = target.sound().get(0);
    List<MatchResult> objects = OBJECT.matcher(sound).results().toList();
    int at = objects.get(Math.floorMod(which, objects.size())).end();
    String spoilt = sound.substring(0, at) + property.replace("NAME", name) + sound.substring(at);
    assertNothingIsRepeated(target, spoilt, name);
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

  private static void assertNothingIsRepeated(FuzzTarget<?> target, String document, String name) {
    Read<?> read = target.reading().apply(document.getBytes(UTF_8));
    assertThat(read.problems())
        .extracting(Problem::toString)
        .noneMatch(told -> told.contains(name));
  }

  private static boolean isId(String name) {
    return name.matches("[A-Za-z0-9._/:-]{1,64}");
  }
}
