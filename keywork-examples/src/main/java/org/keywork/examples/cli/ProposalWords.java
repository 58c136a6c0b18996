package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywork.assignment.Permanence;
import org.keywork.casefile.Proposal;
import org.keywork.casefile.ProposedExit;
import org.keywork.casefile.ProposedHandover;
import org.keywork.casefile.ProposedStepDown;
import org.keywork.rule.Answer;
import org.keywork.rule.WireName;

/** How a change is said that somebody thinks of. */
final class ProposalWords {

  private ProposalWords() {}

  /** Which kind of change it is, as documents call it. */
  static String kind(Proposal proposal) {
    if (proposal instanceof ProposedHandover) {
      return "handover";
    }
    return proposal instanceof ProposedStepDown ? "step-down" : "exit";
  }

  /** What would happen when. */
  static String of(Proposal proposal) {
    if (proposal instanceof ProposedHandover handover) {
      return of(handover);
    }
    if (proposal instanceof ProposedStepDown down) {
      return "From " + down.step().on() + " on there is less key working: "
          + WireName.inWords(down.step().to()) + ".";
    }
    return "The last day of key working is "
        + ((ProposedExit) proposal).plan().endsOn().orElseThrow() + ".";
  }

  private static String of(ProposedHandover handover) {
    List<String> sentences = new ArrayList<>();
    sentences.add(handover.incoming() + " begins on " + handover.incomingBeginsOn() + " and is the"
        + " point of contact from " + handover.incomingLeadsOn() + " on.");
    sentences.add(
        "The last day of " + handover.outgoing() + " is " + handover.outgoingEndsOn() + ".");
    if (handover.permanence().filter(Permanence.TEMPORARY::equals).isPresent()) {
      sentences.add(handover.outgoing() + " is to come back; that is another handover.");
    }
    return String.join(" ", sentences);
  }

  /** Whether the record says that it was done. */
  static String done(Answer done) {
    return switch (done) {
      case YES -> "done";
      case NO -> "not done";
      case CANNOT_TELL -> "not recorded";
    };
  }
}
