package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.Policies;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ConsentDecision;
import org.keywork.family.SharingPurpose;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;

/** R059, and what else the README says of families that let some know and not others. */
class DocumentedSharingTest {

  private static final String SHARING = "sharing";

  /** A row of the README's table. */
  record Row(String file, LocalDate on, AgencyId with, SharingPurpose purpose, Answer expected) {}

  static Stream<Row> rows() throws IOException {
    return ReadmeTable.rows(SHARING).stream().map(DocumentedSharingTest::row);
  }

  private static Row row(List<String> cells) {
    return new Row(
        cells.get(0),
        LocalDate.parse(cells.get(1)),
        new AgencyId(cells.get(2)),
        SharingPurpose.valueOf(ReadmeTable.code(cells.get(3))),
        ReadmeTable.answer(cells.get(4)));
  }

  @Test
  void every_file_is_in_the_table() throws IOException {
    assertThat(rows().map(Row::file).distinct())
        .containsExactlyInAnyOrderElementsOf(Example.names(SHARING));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_family_gets_the_answer_of_the_table(Row row) {
    assertThat(decision(row).answer()).isEqualTo(row.expected());
  }

  /** Whoever acts on a yes is told on whose consent it rests, and else what is missing. */
  @ParameterizedTest
  @MethodSource("rows")
  void a_yes_names_the_consents_and_any_other_answer_what_is_missing(Row row) {
    ConsentDecision decision = decision(row);

    assertThat(decision.missing().isEmpty()).isEqualTo(row.expected() == Answer.YES);
    if (row.expected() == Answer.YES) {
      assertThat(decision.parts()).anyMatch(part -> !part.reliedOn().isEmpty());
    }
  }

  private static ConsentDecision decision(Row row) {
    CaseFile file = Example.read(SHARING, row.file());
    return file.mayShare(row.with(), row.purpose(), new Basis(row.on(), Policies.guidance()));
  }

  /** The letter of July was sent once the mother had allowed it. */
  @Test
  void only_the_family_that_was_told_too_late_has_something_to_mend() {
    Looked.in(SHARING, "letters-from-the-hospital", "2026-11-22").missesNothingBut();
    Looked.in(SHARING, "explained-a-day-too-late", "2026-11-22").misses(53).missesNothingBut(53);
  }
}
