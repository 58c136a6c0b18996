package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.ProposedChange;
import org.keywork.fixtures.Proposals;
import org.keywork.fixtures.TextsOf;

/** Nothing that is said about a proposal repeats what it says about people. */
class ProposalPrivacyTest {

  private static final ProposalReader READER = new ProposalReader();
  private static final String SOUND =
      DocumentWriter.compact().write(Proposals.forTheFamily(Proposals.toANewcomer()));
  private static final TextsOf TEXTS = new TextsOf(SOUND);

  /** The name stands in the document that is written, or this test would see nothing. */
  @Test
  void the_fixture_holds_what_is_looked_for() {
    assertThat(SOUND).contains("Perpetua Newbridge");
  }

  @Test
  void what_was_read_does_not_print_it() {
    assertThat(READER.read(SOUND.getBytes(UTF_8)).toString()).doesNotContain("Newbridge");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "rose",
        "Perpetua Newbridge",
        "perpetua newbridge",
        "Zofia O'Quill ~/",
        "Sión",
        "exit/1987");
  }

  @Property(tries = 500)
  void a_name_in_place_of_any_text_is_not_repeated(
      @ForAll int which, @ForAll("names") String name) {
    if (!(TEXTS.isId(which) && name.matches("rose|exit/1987"))) {
      assertThat(READER.read(TEXTS.with(which, name).getBytes(UTF_8)).problems())
          .extracting(Problem::toString)
          .noneMatch(told -> told.contains(name));
    }
  }

  /** The two ways of reading agree, whatever stands in place of a value. */
  @Property(tries = 500)
  void another_value_is_accepted_or_told_why(@ForAll int which, @ForAll("values") String value) {
    String document = JsonText.withValue(SOUND, which, value);

    Read<ProposedChange> read = READER.read(document.getBytes(UTF_8));

    assertThat(read).isEqualTo(READER.readInspecting(document));
    assertThat(read.problems())
        .noneMatch(problem -> problem.sentence().equals(Wording.CONTRADICTION))
        .noneMatch(problem -> problem.code() == Problem.Code.NOT_JSON);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "1",
        "\"\"",
        "\"exit\"",
        "\"step-down\"",
        "\"family\"",
        "\"2026-02-30\"",
        "\"2026-03-02\"",
        "[]",
        "{}",
        "{\"kind\":\"exit\"}",
        "{\"kind\":\"exit\",\"plan\":{}}",
        "{\"kind\":\"step-down\",\"step\":{\"to\":\"door-open\"}}");
  }
}
