package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.keywork.json.Problem.Code;

/** What a schema cannot see, as its comment says, and the reader refuses. */
class SchemaBlindSpotsTest {

  private static final Validator SCHEMA = Validator.of(DocumentKind.CASE_FILE);

  private static final String FAMILY =
      "\"family\":{\"id\":\"f-1\",\"children\":[{\"id\":\"c-1\"}]}";

  private static void assertOnlyTheReaderSees(Code code, String document) {
    assertThat(SCHEMA.errors(document)).as(document).isEmpty();
    assertThat(
            new CaseFileReader().read(document.getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }

  private static String caseFile(String more) {
    return "{\"keywork\":\"case-file/1\",\"id\":\"F-1\"," + FAMILY + more + "}";
  }

  @Test
  void the_first_property() {
    assertOnlyTheReaderSees(
        Code.WRONG_DOCUMENT, "{\"id\":\"F-1\",\"keywork\":\"case-file/1\"," + FAMILY + "}");
  }

  @Test
  void a_property_twice() {
    assertOnlyTheReaderSees(Code.DUPLICATE_PROPERTY, caseFile(",\"id\":\"F-1\""));
  }

  @Test
  void how_a_number_is_spelt() {
    assertOnlyTheReaderSees(
        Code.WRONG_TYPE,
        caseFile(",\"agencies\":[{\"id\":\"a-1\",\"kind\":\"health\",\"sector\":\"statutory\"}],"
            + "\"referrals\":[{\"receivedOn\":\"2026-09-01\",\"children\":[{\"child\":\"c-1\","
            + "\"services\":[{\"agency\":\"a-1\",\"professionals\":2.0}]}]}]"));
  }

  @Test
  void half_of_a_character() {
    assertOnlyTheReaderSees(
        Code.WRONG_TYPE,
        caseFile("").replace("{\"id\":\"c-1\"}", "{\"id\":\"c-1\",\"name\":\"\\ud83d\"}"));
  }

  @Test
  void parts_that_cannot_stand_together() {
    assertOnlyTheReaderSees(
        Code.CONTRADICTION, caseFile(",\"openedOn\":\"2026-09-01\",\"closedOn\":\"2026-08-31\""));
  }
}
