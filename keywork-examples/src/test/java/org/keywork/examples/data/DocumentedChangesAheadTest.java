package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.Policies;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.CoverOfAbsence;
import org.keywork.assignment.Spell;
import org.keywork.assignment.Stretch;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.transition.Coincidence;
import org.keywork.transition.ForeseenBy;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.ForeseenEnd;
import org.keywork.transition.ForeseenKind;
import org.keywork.transition.Foresight;
import org.keywork.transition.Preparation;
import org.keywork.transition.UndatedChange;

/** What the README says of the year in which a family's child starts school and its key working ends. */
class DocumentedChangesAheadTest {

  private static final String FOLDER = "changes";
  private static final String NAME = "rowan";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Basis BASIS = new Basis(TODAY, Policies.guidance());
  private static final CaseFile FILE = Example.read(FOLDER, NAME);
  private static final AssignmentHistory HISTORY = FILE.assignmentHistory();
  private static final Foresight FORESIGHT = FILE.foresight(BASIS);

  private static List<List<String>> rows(String heading) throws IOException {
    return ReadmeTable.rows(FOLDER, heading);
  }

  @Test
  void the_days_are_cut_as_in_the_table() throws IOException {
    assertThat(HISTORY.spells())
        .extracting(DocumentedChangesAheadTest::row)
        .containsExactlyElementsOf(rows("Key workers"));
  }

  private static List<String> row(Spell spell) {
    return List.of(spell.days().toString(), inWords(spell.kind()), listed(spell.who().stream()));
  }

  @Test
  void each_absence_is_covered_as_in_the_table() throws IOException {
    assertThat(HISTORY.covers())
        .extracting(DocumentedChangesAheadTest::row)
        .containsExactlyElementsOf(rows("Absences"));
  }

  private static List<String> row(CoverOfAbsence cover) {
    return List.of(
        cover.absence().during().toString(),
        inWords(cover.absence().kind()),
        listed(cover.covered().stream().map(Stretch::days)),
        listed(cover.uncovered().stream()));
  }

  @Test
  void what_is_to_come_is_in_the_table_with_what_is_in_place() throws IOException {
    assertThat(FORESIGHT.changes())
        .extracting(DocumentedChangesAheadTest::row)
        .containsExactlyElementsOf(rows("Foresight"));
    assertThat(FORESIGHT.undated())
        .extracting(UndatedChange::kind)
        .containsExactly(ForeseenKind.AGE_END);
  }

  private static List<String> row(ForeseenChange change) {
    return List.of(
        change.on().toString(),
        inWords(change.kind()),
        kinds(change, Preparation::inPlace),
        kinds(change, Preparation::isToBeDone));
  }

  private static String kinds(ForeseenChange change, Predicate<Preparation> which) {
    return listed(change.preparations().stream().filter(which).map(each -> inWords(each.kind())));
  }

  /** R299: tied to the nursery, and staying alongside for the first term. */
  @Test
  void a_last_day_that_is_settled_comes_before_the_tie() {
    assertThat(FILE.foreseenEnds(TODAY))
        .singleElement()
        .returns(Optional.of(LocalDate.of(2027, 3, 26)), ForeseenEnd::lastDay)
        .returns(ForeseenBy.LAST_DAY_SET, ForeseenEnd::by);
  }

  @Test
  void the_one_who_stays_softens_the_move() {
    assertThat(FORESIGHT.coincidences()).singleElement().matches(Coincidence::isSoftened);
  }

  @Test
  void what_is_found_is_meant() throws IOException {
    assertThat(new Looked(FILE, TODAY, Policies.guidance()).report().findings())
        .extracting(finding -> finding.rule().value())
        .containsExactlyElementsOf(
            rows("Findings").stream().map(row -> row.get(0)).toList());
  }

  private static String inWords(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String listed(Stream<?> things) {
    String words = String.join(", ", things.map(Object::toString).toList());
    return words.isEmpty() ? "none" : words;
  }
}
