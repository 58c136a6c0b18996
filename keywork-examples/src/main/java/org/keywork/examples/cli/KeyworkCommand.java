package org.keywork.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command without a subcommand, and how all of them are run. */
@Command(
    name = "keywork",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    synopsisSubcommandLabel = "COMMAND",
    description = "Holds records of key working against published guidance.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork check cases/                    findings in a folder of case files",
      "  keywork agenda --to 2027-01-31 cases/   what is due and overdue, and why",
      "  keywork decide eligibility referrals/   whether families are eligible, and why",
      "  keywork standards --service service.json cases/",
      "                                          how a service stands against the standards",
      "  keywork rules plan.renewed-in-time      one rule, and where it is written",
      "  keywork policy --policy pembrokeshire   what one service has set",
      "  keywork diff --old guidance --new pembrokeshire cases/",
      "                                          what a change of policy does",
      "  keywork schema case-file                the JSON Schema of a case file",
      "",
      "Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or configuration, 3 some input could"
          + " not be read. 'keywork COMMAND --help' says more."
    })
final class KeyworkCommand {

  private KeyworkCommand() {}

  /** Runs the command and tells its exit code. */
  static int run(String[] args, Terminal terminal, Practice practice) {
    try {
      int code = commandLine(args, terminal, practice).execute(args);
      if (terminal.out().checkError()) {
        throw new WrongUse("The standard output could not be written.");
      }
      return code;
    } catch (WrongUse e) {
      terminal.complain("keywork: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.complain("keywork: " + Unforeseen.sentence(e));
    }
    return ExitCode.WRONG_USAGE;
  }

  /** The one command that is asked for, which is ready sooner than all; or all, to choose from. */
  private static CommandLine commandLine(String[] args, Terminal terminal, Practice practice) {
    Map<String, Supplier<Object>> commands = commands(terminal, practice);
    CommandLine line = new CommandLine(new KeyworkCommand());
    Supplier<Object> asked = args.length == 0 ? null : commands.get(args[0]);
    if (asked == null) {
      commands.values().forEach(each -> line.addSubcommand(each.get()));
    } else {
      line.addSubcommand(asked.get());
    }
    String version = "keywork " + version() + ", rule book " + practice.book().edition();
    tellVersion(line, version);
    Word.teach(line);
    return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(Math.min(terminal.width(), Terminal.COLUMNS))
        .setParameterExceptionHandler((wrong, given) -> refuse(wrong, terminal))
        .setExecutionExceptionHandler((thrown, command, parsed) -> end(thrown, terminal));
  }

  private static Map<String, Supplier<Object>> commands(Terminal terminal, Practice practice) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(terminal, practice));
    commands.put("agenda", () -> new AgendaCommand(terminal, practice));
    commands.put("standards", () -> new StandardsCommand(terminal, practice));
    commands.put("decide", () -> DecideCommand.with(terminal, practice));
    commands.put("rules", () -> new RulesCommand(terminal, practice));
    commands.put("policy", () -> new PolicyCommand(terminal, practice));
    commands.put("diff", () -> new DiffCommand(terminal, practice));
    commands.put("schema", () -> new SchemaCommand(terminal));
    return commands;
  }

  private static void tellVersion(CommandLine command, String version) {
    command.getCommandSpec().version(version);
    command.getSubcommands().values().forEach(each -> tellVersion(each, version));
  }

  /** The version as it was packaged, or else that it was not. */
  static String version() {
    String packaged = Main.class.getPackage().getImplementationVersion();
    return packaged == null ? "as built" : packaged;
  }

  private static int refuse(ParameterException wrong, Terminal terminal) {
    String sentence = String.valueOf(wrong.getMessage());
    String end = sentence.endsWith(".") ? "" : ".";
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(
        "keywork: " + sentence + end + meant(wrong) + " See '" + command + " --help'.");
    return ExitCode.WRONG_USAGE;
  }

  private static String meant(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? " Did you mean " + unmatched.getSuggestions().get(0) + "?"
        : "";
  }

  /** One sentence and no stack trace; the message of an unforeseen error may tell of a person. */
  private static int end(Exception thrown, Terminal terminal) {
    terminal.complain("keywork: "
        + (thrown instanceof WrongUse ? thrown.getMessage() : Unforeseen.sentence(thrown)));
    return ExitCode.WRONG_USAGE;
  }
}
