package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Services;
import org.keywork.rule.Checkable;
import org.keywork.rule.InvalidRecordException;
import org.keywork.service.KeyWorkerService;

/** The record of a service is read as strictly as a case file, and read back as it was. */
class ServiceReaderTest {

  private static final ServiceReader READER = new ServiceReader();
  private static final String SOUND = DocumentWriter.pretty().write(Services.aService());

  private static List<String> told(String document) {
    return READER.read(document.getBytes(UTF_8)).problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  /** The sound document with its first match replaced. */
  private static String with(String found, String replacement) {
    assertThat(SOUND).contains(found);
    int at = SOUND.indexOf(found);
    return SOUND.substring(0, at) + replacement + SOUND.substring(at + found.length());
  }

  static Stream<KeyWorkerService> services() {
    Stream<Checkable> records = AllRuleExamples.all().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> example.record());
    return Stream.concat(Stream.of(Services.aService()), records)
        .filter(KeyWorkerService.class::isInstance)
        .map(KeyWorkerService.class::cast)
        .distinct();
  }

  /** One in ten: they differ from each other in one part only, and this way of reading takes long. */
  static Stream<KeyWorkerService> someServices() {
    List<KeyWorkerService> all = services().toList();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + 10).mapToObj(all::get);
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_service_is_read_back_as_it_was(KeyWorkerService service) {
    String compact = DocumentWriter.compact().write(service);

    assertThat(READER.read(compact.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(service));
  }

  @ParameterizedTest
  @MethodSource("someServices")
  void laid_out_for_people_it_is_read_back_just_so(KeyWorkerService service) {
    String pretty = DocumentWriter.pretty().write(service);

    assertThat(READER.read(pretty.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(service));
    assertThat(READER.readInspecting(pretty)).isEqualTo(new Read.Accepted<>(service));
  }

  @Test
  void a_stream_is_read_to_its_end() throws IOException {
    assertThat(READER.read(new ByteArrayInputStream(SOUND.getBytes(UTF_8))).value())
        .contains(Services.aService());
  }

  @Test
  void a_service_says_first_what_it_is() {
    assertThat(SOUND).startsWith("{\n  \"keywork\": \"service/1\",\n  \"id\": \"north\",\n");
    assertThat(told(DocumentWriter.pretty().write(CaseFiles.aCaseFile())))
        .containsExactly("WRONG_DOCUMENT 2:14 /keywork Expected a document that begins with"
            + " \"keywork\": \"service/1\", found \"case-file/1\".");
    assertThat(new CaseFileReader().read(SOUND.getBytes(UTF_8)).problems())
        .extracting(Problem::sentence)
        .containsExactly("Expected a document that begins with \"keywork\": \"case-file/1\","
            + " found \"service/1\".");
  }

  @Test
  void every_problem_is_told_where_it_is() {
    String document = """
        {
          "keywork": "service/1",
          "id": "north",
          "model": "mixed",
          "sharing": {"jointPolicy": {"since": "2026-02-30"}, "signedby": []},
          "reach": {"watched": {"inPlace": false, "since": "2026-02-28"}}
        }
        """;

    assertThat(told(document))
        .containsExactly(
            "UNKNOWN_CODE 4:12 /model There is no such service model; there are \"designated\","
                + " \"non-designated\" and \"blended\".",
            "MISSING_PROPERTY 5:30 /sharing/jointPolicy/inPlace This arrangement has no"
                + " \"inPlace\", which must be there; add true or false.",
            "WRONG_DATE 5:40 /sharing/jointPolicy/since The calendar has no such day; check the"
                + " month and the day.",
            "UNKNOWN_PROPERTY 5:55 /sharing A sharing agreement has no property of this name;"
                + " did you mean \"signedBy\"?",
            "CONTRADICTION 6:52 /reach/watched/since What is not in place has no day since which"
                + " it is.");
  }

  @Test
  void an_agency_that_takes_no_part_is_told() {
    assertThat(told(with("\"signedBy\": [\n      \"trust\"", "\"signedBy\": [\n      \"trusts\"")))
        .singleElement()
        .asString()
        .startsWith("CONTRADICTION ")
        .endsWith("/sharing/signedBy There is no such agency in this record: trusts.");
  }

  @Test
  void nothing_is_written_that_would_not_be_read_back() {
    KeyWorkerService half = Services.withArea(
        area -> area.withCommunities(Services.aCommunity("one").withName("Zofia \ud83d")));
    KeyWorkerService late = Services.withInformation(
        information -> information.withLastUpdatedOn(LocalDate.of(10_000, 1, 1)));

    for (DocumentWriter writer : List.of(DocumentWriter.pretty(), DocumentWriter.compact())) {
      assertThat(catchThrowableOfType(InvalidRecordException.class, () -> writer.write(half))
              .at())
          .hasToString("/area/communities/0/name");
      assertThat(catchThrowableOfType(InvalidRecordException.class, () -> writer.write(late))
              .at())
          .hasToString("/information/lastUpdatedOn");
    }
  }
}
