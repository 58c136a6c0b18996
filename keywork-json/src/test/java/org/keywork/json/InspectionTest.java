package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.family.MemberId;
import org.keywork.json.Shape.Part;

/** Shapes that no case file has yet, and the largest list of codes that is told in full. */
class InspectionTest {

  private static final Shape.Code EIGHT =
      new Shape.Code("letter", List.of("aaa", "bbb", "ccc", "ddd", "eee", "fff", "ggg", "hhh"));

  private static List<String> told(Shape shape, String value) {
    String document = "{\"keywork\":\"case-file/1\",\"part\":" + value + "}";
    Opened opened = Opened.of(document, DocumentKind.CASE_FILE, Limits.STANDARD);
    Inspection inspection = new Inspection(
        document, opened.document(), KeyworkModule.strictMapper().build().reader());
    inspection.document(new Shape.Value(
        "case file", "property", Optional.empty(), Map.of("part", new Part("part", shape, true))));
    return inspection.problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  @Test
  void entries_under_ids_are_told_and_a_name_in_their_place_is_not_repeated() {
    Shape.Entries byId = new Shape.Entries(new Shape.Id(MemberId.class), new Shape.Count());
    assertThat(told(byId, "{\"mother\":1,\"father\":2}")).isEmpty();
    assertThat(told(byId, "{\"mother\":\"one\",\"mother\":2}"))
        .containsExactly(
            "WRONG_TYPE 1:43 /part/mother Expected a whole number, found a text.",
            "DUPLICATE_PROPERTY 1:58 /part/mother"
                + " The property \"mother\" stands in this object twice; keep one of the two.");
    assertThat(told(byId, "{\"Zofia Quillfeather\":1,\"Zofia Quillfeather\":\"x\"}"))
        .allMatch(problem -> problem.endsWith(" /part The id of an entry must be 1 to 64 letters,"
            + " digits, dots, hyphens, underscores, slashes or colons."))
        .hasSize(2);
    assertThat(told(byId, "[]"))
        .containsExactly("WRONG_TYPE 1:33 /part Expected an object, found a list.");
  }

  @Test
  void entries_under_codes_are_told_and_a_name_in_their_place_is_not_repeated() {
    Shape.Entries byCode = new Shape.Entries(EIGHT, new Shape.Text());
    assertThat(told(byCode, "{\"aaa\":\"\",\"hhh\":\"\"}")).isEmpty();
    assertThat(told(byCode, "{\"zofia\":1}"))
        .containsExactly("UNKNOWN_PROPERTY 1:34 /part There is no such letter; there are \"aaa\","
            + " \"bbb\", \"ccc\", \"ddd\", \"eee\", \"fff\", \"ggg\" and \"hhh\".");
    assertThat(told(byCode, "{\"aab\":\"\"}"))
        .containsExactly(
            "UNKNOWN_PROPERTY 1:34 /part There is no such letter; did you mean \"aaa\"?");
  }

  @Test
  void days_of_another_value_may_stand_as_they_like() {
    Map<String, Part> days = Map.of(
        "firstDay",
        new Part("firstDay", new Shape.Day(), true),
        "lastDay",
        new Part("lastDay", new Shape.Day(), true));
    Shape.Value other = new Shape.Value("calendar", "property", Optional.empty(), days);
    assertThat(told(other, "{\"firstDay\":\"2026-09-02\",\"lastDay\":\"2026-09-01\"}"))
        .isEmpty();
  }
}
