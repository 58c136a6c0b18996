package org.keywork.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keywork.Keywork;
import org.keywork.json.Problem;
import org.keywork.json.Read;
import org.keywork.rule.LocalPolicy;
import picocli.CommandLine.Option;

/** Whose practice the rules are held to. */
final class PolicyOption {

  @Option(
      names = "--policy",
      paramLabel = "NAME|FILE",
      description =
          "What the service has set: guidance (unless told otherwise), pembrokeshire, embedded,"
              + " early-years, or a file.")
  private @Nullable String named;

  /** The rules as they bind under the policy that was asked for. */
  Issued issued(Practice practice) {
    return issued(named == null ? practice.policies().get(0) : policy(named, practice), practice);
  }

  /** The same under the policy that has a name or is in a file. */
  static Issued issued(String nameOrFile, Practice practice) {
    return issued(policy(nameOrFile, practice), practice);
  }

  private static Issued issued(LocalPolicy policy, Practice practice) {
    try {
      return new Issued(policy, Keywork.of(practice.book(), policy).book());
    } catch (IllegalArgumentException e) {
      throw new WrongUse("The policy " + policy.name() + " cannot be used. " + e.getMessage());
    }
  }

  private static LocalPolicy policy(String asked, Practice practice) {
    return practice.policy(asked).orElseGet(() -> fromFile(asked, practice));
  }

  private static LocalPolicy fromFile(String name, Practice practice) {
    Read<LocalPolicy> read = practice.policyFiles().read(bytes(name, practice));
    return read.value()
        .orElseThrow(
            () -> new WrongUse("The policy cannot be read. " + inOneLine(name, read.problems())));
  }

  private static String inOneLine(String file, List<Problem> problems) {
    return problems.stream()
        .map(problem -> Unread.at(file, problem).inOneLine())
        .collect(Collectors.joining(" "));
  }

  private static byte[] bytes(String name, Practice practice) {
    try {
      Path path = Path.of(name);
      if (Files.isRegularFile(path)) {
        return Files.readAllBytes(path);
      }
    } catch (InvalidPathException e) {
      throw unknown(name, practice);
    } catch (IOException e) {
      throw new WrongUse("The policy " + name + " cannot be read from its file.");
    }
    throw unknown(name, practice);
  }

  private static WrongUse unknown(String name, Practice practice) {
    return new WrongUse("There is neither a policy nor a file called '" + name
        + "'; the policies with a name are " + practice.policyNames() + ".");
  }
}
