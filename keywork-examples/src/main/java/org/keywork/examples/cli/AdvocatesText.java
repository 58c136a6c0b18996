package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.team.AdvocacyRoute;
import org.keywork.team.Advocates;
import org.keywork.team.ConflictOfInterest;
import org.keywork.team.ConflictOfInterest.Reason;
import org.keywork.team.Matter;

/** Who could speak for families, as a person reads it. */
final class AdvocatesText {

  private final Page page;

  private AdvocatesText(int width) {
    this.page = new Page(width);
  }

  static String of(Decisions<List<OpenMatter>> decisions, int width) {
    AdvocatesText text = new AdvocatesText(width);
    decisions.decided().forEach(text::family);
    DecisionWords.end(text.page, decisions, counted(decisions));
    return text.page.toString();
  }

  private static String counted(Decisions<List<OpenMatter>> decisions) {
    if (decisions.decided().isEmpty()) {
      return DecisionWords.NOBODY;
    }
    int matters =
        decisions.decided().stream().mapToInt(each -> each.decision().size()).sum();
    return Words.count(decisions.decided().size(), "case file", "case files") + ": "
        + count(matters) + ".";
  }

  private static String count(int matters) {
    return Words.count(matters, "open matter", "open matters");
  }

  private void family(Decisions.Decided<List<OpenMatter>> decided) {
    page.blank()
        .line(decided.subject()
            + DecisionWords.GAP
            + count(decided.decision().size())
            + DecisionWords.GAP
            + decided.file());
    decided.decision().forEach(this::matter);
  }

  private void matter(OpenMatter each) {
    Advocates advocates = each.advocates();
    page.text(2, about(each.matter()), advocates.citation().toString());
    advocates.keyWorkers().forEach(interest -> interest("key worker", interest));
    advocates.others().forEach(interest -> interest("in the team", interest));
    page.text(4, remaining(advocates));
    routes("Ways from outside the team that the family knows", advocates.known());
    routes("Ways from outside the team to tell it of", advocates.toTell());
  }

  private static String about(Matter matter) {
    String what = switch (matter.trigger()) {
      case ENTITLEMENT -> "what the family is entitled to from " + matter.agency();
      case DISPUTE -> "a dispute with " + matter.agency();
    };
    return matter.id() + ": " + what + ", open since " + matter.raisedOn() + ". "
        + matter
            .spokenForBy()
            .map(route -> "The family is spoken for by " + route(route) + ".")
            .orElse("Who speaks for the family is not recorded.");
  }

  private static String remaining(Advocates advocates) {
    if (advocates.isAKeyWorkerFree()) {
      return "A key worker can speak for the family without an interest of their own.";
    }
    return advocates.free().isEmpty()
        ? "Nobody in the team is known to be free of an interest of their own; somebody from outside"
            + " remains."
        : "In the team, " + ServiceWords.joined(advocates.free())
            + " can speak for the family without an interest of their own.";
  }

  private void interest(String position, ConflictOfInterest interest) {
    page.text(
        String.format(Locale.ROOT, "    %-14s", level(interest.level())),
        interest.keyWorker() + ", " + position + ": " + why(interest));
  }

  private static String level(ConflictOfInterest.Level level) {
    return switch (level) {
      case NONE -> "free";
      case CANNOT_TELL -> "cannot tell";
      case RISK -> "risk";
      case CONFLICT -> "conflict";
    };
  }

  private static String why(ConflictOfInterest interest) {
    return switch (interest.level()) {
      case NONE -> "nothing stands in the way.";
      case CANNOT_TELL -> "nothing is known to stand in the way, but the role is not recorded.";
      case RISK, CONFLICT ->
        interest.reasons().stream()
            .sorted()
            .map(AdvocatesText::reason)
            .collect(Collectors.joining(", ", "", "."));
    };
  }

  private static String reason(Reason reason) {
    return switch (reason) {
      case OWN_AGENCY -> "the matter is about their own employer";
      case AGENCY_BEHIND -> "the matter is about the agency behind them";
      case STATUTORY_EMPLOYER -> "a statutory agency employs them";
      case NON_DESIGNATED -> "they have another role beside key working";
    };
  }

  private void routes(String heading, Set<AdvocacyRoute> routes) {
    if (!routes.isEmpty()) {
      page.text(
          4,
          heading + ": "
              + routes.stream().sorted().map(AdvocatesText::route).collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static String route(AdvocacyRoute route) {
    return switch (route) {
      case KEY_WORKER -> "the key worker";
      case TEAM_MEMBER -> "another member of the team";
      case PARENT_PARTNERSHIP -> "a parent partnership service";
      case PVI_ORGANISATION -> "a private, voluntary or independent organisation";
      case INDEPENDENT_ADVOCATE -> "an independent advocate";
      case SERVICE_MANAGER -> "the service manager";
    };
  }
}
