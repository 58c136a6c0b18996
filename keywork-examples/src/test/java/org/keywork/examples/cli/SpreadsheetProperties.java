package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.keywork.casefile.CaseFileId;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** Whatever ids and files are called, no spreadsheet takes a cell of a table for a formula. */
class SpreadsheetProperties {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings()
        .withCharRange('a', 'f')
        .withCharRange('0', '9')
        .withChars('.', '-', '_', '/', ':')
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(id -> "-" + id);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().ofMaxLength(5).injectDuplicates(0.1);
  }

  @Property
  void a_harmless_cell_begins_like_no_formula(@ForAll("cells") String cell) {
    assertThat(FORMULA.chars().mapToObj(each -> Character.toString(each) + cell))
        .allMatch(each -> Table.harmless(each).equals("'" + each));
    assertThat(Table.harmless("'" + cell)).isEqualTo("'" + cell);
  }

  @Property(tries = 5)
  void no_cell_of_any_table_begins_like_one(@ForAll("ids") String id) throws IOException {
    Path folder = Files.createTempDirectory("=tables");
    Path file = folder.resolve("-2+3.json");
    try {
      Files.writeString(
          file,
          DocumentWriter.compact()
              .write(CaseFiles.aCaseFile()
                  .withId(new CaseFileId(id))
                  .withFamily(CaseFiles.aCaseFile().family().withId(new FamilyId(id)))));
      for (String table : tables()) {
        Run run = Run.ofMain((table + " " + file).split(" "));
        assertHarmless(run.out());
        assertThat(run.out()).contains(id);
      }
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  /** Every command that makes a table. */
  private static List<String> tables() {
    List<String> tables = new ArrayList<>(List.of("agenda --to 2040-12-31 --format csv"));
    Arrays.stream(CheckFormat.values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .filter("csv"::equals)
        .forEach(format -> tables.add("check --as-of 2040-12-31 --format " + format));
    return tables;
  }

  private static void assertHarmless(String table) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        assertThat(row.stream())
            .noneMatch(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0);
      }
    }
  }
}
