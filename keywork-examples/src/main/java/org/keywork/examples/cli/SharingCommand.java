package org.keywork.examples.cli;

import java.util.concurrent.Callable;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ConsentDecision;
import org.keywork.family.SharingPurpose;
import org.keywork.rule.Basis;
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
    footer = "  keywork decide sharing --with school --for planning case.json")
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
    AgencyId agency = file.agencies().stream()
        .map(Agency::id)
        .filter(id -> id.value().equals(recipient))
        .findFirst()
        .orElseThrow(() -> new WrongUse("This case file names no agency '" + recipient + "'."));
    return file.mayShare(agency, purpose, basis);
  }
}
