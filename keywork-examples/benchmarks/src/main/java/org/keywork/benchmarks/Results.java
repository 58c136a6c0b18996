package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The folder of what was measured, a table a file.
 *
 * @param folder the folder
 */
record Results(Path folder) {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  /** The rows of a table; none where nobody measured them. */
  List<CSVRecord> rows(String table) {
    Path file = folder.resolve(table);
    if (!Files.exists(file)) {
      return List.of();
    }
    CSVFormat named = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = named.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a table in place of the one before. */
  void write(String table, List<String> header, List<? extends List<?>> rows) {
    try {
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(folder.resolve(table), UTF_8)) {
        for (List<?> row : withHeader(header, rows)) {
          writer.write(FORMAT.format(row.toArray()));
          writer.write('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<?>> withHeader(List<String> header, List<? extends List<?>> rows) {
    List<List<?>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    return all;
  }
}
