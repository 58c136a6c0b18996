package org.keywork.examples.cli;

import org.keywork.casefile.ProposedChange;
import org.keywork.json.Position;
import org.keywork.json.Positions;
import org.keywork.json.Problem;
import org.keywork.json.Problem.Code;
import org.keywork.json.Read;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A proposal, and where in its document the parts of it stand.
 *
 * @param file where it was read
 * @param change the proposal
 * @param positions where its parts stand
 */
record PlacedProposal(String file, ProposedChange change, Positions positions) {

  /** Proposals as a source reads them, from one file. */
  static DocumentSource<PlacedProposal> from(String file, DocumentSource<ProposedChange> source) {
    return document -> {
      Read<ProposedChange> read = source.read(document);
      return read.value()
          .<Read<PlacedProposal>>map(change ->
              new Read.Accepted<>(new PlacedProposal(file, change, Positions.of(document))))
          .orElseGet(() -> new Read.Refused<>(read.problems()));
    };
  }

  /** Why it cannot be made in its case file. */
  Unread misfit(InvalidRecordException why) {
    return at(why.at(), String.valueOf(why.getMessage()));
  }

  /** That its case file is not there. */
  Unread forNobody() {
    return at(
        Location.at("caseFile"), "None of the case files that were read has this id; add the one.");
  }

  private Unread at(Location at, String sentence) {
    Position position = positions.nearest(at);
    return Unread.at(
        file, new Problem(Code.CONTRADICTION, position.line(), position.column(), at, sentence));
  }
}
