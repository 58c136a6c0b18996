package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.fixtures.Resources;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.source.Citation;
import org.keywork.time.Counting;
import org.keywork.time.Deadline;
import org.keywork.time.Lengths;

/** The code answers to the ledger of the law: nothing is in the one that is not in the other. */
class LawLedgerTest {

  private static final String TABLE = Resources.text(LawLedger.RESOURCE);
  private static final LawLedger LEDGER = LawLedger.parse(TABLE);

  /** What the code says of a name in the ledger; how sure, where that is told. */
  record InCode(Citation citation, Optional<Confidence> confidence) {}

  static Stream<LawRow> rows() {
    return LEDGER.rows().stream();
  }

  static Stream<String> namesInCode() {
    return Stream.of(
            Arrays.stream(EhcDuty.values()).map(each -> "EhcDuty." + each),
            Arrays.stream(EhcExceptionKind.values()).map(each -> "EhcExceptionKind." + each),
            Arrays.stream(PhaseTransferKind.values()).map(each -> "PhaseTransferKind." + each),
            Arrays.stream(PlanSection.values()).map(each -> "PlanSection." + each),
            EhcLimits.parameters().stream().map(Parameter::id),
            Stream.of("TimeToComment", "PreparationForAdulthood", "TimeLimits"))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("namesInCode")
  void everything_with_a_law_behind_it_is_named_by_a_row(String name) {
    assertThat(rows().flatMap(row -> row.carriedBy().stream())).contains(name);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_carrier_exists_and_says_the_same_of_where_it_is_written_and_how_sure(LawRow row) {
    assertThat(row.carriedBy()).allSatisfy(name -> {
      InCode code = inCode(name, row);
      assertThat(code.citation()).isEqualTo(row.citation());
      assertThat(code.confidence().orElse(row.confidence())).isEqualTo(row.confidence());
    });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void what_was_not_read_says_so_and_can_be_set(LawRow row) {
    assertThat(row.citation().place().contains("(secondary)"))
        .isEqualTo(!row.confidence().isSure());
    assertThat(row.carriedBy().stream().filter(name -> parameter(name).isPresent()))
        .hasSize(row.confidence().isSure() ? 0 : 1);
  }

  /** How the words of the code are said in the ledger. */
  private static String said(Counting counting) {
    return switch (counting) {
      case WITHIN -> "is not counted";
      case BEGINNING_WITH -> "is the first";
      case BEFORE -> "is the last day";
      case AT_LEAST_BEFORE -> "are clear";
    };
  }

  private static Stream<LawRow> rowsOf(String name) {
    return rows().filter(row -> row.carriedBy().contains(name));
  }

  @ParameterizedTest
  @EnumSource(value = EhcDuty.class, names = "PHASE_TRANSFER", mode = EnumSource.Mode.EXCLUDE)
  void every_time_limit_is_as_long_and_counted_as_the_ledger_says(EhcDuty duty) {
    Deadline deadline = EhcLastDaysTest.due(duty, LocalDate.of(2026, 3, 2)).deadline();

    assertThat(rowsOf("EhcDuty." + duty)).singleElement().satisfies(row -> says(row, deadline));
  }

  @ParameterizedTest
  @EnumSource(PhaseTransferKind.class)
  void every_move_is_counted_as_the_ledger_says(PhaseTransferKind kind) {
    Deadline deadline = kind.deadline(LocalDate.of(2026, 9, 1));

    assertThat(rowsOf("PhaseTransferKind." + kind))
        .singleElement()
        .satisfies(row -> says(row, deadline));
  }

  @Test
  void the_time_to_comment_is_counted_as_the_ledger_says() {
    assertThat(rowsOf("TimeToComment")).hasSize(2).allSatisfy(row -> says(row, comments()));
  }

  private static Deadline comments() {
    return Deadline.beginningWith(LocalDate.of(2026, 3, 2), EhcLimits.TO_COMMENT);
  }

  private static void says(LawRow row, Deadline deadline) {
    assertThat(row.counting()).contains(said(deadline.counting()));
    if (deadline.counting() != Counting.BEFORE) {
      assertThat(row.rule()).contains(" " + Lengths.inWords(deadline.length()));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_row_is_told_in_sentences(LawRow row) {
    assertThat(row.what()).isNotBlank().doesNotEndWith(".");
    assertThat(row.rule()).matches("[A-Z].*\\.");
    assertThat(row.counting()).matches("|[A-Z0-9].*\\.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what\trule",
        "row\twhat\trule\tcounting\tcitation\tconfidence\tcarriedBy\nL02\ta\tb\t\tCFA\tread\tc",
        "row\twhat\trule\tcounting\tcitation\tconfidence\tcarriedBy\nL01\ta\tb\t\tCFA\tread",
        "row\twhat\trule\tcounting\tcitation\tconfidence\tcarriedBy\nL01\ta\tb\t\tCFA\tread\t;",
        "row\twhat\trule\tcounting\tcitation\tconfidence\tcarriedBy\nL01\ta\tb\t\tCFA\tsure\tc",
        "row\twhat\trule\tcounting\tcitation\tconfidence\tcarriedBy\nL01\ta\tb\t\tCFA\tsecondary\tc"
      })
  void a_table_that_is_not_one_is_refused(String table) {
    assertThatIllegalArgumentException().isThrownBy(() -> LawLedger.parse(table));
  }

  @Test
  void it_is_listed_in_the_order_of_the_process() {
    assertThat(LEDGER.rows().get(0).id()).isEqualTo("L01");
    assertThat(LEDGER.rows().get(0).carriedBy())
        .containsExactly("EhcDuty.DECISION_WHETHER_TO_ASSESS");
    assertThatIllegalArgumentException().isThrownBy(() -> LawLedger.parse(""));
  }

  private static InCode inCode(String name, LawRow row) {
    String constant = name.substring(name.indexOf('.') + 1);
    if (name.startsWith("EhcDuty.")) {
      EhcDuty duty = EhcDuty.valueOf(constant);
      return new InCode(duty.citation(), Optional.of(duty.confidence()));
    }
    if (name.startsWith("EhcExceptionKind.")) {
      EhcExceptionKind kind = EhcExceptionKind.valueOf(constant);
      return new InCode(kind.citation(), Optional.of(kind.confidence()));
    }
    if (name.startsWith("PlanSection.")) {
      PlanSection section = PlanSection.valueOf(constant);
      return new InCode(section.citation(), Optional.of(section.confidence()));
    }
    if (name.startsWith("PhaseTransferKind.")) {
      assertThat(PhaseTransferKind.values()).contains(PhaseTransferKind.valueOf(constant));
      return new InCode(EhcDuty.PHASE_TRANSFER.citation(), Optional.empty());
    }
    return switch (name) {
      case "TimeToComment" -> toComment(row);
      case "PreparationForAdulthood" ->
        new InCode(
            PreparationForAdulthood.CITATION, Optional.of(PreparationForAdulthood.CONFIDENCE));
      case "TimeLimits" -> new InCode(TimeLimits.RELAXATION, Optional.empty());
      default ->
        new InCode(parameter(name).orElseThrow().citation().orElseThrow(), Optional.empty());
    };
  }

  private static InCode toComment(LawRow row) {
    TimeToComment time = new TimeToComment(
        LocalDate.EPOCH,
        row.what().endsWith("amendments"),
        List.of(),
        Optional.empty(),
        Location.here());
    return new InCode(time.citation(), Optional.of(time.confidence()));
  }

  private static Optional<Parameter<?>> parameter(String name) {
    return EhcLimits.parameters().stream()
        .filter(each -> each.id().equals(name))
        .findFirst()
        .map(each -> each);
  }
}
