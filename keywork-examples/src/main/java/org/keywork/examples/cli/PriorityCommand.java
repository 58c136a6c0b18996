package org.keywork.examples.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.eligibility.Priority;
import org.keywork.eligibility.PriorityOrder;
import org.keywork.eligibility.RankedFamily;
import org.keywork.family.FamilyId;
import org.keywork.rule.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which families are offered a key worker first. */
@Command(
    name = "priority",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Tells what speaks for offering a family a key worker before others.",
    description = {
      "",
      "Guidance names the reasons and puts them in no order. Where the service has given them weights,"
          + " families stand in groups: everyone in a group comes before everyone in the next,"
          + " whatever may come to be known. Where that cannot be told of two families, it says why.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  keywork decide priority --policy our-service.json referrals/",
      "  keywork policy --explain eligibility.weight-of-urgent-need",
      "",
      "Of two case files of one family the second by name is left out, and the exit code is 3."
    })
final class PriorityCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Practice practice;
  private final Map<FamilyId, CaseFileId> seen = new HashMap<>();

  @Mixin
  private final DecideOptions options = new DecideOptions();

  PriorityCommand(Terminal terminal, Practice practice) {
    this.terminal = terminal;
    this.practice = practice;
  }

  @Override
  public Integer call() {
    Decisions<RankedFamily> decisions = options.ask(this::decide, terminal, practice);
    return options.answer(decisions, PriorityText::of, PriorityJson::of, terminal);
  }

  private RankedFamily decide(CaseFile file, Basis basis) {
    FamilyId family = file.family().id();
    Priority priority = file.priority(basis);
    CaseFileId taken = seen.putIfAbsent(family, file.id());
    if (taken != null) {
      throw new WrongUse("This is one more case file of the family " + family + ", for which "
          + taken + " was taken; hand over the one that is up to date.");
    }
    return new RankedFamily(family, priority, priority.scoreUnder(basis.policy()));
  }

  /** The order among all families that were asked about. */
  static PriorityOrder order(Decisions<RankedFamily> decisions) {
    return PriorityOrder.of(
        decisions.decided().stream()
            .map(Decisions.Decided::decision)
            .collect(Collectors.toMap(RankedFamily::family, RankedFamily::priority)),
        decisions.basis().policy());
  }
}
