package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;

/** Each thing that can be wrong with a document is told in one sentence, where it is. */
class CaseFileReaderTest {

  private static final String SOUND = DocumentWriter.pretty().write(CaseFiles.aCaseFile());
  private static final CaseFileReader READER = new CaseFileReader();

  private static Read<CaseFile> read(String document) {
    return READER.read(document.getBytes(UTF_8));
  }

  /** The problems of a document, as code, line, column, pointer and sentence. */
  private static List<String> told(String document) {
    return told(read(document));
  }

  private static List<String> told(Read<CaseFile> read) {
    return read.problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  /** The line on which something first stands in the sound document, counted from one. */
  private static long lineOf(String found) {
    assertThat(SOUND).contains(found);
    return SOUND.substring(0, SOUND.indexOf(found)).lines().count();
  }

  /** The sound document with its first match replaced. */
  private static String with(String found, String replacement) {
    assertThat(SOUND).contains(found);
    int at = SOUND.indexOf(found);
    return SOUND.substring(0, at) + replacement + SOUND.substring(at + found.length());
  }

  @Test
  void a_sound_document_has_no_problem() {
    assertThat(read(SOUND)).isEqualTo(new Read.Accepted<>(CaseFiles.aCaseFile()));
    assertThat(read("\uFEFF" + SOUND).value()).contains(CaseFiles.aCaseFile());
  }

  @Test
  void a_stream_is_read_to_its_end() throws IOException {
    assertThat(READER.read(new ByteArrayInputStream(SOUND.getBytes(UTF_8))).value())
        .contains(CaseFiles.aCaseFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n"})
  void an_empty_document_says_nothing(String document) {
    assertThat(told(document))
        .containsExactly("EMPTY 1:1 There is no document here; write one, or leave this file out.");
  }

  static Stream<List<String>> textsThatAreNotJson() {
    return Stream.of(
        List.of("1:27", "{\"keywork\": \"case-file/1\" \"id\": \"F-1\"}"),
        List.of("1:34", "{\"keywork\": \"case-file/1\", \"id\": F-1}"),
        List.of("2:8", "{\"keywork\": \"case-file/1\",\n \"id\": 'F-1'}"),
        List.of("2:10", "{\"keywork\": \"case-file/1\",\n \"id\": \"F\n1\"}"),
        List.of("1:27", "{\"keywork\": \"case-file/1\",}"),
        List.of("1:35", "{\"keywork\": \"case-file/1\", \"id\": 1]}"),
        List.of("1:1", "Dear colleague"));
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNotJson")
  void a_text_that_is_not_json_is_told_where_it_breaks(List<String> text) {
    assertThat(told(text.get(1)))
        .containsExactly("NOT_JSON " + text.get(0)
            + " From here on this is not JSON; look for a missing comma, quote or bracket.");
  }

  @Test
  void a_document_that_breaks_off_is_told_so() {
    assertThat(told("{\"keywork\": \"case-file/1\",\n\"id\": \"F-"))
        .containsExactly(
            "BROKEN_OFF 2:10 The document breaks off here; some object, list or text is not closed;"
                + " complete it.");
  }

  @Test
  void what_is_not_utf_8_is_told_where_it_begins() {
    byte[] latin1 = "{\"keywork\": \"case-file/1\",\n\"id\": \"\u00e9\"}"
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(told(READER.read(latin1)))
        .containsExactly(
            "NOT_UTF_8 2:8 From here on this is not UTF-8; save the document as UTF-8.");
  }

  @Test
  void half_of_a_character_is_refused_and_a_whole_one_is_not() {
    assertThat(told(with("Zofia", "\\ud83d Zofia")))
        .containsExactly("WRONG_TYPE 10:17 /family/children/0/name"
            + " This text holds half of a character; write the character whole.");
    assertThat(told(with("Zofia", "\\ud83d\\ude00 Zofia"))).isEmpty();
  }

  @Test
  void another_document_is_refused() {
    assertThat(told("{\"keywork\": \"case-file/2\"}"))
        .containsExactly("WRONG_DOCUMENT 1:13 /keywork Expected a document that begins with"
            + " \"keywork\": \"case-file/1\", found \"case-file/2\".");
    assertThat(told("{\"keywork\": \"Zofia Quillfeather\"}"))
        .containsExactly("WRONG_DOCUMENT 1:13 /keywork Expected a document that begins with"
            + " \"keywork\": \"case-file/1\", found another.");
    assertThat(told("{\"keywork\": true}"))
        .containsExactly("WRONG_DOCUMENT 1:13 /keywork Expected a document that begins with"
            + " \"keywork\": \"case-file/1\", found another.");
    assertThat(told("{}"))
        .containsExactly("WRONG_DOCUMENT 1:1 The document does not say what it is;"
            + " begin it with \"keywork\": \"case-file/1\".");
    assertThat(told("[]"))
        .containsExactly("WRONG_TYPE 1:1 Expected a case file as an object, found a list.");
    assertThat(told("null"))
        .containsExactly("WRONG_TYPE 1:1 Expected a case file as an object, found null.");
  }

  @Test
  void a_document_says_first_what_it_is() {
    String moved = with("  \"keywork\": \"case-file/1\",\n", "")
        .replace("\n}\n", ",\n  \"keywork\": \"case-file/1\"\n}\n");
    assertThat(told(moved))
        .containsExactly("WRONG_DOCUMENT " + (SOUND.lines().count() - 1)
            + ":14 /keywork A document says first what it is;"
            + " move \"keywork\": \"case-file/1\" to the top.");
  }

  @Test
  void an_unknown_property_is_told_with_the_nearest_that_is_known() {
    assertThat(told(with("\"name\"", "\"nmae\"")))
        .containsExactly("UNKNOWN_PROPERTY 10:9 /family/children/0"
            + " A child has no property of this name; did you mean \"name\"?");
    assertThat(told(with("\"name\"", "\"shoeSize\"")))
        .containsExactly("UNKNOWN_PROPERTY 10:9 /family/children/0"
            + " A child has no property of this name; leave it out.");
    assertThat(
            told(with("\"keywork\": \"case-file/1\"", "\"keywork\": \"case-file/1\", \"~\": []")))
        .containsExactly(
            "UNKNOWN_PROPERTY 2:29 A case file has no property of this name; leave it out.");
  }

  @Test
  void a_property_that_is_mistyped_is_not_told_as_missing_too() {
    assertThat(told(with("\"family\"", "\"famly\"")))
        .containsExactly("UNKNOWN_PROPERTY 5:3"
            + " A case file has no property of this name; did you mean \"family\"?");
    assertThat(told(with("\"family\"", "\"kin\""))).hasSize(2);
  }

  @Test
  void a_question_that_is_derived_cannot_be_answered_in_a_document() {
    assertThat(told(with("\"firstDay\"", "\"openEnded\": true, \"firstDay\"")))
        .containsExactly("UNKNOWN_PROPERTY 179:9 /assignments/0/during"
            + " A date span has no property of this name; leave it out.");
  }

  @Test
  void a_property_that_stands_twice_is_refused() {
    assertThat(told(with("\"id\": \"child\",", "\"id\": \"child\",\n\"id\": \"other\",")))
        .containsExactly("DUPLICATE_PROPERTY 10:7 /family/children/0/id"
            + " The property \"id\" stands in this object twice; keep one of the two.");
    assertThat(told(with(
            "\"kind\": \"designated\"", "\"kind\": \"designated\",\n\"kind\": \"designated\"")))
        .containsExactly("DUPLICATE_PROPERTY 134:9 /practitioners/0/role/kind"
            + " The property \"kind\" stands in this object twice; keep one of the two.");
    assertThat(told(with(
            "\"keywork\": \"case-file/1\"",
            "\"keywork\": \"case-file/1\", \"keywork\": \"case-file/1\"")))
        .containsExactly("DUPLICATE_PROPERTY 2:40 /keywork"
            + " The property \"keywork\" stands in this object twice; keep one of the two.");
  }

  @Test
  void a_missing_property_is_told_at_the_object_that_needs_it() {
    assertThat(told(with("\"decidedOn\": \"2026-02-25\",", "")))
        .containsExactly("MISSING_PROPERTY 91:9 /family/preferences/keyWorking/0/decidedOn"
            + " This key working decision has no \"decidedOn\","
            + " which must be there; add a date such as 2026-09-01.");
    assertThat(told(with("  \"openedOn\": \"2026-03-02\",\n", "")))
        .containsExactly("CONTRADICTION 1:1 /openedOn The day on which the service took the family"
            + " on is missing; add it, or the referral if the family has only been referred.");
    assertThat(told(with("\"kind\": \"voluntary\",\n", "")))
        .containsExactly("MISSING_PROPERTY 110:5 /agencies/0/kind"
            + " This agency has no \"kind\", which must be there;"
            + " add an agency kind such as \"health\".");
  }

  @Test
  void a_value_of_another_type_is_refused() {
    assertThat(told(with("\"Zofia Quillfeather\"", "5")))
        .containsExactly(
            "WRONG_TYPE 10:17 /family/children/0/name Expected a text, found a number.");
    assertThat(told(with("\"2019-05-04\"", "20190504")))
        .containsExactly("WRONG_TYPE 11:24 /family/children/0/dateOfBirth"
            + " Expected a date such as 2026-09-01, found a number.");
    assertThat(told(with("\"2019-05-04\"", "[2019, 5, 4]")))
        .containsExactly("WRONG_TYPE 11:24 /family/children/0/dateOfBirth"
            + " Expected a date such as 2026-09-01, found a list.");
    assertThat(told(with("\"2019-05-04\"", "{\"year\": 2019}")))
        .containsExactly("WRONG_TYPE 11:24 /family/children/0/dateOfBirth"
            + " Expected a date such as 2026-09-01, found an object.");
    assertThat(told(with("\"members\": [", "\"members\": 1, \"coping\": [")))
        .contains("WRONG_TYPE 16:16 /family/members Expected a list, found a number.");
    assertThat(told("{\"keywork\": \"case-file/1\", \"family\": [], \"team\": true}"))
        .contains(
            "WRONG_TYPE 1:38 /family Expected a family as an object, found a list.",
            "WRONG_TYPE 1:50 /team Expected a team around the child as an object,"
                + " found true or false.");
    assertThat(told(with("\"role\": {", "\"role\": 5, \"rule\": {")))
        .contains("WRONG_TYPE 132:15 /practitioners/0/role"
            + " Expected a key working role as an object, found a number.");
    assertThat(told(with("\"sharesGoals\": true", "\"sharesGoals\": \"true\"")))
        .containsExactly("WRONG_TYPE " + lineOf("\"sharesGoals\"")
            + ":24 /team/members/0/sharesGoals" + " Expected true or false, found a text.");
    assertThat(told(with("\"id\": \"child\"", "\"id\": false")))
        .containsExactly("WRONG_TYPE 9:15 /family/children/0/id"
            + " Expected an id as a text, found true or false.");
  }

  @Test
  void a_day_that_is_not_in_the_calendar_is_refused_and_not_repeated() {
    assertThat(told(with("2019-05-04", "2026-02-30")))
        .containsExactly("WRONG_DATE 11:24 /family/children/0/dateOfBirth"
            + " The calendar has no such day; check the month and the day.");
    assertThat(told(with("2019-05-04", "4 May 2019")))
        .containsExactly("WRONG_DATE 11:24 /family/children/0/dateOfBirth"
            + " Expected a date such as 2026-09-01, found something else.");
    assertThat(told(with("2019-05-04", "2019-05-04T00:00:00Z"))).hasSize(1);
    assertThat(told(with("2019-05-04", "2024-02-29"))).isEmpty();
    assertThat(told(with("2019-05-04", "2023-02-29"))).hasSize(1);
  }

  @Test
  void a_moment_has_a_day_and_a_time_and_no_zone() {
    assertThat(told(leaving("2026-11-20T09:05"))).isEmpty();
    assertThat(told(leaving("2026-11-20T09:05:59"))).isEmpty();
    assertThat(told(leaving("2026-11-31T09:05")))
        .containsExactly("WRONG_DATE 4:27 /messages/0/leftAt There is no such day or no such time;"
            + " check the month, the day, the hour and the minute.");
    assertThat(told(leaving("2026-11-20")))
        .containsExactly("WRONG_DATE 4:27 /messages/0/leftAt"
            + " Expected a date and time such as 2026-09-01T14:30, found something else.");
    assertThat(told(leaving("2026-11-20T09:05Z"))).hasSize(1);
    assertThat(told(leaving("2026-11-20T25:00"))).hasSize(1);
    assertThat(told(leaving("2026-11-20T09"))).hasSize(1);
  }

  private static String leaving(String moment) {
    return with(
        "\"openedOn\": \"2026-03-02\"",
        "\"messages\": [{\"leftAt\": \"" + moment + "\"}], \"openedOn\": \"2026-03-02\"");
  }

  @Test
  void a_length_of_time_is_written_in_iso_8601() {
    assertThat(told(with("P21D", "three weeks")))
        .containsExactly("WRONG_LENGTH_OF_TIME 99:20 /family/preferences/contact/0/every"
            + " Expected a length of time such as P6M or P21D, found something else.");
    assertThat(read(with("P21D", "P3W")).value()).contains(CaseFiles.aCaseFile());
    assertThat(told(with("P21D", "p21d"))).hasSize(1);
    assertThat(told(with("P21D", "P99999999999D"))).hasSize(1);
    assertThat(told(with("P21D", "PT24H"))).hasSize(1);
  }

  @Test
  void an_unknown_code_is_told_with_the_nearest_that_is_known() {
    assertThat(told(with("\"education\"", "\"edukation\"")))
        .containsExactly("UNKNOWN_CODE 55:19 /family/needs/0/domain"
            + " There is no such need domain; did you mean \"education\"?");
    assertThat(told(with("\"pvi\"", "\"statuary\"")))
        .containsExactly("UNKNOWN_CODE 113:17 /agencies/0/sector There is no such sector;"
            + " did you mean \"statutory\"?");
    assertThat(told(with("\"pvi\"", "\"Zofia Quillfeather\"")))
        .containsExactly("UNKNOWN_CODE 113:17 /agencies/0/sector There is no such sector;"
            + " there are \"statutory\" and \"pvi\".");
    assertThat(told(with("\"pvi\"", "\"PVI\""))).hasSize(1);
    assertThat(told(with("\"pvi\"", "\" pvi\""))).hasSize(1);
    assertThat(told(with("\"telephone\"", "\" telephone\""))).hasSize(1);
    assertThat(told(with("\"pvi\"", "\"\""))).hasSize(1);
    assertThat(told(with("\"pvi\"", "\"1\""))).hasSize(1);
  }

  @Test
  void the_variants_of_a_role_are_told_apart_by_their_kind() {
    String kind = "\"kind\": \"designated\"";
    assertThat(told(with(kind, "\"kind\": \"desigmated\"")))
        .containsExactly("UNKNOWN_CODE 133:17 /practitioners/0/role/kind There is no such kind"
            + " of key working role; did you mean \"designated\"?");
    assertThat(told(with(kind, "")))
        .containsExactly("MISSING_PROPERTY 132:15 /practitioners/0/role/kind This key working role"
            + " has no \"kind\", which must be there;"
            + " add a kind of key working role such as \"designated\".");
    assertThat(told(with(kind, "\"kind\": \"non-designated\"")))
        .containsExactly("MISSING_PROPERTY 132:15 /practitioners/0/role/mainRole This"
            + " non-designated key working role has no \"mainRole\", which must be"
            + " there; add a profession such as \"social-worker\".");
    assertThat(told(with(kind, "\"kind\": \"designated\", \"mainRole\": \"escort\"")))
        .containsExactly("UNKNOWN_PROPERTY 133:31 /practitioners/0/role A designated key"
            + " working role has no property of this name; leave it out.");
    assertThat(told(with(kind, "\"mainRole\": \"escort\", \"kind\": \"non-designated\"")))
        .isEmpty();
  }

  @Test
  void nothing_is_written_as_null() {
    String sentence = " Nothing is written as null; leave out what there is nothing to say about.";
    assertThat(told(with("\"Zofia Quillfeather\"", "null")))
        .containsExactly("NULL_VALUE 10:17 /family/children/0/name" + sentence);
    assertThat(told(with("\"openedOn\": \"2026-03-02\"", "\"openedOn\": null")))
        .containsExactly("NULL_VALUE 4:15 /openedOn" + sentence);
    assertThat(told(with("\"with\": [\n        \"mother\"", "\"with\": [\n        null")))
        .containsExactly(
            "NULL_VALUE " + (lineOf("\"with\"") + 1) + ":9 /contacts/0/with/0" + sentence);
    assertThat(told(with("\"agencies\": [", "\"agencies\": [null,")))
        .containsExactly("NULL_VALUE " + lineOf("\"agencies\"") + ":16 /agencies/0" + sentence);
  }

  @Test
  void nothing_follows_after_the_end() {
    String sentence = " The document is complete before this; take away what follows it.";
    assertThat(told(SOUND + "{}"))
        .containsExactly("TRAILING_TEXT " + (SOUND.lines().count() + 1) + ":1" + sentence);
    assertThat(told(SOUND + "Zofia"))
        .containsExactly("TRAILING_TEXT " + (SOUND.lines().count() + 1) + ":1" + sentence);
    assertThat(told(SOUND + " \n")).isEmpty();
  }

  @Test
  void a_document_is_bounded_in_depth() {
    Limits limits = new Limits(1_000, 3);
    String start = "{\"keywork\": \"case-file/1\", \"plans\": ";
    assertThat(told(new CaseFileReader(limits).read((start + "[[[]]]}").getBytes(UTF_8))))
        .containsExactly("TOO_DEEP 1:39 Here objects and lists are nested more than 3 deep,"
            + " which no document of Keywork needs; leave out what is deeper.");
    assertThat(told(start + "[".repeat(100_000))).hasSize(1);
  }

  @Test
  void a_document_is_bounded_in_length() throws IOException {
    byte[] bytes = SOUND.getBytes(UTF_8);
    assertThat(new CaseFileReader(new Limits(bytes.length, 32)).read(bytes).problems())
        .isEmpty();
    CaseFileReader strict = new CaseFileReader(new Limits(bytes.length - 1, 32));
    String sentence = "TOO_LONG 1:1 The document is longer than " + (bytes.length - 1)
        + " bytes; write each record as a document of its own.";
    assertThat(told(strict.read(bytes))).containsExactly(sentence);
    assertThat(told(strict.read(new ByteArrayInputStream(bytes)))).containsExactly(sentence);
  }

  @Test
  void an_end_before_its_start_is_refused() {
    assertThat(told(with(
            "\"firstDay\": \"2026-03-02\"",
            "\"firstDay\": \"2026-03-02\", \"lastDay\": \"2026-03-01\"")))
        .containsExactly("CONTRADICTION 179:46 /assignments/0/during/lastDay"
            + " The last day is before the first; give the first day or a later one.");
    assertThat(told(with(
            "\"openedOn\": \"2026-03-02\",",
            "\"openedOn\": \"2026-03-02\",\n\"closedOn\": \"2026-03-01\",")))
        .containsExactly(
            "CONTRADICTION 5:13 /closedOn" + " A case file cannot be closed before it is opened.");
  }

  @Test
  void two_members_with_one_id_are_refused() {
    assertThat(told(with("\"id\": \"father\"", "\"id\": \"mother\"")))
        .containsExactly("CONTRADICTION 29:15 /family/members/1/id"
            + " Two members of a family have the id mother; give each its own.");
  }

  @Test
  void a_reference_to_nobody_is_refused() {
    assertThat(told(with("\"monitoredBy\": \"kw-1\"", "\"monitoredBy\": \"kw-2\"")))
        .containsExactly("CONTRADICTION " + lineOf("\"monitoredBy\"") + ":22 /plans/0/monitoredBy"
            + " There is no such practitioner in this record: kw-2.");
  }

  @Test
  void what_is_no_id_is_refused_and_not_repeated() {
    String sentence =
        " must be 1 to 64 letters, digits, dots, hyphens, underscores, slashes or colons.";
    assertThat(told(with("\"id\": \"father\"", "\"id\": \"\"")))
        .containsExactly("CONTRADICTION 29:15 /family/members/1/id The id of a member" + sentence);
    assertThat(told(with("\"kw-1\"", "\"Kay Workington\"")))
        .containsExactly(
            "CONTRADICTION 128:13 /practitioners/0/id The id of a practitioner" + sentence);
  }

  @Test
  void every_problem_is_told_in_the_order_of_the_document() {
    String document = SOUND
        .replace("  \"id\": \"F-0001\",\n", "  \"number\": 1,\n")
        .replace("2019-05-04", "2019-05-32")
        .replace("\"domain\": \"education\"", "\"domain\": \"schooling\"")
        .replace("\"id\": \"plan-1\"", "\"id\": \"\"")
        .replace("\"reason\": \"routine\"", "\"reason\": null, \"mood\": 1");
    assertThat(read(document + "]").problems())
        .extracting(problem -> problem.at().pointer())
        .containsExactly(
            "/id",
            "",
            "/family/children/0/dateOfBirth",
            "/family/needs/0/domain",
            "/plans/0/id",
            "/contacts/0/reason",
            "/contacts/0",
            "");
  }

  @Test
  void contradictions_are_told_in_every_part_that_has_one() {
    String document = SOUND
        .replace("\"id\": \"goal-1\"", "\"id\": \"goal 1\"")
        .replace("\"id\": \"father\"", "\"id\": \"mother\"")
        .replace(
            "\"firstDay\": \"2026-03-02\"",
            "\"firstDay\": \"2026-03-02\", \"lastDay\": \"2026-03-01\"");
    assertThat(read(document).problems())
        .allMatch(problem -> problem.code() == Problem.Code.CONTRADICTION)
        .hasSize(15);
  }
}
