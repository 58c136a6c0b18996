package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.TextsOf;
import org.keywork.service.KeyWorkerService;

/** Nothing that is said about the record of a service repeats what it says about people. */
class ServicePrivacyTest {

  private static final ServiceReader READER = new ServiceReader();
  private static final String SOUND = DocumentWriter.compact().write(Services.aService());
  private static final TextsOf TEXTS = new TextsOf(SOUND);

  /** The names stand in the document that is written, or this test would see nothing. */
  @Test
  void the_fixture_holds_what_is_looked_for() {
    assertThat(SOUND).contains("Larkmoor Centre", "The Larkmoor families");
  }

  @Test
  void what_was_read_and_what_is_reported_do_not_print_it() {
    Read<KeyWorkerService> read = READER.read(SOUND.getBytes(UTF_8));
    String report = DocumentWriter.compact()
        .write(Keywork.guidance()
            .checkInFull(read.value().orElseThrow(), LocalDate.of(2026, 11, 22), List.of()));

    assertThat(read.toString()).doesNotContain("Larkmoor");
    assertThat(report).contains("service.joint-sharing-policy").doesNotContain("Larkmoor");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "rose", "Larkmoor Centre", "larkmoor centre", "Zofia O'Quill ~/", "Sión", "policy/1987 x");
  }

  @Property(tries = 1_000)
  void a_name_in_place_of_any_text_is_not_repeated(
      @ForAll int which, @ForAll("names") String name) {
    if (!(TEXTS.isId(which) && name.equals("rose"))) {
      assertThat(READER.read(TEXTS.with(which, name).getBytes(UTF_8)).problems())
          .extracting(Problem::toString)
          .noneMatch(told -> told.contains(name));
    }
  }

  /** The two ways of reading agree, whatever stands in place of a value. */
  @Property(tries = 1_000)
  void another_value_is_accepted_or_told_why(@ForAll int which, @ForAll("values") String value) {
    String document = JsonText.withValue(SOUND, which, value);

    Read<KeyWorkerService> read = READER.read(document.getBytes(UTF_8));

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
        "false",
        "1",
        "\"\"",
        "\"trust\"",
        "\"health\"",
        "\"embedded\"",
        "\"2026-02-30\"",
        "\"2026-03-02\"",
        "[]",
        "{}",
        "[\"council\"]",
        "[\"housing\",\"housing\"]",
        "{\"inPlace\":false}",
        "{\"inPlace\":false,\"since\":\"2026-03-02\"}");
  }
}
