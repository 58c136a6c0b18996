package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.assignment.WhoChooses;
import org.keywork.caseload.Candidate;
import org.keywork.caseload.Ground;
import org.keywork.caseload.Match;
import org.keywork.caseload.MatchReason;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;

/** Who could be the key worker of a family, in order and with the reasons. */
class DocumentedMatchTest {

  private static final String FAMILY = "to-be-matched";
  private static final String TABLE = "Who could be the key worker of `" + FAMILY + "`";
  private static final PractitionerId WANTED = new PractitionerId("physiotherapist");

  private static Match match() {
    return Team.atWork().match(Team.family(FAMILY), Team.basis());
  }

  static Stream<List<String>> rows() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, TABLE).stream();
  }

  @Test
  void every_key_worker_stands_there_in_the_order_of_the_table() throws IOException {
    assertThat(Stream.concat(match().ranked().stream(), match().excluded().stream()))
        .extracting(each -> each.keyWorker().value())
        .containsExactlyElementsOf(rows().map(row -> row.get(0)).toList())
        .containsExactlyInAnyOrderElementsOf(Team.keyWorkers());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_has_the_rank_and_the_reasons_of_the_table(List<String> row) {
    Candidate candidate = match().candidate(new PractitionerId(row.get(0)));

    assertThat(rank(candidate)).isEqualTo(row.get(1));
    assertSays(row.get(2), candidate.inFavour());
    assertSays(row.get(3), candidate.against());
    assertSays(row.get(4), candidate.open());
    assertSays(row.get(5), candidate.exclusions());
  }

  private static void assertSays(String cell, List<Ground> grounds) {
    assertThat(grounds)
        .extracting(Ground::reason)
        .containsExactlyElementsOf(ReadmeTable.listed(cell, MatchReason.class));
  }

  private static String rank(Candidate candidate) {
    List<List<Candidate>> groups = match().groups();
    return groups.stream()
        .filter(group -> group.contains(candidate))
        .findFirst()
        .map(group -> String.valueOf(groups.indexOf(group) + 1))
        .orElse("none");
  }

  @Test
  void whom_the_family_wants_comes_first_where_the_family_chooses() {
    Basis theirs =
        new Basis(Team.TODAY, Team.policy().with(WhoChooses.WHO_CHOOSES, WhoChooses.FAMILY));
    Match match = Team.atWork().match(Team.family(FAMILY), theirs);

    assertThat(match.ranked().get(0).keyWorker()).isEqualTo(WANTED);
    assertThat(match.candidate(WANTED).against())
        .extracting(Ground::reason)
        .contains(MatchReason.AT_THE_MAXIMUM);
  }

  /** R121: who is not to lead may still be there when the other is away. */
  @Test
  void who_is_not_wanted_in_the_lead_may_be_the_back_up() {
    assertThat(match().possibleBackUps(WANTED))
        .extracting(each -> each.keyWorker().value())
        .contains("parent")
        .doesNotContain("physiotherapist");
  }
}
