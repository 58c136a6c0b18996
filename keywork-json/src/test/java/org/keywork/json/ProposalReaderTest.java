package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.casefile.ProposedChange;
import org.keywork.casefile.ProposedStepDown;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Proposals;
import org.keywork.rule.InvalidRecordException;

/** A proposal is read as strictly as a case file, and read back as it was. */
class ProposalReaderTest {

  private static final ProposalReader READER = new ProposalReader();
  private static final String SOUND =
      DocumentWriter.compact().write(Proposals.forTheFamily(Proposals.aHandover()));

  static Stream<ProposedChange> proposals() {
    return Stream.of(
            Proposals.aHandover(),
            Proposals.toANewcomer(),
            Proposals.aStepDown(),
            Proposals.anExit())
        .map(Proposals::forTheFamily);
  }

  private static List<String> told(String document) {
    assertThat(READER.read(document.getBytes(UTF_8))).isEqualTo(READER.readInspecting(document));
    return READER.read(document.getBytes(UTF_8)).problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("proposals")
  void a_proposal_is_read_back_as_it_was(ProposedChange proposal) {
    String pretty = DocumentWriter.pretty().write(proposal);
    String compact = DocumentWriter.compact().write(proposal);

    assertThat(READER.read(pretty.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(proposal));
    assertThat(READER.read(compact.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(proposal));
    assertThat(READER.readInspecting(pretty)).isEqualTo(new Read.Accepted<>(proposal));
  }

  @Test
  void a_stream_is_read_to_its_end() throws IOException {
    assertThat(READER.read(new ByteArrayInputStream(SOUND.getBytes(UTF_8))).value())
        .contains(Proposals.forTheFamily(Proposals.aHandover()));
  }

  @Test
  void a_proposal_says_first_what_it_is_and_for_whom() {
    assertThat(SOUND)
        .startsWith("{\"keywork\":\"proposal/1\",\"caseFile\":\"F-0001\","
            + "\"proposal\":{\"kind\":\"handover\",\"outgoing\":");
    assertThat(told(DocumentWriter.compact().write(CaseFiles.aCaseFile())))
        .containsExactly("WRONG_DOCUMENT 1:12 /keywork Expected a document that begins with"
            + " \"keywork\": \"proposal/1\", found \"case-file/1\".");
    assertThat(new CaseFileReader().read(SOUND.getBytes(UTF_8)).problems())
        .extracting(Problem::sentence)
        .containsExactly("Expected a document that begins with \"keywork\": \"case-file/1\","
            + " found \"proposal/1\".");
  }

  @Test
  void every_problem_is_told_where_it_is() {
    String document = """
        {
          "keywork": "proposal/1",
          "proposal": {
            "kind": "handover",
            "outgoing": "p-1",
            "incomming": "p-2",
            "incomingBeginsOn": "2026-02-30",
            "incomingLeadsOn": "2026-12-07"
          }
        }
        """;

    assertThat(told(document))
        .containsExactly(
            "MISSING_PROPERTY 1:1 /caseFile This proposed change has no \"caseFile\", which must be"
                + " there; add an id as a text.",
            "MISSING_PROPERTY 3:15 /proposal/outgoingEndsOn This handover proposal has no"
                + " \"outgoingEndsOn\", which must be there; add a date such as 2026-09-01.",
            "UNKNOWN_PROPERTY 6:5 /proposal A handover proposal has no property of this name; did"
                + " you mean \"incoming\"?",
            "WRONG_DATE 7:25 /proposal/incomingBeginsOn The calendar has no such day; check the"
                + " month and the day.");
  }

  @Test
  void another_kind_is_not_known() {
    assertThat(told("{\"keywork\":\"proposal/1\",\"caseFile\":\"F-0001\","
            + "\"proposal\":{\"kind\":\"hand-over\"}}"))
        .containsExactly("UNKNOWN_CODE 1:70 /proposal/kind There is no such kind of proposal; did"
            + " you mean \"handover\"?");
    assertThat(told("{\"keywork\":\"proposal/1\",\"caseFile\":\"F-0001\","
            + "\"proposal\":{\"kind\":\"change\"}}"))
        .containsExactly("UNKNOWN_CODE 1:70 /proposal/kind There is no such kind of proposal; there"
            + " are \"handover\", \"step-down\" and \"exit\".");
  }

  @Test
  void days_out_of_order_are_told_where_they_stand() {
    assertThat(told(SOUND.replace(
            "\"incomingLeadsOn\":\"2026-12-07\"", "\"incomingLeadsOn\":\"2026-11-30\"")))
        .singleElement()
        .asString()
        .endsWith("/proposal/incomingLeadsOn Nobody leads before their first day; give that day or"
            + " a later one.");
  }

  @Test
  void nothing_is_written_that_would_not_be_read_back() {
    ProposedStepDown step = Proposals.aStepDown();
    ProposedChange late =
        Proposals.forTheFamily(step.withStep(step.step().withOn(LocalDate.of(10_000, 1, 1))));

    assertThat(catchThrowableOfType(
                InvalidRecordException.class, () -> DocumentWriter.pretty().write(late))
            .at())
        .hasToString("/proposal/step/on");
  }
}
