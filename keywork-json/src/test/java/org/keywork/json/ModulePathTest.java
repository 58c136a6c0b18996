package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.CaseFiles;

/** A module of an embedding system, compiled against Keywork and run in a process of its own. */
class ModulePathTest {

  private static final String MODULE = """
      module org.example.embedding {
        requires org.keywork.json;
      }
      """;

  private static final String PROGRAM = """
      package org.example.embedding;

      import org.keywork.casefile.CaseFile;
      import org.keywork.json.CaseFileReader;
      import org.keywork.json.DocumentWriter;
      import org.keywork.json.Read;

      public final class Embedding {
        private Embedding() {}

        public static void main(String[] args) throws java.io.IOException {
          Read<CaseFile> read = new CaseFileReader().read(System.in);
          read.problems().forEach(System.out::println);
          read.value().map(DocumentWriter.pretty()::write).ifPresent(System.out::print);
        }
      }
      """;

  @TempDir
  private static Path folder;

  private static String modulePath = "";

  /** With all warnings, and without what only the compilation of Keywork needs. */
  @BeforeAll
  static void an_embedding_module_compiles() throws IOException {
    List<String> path = ModulesTest.describedOnClassPath()
        .filter(entry -> !entry.toString().matches(".*(jspecify|value-annotations).*"))
        .map(Path::toString)
        .toList();
    Path source = Files.createDirectories(folder.resolve("src/org/example/embedding"));
    Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
    Path program = Files.writeString(source.resolve("Embedding.java"), PROGRAM);
    StringWriter told = new StringWriter();
    int code = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            new PrintWriter(told),
            new PrintWriter(told),
            "-Xlint:all",
            "-p",
            String.join(File.pathSeparator, path),
            "-d",
            folder.resolve("classes").toString(),
            module.toString(),
            program.toString());
    assertThat(told).asString().isEmpty();
    assertThat(code).isZero();
    modulePath =
        String.join(File.pathSeparator, path) + File.pathSeparator + folder.resolve("classes");
  }

  @Test
  void a_case_file_is_read_and_written_and_nothing_else_is_printed() throws Exception {
    String document = DocumentWriter.pretty().write(CaseFiles.aCaseFile());
    assertThat(run(document)).isEqualTo(document);
  }

  @Test
  void a_document_that_is_refused_is_told() throws Exception {
    String document = DocumentWriter.pretty()
        .write(CaseFiles.aCaseFile())
        .replace("\"id\": \"father\"", "\"id\": \"mother\"");
    assertThat(run(document))
        .isEqualTo("29:15 /family/members/1/id"
            + " Two members of a family have the id mother; give each its own.\n");
  }

  /** Runs the program on a document and tells all that it printed, warnings of Java included. */
  private static String run(String document) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in.json"), document);
    Path out = folder.resolve("out.txt");
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-p",
        modulePath,
        "-m",
        "org.example.embedding/org.example.embedding.Embedding");
    Process process = new ProcessBuilder(command)
        .redirectInput(in.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
    int code = process.waitFor();
    String printed = Files.readString(out);
    assertThat(code).as(printed).isZero();
    return printed;
  }
}
