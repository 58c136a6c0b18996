package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CourseOfChange;
import org.keywork.casefile.Proposal;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;

/** Holds one proposal against the case file that it is for. */
final class ProposalAsked {

  private final Practice practice;
  private final LocalPolicy policy;
  private final LocalDate today;
  private final Optional<LocalDate> asOf;
  private final List<PlacedProposal> proposals = new ArrayList<>(1);
  private final List<Decisions.Decided<ProposalDecision>> decided = new ArrayList<>(1);
  private final List<Unread> misfits = new ArrayList<>(1);

  /**
   * A question that was not asked yet.
   *
   * @param practice how documents are read
   * @param policy what the service has set
   * @param today the day that is told where no proposal could be read
   * @param asOf the day on which to look; empty for those on which something changes
   */
  ProposalAsked(Practice practice, LocalPolicy policy, LocalDate today, Optional<LocalDate> asOf) {
    this.practice = practice;
    this.policy = policy;
    this.today = today;
    this.asOf = asOf;
  }

  /** Reads the proposal, and asks of the case file that it names. */
  Decisions<ProposalDecision> of(Inputs.Input proposal, Inputs caseFiles) {
    Reading.Kept unread = Reading.keeping(caseFiles);
    Reading reading = unread.reading();
    reading.readOne(
        proposal, PlacedProposal.from(proposal.name(), practice.proposals()), proposals::add);
    for (Inputs.Input input : caseFiles.inputs()) {
      reading.readAll(
          input,
          practice.caseFiles(),
          (document, file) -> proposals.stream()
              .filter(each -> each.change().isFor(file))
              .forEach(each -> ask(each, input.name(), file)));
    }
    if (decided.isEmpty() && misfits.isEmpty()) {
      proposals.stream().map(PlacedProposal::forNobody).forEach(misfits::add);
    }
    return new Decisions<>(new Basis(day(), policy), decided, leftOut(unread));
  }

  private LocalDate day() {
    return asOf.or(() ->
            proposals.stream().map(each -> each.change().proposal().settledOn()).findFirst())
        .orElse(today);
  }

  private void ask(PlacedProposal placed, String name, CaseFile file) {
    try {
      placed.change().madeIn(file);
    } catch (InvalidRecordException e) {
      misfits.add(placed.misfit(e));
      return;
    }
    decided.add(new Decisions.Decided<>(
        name,
        file.id().value(),
        new ProposalDecision(
            placed.change().proposal(), brings(file, placed.change().proposal()))));
  }

  private CourseOfChange brings(CaseFile file, Proposal proposal) {
    Keywork keywork = Keywork.of(practice.book(), policy);
    return asOf.map(day -> new CourseOfChange(List.of(keywork.consequences(file, proposal, day))))
        .orElseGet(() -> keywork.consequences(file, proposal));
  }

  private List<Unread> leftOut(Reading.Kept unread) {
    return Stream.concat(unread.reasons().stream(), misfits.stream())
        .distinct()
        .sorted(Comparator.comparing(Unread::file))
        .toList();
  }
}
