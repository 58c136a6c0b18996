package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.ConsentDecision;
import org.keywork.family.MemberId;
import org.keywork.family.SharingPurpose;
import org.keywork.rule.Basis;
import org.keywork.rule.Identifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether information about families may be shared. */
@Command(
    name = "sharing",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells whether information about a family may be shared with an agency.",
    description = {
      "",
      "Child by child: whether a parent's consent reaches so far, whether the young person's own does"
          + " where it is called for, and whether they knew what to. Only a yes lets anybody share.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide sharing --with school --for planning case.json",
      "  keywork decide sharing --with school --for planning --about child-1 case.json",
      "",
      "A case file that does not know the agency or the child is left out, and the exit code is 3."
    })
final class SharingCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;

  @Option(
      names = "--with",
      required = true,
      paramLabel = "AGENCY",
      description = "The id of the agency in the case file.")
  private String recipient = "";

  @Option(
      names = "--for",
      required = true,
      paramLabel = "PURPOSE",
      description = "What for, such as assessment, planning, review, coordination or handover.")
  private SharingPurpose purpose = SharingPurpose.COORDINATION;

  @Option(
      names = "--about",
      paramLabel = "CHILD",
      description = "The id of a child whom the information is about, as often as there are such."
          + " All children of the family, unless told otherwise.")
  private List<String> about = new ArrayList<>();

  @Mixin
  private final DecideOptions options = new DecideOptions();

  SharingCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<ConsentDecision> decisions = options.ask(this::decide, terminal, practice);
    return options.answer(decisions, SharingText::of, SharingJson::of, terminal);
  }

  private ConsentDecision decide(CaseFile file, Basis basis) {
    AgencyId agency = named(recipient, file.agencies().stream().map(Agency::id).toList(), "agency");
    List<MemberId> children = file.family().children().stream().map(Child::id).toList();
    Set<MemberId> those =
        about.stream().map(each -> named(each, children, "child")).collect(Collectors.toSet());
    return file.informationSharing().decide(agency, purpose, those, basis);
  }

  private static <T extends Identifier> T named(String written, List<T> known, String what) {
    return known.stream()
        .filter(id -> id.value().equals(written))
        .findFirst()
        .orElseThrow(() -> new WrongUse("This case file knows no " + what + " '" + written + "'"
            + known.stream()
                .map(Identifier::value)
                .collect(Collectors.joining(", ", ", but ", "."))));
  }
}
