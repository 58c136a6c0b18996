package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import org.keywork.time.DateSpan;

/** Whatever is on the agenda of a family comes from a place in its file, and tells of nobody. */
class AgendaLocationsTest {

  private static final List<String> PERSONAL = List.of(
      "Quillfeather", "Zofia", "Quentin", "Boris", "Workington", "2019-05-04", "on the bus");

  private static Stream<RuleExample> familiesExamples() {
    return AllRuleExamples.all().stream()
        .flatMap(rule -> rule.examples().stream())
        .filter(example -> example.record() instanceof CaseFile);
  }

  private static Agenda agenda(RuleExample example) {
    return ((CaseFile) example.record())
        .agenda(DateSpan.startingOn(LocalDate.EPOCH), example.basis());
  }

  private static Stream<AgendaEntry> entries(RuleExample example) {
    Agenda agenda = agenda(example);
    return Stream.concat(agenda.items().stream(), agenda.undated().stream());
  }

  @Test
  void each_place_is_there_in_the_document_that_is_written() {
    familiesExamples().forEach(example -> {
      String document = DocumentWriter.compact().write((CaseFile) example.record());
      Positions positions = Positions.of(document);
      assertThat(entries(example))
          .as(example.toString())
          .allSatisfy(entry -> assertThat(positions.at(entry.at())).isPresent());
    });
  }

  @Test
  void each_id_is_there_once() {
    familiesExamples()
        .forEach(example -> assertThat(entries(example).map(AgendaEntry::id))
            .as(example.toString())
            .doesNotHaveDuplicates());
  }

  @Test
  void nothing_on_an_agenda_tells_of_a_person() {
    Set<String> told =
        familiesExamples().map(example -> agenda(example).toString()).collect(Collectors.toSet());
    assertThat(told).hasSizeGreaterThan(1);
    assertThat(told).allSatisfy(each -> assertThat(each).doesNotContain(PERSONAL));
  }
}
