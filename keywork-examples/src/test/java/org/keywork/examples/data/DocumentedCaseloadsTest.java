package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Sector;
import org.keywork.assignment.Intensity;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.ObservedRange;
import org.keywork.caseload.Taking;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.service.ServiceAtWork;
import org.keywork.source.Force;

/** W27: so many families with one key worker, beside what was observed and what a service allows. */
class DocumentedCaseloadsTest {

  private static final String KEY_WORKER = "kw";

  /** A row of the table. */
  record Row(String role, int families, List<String> cells) {

    ServiceAtWork service() {
      KeyWorker keyWorker = role.equals("designated")
          ? Loads.designated(KEY_WORKER)
          : Loads.nonDesignated(KEY_WORKER);
      return Services.anUnknownService()
          .withAgencies(CaseFiles.anAgency(CaseFiles.CENTRE, AgencyKind.VOLUNTARY, Sector.PVI))
          .withKeyWorkers(keyWorker)
          .workingWith(Loads.families(families, keyWorker.id()));
    }

    Caseload caseload() {
      return service().caseloads().each().get(0);
    }
  }

  static Stream<Row> rows() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, "Caseloads beside what was observed").stream()
        .map(cells -> new Row(cells.get(0), Integer.parseInt(cells.get(1)), cells));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_number_of_families_compares_as_the_table_says(Row row) {
    assertThat(row.caseload().capacityOn(basis(Policies.guidance())).standing())
        .contains(ObservedRange.Standing.valueOf(ReadmeTable.code(row.cells().get(2))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void one_more_family_is_taken_as_the_table_says(Row row) {
    assertThat(oneMore(row, Policies.guidance())).isEqualTo(taking(row.cells().get(3)));
    assertThat(oneMore(row, Team.policy())).isEqualTo(taking(row.cells().get(5)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void what_is_found_is_what_the_table_says(Row row) {
    assertThat(found(row, Policies.guidance())).isEqualTo(row.cells().get(4));
    assertThat(found(row, Team.policy())).isEqualTo(row.cells().get(6));
  }

  /** R182: whatever there is to say of figures observed elsewhere is advice. */
  @ParameterizedTest
  @MethodSource("rows")
  void without_a_limit_nobody_is_in_breach_of_one(Row row) {
    assertThat(Keywork.guidance().check(row.service(), Team.TODAY).findings())
        .extracting(finding -> finding.force())
        .containsOnly(Force.MAY);
  }

  private static Basis basis(LocalPolicy policy) {
    return new Basis(Team.TODAY, policy);
  }

  private static Taking oneMore(Row row, LocalPolicy policy) {
    return row.caseload().takingOne(Intensity.SHORT_TERM, basis(policy)).answer();
  }

  private static Taking taking(String cell) {
    return Taking.valueOf(ReadmeTable.code(cell));
  }

  private static String found(Row row, LocalPolicy policy) {
    TreeSet<Integer> statements = new TreeSet<>();
    Keywork.under(policy)
        .check(row.service(), Team.TODAY)
        .findings()
        .forEach(finding -> statements.addAll(finding.statements()));
    return statements.isEmpty()
        ? "none"
        : String.join(", ", statements.stream().map(String::valueOf).toList());
  }
}
