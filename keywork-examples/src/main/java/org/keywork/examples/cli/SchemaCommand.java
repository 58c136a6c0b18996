package org.keywork.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keywork.json.DocumentKind;
import org.keywork.json.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The JSON Schema of a kind of document. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints the JSON Schema of a kind of document.",
    description = {
      "",
      "A schema is for editors and for validators in other languages. It refuses what Keywork cannot"
          + " read, but for what a schema cannot see; its $comment says what that is.",
      "Without a kind: the kinds there are, with the id and the subject of each schema.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork schema",
      "  keywork schema case-file",
      "  keywork schema policy --output policy-1.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "One kind of document, such as case-file.")
  private @Nullable String kind;

  @Mixin
  private final OutputOption output = new OutputOption();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.write(kind == null ? listed() : Schemas.of(named(kind)), terminal);
    return ExitCode.CLEAR;
  }

  private String listed() {
    Page page = new Page(output.width(terminal));
    for (DocumentKind each : Schemas.kinds()) {
      page.line(String.format("%-10s %s", each.code(), Schemas.id(each)));
      page.text(11, Json.read(Schemas.of(each)).get("description").asString());
    }
    return page.toString();
  }

  private static DocumentKind named(String code) {
    List<DocumentKind> known = Schemas.kinds();
    return DocumentKind.of(code)
        .filter(known::contains)
        .orElseThrow(() -> new WrongUse("There is no schema '" + code + "'."
            + Nearest.to(code, known.stream().map(DocumentKind::code).toList())
                .map(nearest -> " Did you mean " + nearest + "?")
                .orElse("")));
  }
}
