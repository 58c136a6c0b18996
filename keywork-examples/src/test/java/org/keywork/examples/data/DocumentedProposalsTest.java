package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.ProposedChange;
import org.keywork.casefile.TellOrAsk;
import org.keywork.casefile.ToTellOrAsk;
import org.keywork.rule.Basis;
import org.keywork.rule.Identifier;
import org.keywork.source.Force;
import org.keywork.time.DateSpan;
import org.keywork.transition.Coincidence;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.ForeseenKind;
import org.keywork.transition.Foresight;
import org.keywork.transition.PreparationKind;

/** W19, and what else the README of the proposals says: what changes would bring. */
class DocumentedProposalsTest {

  private static final String PROPOSALS = "proposals";
  private static final String FAMILIES = "proposals/families";
  private static final String OVERLAP = "overlap-through-the-first-term";

  /** A row of the first table. */
  record Row(String proposal, String file, LocalDate on, List<String> rules, int exitCode) {}

  static Stream<Row> rows() throws IOException {
    return table("What they would bring")
        .map(cells -> new Row(
            cells.get(0),
            cells.get(1),
            LocalDate.parse(cells.get(3)),
            ReadmeTable.listed(cells.get(4)),
            Integer.parseInt(cells.get(5))));
  }

  private static Stream<List<String>> table(String heading) throws IOException {
    return ReadmeTable.rows(PROPOSALS, heading).stream();
  }

  private static String fileOf(String proposal) throws IOException {
    return rows()
        .filter(row -> row.proposal().equals(proposal))
        .map(Row::file)
        .findFirst()
        .orElseThrow();
  }

  private static CourseOfChange consequences(String name) throws IOException {
    ProposedChange change = Example.proposal(PROPOSALS, name);
    CaseFile file = Example.read(FAMILIES, fileOf(name));
    assertThat(change.isFor(file)).isTrue();
    return Keywork.guidance().consequences(file, change.proposal());
  }

  private static CaseFile made(String name) throws IOException {
    return Example.proposal(PROPOSALS, name).madeIn(Example.read(FAMILIES, fileOf(name)));
  }

  @Test
  void every_proposal_and_every_family_is_in_the_table() throws IOException {
    assertThat(rows().map(Row::proposal))
        .containsExactlyInAnyOrderElementsOf(Example.names(PROPOSALS));
    assertThat(rows().map(Row::file).distinct())
        .containsExactlyInAnyOrderElementsOf(Example.names(FAMILIES));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_would_bring_what_the_table_says(Row row) throws IOException {
    CourseOfChange brings = consequences(row.proposal());

    assertThat(brings.last().with().asOf()).isEqualTo(row.on());
    assertThat(brings.newFindings().stream().map(each -> each.rule().value()).distinct())
        .containsExactlyElementsOf(row.rules());
    assertThat(brings.newFindings().stream().anyMatch(each -> each.force() == Force.MUST))
        .isEqualTo(row.exitCode() == 1);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void who_is_to_be_told_and_asked_is_in_the_table(Row row) throws IOException {
    List<ToTellOrAsk> expected = table("Whom to tell and to ask")
        .filter(cells -> cells.get(0).equals(row.proposal()))
        .map(DocumentedProposalsTest::toTellOrAsk)
        .toList();

    assertThat(consequences(row.proposal()).toTellOrAsk())
        .usingElementComparator(DocumentedProposalsTest::byWhatIsSaid)
        .containsExactlyElementsOf(expected);
  }

  private record Named(String value) implements Identifier {}

  private static ToTellOrAsk toTellOrAsk(List<String> cells) {
    return new ToTellOrAsk(
        TellOrAsk.valueOf(ReadmeTable.code(cells.get(1))),
        Stream.of(cells.get(2))
            .filter(whom -> !whom.equals("the family"))
            .<Identifier>map(Named::new)
            .findFirst(),
        LocalDate.parse(cells.get(3)),
        ReadmeTable.answer(cells.get(4)));
  }

  private static int byWhatIsSaid(ToTellOrAsk one, ToTellOrAsk other) {
    return said(one).compareTo(said(other));
  }

  private static String said(ToTellOrAsk each) {
    String whom = each.whom().map(Identifier::value).orElse("");
    return each.what() + " " + whom + " " + each.by() + " " + each.done();
  }

  @Test
  void what_can_be_foreseen_once_they_are_made_is_in_the_table() throws IOException {
    List<List<String>> rows = table("What can be foreseen").toList();
    for (List<String> row : rows) {
      List<ForeseenChange> kinds = foresight(row.get(0), LocalDate.parse(row.get(1)))
          .ofKind(ForeseenKind.valueOf(ReadmeTable.code(row.get(2))));

      assertThat(kinds).singleElement().satisfies(change -> {
        assertThat(change.tellsABirthday() ? "withheld" : change.on().toString())
            .isEqualTo(row.get(3));
        assertThat(change.toBeDone())
            .extracting(each -> each.kind())
            .containsExactlyElementsOf(ReadmeTable.listed(row.get(4), PreparationKind.class));
      });
    }
    for (String proposal : rows.stream().map(row -> row.get(0)).distinct().toList()) {
      List<List<String>> of =
          rows.stream().filter(row -> row.get(0).equals(proposal)).toList();
      assertThat(foresight(proposal, LocalDate.parse(of.get(0).get(1))).changes())
          .hasSameSizeAs(of);
    }
  }

  private static Foresight foresight(String proposal, LocalDate asOf) throws IOException {
    return made(proposal).foresight(new Basis(asOf, Policies.guidance()));
  }

  /** R283, R295, R303: both are there, one leads, the family counts with both. */
  @Test
  void w19_the_first_term_is_shared_and_the_blow_softened() throws IOException {
    CaseFile made = made(OVERLAP);
    AssignmentHistory history = made.assignmentHistory();

    assertThat(history.overlaps())
        .singleElement()
        .satisfies(
            both -> assertThat(both.days()).isEqualTo(DateSpan.parse("2014-09-03/2014-12-19")));
    assertThat(history.daysWithoutContact()).isEmpty();
    assertThat(history.daysWithSeveralContacts()).isEmpty();
    assertThat(made.coincidences(new Basis(LocalDate.of(2014, 12, 20), Policies.guidance())))
        .singleElement()
        .satisfies(both -> assertThat(both.blow()).isEqualTo(Coincidence.Blow.SOFTENED));
    assertThat(consequences("gone-when-school-starts").newFindings().get(0).message())
        .contains("and so is not softened");
  }
}
